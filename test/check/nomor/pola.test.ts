import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departure, ISI_POLA, parsePola } from '../../../src/check/nomor/pola.js';

const rest = (template: string, nomor: string): string | null => {
  const { pola, salah } = parsePola(template);
  if (pola === null) throw new Error(salah.en);
  const at = departure(pola, nomor);
  return at === null ? null : nomor.slice(at);
};

describe('a number and a template', () => {
  it.each([
    ['000.8.3.3/{angka}/{unit}', '000.8.3.3/274/SATPOLPP-A'],
    ['000.8.3.3/{angka}/{unit}', '000.8.3.3/ 274 /SATPOLPP-A'],
    ['SOP-{angka}/{angka}/{tahun}', 'SOP-036/17000/2025'],
    ['SOP-{teks}/{angka}/{tahun}', 'SOP-1-107/17000/2025'],
    ['{angka}/{unit}/{romawi}/{tahun}', '800/DUKCAPIL/IX/2022'],
    ['{angka}/{bulan}/{tahun}', '800/09/2022'],
    ['{ Angka }/{UNIT}', '1/A & B'],
  ])('%s is followed by %s', (template, nomor) => {
    expect(rest(template, nomor)).toBeNull();
  });

  it.each([
    ['000.8.3.3/{angka}/{unit}', '000.8.3/274/SATPOLPP', '000.8.3/274/SATPOLPP'],
    ['000.8.3.3/{angka}/{unit}', '000.8.3.3/A/SATPOLPP', 'A/SATPOLPP'],
    ['{angka}/{unit}/{tahun}', '800/DUKCAPIL/22', '22'],
    ['{angka}/{unit}', '800/DUKCAPIL/2022', '/2022'],
    ['{angka}/{bulan}', '800/13', '13'],
    ['{angka}/{tahun}', '800', ''],
  ])('%s is not followed by %s from "%s" on', (template, nomor, from) => {
    expect(rest(template, nomor)).toBe(from);
  });

  it('bears any template and any number', () => {
    const part = fc.oneof(fc.constantFrom(...ISI_POLA, '{', '}', '/', ' '), fc.string());
    const templates = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(templates, fc.string({ unit: 'binary' }), (template, nomor) => {
        const { pola } = parsePola(template);
        const at = pola === null ? 0 : departure(pola, nomor);
        return at === null || (at >= 0 && at <= nomor.length);
      }),
    );
  });

  it('takes numbers that were made from the template', () => {
    const made = fc
      .array(
        fc.oneof(
          fc.tuple(fc.constant('{angka}'), fc.integer({ min: 0, max: 99999 }).map(String)),
          fc.tuple(fc.constant('{tahun}'), fc.integer({ min: 1900, max: 2099 }).map(String)),
          fc.tuple(fc.constant('{romawi}'), fc.constantFrom('I', 'IV', 'IX', 'XII')),
          fc.tuple(fc.constant('{huruf}'), fc.stringMatching(/^[A-Z]{1,8}$/)),
          fc.tuple(fc.constant('{unit}'), fc.stringMatching(/^[A-Z]{1,5}[.-][A-Z]$/)),
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((parts) => ({
        template: parts.map(([isi]) => isi).join('/'),
        nomor: parts.map(([, value]) => value).join('/'),
      }));
    fc.assert(
      fc.property(made, ({ template, nomor }) => {
        expect(rest(template, nomor)).toBeNull();
        expect(rest(template, `${nomor}/`)).not.toBeNull();
      }),
    );
  });

  // With alternatives tried one after the other this would not end.
  it('takes one walk over a number made to be slow', () => {
    const { pola } = parsePola(`${'{teks}'.repeat(30)}!`);
    expect(departure(pola ?? [], '1'.repeat(200))).toBe(200);
  });
});

describe('a template that cannot be read', () => {
  it.each([
    ['{angka}/{tahn}', 'memuat {tahn} yang tidak dikenal; mungkin maksudnya {tahun}'],
    ['{angka/X', 'memuat "{" tanpa pasangannya'],
    ['angka}', 'memuat "}" tanpa pasangannya'],
    ['  ', 'kosong'],
    ['x'.repeat(300), 'terlalu panjang'],
  ])('%s %s', (template, why) => {
    expect(parsePola(template).salah?.id).toBe(why);
  });
});
