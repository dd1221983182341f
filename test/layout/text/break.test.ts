import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Broken,
  breaksAlike,
  breakText,
  unbreakable,
} from '../../../src/layout/text/break.js';

/** Every character one millimetre wide. */
const measure = (text: string): number => [...text].length;

const rejoin = ({ lines }: Broken): string =>
  lines.reduce((text, line) => text + (text === '' || line.joined ? '' : ' ') + line.text, '');

const texts = (text: string, width: number): string[] =>
  breakText(text, width, measure).lines.map((line) => line.text);

describe('breakText', () => {
  it('fills lines greedily', () => {
    expect(texts('satu dua tiga empat', 9)).toEqual(['satu dua', 'tiga', 'empat']);
  });

  it('moves a word whole while it fits on a line of its own', () => {
    expect(texts('para Staf/Operator', 13)).toEqual(['para', 'Staf/Operator']);
  });

  it('parts a word too wide after / and -, without a hyphen of its own', () => {
    const broken = breakText('Staf/Operator pra-pelaksanaan', 11, measure);
    expect(broken.lines.map((line) => [line.text, line.joined])).toEqual([
      ['Staf/', false],
      ['Operator', true],
      ['pra-', false],
      ['pelaksanaan', true],
    ]);
    expect(broken.brokenWords).toEqual([]);
  });

  it('parts an address at its marks before it breaks a word', () => {
    expect(texts('arsip@contoh.go.id', 12)).toEqual(['arsip@', 'contoh.go.id']);
  });

  it('breaks in the middle of a word only as a last resort, and says so', () => {
    const broken = breakText('Pertanggungjawaban', 7, measure);
    expect(broken.lines.map((line) => line.text)).toEqual(['Pertang', 'gungjaw', 'aban']);
    expect(broken.brokenWords).toEqual(['Pertanggungjawaban']);
  });

  it('keeps a mark with its letter and both halves of a character beyond the basic plane', () => {
    expect(texts('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301', 'e\u0301', 'e\u0301']);
    expect(texts('😀😀😀', 2)).toEqual(['😀😀', '😀']);
  });

  it('does not break at a non-breaking space', () => {
    expect(texts('hal.\u00a012 dst', 8)).toEqual(['hal.\u00a012', 'dst']);
  });

  it('keeps a number with its unit, its sign and the name of its part', () => {
    expect(texts('suhu 25 °C ± 2 °C', 10)).toEqual(['suhu 25 °C', '± 2 °C']);
    expect(texts('suhu 25 °C', 8)).toEqual(['suhu', '25 °C']);
    expect(texts('contoh n ≥ 3', 10)).toEqual(['contoh n', '≥ 3']);
    expect(texts('foto ukuran 3 x 4 cm berwarna', 18)).toEqual([
      'foto ukuran',
      '3 x 4 cm berwarna',
    ]);
    expect(texts('lihat bagian 4.2 pedoman', 14)).toEqual(['lihat', 'bagian 4.2', 'pedoman']);
    expect(texts('waktu 5 - 10 menit.', 16)).toEqual(['waktu', '5 - 10 menit.']);
    expect(texts('butir 2 surat 3 dan x', 7)).toEqual(['butir 2', 'surat 3', 'dan x']);
  });

  it('parts a number from its unit where both do not fit', () => {
    const broken = breakText('± 2500000 menit/berkas', 8, measure);
    expect(broken.lines.map(({ text }) => text)).toEqual(['±', '2500000', 'menit/', 'berkas']);
    expect(broken.brokenWords).toEqual([]);
    expect(texts('20 halaman', 8)).toEqual(['20', 'halaman']);
  });

  it('knows between which widths nothing changes', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '/', '.'), maxLength: 40 });
    const width = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(text, width, width, (source, one, other) => {
        const broken = breakText(source, one, measure);
        const again = breakText(source, other, measure);
        expect(breaksAlike(broken, one)).toBe(true);
        if (breaksAlike(broken, other)) expect(again).toEqual(broken);
      }),
    );
    expect(breaksAlike(breakText('satu dua tiga', 8, measure), 12)).toBe(true);
    expect(breaksAlike(breakText('satu dua tiga', 8, measure), 13)).toBe(false);
  });

  it('parts an address at all its marks, and calls none of its parts a broken word', () => {
    const address = 'https://jdih.contohkab.go.id/produk-hukum/sop_2025.pdf?unduh=ya&versi=3';
    const broken = breakText(`lihat ${address}`, 18, measure);
    expect(broken.brokenWords).toEqual([]);
    expect(broken.lines.map(({ text }) => text)).toEqual([
      'lihat https://',
      'jdih.contohkab.go.',
      'id/produk-hukum/',
      'sop_2025.pdf?',
      'unduh=ya&versi=3',
    ]);
    for (const one of ['www.contohkab.go.id', 'dinas.arsip@contohkab.go.id', 'sipd.contoh.id/a']) {
      const parts = unbreakable(one);
      expect(parts.join('')).toBe(one);
      expect(Math.max(...parts.map(measure))).toBeLessThanOrEqual(10);
    }
    expect(Math.max(...unbreakable(`https://a.id/${'x'.repeat(70)}`).map(measure))).toBe(18);
    expect(unbreakable('a.n.Bupati')).toEqual(['a.n.Bupati']);
  });

  it('loses no text, for any text and width', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    const quantity = fc.array(
      fc.constantFrom('3', 'x', '4', 'cm', '≥', '25', '°C', 'bagian', 'a'),
      {
        maxLength: 12,
      },
    );
    const any = fc.oneof(
      text,
      quantity.map((list) => list.join(' ')),
    );
    const width = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(any, width, (source, max) => {
        const spaces = /[ \t\n\r\f\v\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]+/g;
        const single = source.replace(spaces, ' ').replace(/^ | $/g, '');
        expect(rejoin(breakText(source, max, measure))).toBe(single);
      }),
    );
  });

  it('fits every line, and breaks a word only where no part of it could stay whole', () => {
    const word = fc.stringMatching(/^[a-z/-]{1,14}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.integer({ min: 4, max: 20 }),
        (list, max) => {
          const { lines, brokenWords } = breakText(list.join(' '), max, measure);
          for (const line of lines) {
            expect(line.width).toBeLessThanOrEqual(max);
            expect(line.width).toBe(measure(line.text));
          }
          for (const broken of brokenWords) {
            expect(unbreakable(broken).some((part) => part.length > max)).toBe(true);
          }
        },
      ),
    );
  });
});
