import { describe, expect, it } from 'vitest';
import { fixText } from '../../../../src/check/fix.js';
import { DEFAULT_SETTINGS } from '../../../../src/check/settings.js';
import { sopContoh } from '../../../../src/diagnostics/codes/contoh-sop.js';
import { toldBy } from '../../../support/check-one.js';

type Ganti = readonly (readonly [dari: string, ke: string])[];

const KECAMATAN: Ganti = [
  ['  - Sekretariat Daerah', '  - KECAMATAN TELADAN\n  - KABUPATEN CONTOH'],
  ['Jabatan: Sekretaris Daerah', 'Jabatan: CAMAT TELADAN,'],
];
const DINAS: Ganti = [
  ['  - Sekretariat Daerah', '  - Dinas Kesehatan'],
  ['Jabatan: Sekretaris Daerah', 'Jabatan: Kepala Dinas Kesehatan Kabupaten Contoh'],
];

const about = (ganti: Ganti, preset: 'baku' | 'ketat' = 'ketat') =>
  toldBy(sopContoh(...ganti), /^SOP213[0-6]$/u, { preset });

const citing = (peraturan: string): Ganti => [
  ['  - Peraturan Menteri', `  - ${peraturan}\n  - Peraturan Menteri`],
];
const needing = (kualifikasi: string): Ganti => [['Memahami tata kelola ruang rapat', kualifikasi]];
const doing = (uraian: string): Ganti => [['Mencatat permohonan', uraian]];

describe('what is well', () => {
  it.each<[string, Ganti]>([
    ['another party is told', [...KECAMATAN, ...doing('Menyampaikan laporan kepada Inspektorat')]],
    [
      'another party brings papers',
      [...DINAS, ['Kelengkapan: Catatan agenda', 'Kelengkapan: Rekomendasi Dinas Sosial']],
    ],
    [
      'another party is a column',
      [
        ...KECAMATAN,
        ['  - Kasubag\n', '  - Inspektorat (eksternal)\n'],
        ['  - Kasubag:', '  - Inspektorat:'],
      ],
    ],
    [
      'the regulation of the office among others',
      [
        ...KECAMATAN,
        ...citing(
          'Peraturan Bupati Contoh Nomor 3 Tahun 2020 tentang Tata Kerja Inspektorat dan Kecamatan Teladan',
        ),
      ],
    ],
    [
      'a regulation about all offices',
      [
        ...KECAMATAN,
        ...citing(
          'Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2020 tentang Pembentukan Dinas Kesehatan dan Perangkat Daerah Lainnya',
        ),
      ],
    ],
    [
      'a regulation on what another office does',
      [
        ...KECAMATAN,
        ...citing('Peraturan Bupati Contoh Nomor 3 Tahun 2020 tentang Pengawasan oleh Inspektorat'),
      ],
    ],
    [
      'a regulation of the nation',
      [
        ...KECAMATAN,
        ...citing(
          'Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2020 tentang Kedudukan dan Tugas Inspektorat Daerah',
        ),
      ],
    ],
    [
      'a regulation of the province',
      [
        ...KECAMATAN,
        ...citing('Peraturan Gubernur Teladan Nomor 3 Tahun 2020 tentang Tata Naskah'),
      ],
    ],
    [
      'a merged office',
      [
        ...DINAS,
        ...citing(
          'Peraturan Bupati Contoh Nomor 3 Tahun 2020 tentang Uraian Tugas Dinas Kesehatan dan Keluarga Berencana',
        ),
      ],
    ],
    [
      'a short form',
      [
        ...DINAS,
        ...citing('Peraturan Bupati Contoh Nomor 3 Tahun 2020 tentang Uraian Tugas Dinkes'),
      ],
    ],
    ['the own tasks', [...KECAMATAN, ...needing('Memahami tugas dan fungsi Kecamatan Teladan')]],
    [
      'knowledge of another office',
      [...KECAMATAN, ...needing('Memahami tata cara pemeriksaan Inspektorat')],
    ],
    [
      'heads side by side',
      [
        ...DINAS,
        ['  - Staf\n', '  - Kadis\n'],
        ['  - Kasubag\n', '  - Kaban\n'],
        ['  - Kasubag:', '  - Kaban:'],
        ['  - Staf:', '  - Kadis:'],
        ['  - Staf:', '  - Kadis:'],
      ],
    ],
    [
      'the head of a named other office',
      [
        ...DINAS,
        ['  - Kasubag\n', '  - Kepala Badan Kepegawaian\n'],
        ['  - Kasubag:', '  - Kepala Badan Kepegawaian:'],
      ],
    ],
    ['the head of the region signs', [...KECAMATAN, ['CAMAT TELADAN,', 'Bupati Contoh']]],
    ['an acting head', [...KECAMATAN, ['CAMAT TELADAN,', 'Plt. Camat Teladan']]],
    ['the secretary of the region for an office', [DINAS[0] ?? ['', '']]],
    [
      'who signs for another',
      [
        ...DINAS,
        ['Kepala Dinas Kesehatan Kabupaten Contoh', 'a.n. Kepala Badan Pendapatan, Kepala Bidang'],
      ],
    ],
    [
      'the head of a Bagian of the secretariat',
      [['Jabatan: Sekretaris Daerah', 'Jabatan: Kepala Bagian Umum Setda Kabupaten Contoh']],
    ],
    [
      'an office of the nation',
      [
        ['Pemerintah Kabupaten Contoh', 'Badan Contoh Nasional'],
        ['  - Sekretariat Daerah', '  - Perwakilan Teladan'],
        ['Sekretaris Daerah', 'Kepala Perwakilan Provinsi Teladan'],
      ],
    ],
    [
      'no letterhead',
      [
        ['Instansi:\n  - Pemerintah Kabupaten Contoh\n  - Sekretariat Daerah\n', ''],
        ['Sekretaris Daerah', 'Kepala Dinas Kesehatan Kabupaten Teladan'],
      ],
    ],
  ])('%s', (_, ganti) => {
    expect(about(ganti)).toEqual([]);
  });
});

