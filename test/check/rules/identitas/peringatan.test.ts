import { describe, expect, it } from 'vitest';
import { sopContoh } from '../../../../src/diagnostics/codes/contoh-sop.js';
import { toldBy } from '../../../support/check-one.js';

const about = (peringatan: string) =>
  toldBy(
    sopContoh(['Jika SOP tidak dilaksanakan maka pemakaian ruang bertabrakan.', peringatan]),
    /^SOP21(?:18|26|27)$/u,
    { preset: 'ketat' },
  );

describe('a warning with its consequence', () => {
  it.each([
    // Of the seeds.
    'Apabila terjadi kesalahan data kinerja akan menghambat proses penilaian kinerja',
    'Apabila pengumpulan data kinerja tidak terselesaikan dengan baik dan benar, maka kegiatan pelaporan akan terhambat',
    'Jika SOP tidak dilaksanakan maka Pengumpulan Data Kinerja tidak dapat dilaksanakan dengan baik.',
    'Renstra OPD dijadikan pedoman. Apabila tidak dilaksanakan sesuai SOP maka penyusunan tidak akan lancar',
    // Of the gallery.
    'Ruang yang kotor dapat menularkan penyakit.',
    'Jika dokumen tidak lengkap, pembayaran ditolak dan penyedia dirugikan.',
    // Without comma or "maka".
    'Jika SOP tidak dilaksanakan pelayanan terganggu',
    'Jika SOP dilanggar pelayanan tidak dilaksanakan',
    'Bila berkas hilang pemohon mengulang dari awal',
    'Keterlambatan laporan menyebabkan tunjangan tertunda',
    'Pelanggaran terhadap SOP ini dikenai sanksi disiplin',
    'Jika SOP Peminjaman Ruang tidak dijalankan, ruang bertabrakan',
    'Jika SOP Satpol PP tidak dilaksanakan, ketertiban terganggu',
  ])('%s', (peringatan) => {
    expect(about(peringatan)).toEqual([]);
  });
});

describe('a warning that breaks off', () => {
  it.each([
    'Jika SOP ini tidak dilaksanakan.',
    'Apabila tidak dilaksanakan sesuai SOP',
    'Bila Standar Operasional Prosedur ini tidak dipatuhi dengan baik maka ...',
    'Apabila SOP Peminjaman Ruang Rapat tidak dilaksanakan sesuai dengan ketentuan yang berlaku',
  ])('%s', (peringatan) => {
    expect(about(peringatan)).toEqual([`SOP2126 ${peringatan}`]);
  });
});

it.each([
  'SOP ini wajib dipedomani oleh semua pelaksana.',
  'Laksanakan dengan penuh tanggung jawab',
])('a warning that warns of nothing: %s', (peringatan) => {
  expect(about(peringatan)).toEqual([`SOP2127 ${peringatan}`]);
});

describe('a warning about another SOP', () => {
  it.each([
    'Jika SOP Penanganan Pengaduan Masyarakat tidak dilaksanakan maka pengaduan terbengkalai.',
    'Apabila SOP Penanganan Pengaduan Masyarakat ini tidak dijalankan akan menimbulkan keresahan',
  ])('is told: %s', (peringatan) => {
    expect(about(peringatan)).toEqual(['SOP2118 Penanganan Pengaduan Masyarakat']);
  });

  it('is well where the two are related', () => {
    const text = sopContoh(
      ['Jika SOP tidak', 'Jika SOP Pengelolaan Surat Masuk tidak'],
      ['Keterkaitan: -', 'Keterkaitan:\n  - SOP Pengelolaan Surat Masuk dan Keluar'],
    );
    expect(toldBy(text, /^SOP2118$/u)).toEqual([]);
  });
});
