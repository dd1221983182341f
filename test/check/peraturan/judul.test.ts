import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA } from '../../../src/check/peraturan/data.js';
import { compareTitles, titleKey } from '../../../src/check/peraturan/judul.js';

const TITLES = DATA.split('\n').map((line) => line.split('|')[4] ?? '');

/** Each difference as `written>right`. */
const differences = (written: string, right: string): string[] =>
  compareTitles(written, right).beda.map((one) => `${one.tertulis}>${one.seharusnya}`);

const PERJANJIAN =
  'Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah';

describe('titles compared', () => {
  it.each([
    [
      'Petunjuk Teknis Perantaraan Kinerja, Pelaporan Kinerja dan Tata Cara Review atas Laporan Kinerja',
      PERJANJIAN,
      ['Perantaraan>Perjanjian', 'Review>Reviu', '>Instansi Pemerintah'],
    ],
    [
      'Sistem Pengendalian Internal Pemerintah',
      'Sistem Pengendalian Intern Pemerintah',
      ['Internal>Intern'],
    ],
    ['Pengelolan keuangan daerah', 'Pengelolaan Keuangan Daerah', ['Pengelolan>Pengelolaan']],
    ['Pedoman Pengelolaan Keuangan Daerah', 'Pengelolaan Keuangan Daerah', ['Pedoman>']],
    ['Kearsipan', 'Statistik', ['Kearsipan>Statistik']],
  ])('%s', (written, right, expected) => {
    expect(differences(written, right)).toEqual(expected);
  });

  it.each([
    [
      'SISTEM AKUNTABILITAS KINERJA INSTANSI PEMERINTAH',
      'Sistem Akuntabilitas Kinerja Instansi Pemerintah',
    ],
    ['SAKIP', 'Sistem Akuntabilitas Kinerja Instansi Pemerintah'],
    ['Sistem Pengendalian Intern Pemerintah (SPIP)', 'Sistem Pengendalian Intern Pemerintah'],
    ['Manajemen PNS', 'Manajemen Pegawai Negeri Sipil'],
    ['Pemda', 'Pemerintahan Daerah'],
    ['Pengadaan Barang / Jasa Pemerintah', 'Pengadaan Barang/Jasa Pemerintah'],
    [
      'Juknis Perjanjian Kinerja, Pelaporan Kinerja & Tatacara Reviu Atas Laporan Kinerja Instansi Pemerintah',
      PERJANJIAN,
    ],
  ])('%s is the same as %s', (written, right) => {
    expect(differences(written, right)).toEqual([]);
  });

  it('call a slip of the hand what is nearly the word', () => {
    const slips = (written: string): boolean[] =>
      compareTitles(written, 'Pengelolaan Keuangan Daerah').beda.map((one) => one.salahKetik);
    expect(slips('Pengelolan Keuangan Daerah')).toEqual([true]);
    expect(slips('Pengelolaan Kekayaan Daerah')).toEqual([false]);
  });

  it.each(TITLES)('%s is itself, in any case and on any lines', (title) => {
    const { beda, sama, tertulis } = compareTitles(title.toUpperCase(), title);
    expect({ beda, sama }).toEqual({ beda: [], sama: tertulis });
    expect(titleKey(title.replaceAll(' ', '\u00a0 '))).toBe(titleKey(title));
  });

  it('find each word that was put in place of another, at its place', () => {
    const places = fc.tuple(
      fc.constantFrom(...TITLES),
      fc.nat(),
      fc.constantFrom('Zamrud', 'qwerty'),
    );
    fc.assert(
      fc.property(places, ([title, at, put]) => {
        const words = title.split(' ');
        const index = at % words.length;
        const written = words.map((word, i) => (i === index ? put : word)).join(' ');
        const { beda } = compareTitles(written, title);
        expect(beda).toHaveLength(1);
        const [one] = beda;
        expect(written.slice(...(one?.letak ?? [0, 0]))).toBe(put);
        // What should stand there makes the title whole again.
        const [from, to] = one?.letak ?? [0, 0];
        const mended = written.slice(0, from) + one?.seharusnya + written.slice(to);
        expect(compareTitles(mended, title).beda).toEqual([]);
      }),
    );
  });

  it('never throw, and tell places that are in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
        for (const { letak, tertulis } of compareTitles(a, b).beda) {
          expect(a.slice(...letak)).toBe(tertulis);
        }
      }),
    );
  });
});
