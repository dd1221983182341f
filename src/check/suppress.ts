import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { leaves, type Tree } from '../syntax/tree.js';
import type { SourceText } from '../text/source.js';

const MARK = /^#\s*sopc-abaikan\s+((?:SOP\d{4}[\s,]*)+)/u;

/** Leaves out what `# sopc-abaikan SOP1203: alasan` in the line before accepts (ruling 33). Comment lines may stand between. */
export function withoutSuppressed(
  source: SourceText,
  tree: Tree,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  const accepted = new Set<string>();
  let line = 0;
  for (const leaf of leaves(tree.root)) {
    if (leaf.kind !== 'Comment') continue;
    const found = MARK.exec(source.text.slice(leaf.start, leaf.end));
    if (found === null) continue;
    const here = source.positionAt(leaf.start).line;
    // A run of comments accepts for the line below all of it.
    if (here >= line) {
      line = here + 1;
      while (line < source.lineCount && isComment(source.lineText(line))) line++;
    }
    for (const code of found[1]?.match(/SOP\d{4}/gu) ?? []) accepted.add(`${code}:${line}`);
  }
  if (accepted.size === 0) return [...diagnostics];
  return diagnostics.filter(
    ({ code, span }) => !accepted.has(`${code}:${source.positionAt(span.start).line}`),
  );
}

const isComment = (text: string): boolean => /^\s*(?:#\D|#?$)/u.test(text);
