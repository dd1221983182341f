import { remembered } from '../../text/remembered.js';

/** A word of a text, with where it stands there. */
export interface Kata {
  readonly teks: string;
  /** In lower case. */
  readonly kunci: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; hyphens and apostrophes within a word are part of it: `masing-masing`, `PPK-SKPD`. */
const WORD = /[\p{L}\p{N}]+(?:[-'’‑][\p{L}\p{N}]+)*/gu;

/** The words of a text, in order. */
export const kataDari = remembered((text): readonly Kata[] => {
  const words: Kata[] = [];
  for (const { 0: teks, index } of text.matchAll(WORD)) {
    words.push({ teks, kunci: teks.toLowerCase(), start: index, end: index + teks.length });
  }
  return words;
});

const CAPITAL = /^\p{Lu}/u;

/** Whether a word starts with a capital letter. */
export const isCapitalised = (word: string): boolean => CAPITAL.test(word);
