import { remembered } from '../text/remembered.js';
import { fold } from '../text/words.js';
import { kataDari } from './bahasa/kata.js';

/** What a title may start with that is no part of it. */
const PREFIX =
  /^(?:sop(?: ap)?|standar(?:d)? operasional prosedur(?: administrasi pemerintahan)?(?: \(sop(?: ap)?\))?|standar operating procedures?)(?=$|[ :-])[ :-]*/iu;

/** How many UTF-16 units of a title are a leading `SOP` or `Standar Operasional Prosedur`. */
export const prefixLength = (title: string): number => PREFIX.exec(title)?.[0].length ?? 0;

/** The form in which titles are compared: small letters, without the leading `SOP`, only words. */
export const titleKey = remembered((title): string => {
  const folded = fold(title);
  return kataDari(folded.slice(prefixLength(folded)))
    .map(({ kunci }) => kunci)
    .join(' ');
});

/** Words that say how a title is put, not what it is about. */
const KINDS: ReadonlySet<string> = new Set(
  'mekanisme prosedur tata cara alur proses kegiatan pelaksanaan dan di ke pada untuk oleh secara'.split(
    ' ',
  ),
);

/** The words of a title that say what it is about. */
export const topicWords = remembered(
  (title): ReadonlySet<string> =>
    new Set(
      titleKey(title)
        .split(' ')
        .filter((word) => word !== '' && !KINDS.has(word)),
    ),
);

/** How many of the words of the smaller of two sets are in the other, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}
