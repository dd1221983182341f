import { kataDari } from '../bahasa/kata.js';

/** Numbers in a print. The share of equal ones tells the share of common pairs of words to about a tenth. */
export const SIDIK = 16;

/** As many equal numbers as these mean that about nine pairs of words in ten are common. */
const LEAST_EQUAL = 14;

/** Any odd numbers, one for each number of the print. */
const SEEDS = Array.from({ length: SIDIK }, (_, at) => Math.imul(at + 1, 0x9e3779b1) | 1);

const MOST = 0x7fffffff;

/**
 * A print of what the steps say (MinHash over pairs of neighbouring words): texts that have most of their pairs in common
 * have most numbers of their prints in common.
 *
 * @param steps the activities
 * @returns {@link SIDIK} numbers; none where there is not a single pair
 */
export function sidikDari(steps: Iterable<string>): readonly number[] {
  const least = new Array<number>(SIDIK).fill(MOST);
  for (const step of steps) {
    let before = 0;
    for (const { kunci } of kataDari(step)) {
      const word = hash(kunci);
      if (before !== 0) {
        const pair = Math.imul(before, 31) ^ word;
        for (let at = 0; at < SIDIK; at++) {
          const value = mixed(pair, SEEDS[at] ?? 0);
          if (value < (least[at] ?? 0)) least[at] = value;
        }
      }
      before = word;
    }
  }
  return least.every((value) => value === MOST) ? [] : least;
}

/** Whether two prints are those of texts that say nearly the same. */
export function isNearlySame(a: readonly number[], b: readonly number[]): boolean {
  let equal = 0;
  for (let at = 0; at < SIDIK; at++) if (a[at] === b[at]) equal++;
  return a.length > 0 && equal >= LEAST_EQUAL;
}

/**
 * Keys of a print by which those nearly the same are found: of two prints that differ in two numbers six of the eight
 * pairs of numbers or more are equal.
 */
export const sidikKeys = (print: readonly number[]): readonly string[] =>
  Array.from(
    { length: print.length / 2 },
    (_, at) => `${at} ${print[2 * at]} ${print[2 * at + 1]}`,
  );

/** FNV-1a; never 0. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 1;
}

/** The last steps of MurmurHash3. */
function mixed(pair: number, seed: number): number {
  let value = pair ^ seed;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) & MOST;
}
