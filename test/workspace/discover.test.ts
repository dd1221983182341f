import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areAllOf, discover } from '../../src/workspace/discover.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'sopc discover '));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const put = (...files: string[]): void => {
  for (const file of files) {
    mkdirSync(path.join(cwd, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(cwd, file), '');
  }
};
const names = (...args: string[]): string[] =>
  discover(args, cwd).sources.map((source) => source.name);

describe('discover', () => {
  it('searches folders, in code-unit order of the path', () => {
    put('s/b.sop', 's/B.sop', 's/a b/x.sop', 's/a/z.SOP', 's/a.txt', 's/é.sop', 's/a-/y.sop');
    expect(names('s')).toEqual([
      's/B.sop',
      's/a b/x.sop',
      's/a-/y.sop',
      's/a/z.SOP',
      's/b.sop',
      's/é.sop',
    ]);
  });

  it('skips node_modules, dot folders and files that are only an ending', () => {
    put('s/node_modules/a/x.sop', 's/.git/x.sop', 's/.sop', 's/y.sop');
    expect(names('s')).toEqual(['s/y.sop']);
  });

  it('enters a skipped folder that is named', () => {
    put('.draf/x.sop');
    expect(names('.draf')).toEqual(['.draf/x.sop']);
  });

  it('takes each file once, wherever it is named first', () => {
    put('s/x.sop', 's/y.sop');
    expect(names('s/y.sop', 's', './s/x.sop', path.join(cwd, 's/y.sop'))).toEqual([
      's/y.sop',
      's/x.sop',
    ]);
  });

  it('survives loops of links, and reads linked files', () => {
    put('s/a/x.sop');
    symlinkSync('..', path.join(cwd, 's/a/up'));
    symlinkSync('.', path.join(cwd, 's/self'));
    symlinkSync('x.sop', path.join(cwd, 's/a/y.sop'));
    symlinkSync('a', path.join(cwd, 's/folder.sop'));
    symlinkSync('nowhere', path.join(cwd, 's/gone.sop'));
    expect(names('s')).toEqual(['s/a/x.sop', 's/a/y.sop', 's/gone.sop']);
  });

  it('keeps a name that is not there, so that reading it can tell', () => {
    expect(names('tidak ada.sop', '-')).toEqual(['tidak ada.sop', '-']);
  });

  it('tells of folders without any', () => {
    put('s/a.txt');
    expect(discover(['s'], cwd).empty).toEqual(['s']);
  });

  it('names files outside the working folder by the way there', () => {
    put('x.sop', 'in/y.sop');
    const found = discover(['../x.sop'], path.join(cwd, 'in'));
    expect(found.sources.map((source) => source.name)).toEqual(['../x.sop']);
  });
});

describe('whether all files of a folder are given', () => {
  const allOf = (folder: string, ...files: string[]): boolean =>
    areAllOf(path.join(cwd, folder), new Set(files.map((file) => path.join(cwd, file))));

  it('is true where every file that a search would find is among them', () => {
    put('s/a/x.sop', 's/y.sop', 's/.draf/z.sop', 's/catatan.txt', 'lain/w.sop');
    expect(allOf('s', 's/a/x.sop', 's/y.sop')).toBe(true);
    expect(allOf('s', 's/a/x.sop', 's/y.sop', 'lain/w.sop')).toBe(true);
  });

  it('is false where one is not', () => {
    put('s/a/x.sop', 's/y.sop');
    expect(allOf('s', 's/y.sop')).toBe(false);
    expect(allOf('s', 's/a/x.sop')).toBe(false);
    expect(allOf('s')).toBe(false);
  });
});
