import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/workspace/discover.js';
import { commonFolder, findClash, nameOutputs } from '../../src/workspace/output-names.js';

const source = (name: string): Source => ({ file: path.resolve('/kerja', name), name });
const stems = (folders: string[], ...names: string[]): string[] =>
  nameOutputs(
    names.map(source),
    folders.map((folder) => path.resolve('/kerja', folder)),
  ).map(({ stem }) => stem);

describe('nameOutputs', () => {
  it('names after the path below the folder given', () => {
    expect(stems(['sops'], 'sops/a/x.sop', 'sops/y.sop')).toEqual(['a/x', 'y']);
  });

  it('keeps files of one name apart', () => {
    expect(stems(['a', 'b'], 'a/x.sop', 'b/x.sop')).toEqual(['a/x', 'b/x']);
  });

  it('never leads out of the output folder', () => {
    expect(stems(['..', '.'], '../x.sop', 'y.sop')).toEqual(['x', 'kerja/y']);
  });

  it('takes off the ending of SOP files only', () => {
    expect(stems(['.'], 'draf.txt', 'X.SOP', 'a.b.sop')).toEqual(['draf.txt', 'X', 'a.b']);
  });

  it('gives standard input a name', () => {
    const [named] = nameOutputs([{ file: '-', name: '-' }], []);
    expect(named?.stem).toBe('stdin');
  });
});

describe('commonFolder', () => {
  it.each([
    [['/a/b', '/a/bc'], '/a'],
    [['/a/b', '/a/b/c'], '/a/b'],
    [['/a', '/b'], '/'],
    [['/'], '/'],
  ])('%j', (folders, expected) => {
    expect(commonFolder(folders)).toBe(expected);
  });
});

describe('findClash', () => {
  const clash = (endings: string[], ...names: string[]) =>
    findClash(nameOutputs(names.map(source), ['/kerja']), endings, '/kerja/out');

  it('finds two sources that would write one file', () => {
    expect(clash(['.pdf'], 'x.sop', 'x')).toEqual({ output: 'x.pdf', sources: ['x.sop', 'x'] });
    expect(clash(['.json', '.pages.json'], 'x.pages.sop', 'x.sop')).toEqual({
      output: 'x.pages.json',
      sources: ['x.pages.sop', 'x.sop'],
    });
  });

  it('finds names that are one file on Windows or macOS', () => {
    expect(clash(['.pdf'], 'a/X.sop', 'a/x.sop')).not.toBeNull();
    expect(clash(['.pdf'], 'caf\u00e9.sop', 'cafe\u0301.sop')).not.toBeNull();
  });

  it('finds a source that would be overwritten', () => {
    const named = nameOutputs([source('x.sop'), source('x.json')], ['/kerja']);
    expect(findClash(named, ['.json'], '/kerja')).toEqual({
      output: 'x.json',
      sources: ['x.json', 'x.sop'],
    });
  });

  it('is content with files of one name in two folders', () => {
    expect(clash(['.pdf', '.html'], 'a/x.sop', 'b/x.sop', 'x.sop')).toBeNull();
  });
});
