import { remembered } from '../../text/remembered.js';
import { editDistance, fold, slips } from '../../text/words.js';
import { isCapitalised, type Kata, kataDari } from '../bahasa/kata.js';
import { AKHIR_NAMA, KEPALA_NAMA } from './kata-instansi.js';

/** A region as a text names it. */
export interface SebutanDaerah {
  readonly tingkat: 'provinsi' | 'kabupaten' | 'kota';
  /** In small letters. */
  readonly nama: string;
  /** UTF-16 offset of the word for the level, or of `Bupati`. */
  readonly awal: number;
  /** UTF-16 offsets of the name alone into the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it is named as a government: `Pemerintah Kabupaten`, `Bupati`. */
  readonly sebagaiPemerintah: boolean;
}

type Tingkat = SebutanDaerah['tingkat'];

const TINGKAT: Readonly<Record<string, Tingkat>> = {
  kabupaten: 'kabupaten',
  kab: 'kabupaten',
  kota: 'kota',
  provinsi: 'provinsi',
  propinsi: 'provinsi',
  prov: 'provinsi',
};

const PEMERINTAH: Readonly<Record<string, Tingkat>> = {
  pemkab: 'kabupaten',
  pemkot: 'kota',
  pemprov: 'provinsi',
  bupati: 'kabupaten',
  walikota: 'kota',
  gubernur: 'provinsi',
};

/** Behind these `Kota` is part of another name: `Kecamatan Kota Utara`, `Ibu Kota`, `Tata Kota`. */
const PART_OF_NAME: ReadonlySet<string> = new Set(
  'kecamatan kec camat kelurahan kel lurah desa ibu tata hutan perencanaan taman polres resor dalam luar se'.split(
    ' ',
  ),
);

/** The longest names of regions have four words: `Ogan Komering Ulu Timur`. */
const MOST_WORDS = 5;

/** The regions that a text names, in order. A level without a name, `dalam Kabupaten`, is none. */
export const findDaerah = remembered((text): readonly SebutanDaerah[] => {
  const words = kataDari(text);
  const found: SebutanDaerah[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = headAt(words, at);
    if (head === null) continue;
    const { tingkat, sebagaiPemerintah, next } = head;
    const end = nameEnd(text, words, next);
    const [first, last] = [words[next], words[end - 1]];
    if (first === undefined || last === undefined || end <= next) continue;
    const nama = words
      .slice(next, end)
      .map(({ kunci }) => kunci)
      .join(' ');
    const { start: awal } = words[at] ?? first;
    found.push({ tingkat, nama, sebagaiPemerintah, awal, start: first.start, end: last.end });
    at = end - 1;
  }
  return found;
});

function headAt(
  words: readonly Kata[],
  at: number,
): {
  readonly tingkat: Tingkat;
  readonly sebagaiPemerintah: boolean;
  readonly next: number;
} | null {
  const word = words[at];
  if (word === undefined || !isCapitalised(word.teks)) return null;
  const [before, beforeThat] = [words[at - 1]?.kunci ?? '', words[at - 2]?.kunci ?? ''];
  if (word.kunci === 'wali' && words[at + 1]?.kunci === 'kota') {
    return { tingkat: 'kota', sebagaiPemerintah: true, next: at + 2 };
  }
  if (Object.hasOwn(PEMERINTAH, word.kunci)) {
    const tingkat = PEMERINTAH[word.kunci] ?? 'kabupaten';
    return { tingkat, sebagaiPemerintah: true, next: at + 1 };
  }
  const tingkat = Object.hasOwn(TINGKAT, word.kunci) ? TINGKAT[word.kunci] : undefined;
  if (tingkat === undefined || PART_OF_NAME.has(before)) return null;
  const sebagaiPemerintah =
    before === 'pemerintah' || (before === 'daerah' && beforeThat === 'pemerintah');
  return { tingkat, sebagaiPemerintah, next: at + 1 };
}

/** Behind the last word of a name that starts at a word. */
function nameEnd(text: string, words: readonly Kata[], from: number): number {
  let end = from;
  for (let at = from; at < words.length && at < from + MOST_WORDS; at++) {
    const [before, here] = [words[at - 1], words[at]];
    if (before === undefined || here === undefined) break;
    if (!/^[\s.]+$/u.test(text.slice(before.end, here.start))) break;
    if (!isShortForm(text, before) && text.slice(before.end, here.start).includes('.')) break;
    const isIslands = here.kunci === 'dan' && words[at + 1]?.kunci === 'kepulauan' && end > from;
    if (isIslands) continue;
    if (!isCapitalised(here.teks) || AKHIR_NAMA.has(here.kunci) || isOffice(here.kunci)) break;
    end = at + 1;
  }
  return end;
}

/** Behind a short form a full stop ends no sentence: `Kab. Banggai`. */
const isShortForm = (text: string, { kunci, end }: Kata): boolean =>
  /^(?:kab|prov|kep)$/u.test(kunci) && text.charAt(end) === '.';

const OFFICES: ReadonlySet<string> = new Set(
  KEPALA_NAMA.map(([words]) => words.split(' ')[0] ?? ''),
);
const isOffice = (word: string): boolean => OFFICES.has(word);

/** A name of a region in one form. */
const canonical = (nama: string): string =>
  fold(nama)
    .replace(/^administrasi /u, '')
    .replace(/\bkep\b/gu, 'kepulauan')
    .replaceAll(' ', '');

/** A shorter name of capitals may be a short form: `OKU`, `NTT`. */
const LONGEST_SHORT_FORM = 6;

/**
 * Whether two mentions cannot be one region: of one level, or a regency and a city, and of other names.
 *
 * `mirip`: the names differ by a slip.
 */
export function compareDaerah(
  a: SebutanDaerah,
  b: SebutanDaerah,
): 'sama' | 'mirip' | 'beda' | 'tidak-tahu' {
  const isProvince = (one: SebutanDaerah): boolean => one.tingkat === 'provinsi';
  if (isProvince(a) !== isProvince(b)) return 'tidak-tahu';
  const [one, other] = [canonical(a.nama), canonical(b.nama)];
  if (one === other) return a.tingkat === b.tingkat ? 'sama' : 'beda';
  if (isShortened(a.nama, b.nama) || isShortened(b.nama, a.nama)) return 'tidak-tahu';
  const limit = Math.min(slips(one), slips(other), MOST_SLIPS);
  return editDistance(one, other, limit) <= limit ? 'mirip' : 'beda';
}

const MOST_SLIPS = 2;

/** Whether the words of one name may be those of the other shortened: the first letters, or fewer words. */
function isShortened(short: string, long: string): boolean {
  const words = long.split(' ');
  const initials = words.map((word) => word.charAt(0)).join('');
  const [first = ''] = short.split(' ');
  if (first.length <= LONGEST_SHORT_FORM && words.length > 1 && initials.startsWith(first))
    return true;
  // `Sumbar`, `Kalteng`, `Sulsel`: the beginnings of two words.
  const [head = '', tail = ''] = [first.slice(0, 3), first.slice(3)];
  const isBlend =
    !short.includes(' ') &&
    words.length > 1 &&
    tail.length >= 2 &&
    words[0]?.startsWith(head) === true &&
    words.slice(1).some((word) => word.startsWith(tail));
  return isBlend || long.startsWith(`${short} `);
}
