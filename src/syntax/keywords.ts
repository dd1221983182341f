import table from '../../grammar/keywords.json';
import type { Localized } from '../diagnostics/diagnostic.js';
import { fold, nearest } from '../text/words.js';

export type KeywordPlace = 'section' | 'signer' | 'row' | 'flow' | 'table';
export type KeywordForm = 'line' | 'lines' | 'block' | 'fields' | 'steps' | 'target';

/** One keyword of the language, from `grammar/keywords.json`. */
export interface Keyword {
  readonly id: string;
  /** Where it may stand: a section at the margin, a signer's field, a row or flow field of a step, a line of the table. */
  readonly place: KeywordPlace;
  /** What may follow its colon. */
  readonly form: KeywordForm;
  /** Canonical spelling. */
  readonly word: string;
  readonly spellings: readonly string[];
  readonly help: Localized;
}

export const KEYWORDS = table.keywords as readonly Keyword[];

const byPlace = new Map<KeywordPlace, Map<string, Keyword>>();
for (const keyword of KEYWORDS) {
  const words = byPlace.get(keyword.place) ?? new Map<string, Keyword>();
  for (const spelling of [keyword.word, ...keyword.spellings]) words.set(fold(spelling), keyword);
  byPlace.set(keyword.place, words);
}
const longestWord = Math.max(
  ...[...byPlace.values()].flatMap((m) => [...m.keys()]).map((k) => k.length),
);

/** A keyword line has its colon within this many characters; blanks pasted in between included. */
export const KEYWORD_REACH = longestWord + 40;

/** The keyword written as `word` at `place`, in any accepted spelling. */
export function keywordAt(place: KeywordPlace, word: string): Keyword | undefined {
  return word.length > KEYWORD_REACH ? undefined : byPlace.get(place)?.get(fold(word));
}

/** Where the keywords below Prosedur stand. */
export const IN_TABLE: readonly KeywordPlace[] = ['row', 'flow', 'table'];

/** The keyword written as `word` at the first of `places` that has it. */
export function keywordAtAny(places: readonly KeywordPlace[], word: string): Keyword | undefined {
  if (word.length > KEYWORD_REACH) return undefined;
  const folded = fold(word);
  for (const place of places) {
    const found = byPlace.get(place)?.get(folded);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The keyword of one of `places` that a misspelt `word` most likely means. */
export function nearestKeyword(places: readonly KeywordPlace[], word: string): Keyword | undefined {
  if (word.length > KEYWORD_REACH) return undefined;
  const words = new Map(places.flatMap((place) => [...(byPlace.get(place) ?? [])]));
  const found = nearest(word, words.keys());
  return found === null ? undefined : words.get(found);
}

/** Fewer letters than this are the beginning of too many words. */
const SHORTEST_BEGINNING = 3;

/** The keyword of a place of which `word` is the beginning, its end having been cut. */
export function beginningOf(place: KeywordPlace, word: string): Keyword | undefined {
  const start = fold(word);
  if (word.length > KEYWORD_REACH || start.length < SHORTEST_BEGINNING) return undefined;
  return KEYWORDS.find((one) => one.place === place && fold(one.word).startsWith(start));
}

export function keyword(id: string): Keyword {
  const found = KEYWORDS.find((k) => k.id === id);
  if (found === undefined) throw new Error(`no keyword ${id}`);
  return found;
}

export const TARGETS = table.targets;

const opposites = new Map<string, string>();
for (const { yes, no } of table.answers) {
  for (const word of no) opposites.set(word, yes);
  const first = no[0];
  if (first !== undefined) opposites.set(yes, first);
}

/** The answer that goes without saying beside `answer` (`salah`: `benar`), in its writing of capitals; null for none. */
export function oppositeAnswer(answer: string): string | null {
  const word = opposites.get(fold(answer));
  if (word === undefined) return null;
  if (answer.length > 1 && answer === answer.toUpperCase()) return word.toUpperCase();
  const first = answer.charAt(0);
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
