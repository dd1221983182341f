import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meN, peN } from '../../../src/check/bahasa/imbuhan.js';
import {
  aktifDari,
  aktifDariPasif,
  isOrang,
  type JenisKata,
  jenisKata,
  uraikan,
} from '../../../src/check/bahasa/jenis-kata.js';
import * as daftar from '../../../src/check/bahasa/kata-dasar.js';

const list = (words: string): string[] => words.trim().split(/\s+/u);
const parted = (word: string): [base: string, end: string] => {
  const [base = '', end = ''] = word.split('+');
  return [base, end];
};
const BASES = [...list(daftar.VERBA), ...list(daftar.PROSES), ...list(daftar.BENDA)].map(parted);
const PLAIN = [daftar.NOMINA, daftar.ORANG, daftar.ACARA].flatMap(list);

/** Whether a noun may be of another base too, or is listed as the noun of a thing. */
const isOther = (noun: string, base: string): boolean =>
  PLAIN.includes(noun) || BASES.some(([other]) => other !== base && `${peN(other)}an` === noun);

describe('what a word is', () => {
  const hand: Readonly<Record<JenisKata, string>> = {
    aktif:
      'menyusun memeriksa menerima mencatat menandatangani mengarsipkan menyampaikan menyerahkan membuat melakukan ' +
      'melaksanakan mengajukan memverifikasi menyetujui mengoreksi mengkoreksi menganalisa memberi memberikan meneliti ' +
      'memerintahkan menghimpun mengundang menggandakan memimpin menetapkan menilai memaraf mengetahui mempelajari ' +
      'memperbaiki memperbarui mempersiapkan memperhatikan memperoleh mempertimbangkan mempertanggungjawabkan ' +
      'berkoordinasi berkonsultasi bekerja belajar berangkat menindaklanjuti mensosialisasikan mempublikasikan ' +
      'mengirimkannya menjadwalkan meminta memohon mengecek mengesahkan mengetik mengelola mengakses',
    pasif:
      'ditandatangani diterima diperiksa dicatat diperbaiki diperbarui dianalisa terkumpul terpasang dikirimkan',
    nomina:
      'penyusunan pemeriksaan verifikasi validasi paraf rapat perintah laporan usulan perbaikan permintaan pembahasan ' +
      'penandatanganan pelaksanaan perencanaan pengesahan diterimanya terlaksananya kelengkapan media mekanisme menteri ' +
      'meja menit metode medis mesin menu mebel meter mental merek berita berkas beras berlian dinas direktorat diskusi ' +
      'disposisi distribusi terminal pegawai petugas peserta pejabat pemerintah data dokumen',
    dasar: 'susun periksa terima kirim kirimkan siapkan tandatangani laksanakan',
    lain: 'terhadap terkait melalui mengenai menurut merupakan bersama beberapa berdasarkan dengan dari dan tersebut',
  };
  const pairs = Object.entries(hand).flatMap(([jenis, words]) =>
    list(words).map((word) => [word, jenis] as const),
  );

  it.each(pairs)('%s: %s', (word, jenis) => {
    expect(jenisKata(word)).toBe(jenis);
    expect(jenisKata(word.toUpperCase())).toBe(jenis);
  });

  // Words whose beginning is that of a prefix, names, and what is no word.
  it.each(
    list(
      'Masama Merauke Bernard Dian Terate melankolis berisik mengkerut disana penat akan lihatlah Wicaksana SILAKIP x 12 ',
    ),
  )('%s: not known', (word) => {
    expect(jenisKata(word)).toBeNull();
  });

  it('never throws, and knows no word that is not of letters', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = uraikan(text);
        expect(found === null || /^[\p{L}-]+$/u.test(text)).toBe(true);
        aktifDari(text);
        aktifDariPasif(text);
      }),
    );
  });

  it('takes what it makes of its bases apart again', () => {
    for (const [base, end] of BASES) {
      expect(uraikan(meN(base) + end), base).toEqual({ jenis: 'aktif', dasar: base, baku: null });
      expect(uraikan(`di${base}${end}`), base).toEqual({ jenis: 'pasif', dasar: base, baku: null });
      expect(aktifDariPasif(`di${base}${end}`), base).toBe(meN(base) + end);
      const noun = `${peN(base)}an`;
      expect(jenisKata(noun), base).toBe('nomina');
      if (!isOther(noun, base)) expect(aktifDari(noun), base).toBe(meN(base) + end);
    }
  });

  it('has each base once, and none that is a plain noun', () => {
    const names = BASES.map(([base]) => base);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(
      names.filter((name) => PLAIN.includes(name) && !list(daftar.ACARA).includes(name)),
    ).toEqual([]);
  });

  it('says nothing else of a noun that looks like a verb', () => {
    for (const noun of PLAIN) expect(jenisKata(noun), noun).toBe('nomina');
    for (const other of list(daftar.LAIN)) expect(jenisKata(other), other).toBe('lain');
  });
});

describe('the standard form', () => {
  it.each([
    ['mengkoreksi', 'mengoreksi'],
    ['mengkoordinasikan', 'mengoordinasikan'],
    ['mensosialisasikan', 'menyosialisasikan'],
    ['mempublikasikan', 'memublikasikan'],
    ['mentaati', 'menaati'],
    ['memparaf', 'memaraf'],
    ['mengkonfirmasi', 'mengonfirmasi'],
    ['mempengaruhi', 'memengaruhi'],
    ['menganalisa', 'menganalisis'],
    ['dianalisa', 'dianalisis'],
    ['merubah', 'mengubah'],
    ['dirubah', 'diubah'],
    ['menghimbau', 'mengimbau'],
    ['mengkoordinir', 'mengoordinasikan'],
  ])('%s: %s', (word, baku) => {
    expect(uraikan(word)?.baku).toBe(baku);
  });

  it.each(list('mengkaji memproses mentransfer mengklarifikasi mempelajari menstempel mempunyai'))(
    '%s is standard',
    (word) => {
      expect(uraikan(word)?.baku).toBeNull();
    },
  );
});

describe('the active verb of a noun', () => {
  it.each([
    ['Penyusunan', 'menyusun'],
    ['pengumpulan', 'mengumpulkan'],
    ['penandatanganan', 'menandatangani'],
    ['penyampaian', 'menyampaikan'],
    ['verifikasi', 'memverifikasi'],
    ['sosialisasi', 'menyosialisasikan'],
    ['perbaikan', 'memperbaiki'],
    ['permintaan', 'meminta'],
    ['pengesahan', 'mengesahkan'],
    ['pemrosesan', 'memproses'],
  ])('%s: %s', (noun, verb) => {
    expect(aktifDari(noun)).toBe(verb);
  });

  it.each(
    list(
      'laporan data proses rapat menyusun surat media pegawai kelengkapan apa pertemuan peralatan perlengkapan pengalaman',
    ),
  )('%s: none', (word) => {
    expect(aktifDari(word)).toBeNull();
  });
});

it('knows people by what they do', () => {
  expect(list('petugas Tim penyusun Verifikator pemohon').filter((word) => !isOrang(word))).toEqual(
    [],
  );
  expect(list('penyusunan laporan surat pergi menyusun').filter(isOrang)).toEqual([]);
});
