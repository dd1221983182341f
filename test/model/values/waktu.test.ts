import { describe, expect, it } from 'vitest';
import type { Satuan, Waktu } from '../../../src/model/schema.js';
import { parseSatuan, parseWaktu } from '../../../src/model/values/waktu.js';

const read = (text: string, satuan?: Satuan) =>
  parseWaktu(text, { menitPerHariKerja: 450, ...(satuan === undefined ? {} : { satuan }) });

/** The parsed amount in short: `rentang 5-10 menit (5-10)`; the last brackets hold working minutes. */
function short(waktu: Waktu): string {
  const ends = (a: number | null, b: number | null) => (a === b ? `${a}` : `${a ?? ''}-${b ?? ''}`);
  const amount = waktu.satuan === null ? '' : ` ${ends(waktu.min, waktu.maks)} ${waktu.satuan}`;
  const per = waktu.per === null ? '' : ` / ${waktu.per}`;
  const hasMinutes = waktu.menitMin !== null || waktu.menitMaks !== null;
  const minutes = hasMinutes ? ` (${ends(waktu.menitMin, waktu.menitMaks)})` : '';
  return `${waktu.jenis}${amount}${per}${minutes}`;
}

describe('forms of the Waktu table', () => {
  const table: readonly (readonly [string, string])[] = [
    // amount
    ['30 menit', 'jumlah 30 menit (30)'],
    ['1 jam 30 menit', 'jumlah 90 menit (90)'],
    ['1 jam, 30 menit', 'jumlah 90 menit (90)'],
    ['1 jam dan 30 menit', 'jumlah 90 menit (90)'],
    ['2 hari', 'jumlah 2 hari'],
    ['3 hari kerja', 'jumlah 3 hari kerja (1350)'],
    ['7 hari kalender', 'jumlah 7 hari kalender'],
    ['2 minggu', 'jumlah 2 minggu'],
    ['1 bulan', 'jumlah 1 bulan'],
    ['1 triwulan', 'jumlah 1 triwulan'],
    ['1 semester', 'jumlah 1 semester'],
    ['1 tahun', 'jumlah 1 tahun'],
    ['1 tahun 6 bulan', 'jumlah 18 bulan'],
    ['90 detik', 'jumlah 90 detik (1.5)'],
    ['2 x 24 jam', 'jumlah 48 jam'],
    ['1 x 24 Jam', 'jumlah 24 jam'],
    ['2×24 jam', 'jumlah 48 jam'],
    ['3 x 60 menit', 'jumlah 180 menit (180)'],
    ['0,5 hari', 'jumlah 0.5 hari'],
    ['½ jam', 'jumlah 0.5 jam (30)'],
    ['1½ jam', 'jumlah 1.5 jam (90)'],
    ['1/2 jam', 'jumlah 0.5 jam (30)'],
    ['1.500 menit', 'jumlah 1500 menit (1500)'],
    ['1 (satu) hari kerja', 'jumlah 1 hari kerja (450)'],
    ['10 (sepuluh) hari kerja', 'jumlah 10 hari kerja (4500)'],
    ['30 (tiga puluh) menit', 'jumlah 30 menit (30)'],
    ['14 (empat belas) hari', 'jumlah 14 hari'],
    ['1 hari kerja 2 jam', 'jumlah 9.5 jam (570)'],
    ['1 hari 2 jam', 'jumlah'],
    // range
    ['5-10 menit', 'rentang 5-10 menit (5-10)'],
    ['10 – 60 menit', 'rentang 10-60 menit (10-60)'],
    ['5—10 menit', 'rentang 5-10 menit (5-10)'],
    ['5 − 10 menit', 'rentang 5-10 menit (5-10)'],
    ['5~10 menit', 'rentang 5-10 menit (5-10)'],
    ['1 - 5 hari Kerja', 'rentang 1-5 hari kerja (450-2250)'],
    ['1 – 20 Hari Kerja', 'rentang 1-20 hari kerja (450-9000)'],
    ['2-3 hari', 'rentang 2-3 hari'],
    ['30 menit - 3 Jam', 'rentang 30-180 menit (30-180)'],
    ['2 s.d. 3 bulan', 'rentang 2-3 bulan'],
    ['2 s.d 3 bulan', 'rentang 2-3 bulan'],
    ['2 s/d 3 bulan', 'rentang 2-3 bulan'],
    ['2 sampai dengan 3 bulan', 'rentang 2-3 bulan'],
    ['2 sampai 3 bulan', 'rentang 2-3 bulan'],
    ['1 minggu - 1 bulan', 'rentang'],
    ['1 (satu) - 2 (dua) jam', 'rentang 1-2 jam (60-120)'],
    // bound
    ['maksimal 3 hari kerja', 'batas -3 hari kerja (-1350)'],
    ['maks. 30 menit', 'batas -30 menit (-30)'],
    ['maksimal 30 menit', 'batas -30 menit (-30)'],
    ['paling lama 3 hari kalender setelah berkas lengkap', 'batas -3 hari kalender'],
    ['paling lambat 14 hari kerja sejak permohonan', 'batas -14 hari kerja (-6300)'],
    ['paling lama kurang lebih 3 hari', 'batas -3 hari'],
    ['selambat-lambatnya 2 hari', 'batas -2 hari'],
    ['minimal 3 hari kerja', 'batas 3- hari kerja (1350-)'],
    ['paling kurang 3 hari kalender', 'batas 3- hari kalender'],
    ['≤ 5 menit', 'batas -5 menit (-5)'],
    ['kurang dari 1 jam', 'batas -1 jam (-60)'],
    ['lebih dari 1 jam', 'batas 1- jam (60-)'],
    ['± 15 menit', 'kira-kira 15 menit (15)'],
    ['±15 menit', 'kira-kira 15 menit (15)'],
    ['+/- 15 menit', 'kira-kira 15 menit (15)'],
    ['kurang lebih 15 menit', 'kira-kira 15 menit (15)'],
    ['± 10-15 menit', 'kira-kira 10-15 menit (10-15)'],
    // per unit
    ['2 menit/berkas', 'jumlah 2 menit / berkas (2)'],
    ['15 menit/ berkas', 'jumlah 15 menit / berkas (15)'],
    ['1 menit/berkas', 'jumlah 1 menit / berkas (1)'],
    ['2 menit per berkas', 'jumlah 2 menit / berkas (2)'],
    ['5-10 menit/berkas permohonan', 'rentang 5-10 menit / berkas permohonan (5-10)'],
    // qualified
    ['1 hari kerja sejak permohonan diterima', 'jumlah 1 hari kerja (450)'],
    ['1 (satu) hari kerja sejak permohonan informasi diterima', 'jumlah 1 hari kerja (450)'],
    ['3 hari kerja, terhitung sejak berkas lengkap', 'jumlah 3 hari kerja (1350)'],
    ['5 bulan sebelum periode', 'jumlah 5 bulan'],
    ['1 hari (di luar waktu tunggu)', 'jumlah 1 hari'],
    ['1 hari *)', 'jumlah 1 hari'],
    ['maksimal 10 (sepuluh) hari kerja sejak uji dilaksanakan', 'batas -10 hari kerja (-4500)'],
    // parts
    ['2 bulan; 5 hari kerja; 1 hari', 'jumlah'],
    ['2 bulan 1 minggu; 5 hari kerja; 1 hari', 'jumlah'],
    ['1 jam; 30 menit', 'jumlah 90 menit (90)'],
    ['2 hari kerja; 1 jam;', 'jumlah 16 jam (960)'],
    ['1 tahun; 1 triwulan', 'jumlah 5 triwulan'],
    ['5-10 menit; 1 jam', 'rentang 65-70 menit (65-70)'],
    ['maksimal 1 jam; 30 menit', 'batas -90 menit (-90)'],
    ['2 menit/berkas; 1 jam', 'jumlah'],
    // periodic
    ['semesteran', 'berkala 1 semester'],
    ['Semesteran', 'berkala 1 semester'],
    ['triwulanan', 'berkala 1 triwulan'],
    ['Triwulan', 'berkala 1 triwulan'],
    ['setiap hari Selasa', 'berkala'],
    ['setiap bulan', 'berkala 1 bulan'],
    ['setiap 2 x 24 jam', 'berkala 48 jam'],
    ['2 kali sebulan', 'berkala'],
    ['sekali setahun', 'berkala'],
    // merged
    ['menyatu', 'menyatu'],
    ['Menyatu', 'menyatu'],
    // open
    ['Sesuai kebutuhan', 'terbuka'],
    ['Sesuai jadwal', 'terbuka'],
    ['Sesuai masa kontrak', 'terbuka'],
    ['Sesuai waktu konsultasi', 'terbuka'],
    ['sesuai Perda Nomor 3 Tahun 2017', 'terbuka'],
    ['Setiap saat', 'terbuka'],
    ['setiap ada permohonan', 'terbuka'],
    ['tentatif', 'terbuka'],
    ['Sebelum periode revisi bulan berjalan', 'terbuka'],
    ['setelah rapat', 'terbuka'],
    ['selama masa kontrak', 'terbuka'],
    ['Pada hari dan jam kerja', 'terbuka'],
  ];

  it.each(table)('%s', (text, expected) => {
    const { waktu, issues } = read(text);
    expect(short(waktu)).toBe(expected);
    expect(issues).toEqual([]);
    expect(waktu.teks).toBe(text);
  });
});

