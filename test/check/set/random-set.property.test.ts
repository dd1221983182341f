import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/check/settings.js';
import { type SetFile, setFile } from '../../support/random-set.js';
import { checkedSet, type SetFound } from '../../support/set-check.js';

const SEED = fc.integer({ min: 1, max: 1_000_000 });
/** Files from within one office and over the border of two. */
const RANGE = fc.record({
  from: fc.integer({ min: 0, max: 400 }),
  count: fc.integer({ min: 3, max: 24 }),
});

/** Consecutive files of a set without flaws. The first and the last name a neighbour that is not among them. */
const clean = (from: number, count: number, seed: number): SetFile[] =>
  Array.from({ length: count }, (_, at) => setFile(from + at, seed, 0));

const edited = (
  files: readonly SetFile[],
  at: number,
  from: string | RegExp,
  to: string,
): SetFile[] =>
  files.map((file, index) => {
    if (index !== at) return file;
    const text = file.text.replace(from, to);
    expect(text).not.toBe(file.text);
    return { ...file, text };
  });

const byFile = (found: readonly SetFound[]): string[] =>
  found.map(({ path, code }) => `${path} ${code}`);

describe('a set without flaws', () => {
  it('has no finding', () => {
    fc.assert(
      fc.property(RANGE, SEED, ({ from, count }, seed) => {
        expect(checkedSet(clean(from, count, seed))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a flaw that is planted', () => {
  /** A clean set of one office, and one of its files. */
  const PLACE = fc
    .record({ count: fc.integer({ min: 4, max: 12 }), at: fc.nat(11), seed: SEED })
    .map(({ count, at, seed }) => ({ files: clean(10, count, seed), at: at % count }));

  const planted = (
    from: string | RegExp,
    to: string,
    codes: (path: string, files: SetFile[]) => string[],
  ): void => {
    fc.assert(
      fc.property(PLACE, ({ files, at }) => {
        const path = files[at]?.path ?? '';
        const found = checkedSet(edited(files, at, from, to));
        expect(byFile(found)).toEqual(codes(path, files));
      }),
      { numRuns: 20 },
    );
  };

  it('in a NIP is told where it is', () => {
    planted(/(NIP: \d+) (\d)/u, '$1 $2$2', (path) => [`${path} SOP3106`]);
  });

  it('in a name is told where it is', () => {
    planted('Nama: Adi Contoh', 'Nama: Ady Conto', (path) => [`${path} SOP3107`]);
  });

  it('is no flaw where the official changed', () => {
    planted(
      /Nama: .*\n {2}NIP: .*/u,
      'Nama: Melati Teladan\n  NIP: 19790512 200312 2 004',
      () => [],
    );
  });

  it('of a name changed without its NIP is told', () => {
    planted(/Nama: .*/u, 'Nama: Melati Teladan', (path) => [`${path} SOP3108`]);
  });

  it('in the title it has itself is told at both', () => {
    fc.assert(
      fc.property(PLACE, fc.nat(11), ({ files, at }, other) => {
        const second = (at + 1 + (other % (files.length - 1))) % files.length;
        const title = /Judul SOP: .*/u.exec(files[at]?.text ?? '')?.[0] ?? '';
        const found = checkedSet(edited(files, second, /Judul SOP: .*/u, title));
        const told = found.filter(({ code }) => code === 'SOP3104');
        expect(told.map(({ path }) => path)).toEqual([files[at]?.path, files[second]?.path].sort());
        for (const { path, others } of told) expect(others).not.toContain(path);
      }),
      { numRuns: 20 },
    );
  });

  it('in a reference is told with what is meant', () => {
    fc.assert(
      fc.property(PLACE, ({ files, at }) => {
        // Of a file at the border only the reference to the inside can be found.
        const place = Math.min(Math.max(at, 1), files.length - 2);
        const spoiled = edited(files, place, /- SOP (\w{4})\w/u, '- SOP $1');
        const found = checkedSet(spoiled);
        expect(byFile(found)).toEqual([`${files[place]?.path} SOP3101`]);
        expect(found[0]?.others).toEqual([files[place - 1]?.path]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('any set', () => {
  const flawed = (from: number, count: number, seed: number): SetFile[] =>
    Array.from({ length: count }, (_, at) => setFile(from + at, seed, 0.5));

  it('has the same findings in whatever order its files come', () => {
    fc.assert(
      fc.property(RANGE, SEED, SEED, ({ from, count }, seed, shuffle) => {
        const files = flawed(from, count, seed);
        const mixed = files.toSorted(
          (a, b) => hash(a.path, shuffle) - hash(b.path, shuffle) || (a.path < b.path ? -1 : 1),
        );
        const sorted = (found: SetFound[]) =>
          found.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
        expect(sorted(checkedSet(mixed))).toEqual(sorted(checkedSet(files)));
      }),
      { numRuns: 15 },
    );
  });

  it('of which a part is given says nothing about what is not found', () => {
    fc.assert(
      fc.property(RANGE, SEED, ({ from, count }, seed) => {
        const settings = { ...DEFAULT_SETTINGS, preset: 'ketat', daftar: [] } as const;
        const found = checkedSet(flawed(from, count, seed), settings, false);
        const codes = new Set(found.map(({ code }) => code));
        for (const code of ['SOP3101', 'SOP3102']) expect(codes).not.toContain(code);
      }),
      { numRuns: 15 },
    );
  });
});

const hash = (text: string, seed: number): number => {
  let value = seed;
  for (const letter of text) value = (Math.imul(value, 31) + letter.charCodeAt(0)) | 0;
  return value;
};
