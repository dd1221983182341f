import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sopContoh } from '../../../../src/diagnostics/codes/contoh-sop.js';
import { toldBy } from '../../../support/check-one.js';

const NIP_CODES = /^SOP21(?:0[2-9]|1[01])$/u;

/** Findings about the number of a signer, on a sheet of 2026. */
const about = (nip: string, preset: 'baku' | 'ketat' = 'baku') =>
  toldBy(sopContoh(['19800101 200501 1 001', nip]), NIP_CODES, { preset });

interface Parts {
  readonly lahir: Date;
  /** Years between birth and appointment. */
  readonly usia: number;
  readonly bulan: number;
  readonly kelamin: number;
  readonly urut: number;
}

/** Officials in office in 2026: born 1966 to 1999, appointed at 18 to 24. */
const parts: fc.Arbitrary<Parts> = fc.record({
  lahir: fc.date({
    min: new Date('1966-01-01T00:00:00Z'),
    max: new Date('1999-12-31T00:00:00Z'),
    noInvalidDate: true,
  }),
  usia: fc.integer({ min: 18, max: 24 }),
  bulan: fc.integer({ min: 1, max: 12 }),
  kelamin: fc.constantFrom(1, 2),
  urut: fc.integer({ min: 1, max: 999 }),
});

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

const grouped = ({ lahir, usia, bulan, kelamin, urut }: Parts): string =>
  [
    lahir.toISOString().slice(0, 10).replaceAll('-', ''),
    `${lahir.getUTCFullYear() + usia}${pad(bulan, 2)}`,
    kelamin,
    pad(urut, 3),
  ].join(' ');

describe('a number that is well formed', () => {
  it('is not told of, however it is parted', () => {
    const separators = fc.constantFrom(' ', '', '.', '  ', '\u00a0', '-');
    fc.assert(
      fc.property(parts, separators, (one, separator) => {
        expect(about(grouped(one).replaceAll(' ', separator))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is not at the strictest either, when it is parted 8-6-1-3', () => {
    fc.assert(
      fc.property(parts, (one) => {
        expect(about(grouped(one), 'ketat')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('may be that of a PPPK', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 13, max: 99 }), (one, month) => {
        const nip = grouped(one);
        const pppk = `${nip.slice(0, 13)}${month}${nip.slice(15)}`;
        expect(about(pppk)).toEqual([]);
        expect(about(`NI PPPK. ${pppk}`)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a slip in a number', () => {
  it('that leaves a digit out, or puts one in, is always found', () => {
    fc.assert(
      fc.property(parts, fc.nat(17), fc.boolean(), (one, at, isLeftOut) => {
        const digits = grouped(one).replaceAll(' ', '');
        const slip = isLeftOut
          ? digits.slice(0, at) + digits.slice(at + 1)
          : `${digits.slice(0, at)}7${digits.slice(at)}`;
        expect(about(slip)).toEqual([`SOP2102 ${slip}`]);
      }),
      { numRuns: 60 },
    );
  });

  it('that puts a letter for a digit is always found', () => {
    fc.assert(
      fc.property(parts, fc.nat(17), fc.constantFrom('O', 'l', 'B'), (one, at, letter) => {
        const digits = grouped(one).replaceAll(' ', '');
        const slip = digits.slice(0, at) + letter + digits.slice(at + 1);
        expect(about(slip)).toEqual([`SOP2104 ${letter}`]);
      }),
      { numRuns: 60 },
    );
  });

  // Of one digit for another the day, the last digits and the month of a PPPK hide some: what is left is a number that
  // somebody may have. The shares are those of all 162 slips of each of 8 numbers.
  it('of one digit for another is found where it can be', () => {
    const found = new Map<number, number>();
    const sample = fc.sample(parts, { numRuns: 8, seed: 20260101 });
    for (const one of sample) {
      const digits = grouped(one).replaceAll(' ', '');
      for (let at = 0; at < digits.length; at++) {
        for (let digit = 0; digit <= 9; digit++) {
          if (String(digit) === digits.charAt(at)) continue;
          const slip = digits.slice(0, at) + digit + digits.slice(at + 1);
          if (about(slip).length > 0) found.set(at, (found.get(at) ?? 0) + 1);
        }
      }
    }
    const share = (at: number): number => (found.get(at) ?? 0) / (sample.length * 9);
    // The first two digits of both years, the tens of the day, and the sex are nearly always told.
    for (const at of [0, 1, 8, 9]) expect(share(at)).toBeGreaterThan(0.95);
    expect(share(14)).toBeGreaterThan(0.8);
    for (const at of [2, 4, 6, 10]) expect(share(at)).toBeGreaterThan(0.5);
  }, 120_000);
});

describe('who signs', () => {
  it.each([
    ['19800101 200501 3 001', 'SOP2106 3'],
    ['19803101 200501 1 001', 'SOP2105 19803101'],
    ['19800230 200501 1 001', 'SOP2105 19800230'],
    ['19800101 197501 1 001', 'SOP2108 197501'],
    ['19800101 202709 1 001', 'SOP2108 202709'],
    ['19500101 197501 1 001', 'SOP2109 19500101'],
    ['19800101 200501 1 000', 'SOP2107 000'],
    ['131110468', 'SOP2103 131110468'],
  ])('with %s is told of', (nip, finding) => {
    expect(about(nip)).toEqual([finding]);
  });

  it('with a number of the forces is not', () => {
    const text = sopContoh(['NIP: 19800101 200501 1 001', 'NRP: 79990123']);
    expect(toldBy(text, NIP_CODES, { preset: 'ketat' })).toEqual([]);
    expect(about('NRP 79990123')).toEqual([]);
  });

  it('twice with the same number is told of once', () => {
    const text = sopContoh(['19800101 200501 1 001', '1980101 200501 1 001']);
    const again = '\nTanda Tangan:\n  Nama: Budi Contoh\n  NIP: 1980101 200501 1 001\n';
    expect(toldBy(text + again, NIP_CODES)).toEqual(['SOP2102 1980101 200501 1 001']);
  });
});

describe('a revision on the day of the making', () => {
  const revised = (made: string, revision: string) =>
    toldBy(
      sopContoh(
        ['Tanggal Pembuatan: 2 Februari 2026', `Tanggal Pembuatan: ${made}`],
        ['Tanggal Revisi: -', `Tanggal Revisi: ${revision}`],
      ),
      /^SOP2101$/u,
    );

  it.each([
    ['2 Februari 2026', '02-02-2026'],
    ['2 Februari 2026', '2 Pebruari 2026'],
  ])('%s and %s', (made, revision) => {
    expect(revised(made, revision)).toEqual([`SOP2101 ${revision}`]);
  });

  it.each([
    ['2 Februari 2026', '-'],
    ['2 Februari 2026', '3 Februari 2026'],
    ['Februari 2026', 'Februari 2026'],
    ['-', '2 Februari 2026'],
  ])('is none: %s and %s', (made, revision) => {
    expect(revised(made, revision)).toEqual([]);
  });
});