describe('what pasted text looks like', () => {
  it.each([
    ['30\u00a0menit', 'jumlah 30 menit (30)'],
    ['5 \u2010 10 MENIT', 'rentang 5-10 menit (5-10)'],
    ['\u201c2 hari kerja\u201d', 'jumlah 2 hari kerja (900)'],
    ['\u20182 hari kerja\u2019', 'jumlah 2 hari kerja (900)'],
    ['2hari', 'jumlah 2 hari'],
    ['30 menit.', 'jumlah 30 menit (30)'],
    ['2x24jam', 'jumlah 48 jam'],
    ['30 mnt', 'jumlah 30 menit (30)'],
    ['2 hari efektif', 'jumlah 2 hari kerja (900)'],
    ['3 bln', 'jumlah 3 bulan'],
  ])('%s', (text, expected) => {
    const { waktu, issues } = read(text);
    expect(short(waktu)).toBe(expected);
    expect(issues).toEqual([]);
  });
});

describe('bare numbers', () => {
  it.each([
    ['120', 'jumlah 120 menit (120)'],
    ['5-10', 'rentang 5-10 menit (5-10)'],
    ['± 120', 'kira-kira 120 menit (120)'],
    ['120/berkas', 'jumlah 120 menit / berkas (120)'],
    ['maksimal 60', 'batas -60 menit (-60)'],
    ['2 jam', 'jumlah 2 jam (120)'],
  ])('%s where the SOP says menit', (text, expected) => {
    const { waktu, issues } = read(text, 'menit');
    expect(short(waktu)).toBe(expected);
    expect(issues).toEqual([]);
  });

  it('are an error of their own without a unit', () => {
    const { waktu, issues } = read('120');
    expect(waktu.jenis).toBe('tidak-terbaca');
    expect(issues).toEqual([
      { kind: 'satuan-hilang', start: 0, end: 3, angka: '120', perbaikan: ['120 menit'] },
    ]);
  });
});

