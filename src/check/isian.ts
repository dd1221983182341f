import { remembered } from '../text/remembered.js';
import { fold } from '../text/words.js';

/** Signs that stand for what is still to be filled in: dots, lines, question marks, `xxx`, brackets with a word. */
const SIGNS =
  /\.{3,}|…+|_{2,}|\?+|#{2,}|\*{2,}|(?<!\p{L})(?:x{2,}|X{3,})(?!\p{L})|\[[^[\]]{0,40}\]|<[^<>]{0,40}>|\{[^{}]{0,40}\}/u;

/** Words that say so. */
const WORDS: ReadonlySet<string> = new Set([
  'menyusul',
  'belum ada',
  'belum diisi',
  'belum bernomor',
  'diisi kemudian',
  'diisi',
  'nihil',
  'tba',
  'tbd',
  'nn',
  'n/a',
]);

/**
 * Where a value has a placeholder instead of what belongs there.
 *
 * @returns UTF-16 offsets into the value, or null where there is none
 */
export const placeholderIn = remembered(
  (value): { readonly start: number; readonly end: number } | null => {
    const words = fold(value).replace(/^\((.*)\)$/u, '$1');
    if (WORDS.has(words)) return { start: 0, end: value.length };
    const found = SIGNS.exec(value);
    return found === null ? null : { start: found.index, end: found.index + found[0].length };
  },
);
