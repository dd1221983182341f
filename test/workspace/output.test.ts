import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutputError, OutputFolder } from '../../src/workspace/output.js';

let base: string;
let folder: OutputFolder;
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'sopc out '));
  folder = new OutputFolder(path.join(base, 'out'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const inBase = (name: string): string => path.join(base, name);

function refusal(name: string): OutputError {
  try {
    folder.write(name, 'x');
  } catch (error) {
    if (error instanceof OutputError) return error;
    throw error;
  }
  throw new Error(`${name} was written`);
}

describe('OutputFolder', () => {
  it('makes the folders it needs and leaves no temporary file', () => {
    expect(folder.write('a b/c/x.pdf', 'isi')).toBe(inBase('out/a b/c/x.pdf'));
    expect(readFileSync(inBase('out/a b/c/x.pdf'), 'utf8')).toBe('isi');
    expect(readdirSync(inBase('out/a b/c'))).toEqual(['x.pdf']);
  });

  it('replaces a file that is there', () => {
    folder.write('x.pdf', 'lama');
    folder.write('x.pdf', Uint8Array.of(1, 2));
    expect([...readFileSync(inBase('out/x.pdf'))]).toEqual([1, 2]);
  });

  it.each(['../x.pdf', 'a/../../x.pdf', '/x.pdf', '.', 'a/..'])('refuses %s', (name) => {
    expect(refusal(name).reason).toBe('outside');
    expect(existsSync(inBase('x.pdf'))).toBe(false);
  });

  it('refuses a way that leads out by a link', () => {
    mkdirSync(inBase('out'));
    mkdirSync(inBase('lain'));
    symlinkSync('../lain', inBase('out/a'));
    expect(refusal('a/x.pdf').reason).toBe('outside');
    expect(refusal('a/b/x.pdf').reason).toBe('outside');
    expect(readdirSync(inBase('lain'))).toEqual([]);
  });

  it('follows links that stay inside, and a linked output folder', () => {
    mkdirSync(inBase('asli/a'), { recursive: true });
    symlinkSync('asli', inBase('out'));
    symlinkSync('a', inBase('asli/b'));
    folder.write('b/x.pdf', 'isi');
    expect(readFileSync(inBase('asli/a/x.pdf'), 'utf8')).toBe('isi');
  });

  it('replaces a link that stands in the place, not what it points to', () => {
    mkdirSync(inBase('out'));
    writeFileSync(inBase('rahasia'), 'tetap');
    symlinkSync('../rahasia', inBase('out/x.pdf'));
    folder.write('x.pdf', 'isi');
    expect(readFileSync(inBase('rahasia'), 'utf8')).toBe('tetap');
    expect(lstatSync(inBase('out/x.pdf')).isSymbolicLink()).toBe(false);
  });

  it('tells when a folder stands in the place, and leaves nothing behind', () => {
    mkdirSync(inBase('out/x.pdf'), { recursive: true });
    expect(refusal('x.pdf').reason).toBe('is-folder');
    expect(readdirSync(inBase('out'))).toEqual(['x.pdf']);
  });

  it('tells when a file stands where a folder is needed', () => {
    writeFileSync(inBase('out'), '');
    expect(refusal('x.pdf')).toMatchObject({ reason: 'system', system: 'ENOTDIR' });
  });

  it('writes names as long as the system allows', () => {
    const name = `${'x'.repeat(251)}.pdf`;
    folder.write(name, 'isi');
    expect(readdirSync(inBase('out'))).toEqual([name]);
  });
});