describe('printed, not counted', () => {
  it.each([
    ['H-1', []],
    ['H-3', []],
    ['tanggal 20-25', []],
    ['30 Juni dan 31 Desember', []],
    ['paling lambat 19 Januari 2022', []],
    ['Januari 2022', []],
    ['akhir bulan', []],
    ['pukul 08.00', []],
    ['08.00 - 16.00 WIB', []],
    ['Pada hari dan jam kerja, maksimal 30 menit', ['maksimal 30 menit pada hari dan jam kerja']],
    ['Sesuai kebutuhan, paling lama 3 hari', ['paling lama 3 hari sesuai kebutuhan']],
    ['selama 3 hari', ['3 hari']],
    ['Verifikasi 2 hari', ['2 hari']],
    ['setelah 3 hari', []],
  ])('%s', (text, perbaikan) => {
    const { waktu, issues } = read(text);
    expect(waktu).toEqual({
      teks: text,
      jenis: 'tanpa-jumlah',
      min: null,
      maks: null,
      satuan: null,
      per: null,
      menitMin: null,
      menitMaks: null,
    });
    expect(issues).toEqual([{ kind: 'tanpa-jumlah', start: 0, end: text.length, perbaikan }]);
  });
});

describe('errors: one each, at the place, with the mend', () => {
  it.each([
    ['5 minit', 'satuan-tidak-dikenal', 'minit', ['5 menit']],
    ['1 hari kalendar', 'satuan-tidak-dikenal', 'hari kalendar', ['1 hari kalender']],
    ['1 hari karja sejak x', 'satuan-tidak-dikenal', 'hari karja', ['1 hari kerja sejak x']],
    ['1 HK', 'satuan-tidak-dikenal', 'HK', ['1 hari kerja', '1 hari kalender']],
    ['5’', 'satuan-tidak-dikenal', '’', ['5 menit']],
    ['5-10minit/berkas', 'satuan-tidak-dikenal', 'minit', ['5-10 menit/berkas']],
    ['12 berkas', 'satuan-tidak-dikenal', 'berkas', []],
    ['1-2-2022', 'berupa-tanggal', '1-2-2022', ['paling lambat 1-2-2022']],
    ['1/2/2022', 'berupa-tanggal', '1/2/2022', ['paling lambat 1/2/2022']],
    ['19 Januari 2022', 'berupa-tanggal', '19 Januari 2022', ['paling lambat 19 Januari 2022']],
    ['5-3 hari', 'terbalik', '5-3 hari', ['3-5 hari']],
    ['5 hari - 3 hari', 'terbalik', '5 hari - 3 hari', ['3 hari - 5 hari']],
    ['3 jam – 30 menit', 'terbalik', '3 jam – 30 menit', ['30 menit – 3 jam']],
    ['1.5 jam', 'angka-tidak-terbaca', '1.5', ['1,5 jam']],
    ['1 jam 30', 'satuan-hilang', '30', ['1 jam 30 menit']],
    ['5 menit - 10', 'satuan-hilang', '10', ['5 menit - 10 menit']],
    ['30 menit maksimal', 'kata-sesudah-waktu', 'maksimal', ['maksimal 30 menit']],
    ['1 hari penuh', 'kata-sesudah-waktu', 'penuh', ['1 hari (penuh)']],
    ['3 hari sejk diterima', 'kata-sesudah-waktu', 'sejk', ['3 hari sejak diterima']],
    ['dua hari', 'tidak-terbaca', 'dua hari', ['2 hari']],
    ['maksimal dua puluh lima hari', 'tidak-terbaca', undefined, ['maksimal 25 hari']],
    ['satu (1) hari kerja', 'tidak-terbaca', undefined, ['1 hari kerja']],
    ['setengah jam', 'tidak-terbaca', undefined, ['0,5 jam']],
    ['seminggu', 'tidak-terbaca', undefined, ['1 minggu']],
    ['makismal 3 hari', 'tidak-terbaca', undefined, ['maksimal 3 hari']],
    ['tentatip', 'tidak-terbaca', undefined, ['tentatif']],
    ['1 atau 2 hari', 'tidak-terbaca', 'atau', ['1-2 hari']],
    ['1 hari atau 2 hari', 'tidak-terbaca', 'atau', ['1 hari - 2 hari']],
    ['5/10 menit', 'tidak-terbaca', '5/10', ['5-10 menit']],
    ['1 hari 1 hari', 'tidak-terbaca', '1 hari 1 hari', ['1 hari; 1 hari']],
    ['asdf', 'tidak-terbaca', 'asdf', []],
    ['maksimal', 'tidak-terbaca', 'maksimal', []],
  ])('%s', (text, kind, part, perbaikan) => {
    const { waktu, issues } = read(text);
    expect(waktu.jenis).toBe('tidak-terbaca');
    expect(issues).toMatchObject([{ kind, perbaikan }]);
    const issue = issues[0];
    expect(text.slice(issue?.start, issue?.end)).toBe(part ?? text);
  });

  it('counts the number and warns where its words name another', () => {
    const { waktu, issues } = read('3 (dua) hari kerja');
    expect(short(waktu)).toBe('jumlah 3 hari kerja (1350)');
    expect(issues).toMatchObject([
      {
        kind: 'angka-dan-huruf-berbeda',
        huruf: 'dua',
        perbaikan: ['2 (dua) hari kerja', '3 hari kerja'],
      },
    ]);
  });

  it('takes the length of a working day from its caller', () => {
    expect(parseWaktu('2 hari kerja', { menitPerHariKerja: 300 }).waktu.menitMin).toBe(600);
  });
});

describe('Satuan Waktu', () => {
  it.each([
    ['menit', 'menit'],
    ['Menit', 'menit'],
    ['hari kerja', 'hari kerja'],
    ['mnt.', 'menit'],
  ])('%s', (text, satuan) => {
    expect(parseSatuan(text)).toEqual({ satuan, issues: [] });
  });

  it('names the nearest unit', () => {
    expect(parseSatuan('minit')).toMatchObject({
      satuan: null,
      issues: [{ kind: 'satuan-tidak-dikenal', start: 0, end: 5, perbaikan: ['menit'] }],
    });
  });
});
