import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JudulDekat } from '../../../src/check/set/judul-dekat.js';
import type { Ringkasan } from '../../../src/check/set/summary.js';

const at = (teks: string) => ({ teks, span: { start: 0, end: teks.length } });

function titled(judul: string, nomor = ''): Ringkasan {
  return {
    path: `${judul}.sop`,
    judul: at(judul),
    nomor: nomor === '' ? null : at(nomor),
    instansi: [],
    jenis: [],
    jenisAt: null,
    keterkaitan: [],
    rujukan: [],
    pejabat: [],
    pelaksana: [],
    langkah: 0,
    jejak: '',
    sidik: [],
  };
}

const TITLES = [
  'Alur Surat Masuk dan Surat Keluar',
  'Mekanisme Pengumpulan Data Kinerja',
  'Pengelolaan Pengaduan Masyarakat',
  'Pengadaan Barang dan Jasa',
  'Penyusunan Rencana Kerja Tahunan (RKT)',
  'Penyusunan Laporan Triwulanan',
  'Penyusunan Laporan Bulanan',
  'Peminjaman Kendaraan Dinas',
  'Pengangkatan Pegawai',
  'Pengangkatan dan Pengangkatan SOP',
  'Pelaporan dari Provinsi',
];
const files = [
  ...TITLES.map((title) => titled(title)),
  titled('Pembayaran Belanja Langsung', '900/021/KEU/2026'),
];
const found = (reference: string): string[] =>
  new JudulDekat(files, [reference]).find(reference).map(({ tulisan }) => tulisan);

describe('a reference that means a title', () => {
  it.each([
    ['SOP alur surat masuk dan keluar', 'Alur Surat Masuk dan Surat Keluar'],
    ['SOP Pengumpulan Data Kinerja', 'Mekanisme Pengumpulan Data Kinerja'],
    ['SOP Prosedur Pengumpulan Data Kinerja', 'Mekanisme Pengumpulan Data Kinerja'],
    ['SOP Pengadaan Barang/Jasa', 'Pengadaan Barang dan Jasa'],
    ['SOP Penyusunan Rencana Kerja Tahunan', 'Penyusunan Rencana Kerja Tahunan (RKT)'],
    ['SOP Penyusunan Laporan Tri Wulanan', 'Penyusunan Laporan Triwulanan'],
    ['SOP Peminjaman Kendaran Dinas', 'Peminjaman Kendaraan Dinas'],
    ['SOP Peminjamman Kendaraan Dinas', 'Peminjaman Kendaraan Dinas'],
    ['Pembayaran Belanja Langusng', 'Pembayaran Belanja Langsung'],
    ['SOP Nomor 900/21/KEU/2026', '900/021/KEU/2026'],
    ['900 / 021 - KEU / 2026', '900/021/KEU/2026'],
  ])('%s', (reference, title) => {
    expect(found(reference)).toEqual([title]);
  });
});

describe('a reference that means something else', () => {
  it.each([
    'SOP Pengelolaan Pengadaan Masyarakat',
    'SOP Mekanisme Penyusunan Data Kinerja',
    'SOP Penyusunan Laporan Tahunan',
    'SOP Penyusunan Laporan',
    'SOP Pengangkutan Pegawai',
    'SOP Surat Masuk',
    'SOP Pengangkatan',
    'SOP Pelaporan ke Provinsi',
    'Seluruh SOP',
    'SOP',
    '-',
    '900/022/KEU/2026',
    '021/2026',
    '2026',
  ])('%s', (reference) => {
    expect(found(reference)).toEqual([]);
  });
});

it('names titles that differ in one word to who looks', () => {
  const alike = (reference: string): string[] =>
    new JudulDekat(files, [reference]).alike(reference).map(({ tulisan }) => tulisan);
  expect(alike('SOP Mekanisme Penyusunan Data Kinerja')).toEqual([
    'Mekanisme Pengumpulan Data Kinerja',
  ]);
  expect(alike('SOP Pengangkutan Pegawai')).toEqual([]);
});

it('takes no word of a series for a slip', () => {
  const series = new JudulDekat(
    Array.from({ length: 80 }, (_, i) => titled(`Laporan Wilayah ${'abcdefgh'[i % 8]}${i}lokasi`)),
    ['Laporan Wilayah lokasib'],
  );
  expect(series.find('Laporan Wilayah lokasib')).toEqual([]);
});

const WORDS = [
  'Surat',
  'Masuk',
  'dan',
  'Keluar',
  '(RKT)',
  'Data/Arsip',
  'PPK-SKPD',
  'Desa',
  '2026',
];

/** The words that make a difference, in the order of the alphabet. */
const kept = (title: string): string =>
  [...new Set(title.split(' '))]
    .filter((word) => word !== 'dan' && word !== '(RKT)')
    .sort()
    .join(' ');

it('finds titles by their words in any order, and never throws', () => {
  const title = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(title, { maxLength: 8 }), fc.string(), (titles, text) => {
      const turned = titles.map((one) => one.split(' ').reverse().join(' '));
      const dekat = new JudulDekat(
        titles.map((one) => titled(one, text)),
        [text, ...turned],
      );
      expect(() => [dekat.find(text), dekat.alike(text)]).not.toThrow();
      for (const one of titles.filter((words) => kept(words).includes(' '))) {
        const same = dekat.find(one.split(' ').reverse().join(' '));
        expect(new Set(same.map(({ tulisan }) => kept(tulisan)))).toEqual(new Set([kept(one)]));
      }
    }),
    { numRuns: 200 },
  );
});
