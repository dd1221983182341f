import type { Localized } from '../diagnostics/diagnostic.js';

/** Groups of numbers that a message names; a reader looks the others up at their places. */
const MOST_NAMED = 8;
/** So many numbers in a row are written as a range. */
const SHORTEST_RANGE = 3;

/**
 * The numbers of steps in words: `langkah 2`, `langkah 3 sampai 5 dan 8`.
 *
 * @param numbers in any order, one at least
 */
export function sebutLangkah(numbers: readonly number[]): Localized {
  const groups = ranges([...new Set(numbers)].sort((a, b) => a - b));
  const named = groups.length > MOST_NAMED ? groups.slice(0, MOST_NAMED - 1) : groups;
  const others = groups.slice(named.length).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const words = (to: string): string[] =>
    named.map(([first, last]) => (first === last ? `${first}` : `${first} ${to} ${last}`));
  const many = groups.length > 1 || groups.some(([first, last]) => first !== last);
  return {
    id: `langkah ${listed([...words('sampai'), ...(others > 0 ? [`${others} lainnya`] : [])], 'dan')}`,
    en: `${many ? 'steps' : 'step'} ${listed([...words('to'), ...(others > 0 ? [`${others} others`] : [])], 'and')}`,
  };
}

/** Words as a list in a sentence: `a`, `a dan b`, `a, b dan c`. */
export function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** Ascending numbers as ranges; what is too short for one stands by itself. */
function ranges(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const open = found.at(-1);
    if (open !== undefined && open[1] === number - 1) open[1] = number;
    else found.push([number, number]);
  }
  return found.flatMap(([first, last]): [number, number][] =>
    last - first + 1 >= SHORTEST_RANGE
      ? [[first, last]]
      : Array.from({ length: last - first + 1 }, (_, i) => [first + i, first + i]),
  );
}