describe('what is not', () => {
  it.each<[string, Ganti, readonly string[]]>([
    [
      'another regency',
      [...DINAS, ['Kesehatan Kabupaten Contoh', 'Kesehatan Kab. Teladan']],
      ['SOP2130 Teladan'],
    ],
    [
      'a slip in the regency',
      [...DINAS, ['Kesehatan Kabupaten Contoh', 'Kesehatan Kabupaten Conto']],
      ['SOP2130 Conto'],
    ],
    [
      'the city for the regency',
      [...DINAS, ['Kesehatan Kabupaten Contoh', 'Kesehatan Kota Contoh']],
      ['SOP2130 Contoh'],
    ],
    [
      'two regencies in the letterhead',
      [['  - Sekretariat Daerah', '  - Sekretariat Daerah\n  - Kabupaten Teladan']],
      ['SOP2130 Teladan'],
    ],
    [
      'the head of another region',
      [['Sekretaris Daerah\n  Nama', 'Bupati Teladan\n  Nama']],
      ['SOP2130 Teladan'],
    ],
    [
      'a regulation of another region',
      [...DINAS, ...citing('Perda Kab. Teladan No. 3 Tahun 2020 tentang Retribusi')],
      ['SOP2131 Teladan'],
    ],
    [
      'the regulation that makes another office',
      [...DINAS, ...citing('Perbup Contoh No. 3 Tahun 2020 tentang Tugas dan Fungsi Dinas Sosial')],
      ['SOP2132 Dinas Sosial'],
    ],
    [
      'the tasks of another office',
      [...KECAMATAN, ...needing('Memahami tupoksi Inspektorat Daerah')],
      ['SOP2133 Inspektorat Daerah'],
    ],
    [
      'the head of a Dinas on the sheet of a Badan',
      [
        ['  - Sekretariat Daerah', '  - Badan Pendapatan Daerah'],
        ['  - Kasubag\n', '  - Kepala Dinas\n'],
        ['  - Kasubag:', '  - Kepala Dinas:'],
      ],
      ['SOP2134 Kepala Dinas'],
    ],
    [
      'the secretary of a Badan',
      [...DINAS, ['  - Kasubag\n', '  - Sekban\n'], ['  - Kasubag:', '  - Sekban:']],
      ['SOP2134 Sekban'],
    ],
    [
      'the head of another office',
      [...DINAS, ['Dinas Kesehatan Kabupaten', 'Badan Pendapatan Kabupaten']],
      ['SOP2135 Badan Pendapatan'],
    ],
    [
      'the head of another kind',
      [...DINAS, ['Kepala Dinas Kesehatan Kabupaten Contoh', 'Kaban']],
      ['SOP2135 Kaban'],
    ],
    [
      'the head of another district',
      [...KECAMATAN, ['CAMAT TELADAN', 'CAMAT MAJU']],
      ['SOP2135 CAMAT MAJU'],
    ],
    [
      'the inspector',
      [...DINAS, ['Kepala Dinas Kesehatan Kabupaten Contoh', 'Inspektur Daerah']],
      ['SOP2135 Inspektur Daerah'],
    ],
    [
      'papers of another district',
      [...KECAMATAN, ...doing('Menyusun Renstra Kec. Maju')],
      ['SOP2136 Kec. Maju'],
    ],
  ])('%s', (_, ganti, findings) => {
    expect(about(ganti)).toEqual(findings);
  });
});

