import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/check/settings.js';
import { findings, marked, mended, withSteps } from '../../../support/rule-cases.js';

const COLUMNS = ['Camat', 'Sekretaris', 'Kepala Seksi/Lurah', 'Kasubag Evlap', 'Petugas Loket'];
const step = (...steps: string[]): string => withSteps(COLUMNS, ...steps);

describe('kegiatan-nominal', () => {
  it.each([
    ['Penyusunan laporan', 'Menyusun laporan'],
    ['PENYUSUNAN LAPORAN', 'MENYUSUN LAPORAN'],
    ['Validasi dan paraf data kinerja', 'Memvalidasi dan memaraf data kinerja'],
    ['Pengetikan, penggandaan dan pengiriman surat', 'Mengetik, menggandakan dan mengirim surat'],
    ['Input data kinerja', 'Menginput data kinerja'],
    ['Rapat pembahasan', 'Melaksanakan rapat pembahasan'],
    ['Persetujuan permohonan oleh Camat', null],
    ['Perintah untuk melakukan rapat', null],
    ['Data kinerja per triwulan final', null],
    ['Penyusunan dan laporan', null],
    ['Verifikasi', null],
  ])('%s: %s', (before, after) => {
    const text = step(`Sekretaris: ${before}`);
    expect(marked('SOP2301', text)).toEqual([before.split(/[ ,]/u)[0]]);
    expect(mended('SOP2301', text)).toBe(step(`Sekretaris: ${after ?? before}`));
  });

  it.each([
    'Menyusun laporan',
    'Berkoordinasi dengan Bappeda',
    'Memperbaiki data',
    'Mengkoreksi konsep',
    'Buat laporan',
    'Data lengkap?',
    'Tahap pertama: menyusun konsep',
    'Hari kerja, menerima berkas',
    'Apakah berkas lengkap',
    'Mengejawantahkan visi',
    'Xyz',
    '123',
  ])('%s: nothing', (uraian) => {
    expect(marked('SOP2301', step(`Sekretaris: ${uraian}`))).toEqual([]);
  });

  it.each([
    ['Perintah untuk melakukan rapat', 'awali dengan “Memerintahkan ...”'],
    ['Penyusunan laporan', 'awali dengan “Menyusun”'],
  ])('%s: %s', (uraian, help) => {
    expect(findings('SOP2301', step(`Camat: ${uraian}`))[0]?.help[0]?.id).toBe(help);
  });

  it('leaves what another SOP does to its name', () => {
    expect(marked('SOP2301', step('Camat: Penyusunan Renja\n    SOP: Penyusunan Renja'))).toEqual(
      [],
    );
  });
});

describe('kegiatan-pasif', () => {
  it.each([
    ['Ditandatangani', 'Ditandatangani', 'Menandatangani'],
    ['Dicatat dalam buku agenda', 'Dicatat', 'Mencatat dalam buku agenda'],
    ['Diperbaiki kembali', 'Diperbaiki', 'Memperbaiki kembali'],
    ['Ditandatangani oleh Camat', 'Ditandatangani', null],
    ['Naskah dinas ditandatangani', 'ditandatangani', null],
    ['Surat masuk diterima dan dicatat', 'diterima', null],
  ])('%s', (uraian, verb, after) => {
    const text = step(`Sekretaris: ${uraian}`);
    expect(marked('SOP2302', text)).toEqual([verb]);
    expect(marked('SOP2301', text)).toEqual([]);
    expect(mended('SOP2302', text)).toBe(step(`Sekretaris: ${after ?? uraian}`));
  });

  it.each([
    'Menerima berkas yang telah diperiksa',
    'Menandatangani naskah yang dicatat',
    'Data yang dikumpulkan untuk laporan',
    'Hasil rapat sebelum ditandatangani',
    'Berkas diterima?',
    'Dinas teknis terkait',
    'Didampingi Camat, meninjau lokasi',
  ])('%s: nothing', (uraian) => {
    expect(marked('SOP2302', step(`Sekretaris: ${uraian}`))).toEqual([]);
  });
});

