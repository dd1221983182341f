import { describe, expect, it } from 'vitest';
import { fixText } from '../../../../src/check/fix.js';
import { DEFAULT_SETTINGS } from '../../../../src/check/settings.js';
import { SOP_BAIK, sopContoh } from '../../../../src/diagnostics/codes/contoh-sop.js';
import { toldBy } from '../../../support/check-one.js';

interface Signer {
  readonly jabatan?: string;
  readonly nama: string;
  readonly nip?: string;
}

const block = ({ jabatan, nama, nip }: Signer): string =>
  [
    ...(jabatan === undefined ? [] : [`  Jabatan: ${jabatan}`]),
    `  Nama: ${nama}`,
    ...(nip === undefined ? [] : [`  NIP: ${nip}`]),
    '',
  ].join('\n');

const OWN = `  Jabatan: Sekretaris Daerah
  Nama: Budi Contoh, S.Sos.
  NIP: 19800101 200501 1 001
`;

const signed = (first: Signer, second: Signer): string =>
  `${SOP_BAIK.replace(OWN, block(first))}\nTanda Tangan:\n${block(second)}`;

const about = (first: Signer, second: Signer) => toldBy(signed(first, second), /^SOP212[0-5]$/u);

const NIP = '19800101 200501 1 001';
const CAMAT = { jabatan: 'Camat Teladan', nama: 'Budi Contoh, S.Sos.', nip: NIP };

describe('two blocks that are about one official', () => {
  it.each<[Signer, Signer]>([
    // Of the seeds.
    [
      { jabatan: 'Kadis', nama: 'Abdul Contoh, SE,MM', nip: NIP },
      {
        jabatan: 'Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh',
        nama: 'ABDUL CONTOH, SE, MM',
        nip: NIP,
      },
    ],
    [CAMAT, { ...CAMAT, nama: 'H. BUDI CONTOH, S.Sos., M.Si.' }],
    [CAMAT, { ...CAMAT, nama: 'Drs. Budi Contoh', nip: '198001012005011001' }],
    [CAMAT, { jabatan: 'Plt. Camat Teladan', nama: 'Budi Contoh', nip: NIP }],
    [CAMAT, { nama: 'Budi Contoh', nip: NIP }],
  ])('are well: %o, %o', (first, second) => {
    expect(about(first, second)).toEqual([]);
  });

  it.each<[string, Signer, Signer, readonly string[]]>([
    ['a slip in the name', CAMAT, { ...CAMAT, nama: 'Budhi Conto' }, ['SOP2121 Budhi Conto']],
    [
      'a slip in the number',
      CAMAT,
      { ...CAMAT, nip: '19800101 200501 1 002' },
      ['SOP2122 19800101 200501 1 002'],
    ],
    [
      'another in the same post',
      CAMAT,
      { ...CAMAT, nama: 'Siti Teladan', nip: '19900202 201501 2 003' },
      ['SOP2121 Siti Teladan'],
    ],
    [
      'another name and nearly the number',
      CAMAT,
      { ...CAMAT, nama: 'Badu Contohan', nip: '1980101 200501 1 001' },
      ['SOP2121 Badu Contohan', 'SOP2122 1980101 200501 1 001'],
    ],
    [
      'without a post',
      { nama: 'BUDI/N CO', nip: NIP },
      { ...CAMAT, nip: '1980010 200501 1 001' },
      ['SOP2124 /', 'SOP2121 Budi Contoh, S.Sos.', 'SOP2122 1980010 200501 1 001'],
    ],
    [
      'another post',
      CAMAT,
      { ...CAMAT, jabatan: 'Sekretaris Camat' },
      ['SOP2123 Sekretaris Camat'],
    ],
  ])('%s', (_, first, second, findings) => {
    expect(about(first, second)).toEqual(findings);
  });
});

describe('two blocks of two officials', () => {
  it.each<[Signer, Signer]>([
    // The head of the region adopts, the head of the office signs.
    [{ jabatan: 'Bupati Contoh', nama: 'H. Siti Teladan' }, CAMAT],
    [
      CAMAT,
      {
        jabatan: 'a.n. Camat Teladan Sekretaris Camat',
        nama: 'Siti Teladan',
        nip: '19900202 201501 2 003',
      },
    ],
    [CAMAT, { jabatan: 'Sekretaris Camat', nama: 'Budi Conto', nip: '19900202 201501 1 003' }],
  ])('are well: %o, %o', (first, second) => {
    expect(about(first, second)).toEqual([]);
  });
});

