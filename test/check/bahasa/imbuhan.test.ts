import { describe, expect, it } from 'vitest';
import { basesBehind, meN, peN } from '../../../src/check/bahasa/imbuhan.js';

/** Written down by hand from the spelling rules, not from the program. */
const ORACLE = [
  ['ambil', 'mengambil', 'pengambil'],
  ['edar', 'mengedar', 'pengedar'],
  ['isi', 'mengisi', 'pengisi'],
  ['olah', 'mengolah', 'pengolah'],
  ['uji', 'menguji', 'penguji'],
  ['buat', 'membuat', 'pembuat'],
  ['fasilitasi', 'memfasilitasi', 'pemfasilitasi'],
  ['validasi', 'memvalidasi', 'pemvalidasi'],
  ['periksa', 'memeriksa', 'pemeriksa'],
  ['pinjam', 'meminjam', 'peminjam'],
  ['proses', 'memproses', 'pemroses'],
  ['program', 'memprogram', 'pemrogram'],
  ['catat', 'mencatat', 'pencatat'],
  ['data', 'mendata', 'pendata'],
  ['jual', 'menjual', 'penjual'],
  ['terima', 'menerima', 'penerima'],
  ['tulis', 'menulis', 'penulis'],
  ['transfer', 'mentransfer', 'pentransfer'],
  ['susun', 'menyusun', 'penyusun'],
  ['simpan', 'menyimpan', 'penyimpan'],
  ['stempel', 'menstempel', 'penstempel'],
  ['syarat', 'mensyarat', 'pensyarat'],
  ['kirim', 'mengirim', 'pengirim'],
  ['kaji', 'mengkaji', 'pengkaji'],
  ['klarifikasi', 'mengklarifikasi', 'pengklarifikasi'],
  ['kritik', 'mengkritik', 'pengkritik'],
  ['khusus', 'mengkhusus', 'pengkhusus'],
  ['gali', 'menggali', 'penggali'],
  ['hitung', 'menghitung', 'penghitung'],
  ['lapor', 'melapor', 'pelapor'],
  ['rawat', 'merawat', 'perawat'],
  ['muat', 'memuat', 'pemuat'],
  ['nilai', 'menilai', 'penilai'],
  ['nyata', 'menyata', 'penyata'],
  ['wakil', 'mewakil', 'pewakil'],
  ['yakin', 'meyakin', 'peyakin'],
  ['cek', 'mengecek', 'pengecek'],
  ['sah', 'mengesah', 'pengesah'],
  ['cap', 'mengecap', 'pengecap'],
] as const;

describe('the nasal prefixes', () => {
  it.each(ORACLE)('%s: %s, %s', (base, active, noun) => {
    expect(meN(base)).toBe(active);
    expect(peN(base)).toBe(noun);
  });

  it.each(ORACLE)('%s is among what %s and %s may be made of', (base, active, noun) => {
    expect(basesBehind(active.slice(2))).toContain(base);
    expect(basesBehind(noun.slice(2))).toContain(base);
  });
});
