import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/periksa.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { leaves, type Tree } from '../syntax/tree.js';
import { type SourceText, type Span, span } from '../text/source.js';

/** One code that `# sopc-abaikan SOP1203: alasan` accepts (ruling 33). Plain data. */
export interface Suppression {
  readonly code: string;
  /** The line it holds for, from its start to its end; comment lines may stand between. */
  readonly line: Span;
  /** Where the code is written. */
  readonly span: Span;
  /** Why, as the comment says it; empty where it says nothing. */
  readonly reason: string;
  /** Whether something was left out for it. */
  used: boolean;
}

/** A finding that the text itself accepts. Plain data. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  /** Of each comment that accepts it; at least one. */
  readonly reasons: readonly string[];
}

const MARK = /^#\s*sopc-abaikan\b[\s:]*/u;
const CODE = /^SOP\d{4}(?!\d)/u;

/** The suppressions of a text, with what is wrong with the comments that hold them. */
export function readSuppressions(
  source: SourceText,
  tree: Tree,
): { readonly suppressions: Suppression[]; readonly diagnostics: readonly Diagnostic[] } {
  const suppressions: Suppression[] = [];
  const diagnostics: Diagnostic[] = [];
  if (!source.text.includes('sopc-abaikan')) return { suppressions, diagnostics };
  let below = 0;
  for (const leaf of leaves(tree.root)) {
    if (leaf.kind !== 'Comment') continue;
    const text = source.text.slice(leaf.start, leaf.end);
    let at = MARK.exec(text)?.[0].length;
    if (at === undefined) continue;
    const here = source.positionAt(leaf.start).line;
    // A run of comments accepts for the line below all of it.
    if (here >= below) {
      below = here + 1;
      while (below < source.lineCount && isComment(source.lineText(below))) below++;
    }
    const start = source.lineStart(below);
    const line = span(start, start + source.lineText(below).length);
    const places: Span[] = [];
    for (let code = CODE.exec(text.slice(at)); code !== null; code = CODE.exec(text.slice(at))) {
      places.push(span(leaf.start + at, leaf.start + at + code[0].length));
      at += code[0].length;
      at += /^[\s,]*/u.exec(text.slice(at))?.[0].length ?? 0;
    }
    const reason = text
      .slice(at)
      .replace(/^[\s:.-]+/u, '')
      .trim();
    const kode = places.map(({ start, end }) => source.text.slice(start, end));
    for (const [i, code] of kode.entries()) {
      suppressions.push({ code, line, span: places[i] ?? line, reason, used: false });
    }
    const whole = span(leaf.start, leaf.end);
    if (kode.length === 0) diagnostics.push(report(codes.abaikanTanpaKode, whole, {}));
    else if (reason === '') diagnostics.push(report(codes.abaikanTanpaAlasan, whole, { kode }));
  }
  return { suppressions, diagnostics };
}

const isComment = (text: string): boolean => /^\s*(?:#\D|#?$)/u.test(text);

/** Parts what a suppression accepts from the rest, and notes that it was of use. */
export function partSuppressed(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): { readonly kept: Diagnostic[]; readonly suppressed: Suppressed[] } {
  if (suppressions.length === 0) return { kept: [...diagnostics], suppressed: [] };
  const kept: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const diagnostic of diagnostics) {
    const { code, span: at } = diagnostic;
    const accepting = suppressions.filter(
      (one) => one.code === code && at.start >= one.line.start && at.start <= one.line.end,
    );
    for (const one of accepting) one.used = true;
    if (accepting.length === 0) kept.push(diagnostic);
    else suppressed.push({ diagnostic, reasons: accepting.map(({ reason }) => reason) });
  }
  return { kept, suppressed };
}

/** Suppressions of no use, among those whose codes were looked for. */
export const unusedSuppressions = (
  suppressions: readonly Suppression[],
  lookedFor: (code: string) => boolean,
): Diagnostic[] =>
  suppressions
    .filter(({ code, used }) => !used && lookedFor(code))
    .map(({ code, span: at }) => report(codes.abaikanTakTerpakai, at, { kode: code }));
