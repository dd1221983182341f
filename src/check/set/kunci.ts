import { fold } from '../../text/words.js';
import type { Ringkasan } from './summary.js';

/** The form in which titles are compared: folded, without a leading `SOP` and without quotes and end marks. */
export const titleKey = (title: string): string =>
  fold(title)
    .replace(/["'“”‘’]/gu, '')
    .replace(/^(?:sop|standar operasional prosedur)\b[\s:.-]*/u, '')
    .replace(/[\s;,:]+$/u, '');

/** The form in which numbers are compared: folded, without blanks and a leading `Nomor`. */
export const numberKey = (number: string): string =>
  fold(number)
    .replace(/^(?:sop )?(?:nomor|no)\b[\s:.]*/u, '')
    .replace(/[\s;,]/gu, '');

/** The letterhead's first two lines: a government and one of its bodies. Below it are units of the same body. */
export const bodyKey = ({ instansi }: Ringkasan): string => instansi.slice(0, 2).join('\n');

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
