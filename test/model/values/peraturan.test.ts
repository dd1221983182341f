import { describe, expect, it } from 'vitest';
import { parsePeraturan } from '../../../src/model/values/peraturan.js';

/** jenis | pembuat | nomor | tahun | tentang */
function short(text: string): string | null {
  const p = parsePeraturan(text);
  return p === null ? null : [p.jenis, p.pembuat, p.nomor, p.tahun, p.tentang].join(' | ');
}

describe('citations of regulations', () => {
  it.each([
    [
      'UU No. 23 Tahun 2014 tentang Pemerintahan Daerah;',
      'UU |  | 23 | 2014 | Pemerintahan Daerah',
    ],
    [
      'Undang-Undang Republik Indonesia Nomor 43 Tahun 2009 Tentang Kearsipan.',
      'UU |  | 43 | 2009 | Kearsipan',
    ],
    ['UU 23/2014', 'UU |  | 23 | 2014 | '],
    ['UU 43/2009 tentang Kearsipan; dan', 'UU |  | 43 | 2009 | Kearsipan'],
    ['UU 43/2009 tentang Arsip dan', 'UU |  | 43 | 2009 | Arsip dan'],
    ['UU 23 Tahun 2014', 'UU |  | 23 | 2014 | '],
    [
      'PP No 60 Tahun 2008 tentang Sistem Pengendalian Intern Pemerintah (SPIP)',
      'PP |  | 60 | 2008 | Sistem Pengendalian Intern Pemerintah (SPIP)',
    ],
    ['Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020', 'Perppu |  | 1 | 2020 | '],
    ['Peraturan Presiden Nomor : 29 Tahun 2014 tentang SAKIP', 'Perpres |  | 29 | 2014 | SAKIP'],
    ['Keppres No. 68 Tahun 1995 tentang Hari Kerja', 'Keppres |  | 68 | 1995 | Hari Kerja'],
    ['Instruksi Presiden Nomor 7 Tahun 1999', 'Inpres |  | 7 | 1999 | '],
    [
      'Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 35 Tahun 2012 tentang Pedoman',
      'Permen | PANRB | 35 | 2012 | Pedoman',
    ],
    ['Permenpan-RB Nomor 35 Tahun 2012', 'Permen | PANRB | 35 | 2012 | '],
    ['Peraturan Menteri PAN-RB Nomor 35 Tahun 2012 tentang P', 'Permen | PANRB | 35 | 2012 | P'],
    ['Permendagri 52 Tahun 2011', 'Permen | Dalam Negeri | 52 | 2011 | '],
    ['Peraturan Menteri Dalam Negeri Nomor 52 Tahun 2011', 'Permen | Dalam Negeri | 52 | 2011 | '],
    [
      'Peraturan Menteri Riset dan Teknologi Nomor 3 Tahun 2020',
      'Permen | Riset dan Teknologi | 3 | 2020 | ',
    ],
    [
      'PMK Nomor 213/PMK.05/2013 tentang Akuntansi',
      'Permen | Keuangan | 213/PMK.05/2013 | 2013 | Akuntansi',
    ],
    ['213/PMK.05/2013 tentang Akuntansi', 'Permen | Keuangan | 213/PMK.05/2013 | 2013 | Akuntansi'],
    [
      'PER-40/PB/2006 tentang Pedoman',
      'Perdirjen | Perbendaharaan | PER-40/PB/2006 | 2006 | Pedoman',
    ],
    [
      'Peraturan Menteri PAN Nomor PER/21/M.PAN/11/2008',
      'Permen | PAN | PER/21/M.PAN/11/2008 | 2008 | ',
    ],
    ['PER/21/M.PAN/11/2008', 'Permen | PAN | PER/21/M.PAN/11/2008 | 2008 | '],
    [
      'Permenperin Nomor 42/M-IND/PER/8/2013',
      'Permen | Perindustrian | 42/M-IND/PER/8/2013 | 2013 | ',
    ],
    ['Permendagri Nomor 36/PERT/2008', 'Permen | Dalam Negeri | 36/PERT/2008 | 2008 | '],
    ['Perwal No. 7/Diskominfo/2020 tentang X', 'Perwal |  | 7/Diskominfo/2020 | 2020 | X'],
    ['Peraturan Daerah Nomor 10 Tahun 2016 tentang P', 'Perda |  | 10 | 2016 | P'],
    [
      'Peraturan Daerah Kabupaten Banggai No. 35 Tahun 2017 tentang K',
      'Perda | Kabupaten Banggai | 35 | 2017 | K',
    ],
    ['Perda Provinsi Bali Nomor 4 Tahun 2019', 'Perda | Provinsi Bali | 4 | 2019 | '],
    ['Perda Kota Bogor Nomor 4 Tahun 2019', 'Perda | Kota Bogor | 4 | 2019 | '],
    [
      'Peraturan Bupati Banggai No. 7 Tahun 2017 tentang U',
      'Perbup | Kabupaten Banggai | 7 | 2017 | U',
    ],
    ['Pergub Jawa Tengah Nomor 37 Tahun 2013', 'Pergub | Provinsi Jawa Tengah | 37 | 2013 | '],
    ['Peraturan Wali Kota Bogor Nomor 3 Tahun 2020', 'Perwal | Kota Bogor | 3 | 2020 | '],
    ['Perka BPS Nomor 19 Tahun 2013', 'Perka | BPS | 19 | 2013 | '],
    ['Peraturan Kepala BKN Nomor 22 Tahun 2007', 'Perka | BKN | 22 | 2007 | '],
    [
      'Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020',
      'Perban | Badan Pusat Statistik | 7 | 2020 | ',
    ],
    ['Perki Nomor 1 Tahun 2021', 'Perki | Komisi Informasi | 1 | 2021 | '],
    ['Keputusan Kepala BPS Nomor 5 Tahun 2000', 'Kepka | BPS | 5 | 2000 | '],
    ['Keputusan Rektor Nomor 5 Tahun 2000 tentang Y', 'Keputusan | Rektor | 5 | 2000 | Y'],
    ['Surat Edaran Menteri PANRB Nomor 1 Tahun 2020', 'SE | Menteri PANRB | 1 | 2020 | '],
    ['Undang-Undang Dasar Negara Republik Indonesia Tahun 1945', 'UUD |  |  | 1945 | '],
    ['UUD 1945', 'UUD |  |  | 1945 | '],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it.each([
    [
      'UU Nomor 8 Tahun 1974 jo. UU Nomor 43 Tahun 1999 tentang Pokok Kepegawaian',
      'UU |  | 8 | 1974 | ',
    ],
    [
      'UU Nomor 8 Tahun 1974 tentang Kepegawaian jo. UU Nomor 43 Tahun 1999',
      'UU |  | 8 | 1974 | Kepegawaian',
    ],
    [
      'Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan sebagaimana telah diubah dengan Peraturan Presiden Nomor 12 Tahun 2021',
      'Perpres |  | 16 | 2018 | Pengadaan',
    ],
    [
      'UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244)',
      'UU |  | 23 | 2014 | Pemerintahan Daerah',
    ],
    [
      'UU Nomor 15 Tahun 2019 tentang Perubahan atas Undang-Undang Nomor 12 Tahun 2011;',
      'UU |  | 15 | 2019 | Perubahan atas Undang-Undang Nomor 12 Tahun 2011',
    ],
  ])('%s: the first of the chain', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it.each([
    'Peraturan perundang-undangan yang berlaku',
    'SOP Penyusunan Rencana Kerja',
    'Dokumen Pelaksanaan Anggaran',
    'DPA Tahun 2022',
    '2009',
    '',
  ])('%s is none', (text) => {
    expect(short(text)).toBeNull();
  });
});
