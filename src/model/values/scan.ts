/**
 * The words, numbers and signs of one value. Offsets are UTF-16 units in the value's text; `lipat` is what is compared:
 * lower case, every kind of dash as `-`, every kind of quote as `'` or `"`, `×` as `x`.
 */
export interface Token {
  readonly jenis: 'angka' | 'kata' | 'tanda';
  readonly lipat: string;
  readonly start: number;
  readonly end: number;
}

const OTHER_SPACE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const OTHER_LETTER = /[\p{L}\p{M}]/u;

// Nearly every character is ASCII, and told without an expression.
const isSpace = (char: string): boolean =>
  char === ' ' || (!isVisibleAscii(char) && OTHER_SPACE.test(char));
const isLetter = (char: string): boolean =>
  (char >= 'a' && char <= 'z') ||
  (char >= 'A' && char <= 'Z') ||
  (!isVisibleAscii(char) && OTHER_LETTER.test(char));
const isVisibleAscii = (char: string): boolean => char > ' ' && char <= '~';

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d';
const FRACTIONS = '\u00bd\u00bc\u00be';
const FOLDED_SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...DASHES].map((dash): [string, string] => [dash, '-']),
  ...[...'\u2018\u2019\u201b`\u00b4\u2032'].map((quote): [string, string] => [quote, "'"]),
  ...[...'\u201c\u201d\u201e\u00ab\u00bb\u2033'].map((quote): [string, string] => [quote, '"']),
  ['\u2044', '/'],
  ['\u2264', '<'],
  ['\u2265', '>'],
  ['\uff5e', '~'],
  ['\u223c', '~'],
]);

const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char >= '0' && char <= '9';
const isNumeric = (char: string | undefined): boolean =>
  isDigit(char) || (char !== undefined && FRACTIONS.includes(char));

/**
 * Splits a value into tokens, in one pass. A full stop that is no part of a number is dropped: it only marks an
 * abbreviation (`maks.`, `s.d.`, `tgl.`) or ends the text.
 */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = charAt(text, at);
    const start = at;
    if (isSpace(char) || char === '.') {
      at += char.length;
      continue;
    }
    if (isNumeric(char)) {
      at = endOfNumber(text, at);
      tokens.push({ jenis: 'angka', lipat: text.slice(start, at), start, end: at });
      continue;
    }
    if (char === '\u00d7') {
      at += 1;
      tokens.push({ jenis: 'kata', lipat: 'x', start, end: at });
      continue;
    }
    if (isLetter(char)) {
      at = endOfWord(text, at);
      const lipat = text.slice(start, at).toLowerCase().replaceAll('\u2019', "'");
      tokens.push({ jenis: 'kata', lipat, start, end: at });
      continue;
    }
    at += char.length;
    tokens.push({ jenis: 'tanda', lipat: FOLDED_SIGNS.get(char) ?? char, start, end: at });
  }
  return tokens;
}

/** Digits with `.`, `,` or `:` between digits, and a fraction sign at the end: `1.500`, `0,5`, `08:00`, `1½`. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  while (
    isDigit(text[at]) ||
    (at > from && '.,:'.includes(text[at] ?? '') && isDigit(text[at + 1]) && isDigit(text[at - 1]))
  ) {
    at++;
  }
  return isNumeric(text[at]) ? at + 1 : Math.max(at, from + 1);
}

/** Letters, and an apostrophe between letters: `Jum'at`. */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const char = charAt(text, at);
    const inner = at > from && "'\u2019".includes(char) && isLetter(charAt(text, at + 1));
    if (!inner && !isLetter(char)) break;
    at += char.length;
  }
  return at;
}

const FIRST_SURROGATE = 0xd800;

/** The character at an offset, a surrogate pair as one; empty past the end. */
function charAt(text: string, at: number): string {
  if (text.charCodeAt(at) < FIRST_SURROGATE) return text.charAt(at);
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** A phrase of the vocabulary in the form tokens are compared in. */
export const phrase = (text: string): readonly string[] => scan(text).map((token) => token.lipat);

/** Whether the phrase stands at `at`. */
export function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[at + i]?.lipat === word);
}

/** A list of phrases, found by their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

export function indexPhrases(list: readonly (readonly string[])[]): PhraseIndex {
  const index = new Map<string, (readonly string[])[]>();
  for (const words of list) {
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  return index;
}

/** The longest phrase of the list that stands at `at`; 0 tokens where there is none. */
export function longestAt(tokens: readonly Token[], at: number, phrases: PhraseIndex): number {
  let longest = 0;
  for (const words of phrases.get(tokens[at]?.lipat ?? '') ?? []) {
    if (words.length > longest && standsAt(tokens, at, words)) longest = words.length;
  }
  return longest;
}
