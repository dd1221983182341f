import { type Kata, kataDari } from '../bahasa/kata.js';
import { KATA_TUGAS } from './kata-judul.js';

/** Keys of an index have as many bits. */
const BITS = 0x3fffffff;
/** Of FNV-1a. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

export function hash(text: string): number {
  let value = BASIS;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
  return value & BITS;
}

/** A title in numbers, for finding it among many. */
export interface TitleHash {
  /** The hash of each of its words that make a difference. */
  readonly words: readonly number[];
  /** Of all these words, the same in any order. */
  readonly sum: number;
  /** Of its letters as {@link letters} has them. */
  readonly letters: number;
}

export const titleHash = (title: string): TitleHash => plainTitleHash(title) ?? anyTitleHash(title);

/** {@link titleHash} of any title. */
export function anyTitleHash(title: string): TitleHash {
  const kata = kataDari(title);
  const words = hashesOf(wordsOf(kata));
  return { words, sum: sumOf(words), letters: hash(lettersOf(kata)) };
}

/**
 * {@link titleHash} without making texts of a title's words, which takes several times as long; null where there are other
 * letters than those of ASCII, or the word `SOP` may stand first. Nearly all titles of a set are left.
 */
export function plainTitleHash(title: string): TitleHash | null {
  const words: number[] = [];
  let sum = 0;
  let letters = BASIS;
  let word = BASIS;
  let isWithin = false;
  for (let at = 0; at <= title.length; at++) {
    const unit = lowered(title, at);
    if (unit > 126) return null;
    if (isFigure(unit)) {
      if (unit === LETTER_S && letters === BASIS) return null;
      word = Math.imul(word ^ unit, PRIME);
      letters = Math.imul(letters ^ unit, PRIME);
      isWithin = true;
    } else if (
      isWithin &&
      (unit === HYPHEN || unit === APOSTROPHE) &&
      isFigure(lowered(title, at + 1))
    ) {
      word = Math.imul(word ^ unit, PRIME);
    } else if (isWithin) {
      const key = word & BITS;
      if (!HASHES_TUGAS.has(key) && !words.includes(key)) {
        words.push(key);
        sum = (sum + key) & BITS;
      }
      word = BASIS;
      isWithin = false;
    }
  }
  return { words, sum, letters: letters & BITS };
}

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const LETTER_S = 0x73;

/** The code of a letter in lower case; of a blank behind the end. */
function lowered(text: string, at: number): number {
  if (at >= text.length) return 32;
  const unit = text.charCodeAt(at);
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
}

/** Whether it is a small letter of ASCII or a digit. */
const isFigure = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

export function sumOf(words: readonly number[]): number {
  let sum = 0;
  for (const word of words) sum = (sum + word) & BITS;
  return sum;
}

/** A sum without one of its words. */
export const without = (sum: number, word: number): number => (sum - word) & BITS;

export const hashesOf = (words: Iterable<string>): readonly number[] => Array.from(words, hash);

const HASHES_TUGAS: ReadonlySet<number> = new Set(hashesOf(KATA_TUGAS));

/** A title's words that make a difference, each once. */
export const titleWords = (title: string): ReadonlySet<string> => wordsOf(kataDari(title));

function wordsOf(kata: readonly Kata[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kunci } of kata) if (!KATA_TUGAS.has(kunci)) words.add(kunci);
  return words;
}

export const letters = (title: string): string => lettersOf(kataDari(title));

const lettersOf = (kata: readonly Kata[]): string =>
  kata
    .map(({ kunci }) => kunci)
    .join('')
    .replace(/^(?:sop|standaroperasionalprosedur)/u, '')
    .replace(/[-'’‑]/gu, '');
