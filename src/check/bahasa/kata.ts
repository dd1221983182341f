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

const REMEMBERED = 64;
const known = new Map<string, readonly Kata[]>();

/** The words of a text, in order. Several rules ask about the same text one after the other. */
export function kataDari(text: string): readonly Kata[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words: Kata[] = [];
  for (const { 0: teks, index } of text.matchAll(WORD)) {
    words.push({ teks, kunci: teks.toLowerCase(), start: index, end: index + teks.length });
  }
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, words);
  return words;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a word starts with a capital letter. */
export const isCapitalised = (word: string): boolean => CAPITAL.test(word);
