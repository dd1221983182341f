import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTitleHash, plainTitleHash, titleHash } from '../../../src/check/set/judul-angka.js';
import { numberKey, titleKey } from '../../../src/check/set/kunci.js';
import { fold } from '../../../src/text/words.js';

const of = (units: readonly string[]) =>
  fc.array(fc.constantFrom(...units), { maxLength: 12 }).map((all) => all.join(''));

/** Titles of words, marks and blanks that matter, in any order. */
const title = of([
  'sop',
  'SOP',
  'Standar Operasional Prosedur',
  'surat',
  'Masuk',
  'dan',
  '-',
  "'",
  '’',
  '"',
  ' ',
  ' ',
  ':',
  ';',
  ',',
  '.',
  '&',
  '/',
  '(',
  ')',
  'é',
  '2',
]);
const number = of([
  'No',
  'Nomor',
  'SOP ',
  '000',
  '8',
  '.',
  '/',
  ' ',
  '-',
  ';',
  ',',
  ':',
  'KEU',
  '_',
  'é',
  '&',
]);

describe('the keys of titles and numbers', () => {
  it('are those of the long way, where a short one is taken', () => {
    fc.assert(
      fc.property(title, number, (judul, nomor) => {
        expect(titleKey(judul)).toBe(
          fold(judul)
            .replace(/["'“”‘’]/gu, '')
            .replace(/^(?:sop|standar operasional prosedur)\b[\s:.-]*/u, '')
            .replace(/[\s;,:]+$/u, ''),
        );
        expect(numberKey(nomor)).toBe(
          fold(nomor)
            .replace(/^(?:sop )?(?:nomor|no)\b[\s:.]*/u, '')
            .replace(/[\s;,]/gu, ''),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a title in numbers', () => {
  it('is the same without making texts of its words, in nearly every title', () => {
    let plain = 0;
    fc.assert(
      fc.property(title, (judul) => {
        const found = plainTitleHash(judul);
        if (found !== null) plain++;
        expect(found ?? anyTitleHash(judul)).toEqual(anyTitleHash(judul));
        expect(titleHash(judul)).toEqual(anyTitleHash(judul));
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(200);
    expect(plainTitleHash("Pengelolaan Surat Masuk (SM-2) dan Jum'at")).not.toBeNull();
  });
});
