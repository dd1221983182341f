import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/check/settings.js';
import { findings, marked, mended, withSteps } from '../../../support/rule-cases.js';

describe('kepada-diri-sendiri', () => {
  const COLUMNS = ['Camat', 'Sekretaris', 'Kasubag Evlap', 'Kepala Seksi', 'Staf'];
  it.each([
    ['Kasubag Evlap: Menyampaikan data ke Kasubag Evlap', ['Kasubag Evlap']],
    ['Camat: Meneruskan surat kepada camat untuk diteliti', ['camat']],
    ['Sekretaris -> Kasubag Evlap: Memerintahkan sekretaris menyusun laporan', ['sekretaris']],
    ['Sekretaris: Sekretaris menyerahkan laporan kepada Sekretaris', ['Sekretaris']],
    ['Camat -> Sekretaris: Memerintahkan sekretaris menyusun laporan', []],
    ['Sekretaris -> Camat -> Sekretaris: Memerintahkan sekretaris menyusun laporan', []],
    ['Camat || Sekretaris: Menyampaikan data kepada Camat', []],
    ['Camat + Sekretaris: Menyampaikan data kepada Camat', []],
    ['Sekretaris: Menyerahkan laporan kepada Camat', []],
    ['Kepala Seksi: Menyampaikan data kepada Kepala Seksi lain', []],
    ['Kepala Seksi: Menyampaikan data kepada masing-masing Kepala Seksi', []],
    ['Kepala Seksi: Menyampaikan data kepada Kepala Seksi Pelayanan', []],
    ['Staf: Menyerahkan berkas kepada staf', []],
    ['Camat: Menyampaikan edaran kepada Camat se-Kabupaten Contoh', []],
    ['Camat: Menyurati Camat di kabupaten lain', []],
    ['Camat: Menandatangani surat atas nama Camat', []],
    ['Camat: Menyusun laporan tentang tugas Camat', []],
    ['Camat: Sekretaris menyerahkan surat kepada Camat', []],
  ])('%s', (step, nama) => {
    expect(marked('SOP2305', withSteps(COLUMNS, step))).toEqual(nama);
  });
});

describe('jabatan-bukan-kolom', () => {
  it.each([
    [['Kasubag', 'Kasubag Perenc'], 'Menyampaikan data kepada Kasubag Evlap', ['Kasubag Evlap']],
    [['Kasubag Umum', 'Kasubag Keuangan'], 'Mengundang Kasubag Evlap', ['Kasubag Evlap']],
    [['Staf', 'Bidang'], 'Menyerahkan berkas ke Kabid', ['Kabid']],
    [['Staf', 'Bidang'], 'Menyerahkan berkas ke Bidang', []],
    [['Staf', 'Kasubag Umum'], 'Menyerahkan berkas ke Kasubag Evlap', []],
    [['Kasubag Umum', 'Kasubag Keuangan'], 'Mengundang para Kasubag', []],
    [['Kabid Aset', 'Kabid Kas'], 'Mengundang Kabid Anggaran BPKAD', []],
    [['Kabid Aset', 'Kabid Kas'], 'Mengundang Kabid Anggaran pada BPKAD', []],
    [['Staf', 'Camat'], 'Menyampaikan laporan kepada Bupati', []],
    [['Kepala Dinas Kominfo', 'Kepala Dinas Sosial'], 'Menyurati Kepala Dinas Pendidikan', []],
  ])('%s: %s', (columns, uraian, nama) => {
    const [first = ''] = columns;
    expect(marked('SOP2306', withSteps(columns, `${first}: ${uraian}`))).toEqual(nama);
  });

  it('tells a name once a table, with the other places', () => {
    const text = withSteps(
      ['Staf', 'Bidang'],
      'Staf: Menyerahkan berkas ke Kabid',
      'Staf: Menerima berkas dari kabid',
    );
    const [found, ...others] = findings('SOP2306', text);
    expect(others).toEqual([]);
    expect(found?.related.map(({ span }) => text.slice(span.start, span.end))).toEqual(['kabid']);
  });
});

describe('jabatan-ditulis-lain', () => {
  const COLUMNS = ['Staf', 'Kepala Seksi', 'Kepala Bidang Mutasi', 'Kadis'];
  const text = withSteps(
    COLUMNS,
    'Staf: Menyerahkan berkas kepada Kasie',
    'Staf: Mengambil berkas dari Kasie dan\n    Kabid Mutasi',
    'Staf: Menyampaikan berkas kepada Kepala Dinas dan Kepala Seksi',
  );

  it('finds short forms that are not those of the columns', () => {
    expect(marked('SOP2307', text)).toEqual(['Kasie', 'Kabid Mutasi']);
  });

  it('mends every place', () => {
    expect(mended('SOP2307', text)).toBe(
      text.replaceAll('Kasie', 'Kepala Seksi').replace('Kabid Mutasi', 'Kepala Bidang Mutasi'),
    );
    expect(findings('SOP2307', text).map(({ fixes }) => fixes?.[0]?.safe)).toEqual([true, true]);
  });

  it('guesses where the column says more', () => {
    const less = withSteps(COLUMNS, 'Staf: Menyerahkan berkas kepada Kabid');
    expect(findings('SOP2307', less)[0]?.fixes?.[0]?.safe).toBe(false);
  });

  it('takes the spellings of the configuration', () => {
    const settings = { ...DEFAULT_SETTINGS, jabatan: { 'Kepala Seksi': ['Kasie'] } };
    expect(marked('SOP2307', text, settings)).toEqual(['Kabid Mutasi']);
  });

  it('leaves the doer of an activity to its own rule', () => {
    expect(marked('SOP2307', withSteps(COLUMNS, 'Kepala Seksi: Kasie menilai berkas'))).toEqual([]);
  });
});
