import { describe, expect, it } from 'vitest';
import { fixText } from '../../../../src/check/fix.js';
import { DEFAULT_SETTINGS } from '../../../../src/check/settings.js';
import { sopContoh } from '../../../../src/diagnostics/codes/contoh-sop.js';
import { toldBy } from '../../../support/check-one.js';

const named = (judul: string, nama: string): string =>
  sopContoh(
    ['Judul SOP: Peminjaman Ruang Rapat', `Judul SOP: ${judul}`],
    ['Prosedur:\n', `Prosedur: ${nama}\n`],
  );
const about = (judul: string, nama: string) => toldBy(named(judul, nama), /^SOP2117$/u);

describe('the title above the table', () => {
  it.each([
    ['Perbaikan Data', 'SOP PERBAIKAN DATA'],
    ['Perbaikan Data & Informasi', 'Standar Operasional Prosedur Perbaikan Data dan Informasi'],
    ['SOP Perbaikan Data', 'Perbaikan Data'],
    ['Mekanisme Perbaikan Data Kinerja Secara Periodik', 'Perbaikan Data Kinerja'],
    ['Pelayanan Administrasi Kependudukan', 'Perekaman KTP-el'],
    ['Peminjaman Ruang Rapat', 'Tahap Persiapan'],
  ])('"%s" goes with "%s"', (judul, nama) => {
    expect(about(judul, nama)).toEqual([]);
  });

  it.each([
    // Of a seed.
    ['Prosedur Perbaikan Data Kinerja', 'SOP MEKANISME PERBAIKAN DATA KINERJA', 'MEKANISME'],
    ['Perbaikan Data Kinerja', 'Perbaikan Data Keuangan', 'Keuangan'],
    ['Perbaikan Data Kinerja', 'SOP Surat Masuk', 'Surat'],
    ['Perbaikan Data Kinerja Pegawai', 'SOP PERBAIKAN DATA KINERJA', 'SOP PERBAIKAN DATA KINERJA'],
  ])('"%s" does not go with "%s"', (judul, nama, at) => {
    expect(about(judul, nama)).toEqual([`SOP2117 ${at}`]);
  });

  it('is not compared where there are several tables', () => {
    const text = named('Perbaikan Data', 'SOP Perbaikan Datum');
    const table = text.slice(text.indexOf('\nProsedur:')).replace('Datum', 'Nama');
    expect(toldBy(`${text}${table}`, /^SOP2117$/u)).toEqual([]);
  });

  it('is made the same on demand, in its capitals', () => {
    const text = named('Prosedur Perbaikan Data', 'SOP MEKANISME PERBAIKAN DATA');
    const mended = fixText('uji.sop', text, { settings: DEFAULT_SETTINGS, unsafe: true });
    expect(mended.text).toContain('Prosedur: SOP PROSEDUR PERBAIKAN DATA\n');
    expect(fixText('uji.sop', text, { settings: DEFAULT_SETTINGS, unsafe: false }).text).toBe(text);
  });
});

it.each([
  ['SOP peminjaman ruang', 'Judul SOP: Peminjaman ruang\n'],
  ['Standar Operasional Prosedur (SOP) Peminjaman', 'Judul SOP: Peminjaman\n'],
  ['SOP: Peminjaman', 'Judul SOP: Peminjaman\n'],
])('the beginning of "%s" is taken out', (judul, line) => {
  const settings = { ...DEFAULT_SETTINGS, preset: 'ketat' as const };
  const text = sopContoh(['Judul SOP: Peminjaman Ruang Rapat', `Judul SOP: ${judul}`]);
  expect(toldBy(text, /^SOP2119$/u, settings)).toHaveLength(1);
  expect(fixText('uji.sop', text, { settings, unsafe: false }).text).toContain(line);
});
