import { describe, expect, it } from 'vitest';
import {
  canonicalPost,
  findPosts,
  meantBy,
  readPost,
  readPosts,
} from '../../../src/check/jabatan.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/check/settings.js';

const settings = DEFAULT_SETTINGS;
const names = (text: string, set: Settings = settings) =>
  findPosts(text, set).map(({ teks, pangkat, unit }) => [teks, pangkat, unit.join(' ')]);

describe('canonicalPost', () => {
  it.each([
    ['Kabid', 'kepala bidang'],
    ['Kasie.', 'kepala seksi'],
    ['Kasubbag Perenc.', 'kepala subbagian perencanaan'],
    ['Ka. Sub Bagian Perencanaan', 'kepala subbagian perencanaan'],
    ['KEPALA SUB BAG. TU', 'kepala subbagian tata usaha'],
    ['Ka. UPTD', 'kepala uptd'],
    ['Sekcam', 'sekretaris camat'],
    ['CAMAT MASAMA,', 'camat masama'],
    ['PPK-SKPD', 'pejabat penatausahaan keuangan'],
    ['Petugas Loket', 'petugas loket'],
  ])('%s is %s', (name, canonical) => {
    expect(canonicalPost(name, settings)).toBe(canonical);
  });

  it('takes the spellings of the configuration first', () => {
    const own: Settings = { ...settings, jabatan: { 'Kepala Seksi': ['Kaksi', 'K S'] } };
    expect(canonicalPost('K S Pelayanan', own)).toBe('kepala seksi pelayanan');
    expect(canonicalPost('Kaksi', own)).toBe('kepala seksi');
    expect(canonicalPost('Kaksi', settings)).toBe('kaksi');
  });

  it('bears a spelling that contains its own name', () => {
    const own: Settings = { ...settings, jabatan: { Camat: ['Camat', 'Bapak Camat'] } };
    expect(canonicalPost('Bapak Camat', own)).toBe('camat');
  });
});

describe('readPost', () => {
  it('parts the rank from the unit', () => {
    expect(readPost('Kasubag Perenc. dan Evaluasi', settings)).toEqual({
      pangkat: 'kepala subbagian',
      unit: ['perencanaan', 'evaluasi'],
    });
    expect(readPost('Plt. Kepala BKPSDM', settings)).toEqual({
      pangkat: 'kepala',
      unit: ['bkpsdm'],
    });
  });

  it('knows what is no post', () => {
    expect(readPost('Bidang', settings)).toBeNull();
    expect(readPost('Petugas Loket', settings)).toBeNull();
    expect(readPost('', settings)).toBeNull();
  });
});

describe('findPosts', () => {
  it('finds where posts are named', () => {
    expect(names('Sekretaris memerintahkan Kasubag evlap untuk berkoordinasi ke Kabid')).toEqual([
      ['Sekretaris', 'sekretaris', ''],
      ['Kasubag evlap', 'kepala subbagian', 'evaluasi pelaporan'],
      ['Kabid', 'kepala bidang', ''],
    ]);
  });

  it('ends the unit before another post, a verb and small letters', () => {
    expect(names('Kepala Dinas Kependudukan dan Pencatatan Sipil dan Sekretaris')).toEqual([
      [
        'Kepala Dinas Kependudukan dan Pencatatan Sipil',
        'kepala dinas',
        'kependudukan pencatatan sipil',
      ],
      ['Sekretaris', 'sekretaris', ''],
    ]);
    expect(names('Kepala Bidang Mutasi Memeriksa Berkas')[0]?.[0]).toBe('Kepala Bidang Mutasi');
    expect(names('Kabid. Kasubag menerima')).toEqual([
      ['Kabid', 'kepala bidang', ''],
      ['Kasubag', 'kepala subbagian', ''],
    ]);
    expect(names('kepada Kasubag Perenc. dan Evaluasi')[0]?.[0]).toBe(
      'Kasubag Perenc. dan Evaluasi',
    );
  });

  it('leaves things and other words alone', () => {
    expect(names('Menyusun Peraturan Bupati di Kantor Camat')).toEqual([]);
    expect(names('Mencetak kepala surat bagi Kepala Keluarga')).toEqual([]);
    expect(names('Memeriksa papan nama dan kas')).toEqual([]);
    expect(names('Kabid constructor')[0]?.[0]).toBe('Kabid');
    expect(names('Mengisi bidang kosong pada bagian ini')).toEqual([]);
  });
});

describe('meantBy', () => {
  const columns = (...list: string[]) => list.map((name) => readPosts(name, settings));
  const meant = (text: string, ...list: string[]) => {
    const [post] = findPosts(text, settings);
    return post === undefined ? undefined : meantBy(post, columns(...list));
  };

  it('takes a short form for the whole where nothing else can be meant', () => {
    expect(meant('Kabid', 'Sekretaris', 'Kepala Bidang Mutasi')).toBe(1);
    expect(meant('Kabid', 'Kepala Bidang Mutasi', 'Kepala Bidang Umum')).toBe(-1);
    expect(meant('Kasubag Perencanaan', 'Kasubag Perenc')).toBe(0);
    expect(meant('Kepala Seksi', 'Camat', 'Kepala Seksi/Lurah')).toBe(1);
    expect(meant('Lurah', 'Camat', 'Kepala Seksi/Lurah')).toBe(1);
  });

  it('does not take one unit for another', () => {
    expect(meant('Kasubag Evlap', 'Kasubag', 'Kasubag Perenc')).toBe(-1);
    expect(meant('Kasubag', 'Kasubag', 'Kasubag Perenc')).toBe(0);
    expect(meant('Kabid Mutasi', 'Kepala Bidang Umum')).toBe(-1);
    expect(meant('Sekda', 'Sekretaris')).toBe(-1);
  });
});
