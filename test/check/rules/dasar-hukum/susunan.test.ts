import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixText } from '../../../../src/check/fix.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/check/settings.js';
import { analyze } from '../../../../src/model/analyze.js';
import type { DasarHukum } from '../../../../src/model/schema.js';
import { parse } from '../../../../src/syntax/parse.js';
import { SourceText } from '../../../../src/text/source.js';
import { findings, marked, mended } from '../../../support/rule-cases.js';

const KETAT: Settings = { ...DEFAULT_SETTINGS, preset: 'ketat' };

const list = (...items: readonly string[]): string =>
  `Judul SOP: Contoh\nDasar Hukum:\n${items.map((item) => `  - ${item}\n`).join('')}`;

const UU = 'UU Nomor 25 Tahun 2009 tentang Pelayanan Publik';
const PP = 'PP Nomor 60 Tahun 2008 tentang SPIP';
const PERPRES = 'Perpres Nomor 29 Tahun 2014 tentang SAKIP';
const PERMEN = 'Permendagri Nomor 77 Tahun 2020 tentang X';
const PERDA = 'Perda Kabupaten Contoh Nomor 1 Tahun 2020 tentang X';
const PERBUP = 'Perbup Contoh Nomor 1 Tahun 2020 tentang X';

describe('urutan-tingkat-peraturan', () => {
  it.each([
    [PP, UU],
    [PERMEN, PERPRES],
    [PERDA, PP],
    [PERBUP, PERDA],
    [PERBUP, PERMEN],
    ['Pergub Bali Nomor 1 Tahun 2020', 'Perda Provinsi Bali Nomor 2 Tahun 2020'],
    [UU, 'UUD 1945'],
  ])('%s above %s', (lower, higher) => {
    const [one] = findings('SOP2212', list(lower, higher));
    const text = list(lower, higher);
    expect(text.slice(one?.span.start, one?.span.end)).toBe(higher.replace(/ tentang .*/u, ''));
    expect(mended('SOP2212', text)).toBe(list(higher, lower));
    expect(findings('SOP2212', list(higher, lower))).toEqual([]);
  });

  it.each([
    [PERDA, PERMEN],
    [PERMEN, PERDA],
    [PERBUP, 'Pergub Bali Nomor 1 Tahun 2020'],
    [PERDA, 'Perda Provinsi Bali Nomor 2 Tahun 2020'],
    ['Pergub Bali Nomor 1 Tahun 2020', PERDA],
    ['Keputusan Bupati Nomor 1 Tahun 2020', UU],
    ['SE Bupati Nomor 1 Tahun 2020', PP],
    ['Hasil rapat', UU],
    [PERMEN, 'Perka BPS Nomor 19 Tahun 2013'],
  ])('says nothing of %s above %s', (a, b) => {
    expect(findings('SOP2212', list(a, b))).toEqual([]);
  });

  it('is told once for a list, and leaves in place what has no place among others', () => {
    const text = list(PERMEN, PP, 'Hasil rapat', PERPRES, UU);
    expect(marked('SOP2212', text)).toEqual(['PP Nomor 60 Tahun 2008']);
    expect(mended('SOP2212', text)).toBe(list(UU, PP, 'Hasil rapat', PERPRES, PERMEN));
  });

  it('leaves the marks of the list where they are', () => {
    const written = (a: string, b: string, c: string): string =>
      `Dasar Hukum:\n  1. ${a};\n  2. ${b}; dan\n  3. ${c}.\n`;
    expect(mended('SOP2212', written(PERMEN, PP, UU))).toBe(written(UU, PP, PERMEN));
  });

  it.each([
    `Dasar Hukum:\n  - ${PP}\n  # tentang pelayanan\n  - ${UU}\n`,
    `Dasar Hukum:\n  - ${PP}\n    # tentang pelayanan\n    lagi\n  - ${UU}\n`,
    `Dasar Hukum:\n  - ${PP}\n    - Pasal 5\n  - ${UU}\n`,
    `Dasar Hukum:\n  ${PP}\n\n  ${UU}\n`,
  ])('offers nothing where it would tear things apart: %j', (text) => {
    expect(findings('SOP2212', text)).toHaveLength(1);
    expect(mended('SOP2212', text)).toBe(text);
  });
});

describe('urutan-tahun-peraturan', () => {
  it('looks at years, and at numbers of one year and maker', () => {
    expect(marked('SOP2213', list('UU 25/2009', 'UU 14/2008'), KETAT)).toEqual(['UU 14/2008']);
    expect(marked('SOP2213', list('UU 25/2009', 'UU 3/2009'), KETAT)).toEqual(['UU 3/2009']);
    expect(marked('SOP2213', list('UU 25/2009', 'UU 14/2008'))).toEqual([]);
  });

  it.each([
    ['UU 14/2008', 'UU 25/2009'],
    ['Permendagri 9/2012', 'Permenkes 5/2012'],
    ['PP 1/2020', 'UU 1/2010'],
    ['Permenkes 5/2012', 'Permenkes A/2012'],
  ])('says nothing of %s above %s', (a, b) => {
    expect(findings('SOP2213', list(a, b), KETAT)).toEqual([]);
  });
});

const CITATIONS = [
  UU,
  PP,
  PERPRES,
  PERMEN,
  PERDA,
  PERBUP,
  'UU Nomor 14 Tahun 2008 tentang\n    Keterbukaan Informasi Publik;',
  'UU Nomor 43 Tahun 2009 tentang Kearsipan',
  'PP Nomor 61 Tahun 2010 tentang X.',
  'Permenkes Nomor 5 Tahun 2012 tentang Y',
  'Permenkes Nomor 4 Tahun 2012 tentang Z; dan',
  'Perka BPS Nomor 19 Tahun 2013 tentang SOP',
  'Hasil rapat',
  'Keputusan Bupati Nomor 1 tentang Tim',
];

const basis = (text: string): readonly DasarHukum[] =>
  analyze(parse(new SourceText('a.sop', text))).model.dasarHukum;

/** A citation without what ends it in a list. */
const bare = ({ teks }: DasarHukum): string => teks.replace(/(?:[;.]|; dan)$/u, '');

describe('putting a list in order', () => {
  const settings: Settings = {
    ...KETAT,
    severities: { SOP2203: 'mati', SOP2215: 'mati', SOP2209: 'mati', SOP2206: 'mati' },
  };

  it('changes nothing but the order, and leaves no list out of order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(CITATIONS), (items) => {
        const text = list(...items);
        const { text: after, reverted } = fixText('a.sop', text, { settings, unsafe: false });
        expect(reverted).toEqual([]);
        expect(basis(after).map(bare).toSorted()).toEqual(basis(text).map(bare).toSorted());
        expect(after.replace(/\s+/gu, '').length).toBe(text.replace(/\s+/gu, '').length);
        for (const code of ['SOP2212', 'SOP2213']) expect(marked(code, after, KETAT)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
