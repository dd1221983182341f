import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDaerah,
  findDaerah,
  type SebutanDaerah,
} from '../../../src/check/instansi/daerah.js';

const named = (text: string): string[] =>
  findDaerah(text).map(({ tingkat, nama }) => `${tingkat} ${nama}`);

describe('regions that a text names', () => {
  it.each([
    ['PEMERINTAH KABUPATEN MUSI RAWAS', ['kabupaten musi rawas']],
    ['PEMERINTAH KABUPATEN MASAMA,', ['kabupaten masama']],
    ['Pemerintah Daerah Kabupaten Banggai', ['kabupaten banggai']],
    ['KEPALA DINAS PMD KAB. BANGGAI', ['kabupaten banggai']],
    ['Peraturan Bupati Banggai No. 7', ['kabupaten banggai']],
    ['Peraturan Wali Kota Contoh Raya Nomor', ['kota contoh raya']],
    ['Pemkot Contoh dan Pemprov Teladan', ['kota contoh', 'provinsi teladan']],
    ['Pemerintah Provinsi Kepulauan Bangka Belitung', ['provinsi kepulauan bangka belitung']],
    ['Kabupaten Pangkajene dan Kepulauan', ['kabupaten pangkajene dan kepulauan']],
    ['Kabupaten Contoh dan Kota Teladan', ['kabupaten contoh', 'kota teladan']],
    ['Kabupaten Contoh Tahun 2024', ['kabupaten contoh']],
    ['Camat Teladan Kabupaten Contoh', ['kabupaten contoh']],
  ])('%s', (text, regions) => {
    expect(named(text)).toEqual(regions);
  });

  it.each([
    'Pemerintah Kabupaten/Kota',
    'ke luar kabupaten dan kota',
    'Kecamatan Kota Utara',
    'Camat Kota Barat',
    'Dinas Tata Kota',
    'Ibu Kota Negara',
    'Bupati menetapkan',
    'Bupati. Keputusan itu',
    'Pemerintah Daerah',
  ])('none in %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('bears any text, and points into it', () => {
    const part = fc.constantFrom(
      'Kabupaten',
      'Kab.',
      'Bupati',
      ' ',
      '. ',
      ' dan ',
      'Kota',
      'Contoh',
      '/',
      '\u{1f600}',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(texts, (text) =>
        findDaerah(text).every(
          ({ awal, start, end }) => awal <= start && start < end && end <= text.length,
        ),
      ),
    );
  });
});

describe('two regions', () => {
  const only = (text: string): SebutanDaerah => findDaerah(text)[0] as SebutanDaerah;

  it.each([
    ['Kabupaten Banggai', 'KAB. BANGGAI', 'sama'],
    ['Kabupaten Administrasi Kepulauan Contoh', 'Kabupaten Kep. Contoh', 'sama'],
    ['Kabupaten Banggai', 'Kabupaten Masama', 'beda'],
    ['Kabupaten Banggai', 'Kabupaten Bangai', 'mirip'],
    ['Kabupaten Contoh', 'Kota Contoh', 'beda'],
    ['Kabupaten Contoh', 'Provinsi Teladan', 'tidak-tahu'],
    ['Kabupaten Ogan Komering Ulu Timur', 'Kabupaten OKU Timur', 'tidak-tahu'],
    ['Provinsi Sumatera Barat', 'Provinsi Sumbar', 'tidak-tahu'],
    ['Kabupaten Banggai', 'Kabupaten Banggai Laut', 'tidak-tahu'],
  ])('%s and %s: %s', (a, b, is) => {
    expect(compareDaerah(only(a), only(b))).toBe(is);
    expect(compareDaerah(only(b), only(a))).toBe(is);
  });
});
