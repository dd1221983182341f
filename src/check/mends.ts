import type { Diagnostic, Edit, Fix } from '../diagnostics/diagnostic.js';

/** A mend that was made, or that was tried and taken back. */
export interface Mend {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/**
 * The first allowed mend of each finding, without those that touch one another.
 *
 * @param diagnostics of one text, by place
 * @param isRefused whether a mend was taken back before
 */
export function chosenAmong(
  diagnostics: readonly Diagnostic[],
  { unsafe }: { readonly unsafe: boolean },
  isRefused: (mend: Mend) => boolean,
): Mend[] {
  const chosen: Mend[] = [];
  let end = -1;
  for (const diagnostic of diagnostics) {
    for (const fix of diagnostic.fixes ?? []) {
      const mend = { diagnostic, fix };
      const starts = fix.edits.map(({ span }) => span.start);
      if ((!fix.safe && !unsafe) || fix.edits.length === 0 || isRefused(mend)) continue;
      if (Math.min(...starts) > end) {
        chosen.push(mend);
        end = Math.max(...fix.edits.map(({ span }) => span.end));
      }
      break;
    }
  }
  return chosen;
}

/** The text with the edits made, which do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const { span, text: put } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    made += text.slice(at, span.start) + put;
    at = span.end;
  }
  return made + text.slice(at);
}

/** A mend by what it does, not by where it is: places move as the text is mended. */
export const keyOf = ({ diagnostic, fix }: Mend, text: string): string =>
  JSON.stringify([
    diagnostic.code,
    ...fix.edits.map(({ span, text: put }) => [text.slice(span.start, span.end), put]),
  ]);

/** Whether each mend took its finding away, and none brought another one. */
export function helped(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  mends: readonly Mend[],
): boolean {
  const wanted = counted(mends.map(({ diagnostic }) => diagnostic));
  const were = counted(before);
  const are = counted(after);
  return [...new Set([...wanted.keys(), ...are.keys()])].every(
    (code) => (are.get(code) ?? 0) <= (were.get(code) ?? 0) - (wanted.get(code) ?? 0),
  );
}

/** How many there are of each code. */
function counted(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