it('a district taken for its regency is told so, and mended on demand', () => {
  const signature = (region: string): string =>
    `${sopContoh(...KECAMATAN)}\nTanda Tangan:\n  Instansi: PEMERINTAH KABUPATEN ${region},\n  Jabatan: CAMAT TELADAN\n  Nama: Budi Contoh, S.Sos.\n  NIP: 19800101 200501 1 001\n`;
  expect(toldBy(signature('TELADAN'), /^SOP2130$/u)).toEqual(['SOP2130 TELADAN']);
  const { text } = fixText('uji.sop', signature('TELADAN'), {
    settings: DEFAULT_SETTINGS,
    unsafe: true,
  });
  expect(text).toBe(signature('CONTOH'));
});

describe('another region in the text', () => {
  const doingHere = (uraian: string) =>
    toldBy(sopContoh(['Mencatat permohonan', uraian]), /^SOP2139$/u, { preset: 'ketat' });

  it.each([
    'Menyusun Renstra Kabupaten Contoh',
    'Melakukan perjalanan dinas ke Kabupaten Teladan',
    'Menandatangani kerja sama dengan Pemerintah Kabupaten Teladan',
    'Menyampaikan laporan ke Provinsi Teladan',
    'Menghimpun data kabupaten/kota',
  ])('is another party, or none: %s', (uraian) => {
    expect(doingHere(uraian)).toEqual([]);
  });

  it.each(['Menyusun Renstra Kabupaten Teladan', 'Menghimpun data Pemkab Teladan'])(
    'is told of: %s',
    (uraian) => {
      expect(doingHere(uraian)).toEqual(['SOP2139 Teladan']);
    },
  );
});

describe('what a copied sheet leaves over', () => {
  const copied = (...ganti: Ganti) =>
    toldBy(sopContoh(...KECAMATAN, ...ganti), /^SOP21(?:36|39|40)$/u, { preset: 'ketat' });
  const related = (...items: readonly string[]): Ganti => [
    ['Keterkaitan: -', `Keterkaitan:\n${items.map((item) => `  - ${item}`).join('\n')}`],
  ];

  it('is told of, each once', () => {
    expect(copied(...needing('Memahami Renstra dan Renja Kabupaten Jauh'))).toEqual([
      'SOP2140 Jauh',
    ]);
    expect(copied(...needing('Memahami Renja Kecamatan Maju'))).toEqual(['SOP2140 Kecamatan Maju']);
    expect(copied(...related('SOP Penyusunan DPA Kecamatan Maju'))).toEqual([
      'SOP2140 Kecamatan Maju',
    ]);
    expect(copied(['pemakaian ruang bertabrakan', 'RENSTRA Kec. Maju terlambat'])).toEqual([
      'SOP2140 Kec. Maju',
    ]);
  });

  it('is not what another party has', () => {
    expect(copied(...needing('Memahami Renstra Dinas Sosial'))).toEqual([]);
    expect(copied(...needing('Memahami RPJMD Kabupaten Contoh dan Renstra Kec. Teladan'))).toEqual(
      [],
    );
    expect(copied(...related('SOP Pelayanan di Kecamatan', 'SOP Renja Kecamatan Teladan'))).toEqual(
      [],
    );
  });
});

describe('the title of a regulation', () => {
  it.each([
    ['Perda Nomor 5 Tahun 2008 tentang Susunan Perangkat Daerah Kota Jauh', ['SOP2131 Jauh']],
    ['Perda Nomor 5 Tahun 2008 tentang Kerja Sama dengan Kabupaten Jauh', []],
    ['Perda Nomor 5 Tahun 2008 tentang Susunan Perangkat Daerah Kabupaten Contoh', []],
  ])('%s', (peraturan, findings) => {
    expect(toldBy(sopContoh(...DINAS, ...citing(peraturan)), /^SOP2131$/u)).toEqual(findings);
  });
});

describe('the head of a village', () => {
  const signed = (instansi: string, jabatan: string) =>
    about([
      ['  - Sekretariat Daerah', instansi],
      ['Jabatan: Sekretaris Daerah', `Jabatan: ${jabatan}`],
    ]);

  it('is compared with that of the letterhead, where it names one', () => {
    const own = '  - Kecamatan Teladan\n  - Kelurahan Maju';
    expect(signed(own, 'Lurah Maju')).toEqual([]);
    expect(signed(own, 'Kepala Kelurahan Mundur')).toEqual(['SOP2135 Kelurahan Mundur']);
    expect(signed('  - Kecamatan Teladan', 'Lurah Mundur')).toEqual([]);
  });
});
