import { monthOf } from './kalender.js';
import type { Token } from './scan.js';

const SEPARATORS = '-/';

/**
 * How many tokens a full date with its year takes at `at`; 0 where none stands there. Whether the day exists does not
 * matter: `31-02-2022` is meant as a date.
 */
export function dateAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.jenis !== 'angka') return 0;
  // With dots the whole date is one number to the scanner.
  if (/^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\.\d{1,2}\.\d{1,2})$/.test(first.lipat)) return 1;
  const second = tokens[at + 1];
  const third = tokens[at + 2];
  if (second === undefined || third === undefined) return 0;
  if (second.jenis === 'kata') {
    return isDay(first) && monthOf(second.lipat) !== null && isYear(third) ? 3 : 0;
  }
  const fourth = tokens[at + 3];
  const fifth = tokens[at + 4];
  if (!SEPARATORS.includes(second.lipat) || fourth?.lipat !== second.lipat) return 0;
  if (fifth?.jenis !== 'angka') return 0;
  const month = third.jenis === 'angka' ? isDay(third) : monthOf(third.lipat) !== null;
  const ends = (isDay(first) && isYear(fifth)) || (isYear(first) && isDay(fifth));
  return month && ends ? 5 : 0;
}

const isDay = (token: Token): boolean => /^\d{1,2}$/.test(token.lipat);
const isYear = (token: Token): boolean => /^\d{4}$/.test(token.lipat);