it('the number that is whole is put in both places, on demand', () => {
  const text = signed(CAMAT, { ...CAMAT, nip: '1980101 200501 1 001' });
  const { text: mended } = fixText('uji.sop', text, { settings: DEFAULT_SETTINGS, unsafe: true });
  expect(mended).toBe(signed(CAMAT, CAMAT));
});

describe('a NIP that is not there', () => {
  const without = (jabatan: string, extra = '') =>
    toldBy(
      SOP_BAIK.replace(OWN, block({ jabatan, nama: 'Budi Contoh, S.Sos.' }) + extra),
      /^SOP2120$/u,
    );

  it.each(['Sekretaris Daerah', 'Plt. Camat Teladan', 'KEPALA DINAS KESEHATAN', 'Kabag Umum'])(
    'is told of a %s',
    (jabatan) => {
      expect(without(jabatan)).toEqual(['SOP2120 Budi Contoh, S.Sos.']);
    },
  );

  it.each([
    'Bupati Contoh',
    'Gubernur',
    'Kepala Desa Contoh',
    'Lurah',
    'Kepala Sekolah',
    'Ketua Tim',
  ])('is not of a %s', (jabatan) => {
    expect(without(jabatan)).toEqual([]);
  });

  it('is not where the author says so, nor where another number stands', () => {
    expect(without('Camat', '  NIP: -\n')).toEqual([]);
    expect(without('Camat', '  NRP: 79990123\n')).toEqual([]);
  });

  it('is not in an office of the state, unless asked for', () => {
    const text = sopContoh(
      ['Pemerintah Kabupaten Contoh', 'Badan Contoh Nasional'],
      ['  NIP: 19800101 200501 1 001\n', ''],
    );
    expect(toldBy(text, /^SOP2120$/u)).toEqual([]);
    const options = { SOP2120: { semuaInstansi: true } };
    expect(toldBy(text, /^SOP2120$/u, { options })).toHaveLength(1);
  });
});

it.each([
  ['Nama: Budi Contoh, S.Sos.', 'Nama: (nama lengkap)', 'SOP2125 (nama lengkap)'],
  ['Nama: Budi Contoh, S.Sos.', 'Nama: ..........', 'SOP2125 ..........'],
  ['Jabatan: Sekretaris Daerah', 'Jabatan: Sekretaris ____', 'SOP2125 ____'],
  ['Nama: Budi Contoh, S.Sos.', 'Nama: BUDI C0NTOH', 'SOP2124 0'],
])('%s as %s', (dari, ke, finding) => {
  expect(toldBy(sopContoh([dari, ke]), /^SOP21/u)).toEqual([finding]);
});

it.each(["Budi 'Ali' Conto-h", 'R.A. Siti', 'H. Budi (Alm.)', 'Ni Luh Gde Sari, S.E./M.M.'])(
  'a name may be %s',
  (nama) => {
    expect(toldBy(sopContoh(['Budi Contoh, S.Sos.', nama]), /^SOP21/u)).toEqual([]);
  },
);

describe('rank and golongan', () => {
  const ranked = (pangkat: string) =>
    toldBy(sopContoh(['  NIP: 1980', `  Pangkat: ${pangkat}\n  NIP: 1980`]), /^SOP2138$/u);

  it.each([
    // Of the seeds and the gallery.
    'Pembina Tkt I, IV/b',
    'Pembina Utama Muda',
    'Pembina (IV/a)',
    'Pembina Utama Madya (IV/d)',
    'Penata Tk. I / III.d',
    'PENATA TINGKAT 1 (III D)',
    'Pembina Tk.I, Gol. IV/b',
    'Ajun Komisaris Besar Polisi',
    'Kolonel Inf (IV/a)',
  ])('%s', (pangkat) => {
    expect(ranked(pangkat)).toEqual([]);
  });

  it.each([
    ['Pembina (IV/b)', 'IV/b'],
    ['Pembina Utama Muda, IVd', 'IVd'],
    ['Penata Tk. I (III/c)', 'III/c'],
  ])('%s does not fit', (pangkat, at) => {
    expect(ranked(pangkat)).toEqual([`SOP2138 ${at}`]);
  });
});

it.each([
  ['Tanggal: 15 Januari 2026', ['SOP2137 15 Januari 2026']],
  ['Tanggal: 2 Februari 2026', []],
  ['Tanggal: Februari 2026', []],
])('signed on %s', (tanggal, findings) => {
  const text = sopContoh(['  NIP: 1980', `  ${tanggal}\n  NIP: 1980`]);
  expect(toldBy(text, /^SOP2137$/u)).toEqual(findings);
});
