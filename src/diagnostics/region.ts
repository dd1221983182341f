import type { SourceText, Span } from '../text/source.js';

/**
 * A place as most reports count it: lines and columns from one, columns in UTF-16 units, the end behind the last unit.
 * A byte order mark is no column.
 */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a span; null in a text that is empty or was not read. */
export function regionOf(source: SourceText | undefined, span: Span): Region | null {
  if (source === undefined || source.text === '') return null;
  const start = source.positionAt(span.start);
  const end = source.positionAt(lastInside(source.text, span));
  const mark = source.text.startsWith('\ufeff') ? 1 : 0;
  const column = ({ line, character }: { line: number; character: number }): number =>
    1 + Math.max(0, line === 0 ? character - mark : character);
  return {
    startLine: start.line + 1,
    startColumn: column(start),
    endLine: end.line + 1,
    endColumn: column(end),
  };
}

/** A span that ends with a line end ends on that line, not at the start of the next. */
export function lastInside(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /[\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}
