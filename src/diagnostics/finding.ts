import type { SourceText, Span } from '../text/source.js';
import type { Diagnostic } from './diagnostic.js';

/** A diagnostic with the text it is about. */
export interface Finding {
  readonly source: SourceText;
  readonly diagnostic: Diagnostic;
}

/** A finding that its text accepts by a comment. */
export interface SuppressedFinding extends Finding {
  /** What the comments say about why, at least one. */
  readonly reasons: readonly string[];
}

/** Finds the text of a related place in another file; undefined where that file was not read. */
export type SourceLookup = (path: string) => SourceText | undefined;

/** A place by name: `range` is null in a file whose text is not known. */
export interface Place {
  readonly path: string;
  readonly source: SourceText | undefined;
  readonly span: Span;
}

/** The text a related place of `finding` lies in. */
export function placeOf(
  finding: Finding,
  related: { readonly span: Span; readonly path?: string },
  lookup: SourceLookup,
): Place {
  const path = related.path ?? finding.source.path;
  const source = path === finding.source.path ? finding.source : lookup(path);
  return { path, source, span: related.span };
}

/** How many there are of each severity, and in how many files. */
export interface Tally {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export function tally(findings: readonly Finding[]): Tally {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostic } of findings) counts[diagnostic.severity]++;
  return counts;
}

/** By place in each file, then by code; files stay in the order given. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
