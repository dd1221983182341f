import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/check/settings.js';
import { marked, mended, withSteps } from '../../../support/rule-cases.js';

const STRICT: Settings = { ...DEFAULT_SETTINGS, preset: 'ketat' };
const COLUMNS = ['Staf', 'Kasubag', 'Camat'];
const sheet = (...steps: string[]): string => withSteps(COLUMNS, ...steps);

describe('syarat-tanpa-keputusan', () => {
  it.each([
    ['Memeriksa berkas, jika belum lengkap dikembalikan ke pemohon', ['jika']],
    ['Mengembalikan berkas apabila tidak sesuai', ['apabila']],
    ['Mengoreksi konsep, bila salah diserahkan kembali', ['bila']],
    ['Memeriksa konsep, bila benar diteruskan', []],
    ['Menyimpan berkas jika diperlukan', []],
    ['Memperbaiki berkas yang dikembalikan', []],
    ['Meneliti data kinerja dan didapatkan ada kesalahan data', ['didapatkan']],
    ['Kasubag memeriksa berkas lalu ditemukan beberapa kekurangan', ['ditemukan']],
    ['Memverifikasi berkas, ternyata masih belum lengkap', ['ternyata']],
    ['Memeriksa berkas dan dinyatakan tidak memenuhi syarat', ['dinyatakan']],
    ['Memperbaiki kesalahan yang ditemukan', []],
    ['Memeriksa kembali data yang terdapat kesalahan', []],
    ['Memeriksa temuan dan kesalahan yang didapatkan', []],
    ['Mencatat kekurangan dan ditemukan kesalahan', []],
    ['Memeriksa berkas dan dinyatakan lengkap', []],
    ['Memeriksa data yang telah divalidasi dan diketahui pimpinan', []],
    ['Memeriksa laporan dan menyampaikan kesalahan yang ditemukan', []],
  ])('%s', (uraian, words) => {
    expect(marked('SOP2308', sheet(`Staf: ${uraian}`, 'Camat: Menandatangani berkas'))).toEqual(
      words,
    );
  });

  const SAID = 'Memeriksa berkas, jika belum lengkap dikembalikan';
  it.each([
    [
      'decides itself',
      sheet(
        `Staf: ${SAID}\n    Jika lengkap: lanjut\n    Jika belum lengkap: kembali`,
        'Camat: Menilai',
      ),
    ],
    [
      'goes on to a decision',
      sheet(`Staf: ${SAID}`, 'Kasubag: Menilai\n    Jika tidak: kembali', 'Camat: Menilai'),
    ],
    [
      'is where the answer leads that it repeats',
      sheet(
        'Kasubag: Menilai\n    Jika sesuai: selesai\n    Jika belum lengkap: lanjut',
        `Staf: ${SAID}`,
      ),
    ],
    ['may be skipped', sheet(`Staf: ${SAID}\n    Opsional: ya`, 'Camat: Menilai')],
  ])('nothing where the step %s', (_, text) => {
    expect(marked('SOP2308', text)).toEqual([]);
  });

  it('finds it behind an answer that is about something else', () => {
    const text = sheet(
      'Kasubag: Menilai\n    Jika ya: lanjut\n    Jika tidak: selesai',
      `Staf: ${SAID}`,
      'Camat: Menilai',
    );
    expect(marked('SOP2308', text)).toEqual(['jika']);
  });
});

describe('keputusan-tanpa-pemeriksaan', () => {
  const decision = (uraian: string, more = ''): string =>
    sheet('Staf: Menyusun berkas', `Camat: ${uraian}\n    Jika tidak: kembali${more}`);

  it.each([
    ['Menandatangani berkas', ['Menandatangani']],
    ['Memeriksa berkas', []],
    ['Mengoreksi dan membubuhkan paraf', []],
    ['Menandatangani berkas bila benar', []],
    ['Menentukan perlunya pemeriksaan', []],
    ['Menandatangani berkas?', []],
    ['Xyz berkas', []],
  ])('%s', (uraian, words) => {
    expect(marked('SOP2309', decision(uraian), STRICT)).toEqual(words);
    expect(marked('SOP2309', decision(uraian))).toEqual([]);
  });

  it('says nothing where the decision has its question', () => {
    const text = decision('Menandatangani berkas', '\n    Pertanyaan: Setuju?');
    expect(marked('SOP2309', text, STRICT)).toEqual([]);
  });
});

describe('kata-tidak-baku', () => {
  const text = sheet(
    'Staf: Mengkoreksi jadual\n    yang di Analisa Jabatan\n    Output:\n      - Draft ijin\n      - SURVEY',
  );

  it('finds words, and leaves names and capitals', () => {
    expect(marked('SOP2310', text, STRICT)).toEqual(['Mengkoreksi', 'jadual', 'Draft', 'ijin']);
    expect(marked('SOP2310', text)).toEqual([]);
  });

  it('mends them with their capitals', () => {
    expect(mended('SOP2310', text, STRICT)).toBe(
      text.replace('Mengkoreksi jadual', 'Mengoreksi jadwal').replace('Draft ijin', 'Draf izin'),
    );
  });
});

describe('penulisan-di', () => {
  it.each([
    ['Menyerahkan naskah untuk di gandakan', 'digandakan'],
    ['Menyimpan berkas yang di paraf', 'diparaf'],
    ['Menyimpan berkas yang di tanda tangani', 'ditandatangani'],
    ['Menempelkan nomor diatas map', 'di atas'],
    ['Memeriksa barang dilapangan', 'di lapangan'],
  ])('%s: %s', (uraian, benar) => {
    const text = sheet(`Staf: ${uraian}`);
    const [wrong = ''] = marked('SOP2311', text);
    expect(mended('SOP2311', text)).toBe(text.replace(wrong, benar));
    expect(marked('SOP2311', mended('SOP2311', text))).toEqual([]);
  });

  it.each([
    'Menyimpan berkas di lemari',
    'Menyimpan berkas di atas meja',
    'Memeriksa kegiatan di Isimu',
    'Memeriksa barang di tangan pemohon',
    'Memeriksa data di aplikasi',
    'Menerima berkas yang digandakan',
    'Menunggu di jalan',
    'Memeriksa keadaan di lokasi',
    'Menghadiri rapat di dinas',
    'Menyimpan surat di arsip',
  ])('%s: nothing', (uraian) => {
    expect(marked('SOP2311', sheet(`Staf: ${uraian}`))).toEqual([]);
  });
});
