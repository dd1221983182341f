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
  /** Whether something was left out for it. */
  used: boolean;
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
    const first = suppressions.length;
    for (let code = CODE.exec(text.slice(at)); code !== null; code = CODE.exec(text.slice(at))) {
      const place = span(leaf.start + at, leaf.start + at + code[0].length);
      suppressions.push({ code: code[0], line, span: place, used: false });
      at += code[0].length;
      at += /^[\s,]*/u.exec(text.slice(at))?.[0].length ?? 0;
    }
    const whole = span(leaf.start, leaf.end);
    if (suppressions.length === first) diagnostics.push(report(codes.abaikanTanpaKode, whole, {}));
    else if (/^[\s:.-]*$/u.test(text.slice(at))) {
      const kode = suppressions.slice(first).map(({ code }) => code);
      diagnostics.push(report(codes.abaikanTanpaAlasan, whole, { kode }));
    }
  }
  return { suppressions, diagnostics };
}

const isComment = (text: string): boolean => /^\s*(?:#\D|#?$)/u.test(text);

/** Leaves out what a suppression accepts, and notes that it was of use. */
export function withoutSuppressed(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): Diagnostic[] {
  if (suppressions.length === 0) return [...diagnostics];
  return diagnostics.filter(({ code, span: at }) => {
    const accepting = suppressions.filter(
      (one) => one.code === code && at.start >= one.line.start && at.start <= one.line.end,
    );
    for (const one of accepting) one.used = true;
    return accepting.length === 0;
  });
}

/** Suppressions of no use, among those whose codes were looked for. */
export const unusedSuppressions = (
  suppressions: readonly Suppression[],
  lookedFor: (code: string) => boolean,
): Diagnostic[] =>
  suppressions
    .filter(({ code, used }) => !used && lookedFor(code))
    .map(({ code, span: at }) => report(codes.abaikanTakTerpakai, at, { kode: code }));
