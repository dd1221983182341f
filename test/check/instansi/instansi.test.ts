import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareInstansi,
  findInstansi,
  type Instansi,
} from '../../../src/check/instansi/instansi.js';

const named = (text: string): string[] =>
  findInstansi(text).map(({ jenis, nama, teks }) => `${teks}: ${[jenis, ...nama].join(' ')}`);

describe('offices that a text names', () => {
  it.each([
    [
      'DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL',
      ['DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL: dinas kependudukan pencatatan sipil'],
    ],
    ['KECAMATAN MASAMA', ['KECAMATAN MASAMA: kecamatan masama']],
    ['RENSTRA Kec. Masama ini tidak', ['Kec. Masama: kecamatan masama']],
    ['KANTOR CAMAT TELADAN', ['KANTOR CAMAT TELADAN: kecamatan teladan']],
    ['uraian tugas Inspektorat', ['Inspektorat: inspektorat']],
    ['Tata Kerja Inspektorat Daerah Kabupaten Banggai', ['Inspektorat Daerah: inspektorat']],
    [
      'Sekretariat Daerah, Sekretariat Dewan Perwakilan Rakyat dan Inspektorat Daerah Kabupaten',
      [
        'Sekretariat Daerah: sekretariat daerah',
        'Sekretariat Dewan Perwakilan Rakyat: sekretariat dprd',
        'Inspektorat Daerah: inspektorat',
      ],
    ],
    [
      'Dinas Pertanian, Pangan dan Perikanan Kota Contoh',
      ['Dinas Pertanian, Pangan dan Perikanan: dinas pertanian pangan perikanan'],
    ],
    [
      'Dinas Kesehatan, Dinas Sosial dan Badan Kepegawaian',
      [
        'Dinas Kesehatan: dinas kesehatan',
        'Dinas Sosial: dinas sosial',
        'Badan Kepegawaian: badan kepegawaian',
      ],
    ],
    [
      'data dari Bappeda dan Dinkes',
      ['Bappeda: badan perencanaan pembangunan', 'Dinkes: dinas kesehatan'],
    ],
    ['Kepala Dinas Kesehatan Kabupaten Contoh', ['Dinas Kesehatan: dinas kesehatan']],
    [
      'Menyampaikan kepada Dinas Kesehatan untuk ditindaklanjuti',
      ['Dinas Kesehatan: dinas kesehatan'],
    ],
  ])('%s', (text, offices) => {
    expect(named(text)).toEqual(offices);
  });

  it.each([
    'perjalanan dinas dalam daerah',
    'Tata Naskah Dinas Elektronik',
    'Kendaraan Dinas Operasional',
    'Badan Usaha Milik Daerah',
    'Badan Permusyawaratan Desa',
    'Pembentukan Badan Layanan Umum Daerah',
    'Tugas dan Fungsi Badan Kehormatan DPRD',
    'Badan Kepegawaian Negara',
    'Dinas terkait',
    'DINAS TERKAIT',
    'kepala dinas',
    'Perangkat Daerah',
    'Inspektorat Jenderal Kementerian Dalam Negeri',
    'Sekretariat dan Bidang',
    'seluruh Kecamatan',
    'Tata Kerja Kecamatan Kota Contoh',
    'Tata Kerja Kecamatan dan Kelurahan Kota Contoh',
    'KECAMATAN SE-KABUPATEN CONTOH',
  ])('none in %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('in a letterhead a district may be called after its city', () => {
    const [one] = findInstansi('KECAMATAN KOTA UTARA', true);
    expect(one?.nama).toEqual(['kota', 'utara']);
  });

  it('bears any text, and points into it', () => {
    const part = fc.constantFrom(
      'Dinas',
      'Badan',
      'Kec.',
      ' ',
      ', ',
      ' dan ',
      'Kota',
      'Kesehatan',
      'A',
      '\u{1f600}',
      '.',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const one of findInstansi(text)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(one.start, one.end)).toBe(one.teks);
          end = one.end;
        }
      }),
    );
  });
});

describe('two offices', () => {
  const only = (text: string): Instansi => findInstansi(text)[0] as Instansi;

  it.each([
    ['Dinas Kesehatan', 'DINAS KESEHATAN', 'sama'],
    ['Dinas Kesehatan', 'Dinas Kesehatan dan Keluarga Berencana', 'sama'],
    ['Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil', 'sama'],
    [
      'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      'Badan Kepegawaian dan Pengembangan SDM',
      'sama',
    ],
    ['Dinas Pemberdayaan Masyarakat dan Desa', 'Dinas PMD', 'tidak-tahu'],
    ['Dinas Penanaman Modal', 'Dinas Penanamn Modal', 'sama'],
    ['Dinas Kesehatan', 'Dinas Sosial', 'beda'],
    ['Dinas Pendidikan', 'Badan Pendidikan dan Pelatihan', 'jenis-beda'],
    ['Dinas Kesehatan', 'Badan Pendapatan Daerah', 'beda'],
    ['Kecamatan Masama', 'Inspektorat', 'beda'],
    ['Kecamatan Masama', 'Kec. Masamma', 'mirip'],
    ['Kecamatan Masama', 'Kec. Toili', 'beda'],
    ['Inspektorat Daerah', 'Inspektorat', 'sama'],
    ['Sekretariat Daerah', 'Setda', 'sama'],
  ])('%s and %s: %s', (a, b, is) => {
    expect(compareInstansi(only(a), only(b))).toBe(is);
    expect(compareInstansi(only(b), only(a))).toBe(is);
  });
});
