import { fold } from '../../text/words.js';
import type { Ringkasan } from './summary.js';

/** The form in which titles are compared: folded, without a leading `SOP` and without quotes and end marks. */
export function titleKey(title: string): string {
  const folded = fold(title);
  const bare = QUOTES.test(folded) ? folded.replace(ALL_QUOTES, '') : folded;
  const own = bare.startsWith('s') ? bare.replace(LEADING_SOP, '') : bare;
  return END_MARK.test(own) ? own.replace(END_MARKS, '') : own;
}

const QUOTES = /["'“”‘’]/u;
const ALL_QUOTES = /["'“”‘’]/gu;
const LEADING_SOP = /^(?:sop|standar operasional prosedur)\b[\s:.-]*/u;
const END_MARK = /[\s;,:]$/u;
const END_MARKS = /[\s;,:]+$/u;

/** The form in which numbers are compared: folded, without blanks and a leading `Nomor`. */
export const numberKey = (number: string): string =>
  // Nearly every number starts with a figure, where folding does no more than this.
  PLAIN_NUMBER.test(number)
    ? number.replace(FOLDED_MARKS, '').toLowerCase()
    : fold(number)
        .replace(/^(?:sop )?(?:nomor|no)\b[\s:.]*/u, '')
        .replace(/[\s;,]/gu, '');

const PLAIN_NUMBER = /^\d[\w./-]*$/;
const FOLDED_MARKS = /\./g;

/**
 * The letterhead's first two lines: a government and one of its bodies. Below it are units of the same body. The files of
 * one folder mostly have the same, so that the last one is at hand.
 */
export function bodyKey({ instansi }: Ringkasan): string {
  const [government = '', body] = instansi;
  if (government !== last.government || body !== last.body) {
    last = { government, body, key: body === undefined ? government : `${government}\n${body}` };
  }
  return last.key;
}

let last: { readonly government: string; readonly body: string | undefined; readonly key: string } =
  {
    government: '',
    body: undefined,
    key: '',
  };

/** The whole letterhead. */
export const unitKey = ({ instansi }: Ringkasan): string => instansi.join('\n');

/** Files by a key, those without one left out. */
export function grouped(
  files: readonly Ringkasan[],
  keyOf: (file: Ringkasan) => string,
): ReadonlyMap<string, readonly Ringkasan[]> {
  const groups = new Map<string, Ringkasan[]>();
  for (const file of files) {
    const key = keyOf(file);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return groups;
}
