import { describe, expect, it } from 'vitest';
import { fixText } from '../../../../src/check/fix.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/check/settings.js';
import { sopContoh } from '../../../../src/diagnostics/codes/contoh-sop.js';
import { toldBy } from '../../../support/check-one.js';

const KETAT: Partial<Settings> = { preset: 'ketat' };

const withNomor = (nomor: string): string => sopContoh(['000.8.3.3/12/UMUM', nomor]);
const about = (nomor: string, settings: Partial<Settings> = KETAT) =>
  toldBy(withNomor(nomor), /^SOP211[2-6]$/u, settings);

describe('numbers of real sheets', () => {
  it.each([
    'SOP-036/17000/2026',
    'SOP-1-107/17000/2026',
    'SOP-003/08/2026',
    '000.8.3.3/274/SATPOLPP-A',
    '065/74/SATPOLPP',
    '800/017/DUKCAPIL/2026',
    '900/021/KEU/2026',
    '001',
    '-',
  ])('%s is well', (nomor) => {
    expect(about(nomor)).toEqual([]);
  });

  it.each([
    ['000.8.3.3/   /SATPOLPP-A', ['SOP2112 /   /']],
    ['000.8.3.3//SATPOLPP-A', ['SOP2112 //']],
    ['/ /PHB-PSD', ['SOP2112 / /']],
    ['800/017/', ['SOP2112 /']],
    ['800/017 /DUKCAPIL/2026', ['SOP2116  /']],
    ['000.8.3.3/ 274 /SATPOLPP-A', ['SOP2116 / ']],
    ['800/.../DUKCAPIL/2026', ['SOP2113 ...']],
    ['SOP-…/17000/2026', ['SOP2113 …']],
    ['xxx/UMUM/2026', ['SOP2113 xxx']],
    ['800/____/UMUM', ['SOP2113 ____']],
    ['[nomor]/UMUM', ['SOP2113 [nomor]']],
    ['Menyusul', ['SOP2113 Menyusul']],
    ['800/017/DUKCAPIL/2022', ['SOP2115 2022']],
    ['800/017/DUKCAPIL/2027', ['SOP2115 2027']],
  ])('%s is told', (nomor, findings) => {
    expect(about(nomor)).toEqual(findings);
  });
});

describe('the year of a number', () => {
  it.each([
    ['Tanggal Pembuatan: 2 Februari 2026', 'Tanggal Pembuatan: 20 Desember 2025', '2025'],
    ['Tanggal Revisi: -', 'Tanggal Revisi: 3 Maret 2028', '2027'],
  ])('may be any from the first date to the last: %s', (dari, ke, tahun) => {
    const text = sopContoh(['000.8.3.3/12/UMUM', `800/12/UMUM/${tahun}`], [dari, ke]);
    expect(toldBy(text, /^SOP2115$/u)).toEqual([]);
  });

  it('is not looked for where no date is known', () => {
    const text = sopContoh(
      ['000.8.3.3/12/UMUM', '800/12/UMUM/1999'],
      ['Tanggal Pembuatan: 2 Februari 2026', 'Tanggal Pembuatan: -'],
      ['Tanggal Efektif: 1 Maret 2026', 'Tanggal Efektif: -'],
    );
    expect(toldBy(text, /^SOP2115$/u)).toEqual([]);
  });
});

describe('the form of a number', () => {
  const pola = (...list: string[]): Partial<Settings> => ({ options: { SOP2114: { pola: list } } });

  it('is shown from the part that departs from it', () => {
    const settings = pola('000.8.3.3/{angka}/{unit}/{tahun}');
    expect(about('000.8.3.3/12/UMUM/2026', settings)).toEqual([]);
    expect(about('000.8.3.3/12b/UMUM/2026', settings)).toEqual(['SOP2114 12b']);
    expect(about('000.8.3.3/12/UMUM', settings)).toEqual(['SOP2114 UMUM']);
  });

  it('may be one of several', () => {
    const settings = pola('{angka}/{unit}', 'SOP-{angka}/{unit}');
    expect(about('SOP-12/UMUM', settings)).toEqual([]);
    expect(about('SPO-12/UMUM', settings)).toEqual(['SOP2114 SPO-12']);
  });

  it('is not told of a number that is still to be filled in', () => {
    expect(about('000.8.3.3/ /UMUM', pola('{angka}'))).toEqual(['SOP2112 / /']);
    expect(about('-', pola('{angka}'))).toEqual([]);
  });
});

it('blanks beside strokes are taken out', () => {
  const options = { settings: { ...DEFAULT_SETTINGS, ...KETAT }, unsafe: false };
  const { text } = fixText('uji.sop', withNomor('800 / 017 /UMUM'), options);
  expect(text).toContain('Nomor SOP: 800/017/UMUM\n');
});
