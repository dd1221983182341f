import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cache } from '../../src/workspace/cache.js';
import { contentHash } from '../../src/workspace/content-hash.js';

const PROGRAM = '1.2.3 v20 abc';

let root = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sopc-cache-'));
  file = path.join(root, 'c');
});
afterEach(() => rmSync(root, { recursive: true }));

const FROM = ['isi', 'atur'];

const put = (cache: Cache, name: string, value: string, from = FROM): void =>
  cache.set(name, from, (to) => to.text(value));

const got = (cache: Cache, name: string, from = FROM): string | undefined =>
  cache.get(name, from)?.text();

function saved(values: Readonly<Record<string, string>>): void {
  const cache = Cache.open(file, PROGRAM);
  for (const [name, value] of Object.entries(values)) put(cache, name, value);
  cache.save();
}

/** The last of `runs` runs that changed the file, of 40 that take turns. */
const lastRun = (runs: number, index: number): number =>
  index + 40 * Math.floor((runs - 1 - index) / 40);

describe('a cache', () => {
  it('gives back what was put in, whatever it was, over any number of runs', () => {
    const name = fc.string({ maxLength: 3 });
    const value = fc.record({
      from: fc.constantFrom('a', 'b'),
      texts: fc.array(fc.option(fc.string({ unit: 'binary', maxLength: 5 }))),
      numbers: fc.array(fc.nat(0xffffffff)),
    });
    const runs = fc.array(fc.dictionary(name, value, { maxKeys: 4, noNullPrototype: true }), {
      maxLength: 24,
    });
    fc.assert(
      fc.property(runs, (all) => {
        rmSync(file, { force: true });
        const last = new Map<string, (typeof all)[number][string]>();
        for (const values of all) {
          const cache = Cache.open(file, PROGRAM);
          for (const [one, value] of Object.entries(values)) {
            if (cache.get(one, [value.from]) !== undefined) continue;
            last.set(one, value);
            cache.set(one, [value.from], (to) => {
              for (const text of value.texts) to.text(text);
              for (const number of value.numbers) to.number(number);
            });
          }
          cache.save();
          const next = Cache.open(file, PROGRAM);
          expect(next.fault).toBeNull();
          for (const [one, { from }] of Object.entries(values)) {
            const expected = last.get(one);
            const value = next.get(one, [from]);
            expect({
              from,
              texts: expected?.texts.map(() => value?.textOrNull()),
              numbers: expected?.numbers.map(() => value?.number()),
            }).toEqual(expected);
          }
          expect(next.get('tidak ada', ['a'])).toBeUndefined();
        }
      }),
    );
  });

  it('knows nothing of what was made from something else', () => {
    saved({ a: '1' });
    const cache = Cache.open(file, PROGRAM);
    expect(got(cache, 'a', ['isi', 'lain'])).toBeUndefined();
    expect(got(cache, 'a', ['lain', 'atur'])).toBeUndefined();
    expect(got(cache, 'b')).toBeUndefined();
    expect(got(cache, 'a')).toBe('1');
  });

  it('keeps what other runs asked for until it has grown to twice its size', () => {
    saved({ a: '1', b: '2', c: '3' });
    const second = Cache.open(file, PROGRAM);
    put(second, 'd', '4');
    second.save();
    const third = Cache.open(file, PROGRAM);
    expect(['a', 'b', 'c', 'd'].map((name) => got(third, name))).toEqual(['1', '2', '3', '4']);
    const fourth = Cache.open(file, PROGRAM);
    expect(got(fourth, 'a')).toBe('1');
    put(fourth, 'e', 'x'.repeat(1000));
    fourth.save();
    const fifth = Cache.open(file, PROGRAM);
    expect(['a', 'b', 'd', 'e'].map((name) => got(fifth, name)?.length)).toEqual([
      1,
      undefined,
      undefined,
      1000,
    ]);
    expect(readdirSync(root)).toEqual(['c']);
  });

  it('does not grow with the number of runs, and adds what is new behind what is there', () => {
    const names = Array.from({ length: 40 }, (_, index) => `berkas ${index}`);
    const long = 'x'.repeat(300);
    saved(Object.fromEntries(names.map((name) => [name, name + long])));
    const first = readFileSync(file);
    let grown = 0;
    for (let run = 0; run < 100; run++) {
      const before = readFileSync(file);
      const cache = Cache.open(file, PROGRAM);
      for (const [index, name] of names.entries()) {
        if (index === run % 40) put(cache, name, `run ${run}${long}`, [`isi ${run}`, 'atur']);
        else got(cache, name, run > index ? [`isi ${lastRun(run, index)}`, 'atur'] : FROM);
      }
      cache.save();
      const after = readFileSync(file);
      expect(after.length).toBeLessThan(first.length * 2.2);
      if (after.subarray(0, before.length - 44).equals(before.subarray(0, -44))) grown++;
    }
    expect(grown).toBeGreaterThan(80);
    const cache = Cache.open(file, PROGRAM);
    for (const index of names.keys()) {
      const run = lastRun(100, index);
      expect(got(cache, `berkas ${index}`, [`isi ${run}`, 'atur'])).toBe(`run ${run}${long}`);
    }
  });

  it('is put together anew when many runs have added to it', () => {
    saved({ lama: '1', besar: 'x'.repeat(100_000) });
    let size = 0;
    const forgotten: number[] = [];
    for (let run = 1; run <= 250; run++) {
      const cache = Cache.open(file, PROGRAM);
      got(cache, 'besar');
      put(cache, 'a', String(run), [String(run), 'atur']);
      cache.save();
      const now = readFileSync(file).length;
      if (now < size) forgotten.push(run);
      size = now;
    }
    expect(forgotten).toEqual([100, 200]);
    const cache = Cache.open(file, PROGRAM);
    expect([got(cache, 'lama'), got(cache, 'besar')?.length]).toEqual([undefined, 100_000]);
    expect(got(cache, 'a', ['250', 'atur'])).toBe('250');
  });

  it('is not written where nothing changed', () => {
    saved({ a: '1' });
    chmodSync(root, 0o500);
    const cache = Cache.open(file, PROGRAM);
    got(cache, 'a');
    const before = readFileSync(file);
    cache.save();
    chmodSync(root, 0o700);
    expect(readFileSync(file)).toEqual(before);
  });

  it('is empty and no fault where there is no file', () => {
    expect(Cache.open(file, PROGRAM)).toMatchObject({ fault: null, isEmpty: true });
  });

  it('is of no use after any change of a byte, or cut off anywhere', () => {
    saved({ a: 'é', b: 'b' });
    const second = Cache.open(file, PROGRAM);
    got(second, 'a');
    got(second, 'b');
    put(second, 'c', 'ü\n');
    second.save();
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      for (const bytes of [changed, whole.subarray(0, at)]) {
        writeFileSync(file, bytes);
        const cache = Cache.open(file, PROGRAM);
        expect(cache.fault).not.toBeNull();
        expect([cache.isEmpty, got(cache, 'a')]).toEqual([true, undefined]);
      }
    }
  });

  it('of another program is not used, and written over', () => {
    saved({ a: '1' });
    const other = Cache.open(file, '1.2.4');
    expect(other).toMatchObject({ fault: 'asing', isEmpty: true });
    put(other, 'a', '2');
    other.save();
    expect(got(Cache.open(file, '1.2.4'), 'a')).toBe('2');
  });

  it('of the first format is of another program', () => {
    const body = Buffer.from(`sopc-cache 1 ${PROGRAM}\na {}\n`);
    writeFileSync(file, Buffer.concat([body, Buffer.from(`${contentHash(body)}\n`)]));
    expect(Cache.open(file, PROGRAM).fault).toBe('asing');
  });

  it.each(['Judul SOP: A\n', 'sopc', '\n', 'sopc-cach\u00e9 1\n'])(
    'is never written over %j',
    (text) => {
      writeFileSync(file, text);
      const cache = Cache.open(file, PROGRAM);
      put(cache, 'a', '1');
      cache.save();
      const isCutOff = 'sopc-cache '.startsWith(text);
      expect(cache.fault).toBe(isCutOff ? 'rusak' : 'bukan-cache');
      expect(readFileSync(file, 'utf8') === text).toBe(!isCutOff);
    },
  );

  it('that is a folder cannot be read and is left alone', () => {
    const cache = Cache.open(root, PROGRAM);
    expect(cache.fault).toBe('tidak-terbaca');
    put(cache, 'a', '1');
    cache.save();
    expect(readdirSync(root)).toEqual([]);
  });
});
