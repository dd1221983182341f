import type { Localized, Related } from '../../../diagnostics/diagnostic.js';
import type { Span } from '../../../text/source.js';
import type { Ringkasan } from '../../set/summary.js';

/** A place in one of the files of a set. */
export interface Letak {
  readonly file: Ringkasan;
  readonly span: Span;
}

/** Places that a finding shows beside its own. More help nobody, and a group of ten thousand would show each to each. */
export const MOST_SHOWN = 4;

/** The first of some places as related ones, those in the finding's own file left out. */
export function related(
  at: Ringkasan,
  places: Iterable<Letak>,
  message: Localized,
): readonly Related[] {
  const shown: Related[] = [];
  for (const { file, span } of places) {
    if (file === at) continue;
    if (shown.length === MOST_SHOWN) break;
    shown.push({ message, span, path: file.path });
  }
  return shown;
}

/** `1 SOP lain`, in both languages. */
export const lain = (count: number): Localized => ({
  id: `${count} SOP lain`,
  en: count === 1 ? 'another SOP' : `${count} other SOPs`,
});
