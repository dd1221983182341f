import type { Fix, Localized } from '../../diagnostics/diagnostic.js';
import type { Analysis } from '../../model/analyze.js';
import type { SourceText } from '../../text/source.js';
import { citationsOf, type Sitiran } from './sitiran.js';
import { levelOf } from './tingkat.js';

/** The citations of the list itself that have a place among others, in the order written. */
export const rankedCitations = (analysis: Analysis): readonly Sitiran[] =>
  citationsOf(analysis).filter(
    ({ urutan, peraturan }) => urutan !== null && levelOf(peraturan) !== null,
  );

/** The first citation that has one above it which it should stand before, with that one. */
export function firstMisplaced(
  citations: readonly Sitiran[],
  goesBefore: (a: Sitiran, b: Sitiran) => boolean,
): { readonly sitiran: Sitiran; readonly di: Sitiran } | null {
  for (const [i, sitiran] of citations.entries()) {
    const di = citations.slice(0, i).find((above) => goesBefore(sitiran, above));
    if (di !== undefined) return { sitiran, di };
  }
  return null;
}

/** What ends an item of a list, which stays at its place when the items are put in order. */
const TAIL = /[\s;,.]*(?:[;,]\s*dan)?$/iu;

/**
 * Puts citations in another order: the text of each goes to the place of another, and everything around stays. Safe, as
 * the order of a legal basis means nothing. Offered only where all stand in the same way and no comment is among them.
 *
 * @param slots the citations where they stand
 * @param order the same citations as they should stand
 */
export function reorderFix(
  source: SourceText,
  slots: readonly Sitiran[],
  order: readonly Sitiran[],
  title: Localized,
): Fix[] {
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { text } = source;
  const between = text.slice(first.span.start, last.span.end);
  const indents = new Set(slots.map(({ span }) => indentAt(text, span.start)));
  if (/[\r\n]\s*#(?!\d)/u.test(between) || indents.size > 1 || indents.has(null)) return [];
  if (slots.some(({ beranak }) => beranak)) return [];
  const written = ({ span }: Sitiran): string => text.slice(span.start, span.end);
  const tail = (sitiran: Sitiran): string => TAIL.exec(written(sitiran))?.[0] ?? '';
  const body = (sitiran: Sitiran): string => written(sitiran).replace(TAIL, '');
  const edits = slots.flatMap((slot, i) => {
    const put = order[i];
    if (put === undefined || put === slot) return [];
    return [{ span: slot.span, text: body(put) + tail(slot) }];
  });
  return edits.length === 0 ? [] : [{ title, safe: true, edits }];
}

/** The blanks before the marker of an item; null where it does not stand behind one on a line of its own. */
function indentAt(text: string, start: number): string | null {
  let line = start;
  while (line > 0 && !/[\r\n]/u.test(text.charAt(line - 1))) line--;
  return (
    /^(\s*)(?:[-*\u2022\u2013\uf0b7]|\d{1,3}[.)])\s+$/u.exec(text.slice(line, start))?.[1] ?? null
  );
}
