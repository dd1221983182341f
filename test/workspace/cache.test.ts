import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cache } from '../../src/workspace/cache.js';

const PROGRAM = '1.2.3 v20 abc';

let root = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sopc-cache-'));
  file = path.join(root, 'c');
});
afterEach(() => rmSync(root, { recursive: true }));

function saved(values: Readonly<Record<string, unknown>>): void {
  const cache = Cache.open(file, PROGRAM);
  for (const [key, value] of Object.entries(values)) cache.set(key, JSON.stringify(value));
  cache.save();
}

describe('a cache', () => {
  it('gives back what was put in, whatever it was', () => {
    const key = fc.stringMatching(/^[\w-]{1,20}$/u);
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue(), { noNullPrototype: true }), (values) => {
        rmSync(file, { force: true });
        saved(values);
        const cache = Cache.open(file, PROGRAM);
        expect(cache.fault).toBeNull();
        for (const [name, value] of Object.entries(values)) {
          expect(cache.get(name)).toEqual(JSON.parse(JSON.stringify(value)));
        }
        expect(cache.get('tidak ada')).toBeUndefined();
      }),
    );
  });

  it('keeps what was asked for and no more, and leaves nothing beside it', () => {
    saved({ a: 1, b: 2 });
    const second = Cache.open(file, PROGRAM);
    expect(second.get('a')).toBe(1);
    second.set('c', '3');
    second.save();
    const third = Cache.open(file, PROGRAM);
    expect(['a', 'b', 'c'].map((key) => third.get(key))).toEqual([1, undefined, 3]);
    expect(readdirSync(root)).toEqual(['c']);
  });

  it('is not written where nothing changed', () => {
    saved({ a: 1 });
    chmodSync(root, 0o500);
    const cache = Cache.open(file, PROGRAM);
    cache.get('a');
    const before = readFileSync(file);
    cache.save();
    chmodSync(root, 0o700);
    expect(readFileSync(file)).toEqual(before);
  });

  it('is empty and no fault where there is no file', () => {
    expect(Cache.open(file, PROGRAM)).toMatchObject({ fault: null, isEmpty: true });
  });

  it('is of no use after any change of a byte, or cut off anywhere', () => {
    saved({ a: 'é', b: [1, { c: 'd' }] });
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      for (const bytes of [changed, whole.subarray(0, at)]) {
        writeFileSync(file, bytes);
        const cache = Cache.open(file, PROGRAM);
        expect(cache.fault).not.toBeNull();
        expect([cache.isEmpty, cache.get('a')]).toEqual([true, undefined]);
      }
    }
  });

  it('of another program is not used, and written over', () => {
    saved({ a: 1 });
    const other = Cache.open(file, '1.2.4');
    expect(other).toMatchObject({ fault: 'asing', isEmpty: true });
    other.set('a', '2');
    other.save();
    expect(Cache.open(file, '1.2.4').get('a')).toBe(2);
  });

  it.each(['Judul SOP: A\n', 'sopc', '\n', 'sopc-cach\u00e9 1\n'])(
    'is never written over %j',
    (text) => {
      writeFileSync(file, text);
      const cache = Cache.open(file, PROGRAM);
      cache.set('a', '1');
      cache.save();
      const isCutOff = 'sopc-cache '.startsWith(text);
      expect(cache.fault).toBe(isCutOff ? 'rusak' : 'bukan-cache');
      expect(readFileSync(file, 'utf8') === text).toBe(!isCutOff);
    },
  );

  it('that is a folder cannot be read and is left alone', () => {
    const cache = Cache.open(root, PROGRAM);
    expect(cache.fault).toBe('tidak-terbaca');
    cache.set('a', '1');
    cache.save();
    expect(readdirSync(root)).toEqual([]);
  });
});
