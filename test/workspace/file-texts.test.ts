import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from '../../src/workspace/content-hash.js';
import type { Source } from '../../src/workspace/discover.js';
import { FileTexts } from '../../src/workspace/file-texts.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sopc-teks-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, text: string): Source {
  const file = path.join(root, name);
  writeFileSync(file, text);
  return { file, name };
}

function noted(texts: FileTexts, name: string, text: string): void {
  texts.note(put(name, text), contentHash(text));
}

describe('texts of files', () => {
  it('are read when asked for', () => {
    const texts = new FileTexts();
    noted(texts, 'a.sop', 'Judul SOP: A\n');
    const source = texts.of('a.sop');
    expect(source).toMatchObject({ path: 'a.sop', text: 'Judul SOP: A\n', lineCount: 2 });
    expect(texts.of('a.sop')).toBe(source);
  });

  it('are not those of a file that was not noted, has gone or has changed', () => {
    const texts = new FileTexts();
    put('asing.sop', 'x');
    noted(texts, 'berubah.sop', 'Judul SOP: A\n');
    put('berubah.sop', 'Judul SOP: B\n');
    texts.note({ file: path.join(root, 'hilang.sop'), name: 'hilang.sop' }, contentHash('x'));
    for (const name of ['asing.sop', 'berubah.sop', 'hilang.sop']) {
      expect(texts.of(name)).toBeUndefined();
    }
  });

  it('make room for others, and are read again', () => {
    const texts = new FileTexts();
    const long = 'a'.repeat(1_500_000);
    const names = ['1', '2', '3', '4', '5'].map((name) => `${name}.sop`);
    for (const name of names) noted(texts, name, long + name);
    const first = names.map((name) => texts.of(name));
    expect(first.map((source) => source?.text)).toEqual(names.map((name) => long + name));
    expect(texts.of('5.sop')).toBe(first[4]);
    expect(texts.of('1.sop')).not.toBe(first[0]);
    expect(texts.of('1.sop')?.text).toBe(`${long}1.sop`);
  });
});