describe('kegiatan-bersubjek', () => {
  it.each([
    ['Camat: Camat menandatangani surat', 'Camat', 'Menandatangani surat', true],
    ['Camat: camat segera menandatangani', 'camat', null, false],
    ['Kepala Seksi/Lurah: Kepala Seksi memeriksa', 'Kepala Seksi', 'Memeriksa', false],
    ['Kepala Seksi/Lurah: Kasie memeriksa', 'Kasie', 'Memeriksa', false],
    [
      'Camat + Sekretaris: Camat dan Sekretaris membahas',
      'Camat dan Sekretaris',
      'Membahas',
      false,
    ],
    ['Camat + Sekretaris: Camat membahas', 'Camat', 'Membahas', false],
    ['Petugas Loket: Petugas menerima berkas', 'Petugas', 'Menerima berkas', false],
    ['Petugas Loket: Petugas loket menerima', 'Petugas loket', 'Menerima', true],
    [
      'Kasubag Evlap: Kasubag Evaluasi dan Pelaporan menilai',
      'Kasubag Evaluasi dan Pelaporan',
      'Menilai',
      true,
    ],
  ])('%s', (one, nama, after, safe) => {
    const text = step(one);
    expect(marked('SOP2303', text)).toEqual([nama]);
    expect(marked('SOP2301', text)).toEqual([]);
    const who = one.slice(0, one.indexOf(':'));
    expect(mended('SOP2303', text)).toBe(step(after === null ? one : `${who}: ${after}`));
    expect(findings('SOP2303', text)[0]?.fixes?.[0]?.safe ?? false).toBe(safe);
  });

  it('mends over the end of a line', () => {
    expect(mended('SOP2303', step('Camat: Camat\n    menandatangani surat'))).toBe(
      step('Camat: Menandatangani surat'),
    );
  });

  it.each([
    'Camat: Menandatangani surat camat',
    'Sekretaris: Sekretaris',
    'Camat: Camat yang menandatangani',
    'Camat: Camat untuk menandatangani',
  ])('%s: nothing', (one) => {
    expect(marked('SOP2303', step(one))).toEqual([]);
  });

  it.each([
    [
      'Petugas Loket: Petugas menerima berkas',
      'hapus “Petugas”: kolom pelaksana sudah menyebutnya',
    ],
    [
      'Petugas Loket: Bappeda menerima berkas',
      'hapus “Bappeda” bila itu Petugas Loket, kolomnya; bila bukan, pindahkan langkah ini ke kolom yang benar',
    ],
  ])('%s: %s', (one, help) => {
    expect(findings('SOP2303', step(one))[0]?.help[0]?.id).toBe(help);
  });

  it('says which column is meant by another spelling', () => {
    const [found] = findings(
      'SOP2303',
      withSteps(['Kepala Bidang'], 'Kepala Bidang: Kabid menilai'),
    );
    expect(found?.help.map(({ id }) => id)).toContain('“Kabid” adalah kolom Kepala Bidang');
  });
});

describe('pelaku-lain', () => {
  it.each([
    ['Kepala Seksi/Lurah: Sekretaris memerintahkan Kasubag Evlap', ['Sekretaris']],
    ['Camat: Camat dan Sekretaris membahas konsep', ['Sekretaris']],
    ['Camat: Bupati menandatangani surat', ['Bupati']],
    ['Kasubag Evlap: Kasubag Keuangan memeriksa', ['Kasubag Keuangan']],
    ['Kasubag Evlap: Kasubag memeriksa', []],
    ['Petugas Loket: Operator memeriksa', []],
    ['Sekretaris: Meneliti konsep sebelum ditandatangani oleh Camat', []],
    ['Sekretaris -> Camat: Camat menerima laporan', []],
  ])('%s', (one, nama) => {
    expect(marked('SOP2304', step(one))).toEqual(nama);
    if (nama.length > 0) expect(marked('SOP2303', step(one))).toEqual([]);
  });

  it('says nothing where the columns themselves are in doubt', () => {
    expect(marked('SOP2304', step('Camat: Sekretaris menilai', 'Wali: Menilai'))).toEqual([]);
  });
});

describe('kegiatan-perintah', () => {
  const strict: Settings = { ...DEFAULT_SETTINGS, preset: 'ketat' };
  it.each([
    ['Kirim surat', 'Mengirim surat'],
    ['PERIKSA BERKAS', 'MEMERIKSA BERKAS'],
    ['Ajukan permohonan', 'Mengajukan permohonan'],
    ['Serahkan berkas ke Camat', 'Menyerahkan berkas ke Camat'],
    ['Susun konsep', 'Menyusun konsep'],
    ['Terima berkas', 'Menerima berkas'],
  ])('%s: %s', (before, after) => {
    const text = step(`Sekretaris: ${before}`);
    expect(mended('SOP2313', text, strict)).toBe(step(`Sekretaris: ${after}`));
    expect(marked('SOP2313', text)).toEqual([]);
  });

  it('has no mend for several', () => {
    const text = step('Sekretaris: Catat dan simpan surat');
    expect(marked('SOP2313', text, strict)).toEqual(['Catat']);
    expect(findings('SOP2313', text, strict)[0]?.fixes ?? []).toEqual([]);
  });

  it.each([
    'Bagi pemohon yang lengkap, menerbitkan surat',
    'Antar bidang berkoordinasi',
    'Rekam medis diserahkan',
    'Mengirim surat',
    'Buat',
    'Periksa atau tidak?',
    'Akan dikirim',
    'Bukan tugas ini',
  ])('%s: nothing', (uraian) => {
    expect(marked('SOP2313', step(`Sekretaris: ${uraian}`), strict)).toEqual([]);
  });
});

describe('rangkaian-tidak-setara', () => {
  it.each([
    ['Menerima dan verifikasi data', 'Menerima dan memverifikasi data'],
    ['Menerima dan pemeriksaan berkas', 'Menerima dan memeriksa berkas'],
    [
      'Mencatat, menyimpan serta distribusi surat',
      'Mencatat, menyimpan serta mendistribusikan surat',
    ],
  ])('%s: %s', (before, after) => {
    expect(mended('SOP2312', step(`Camat: ${before}`))).toBe(step(`Camat: ${after}`));
  });

  it.each([
    'Melaksanakan monitoring dan evaluasi kinerja',
    'Menyusun konsep dan verifikasi data',
    'Menerima dan memverifikasi data',
    'Membahas dan verifikasi',
    'Menerima dan dokumen terkait',
  ])('%s: nothing', (uraian) => {
    expect(marked('SOP2312', step(`Camat: ${uraian}`))).toEqual([]);
  });
});
