import { remembered } from '../../text/remembered.js';
import { editDistance } from '../../text/words.js';

/** A person's name without titles, as far as names are compared. */
export interface NamaOrang {
  /** The letters of all words, in small letters. */
  readonly kunci: string;
  readonly kata: readonly string[];
  /** The words with blanks between them. */
  readonly teks: string;
}

/** Titles before a name. `H.` and `Hj.` come and go with the sheet, `Drs.` too. */
const BEFORE = /^(?:prof|dr|drs|dra|drg|ir|h|hj|kh|apt|ns)$/u;
/** Degrees behind a name without full stops in them; those with are seen by their form. From the seeds and from memory. */
const DEGREES: ReadonlySet<string> = new Set(
  'se sh mh mm st mt sag spd mpd ssos msos skom mkom msi sip mip sstp map skm mkes mak ak sp shut stp amd mkn phd msc'.split(
    ' ',
  ),
);
/** `S.Pd`, `M.Si`, `A.Md`, `S.H`: a letter, a full stop, letters. */
const DOTTED_DEGREE =
  /^(?:[sm]\.?[a-z]{1,4}|a\.[a-z]{2,}|s\.i\.[a-z]+|m\.[a-z]\.[a-z]\.?|a\.p)\.?$/u;

/** Longer texts are no name; names are compared letter by letter. */
const LONGEST = 200;

/** Null for a text without letters, or too long for a name. One official signs many SOPs. */
export const namaOrang = remembered((text): NamaOrang | null => {
  if (text.length > LONGEST) return null;
  const [name = ''] = text.normalize('NFC').toLowerCase().split(',');
  const words = name
    // A full stop may stand where a blank should: `H.Budi`, but not within a degree.
    .replace(/^(\s*(?:prof|drs?|dra|drg|ir|hj?|kh)\.)(?=\S)/u, '$1 ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && BEFORE.test(plain(words[0] ?? ''))) words.shift();
  while (words.length > 1 && isDegree(words.at(-1) ?? '')) words.pop();
  const kata = words.map(plain).filter((word) => word !== '');
  return kata.length === 0 ? null : { kunci: kata.join(''), kata, teks: kata.join(' ') };
});

const plain = (word: string): string => word.replace(/[^\p{L}]/gu, '');

const isDegree = (word: string): boolean =>
  DEGREES.has(plain(word)) || (word.slice(0, -1).includes('.') && DOTTED_DEGREE.test(word));

/** Whether two names are written alike, words that are left out at the end or shortened to their beginning aside. */
export function isSameName(a: NamaOrang, b: NamaOrang): boolean {
  if (a.kunci === b.kunci) return true;
  const [short, long] = a.kata.length <= b.kata.length ? [a.kata, b.kata] : [b.kata, a.kata];
  return short.every((word, at) => {
    const other = long[at] ?? '';
    return word.startsWith(other) || other.startsWith(word);
  });
}

/**
 * Whether two spellings may mean one person, given that something else says so too: as many slips as a third of the
 * letters. The spellings of the one camat of the seeds are that far apart.
 */
export function isLikeName(a: NamaOrang, b: NamaOrang): boolean {
  const limit = Math.floor(Math.max(a.kunci.length, b.kunci.length) / 3);
  return isSameName(a, b) || editDistance(a.kunci, b.kunci, limit) <= limit;
}

/** Whether two spellings mean one person by themselves: a slip in seven letters. */
export function isNearName(a: NamaOrang, b: NamaOrang): boolean {
  const limit = Math.max(1, Math.floor(Math.max(a.kunci.length, b.kunci.length) / 7));
  return isSameName(a, b) || editDistance(a.kunci, b.kunci, limit) <= limit;
}
