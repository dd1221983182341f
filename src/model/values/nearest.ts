import { nearest as nearestName } from '../../text/words.js';

/** Shorter words are a misspelling of too many others. */
const SHORTEST_COMPARED = 3;

/** Longer words are no misspelling of ours; the bound keeps the comparison cheap on hostile text. */
const LONGEST_COMPARED = 48;

/** The word of a vocabulary that the author most likely meant, or null. */
export function nearest(written: string, words: Iterable<string>): string | null {
  const isComparable = written.length >= SHORTEST_COMPARED && written.length <= LONGEST_COMPARED;
  return isComparable ? nearestName(written, words) : null;
}
