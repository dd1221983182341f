import { remembered } from '../../text/remembered.js';
import { editDistance, slips } from '../../text/words.js';
import { isCapitalised, type Kata, kataDari } from '../bahasa/kata.js';
import {
  AKHIR_NAMA,
  BADAN_DAERAH,
  BUKAN_DINAS,
  BUKAN_INSTANSI_SESUDAH,
  type JenisInstansi,
  KEPALA_NAMA,
  NASIONAL,
  SELURUH,
  SINGKATAN,
  TANPA_ARTI,
  TUNGGAL,
} from './kata-instansi.js';

/** An office as it is compared. */
export interface Instansi {
  readonly jenis: JenisInstansi;
  /** The words that tell it from others of its kind, in small letters; none for `Inspektorat`. */
  readonly nama: readonly string[];
}

/** An office that a text names. */
export interface SebutanInstansi extends Instansi {
  /** As written, without the region behind it. */
  readonly teks: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The offices of a local government that a text names, in order. Those without a name of their own are left out.
 *
 * @param isOwn whether the text is the name of an office: in a letterhead `Kecamatan Kota Utara` is one district, in
 *   running text `Kecamatan Kota Contoh` are all those of the city
 */
export const findInstansi = (text: string, isOwn = false): readonly SebutanInstansi[] =>
  isOwn ? ofLetterhead(text) : ofRunningText(text);

const ofLetterhead = remembered((text) => namesIn(text, true));
const ofRunningText = remembered((text) => namesIn(text, false));

function namesIn(text: string, isOwn: boolean): readonly SebutanInstansi[] {
  const words = kataDari(text);
  const found: SebutanInstansi[] = [];
  for (let at = 0; at < words.length; ) {
    const one = namedAt(text, words, at, isOwn);
    if (one === null) at++;
    else {
      const [first, last] = [words[at], words[one.end - 1]];
      at = one.end;
      if (first === undefined || last === undefined) continue;
      const { start } = first;
      const { jenis, nama } = one;
      found.push({ jenis, nama, teks: text.slice(start, last.end), start, end: last.end });
    }
  }
  return found;
}

interface Named extends Instansi {
  /** Index of the word behind it. */
  readonly end: number;
}

function namedAt(text: string, words: readonly Kata[], at: number, isOwn: boolean): Named | null {
  const word = words[at];
  if (word === undefined || !isCapitalised(word.teks)) return null;
  if (Object.hasOwn(SINGKATAN, word.kunci)) {
    const [jenis, nama] = SINGKATAN[word.kunci] ?? ['badan', ''];
    return { jenis, nama: significant(nama.split(' ')), end: at + 1 };
  }
  const head = headAt(words, at);
  if (head === undefined) return null;
  const { start, jenis } = head;
  const from = at + start.length;
  if (isNoOffice(jenis, words[at - 1]?.kunci ?? '', words[from]?.kunci ?? '')) return null;
  const end = TUNGGAL.has(jenis)
    ? singleEnd(words, from)
    : nameEnd(text, words, from, isOwn && PLACES.has(jenis));
  if (TUNGGAL.has(jenis)) return { jenis, nama: [], end };
  const nama = significant(words.slice(from, end).map(({ kunci }) => kunci));
  const isOne = nama.length > 0 && !nama.some((one) => NASIONAL.has(one));
  return isOne ? { jenis, nama, end } : null;
}

/** Whether the words beside `Dinas`, `Badan` or `Inspektorat` make it something else than an office of a local government. */
function isNoOffice(jenis: JenisInstansi, before: string, behind: string): boolean {
  switch (jenis) {
    case 'dinas':
      return BUKAN_INSTANSI_SESUDAH.has(before) || BUKAN_DINAS.has(behind);
    case 'badan':
      return BUKAN_INSTANSI_SESUDAH.has(before) || !BADAN_DAERAH.has(behind);
    case 'inspektorat':
      // `Inspektorat Jenderal` is of a ministry.
      return behind === 'jenderal' || behind === 'utama';
    default:
      return false;
  }
}

/** Kinds that are named after a place. */
const PLACES: ReadonlySet<JenisInstansi> = new Set(['kecamatan', 'kelurahan']);

/** What the name of an office starts with, and what kind of office that is. */
interface Head {
  readonly start: readonly string[];
  readonly jenis: JenisInstansi;
}

const HEADS = new Map<string, Head[]>();
for (const [words, jenis] of KEPALA_NAMA) {
  const start = words.split(' ');
  const [first = ''] = start;
  HEADS.set(first, [...(HEADS.get(first) ?? []), { start, jenis }]);
}

const headAt = (words: readonly Kata[], at: number): Head | undefined =>
  HEADS.get(words[at]?.kunci ?? '')?.find(({ start }) =>
    start.every((word, i) => words[at + i]?.kunci === word),
  );

const significant = (words: readonly string[]): string[] =>
  words.filter((word) => word !== '' && !TANPA_ARTI.has(word));

const singleEnd = (words: readonly Kata[], from: number): number =>
  words[from]?.kunci === 'daerah' ? from + 1 : from;

/** Longer names are no name: a text of capitals. */
const MOST_WORDS = 12;

/** Behind the last word of a name: capitalised words, joined by `dan` or a comma. */
function nameEnd(
  text: string,
  words: readonly Kata[],
  from: number,
  mayStartWithKota: boolean,
): number {
  let end = from;
  for (let at = from; at < words.length && at < from + MOST_WORDS; at++) {
    const [before, here] = [words[at - 1], words[at]];
    if (before === undefined || here === undefined) break;
    const gap = text.slice(before.end, here.start);
    const isHead = at === from;
    if (!/^(?:[\s,&]+|\.\s*)$/u.test(gap) || (gap.includes('.') && !isHead)) break;
    // A comma may part offices: it goes on only where `dan` comes before the next office does.
    if (gap.includes(',') && !goesOn(words, at)) break;
    if (here.kunci === 'dan') {
      if (isOfficeAt(words, at + 1)) break;
      continue;
    }
    if (!isCapitalised(here.teks) || isOfficeAt(words, at)) break;
    const isEnd = AKHIR_NAMA.has(here.kunci) || SELURUH.test(here.kunci);
    if (isEnd && !(isHead && mayStartWithKota && here.kunci === 'kota')) break;
    end = at + 1;
  }
  return end;
}

/** Whether a list of nouns ends with `dan` and a word before another office is named: `Pertanian, Pangan dan Perikanan`. */
function goesOn(words: readonly Kata[], from: number): boolean {
  for (let at = from; at < words.length && at < from + MOST_WORDS; at++) {
    if (isOfficeAt(words, at) || !isCapitalised(words[at]?.teks ?? '')) {
      return words[at]?.kunci === 'dan' && !isOfficeAt(words, at + 1);
    }
  }
  return false;
}

const isOfficeAt = (words: readonly Kata[], at: number): boolean =>
  Object.hasOwn(SINGKATAN, words[at]?.kunci ?? '') || headAt(words, at) !== undefined;

/** How two offices compare; `jenis-beda`: of other kinds and the same name, `Dinas Kesehatan`, `Badan Kesehatan`. */
export type Kecocokan = 'sama' | 'mirip' | 'jenis-beda' | 'beda' | 'tidak-tahu';

/**
 * Whether two names may be one office. Offices are merged, parted and renamed, and their names are shortened: what has a
 * word in common is taken for the same.
 */
export function compareInstansi(a: Instansi, b: Instansi): Kecocokan {
  const isAlike = namesAlike(a, b);
  if (a.jenis !== b.jenis) {
    return isAlike === 'sama' && a.nama.length > 0 ? 'jenis-beda' : 'beda';
  }
  return isAlike;
}

function namesAlike(a: Instansi, b: Instansi): Exclude<Kecocokan, 'jenis-beda'> {
  if (a.nama.length === 0 && b.nama.length === 0) return 'sama';
  if (a.nama.length === 0 || b.nama.length === 0) return 'tidak-tahu';
  if (PLACES.has(a.jenis)) return placesAlike(a.nama, b.nama);
  if (a.nama.some((word) => b.nama.some((other) => wordsAlike(word, other)))) return 'sama';
  return isAcronym(a.nama, b.nama) || isAcronym(b.nama, a.nama) ? 'tidak-tahu' : 'beda';
}

/** Names of places: the words of the shorter one must be the first of the other. */
function placesAlike(a: readonly string[], b: readonly string[]): 'sama' | 'mirip' | 'beda' {
  const length = Math.min(a.length, b.length);
  const [one, other] = [a.slice(0, length).join(''), b.slice(0, length).join('')];
  if (one === other) return 'sama';
  const limit = Math.min(slips(one), slips(other), MOST_SLIPS);
  return editDistance(one, other, limit) <= limit ? 'mirip' : 'beda';
}

const MOST_SLIPS = 2;

/** The same word, a short form or a slip of it. */
function wordsAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST && long.startsWith(short)) return true;
  return short === long || (short.length > LONGEST_SHORT_FORM && editDistance(a, b, 1) <= 1);
}

const SHORTEST = 3;

/** A single word of few letters may stand for several: `Dinas PMD`, `Badan KPSDM`; nobody knows them all. */
const LONGEST_SHORT_FORM = 6;

function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [first = ''] = short;
  const initials = long.map((word) => word.charAt(0)).join('');
  return short.length === 1 && (first.length <= 4 || initials.startsWith(first.slice(0, 3)));
}
