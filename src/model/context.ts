import type { Diagnostic, Related } from '../diagnostics/diagnostic.js';
import type { Leaf, Node, Tree } from '../syntax/tree.js';
import { isNode, isTrivia, leaves } from '../syntax/tree.js';
import type { Span } from '../text/source.js';
import { span } from '../text/source.js';
import { nearest } from '../text/words.js';
import { Places } from './places.js';
import type { Prosedur } from './schema.js';

/**
 * Names compared for help lines in one text. Far more than any SOP needs; a text of thousands of unknown names among
 * thousands of known ones would otherwise take quadratic time.
 */
const MOST_COMPARISONS = 200_000;
/** A longer word is no misspelt name. */
const LONGEST_MISSPELT = 100;

/** What the makers of the model share while they read one tree. */
export class Context {
  readonly places = new Places();
  readonly diagnostics: Diagnostic[] = [];
  /** Tables whose flow is not to be trusted, since a mistake in it was told already. */
  readonly brokenFlow = new Set<Prosedur>();
  /** Tables whose columns are not to be trusted. */
  readonly brokenPelaksana = new Set<Prosedur>();
  /** Tables in which a step has lost its own line, and with it perhaps a label. */
  readonly lostSteps = new Set<Prosedur>();

  /** True where the unit of the table's times was not understood: a bare number then lacks none. */
  unitDoubtful = false;

  readonly #runs = new Map<string, Related[]>();
  #comparisons = 0;

  constructor(
    readonly tree: Tree,
    /** Places that a finding of the lines covers already: what depends on them is not told again. */
    told: readonly Span[],
    readonly menitPerHariKerja: number,
  ) {
    this.told = told.toSorted((a, b) => a.end - b.end);
  }

  readonly #withdrawn: { readonly at: Span; readonly code: string }[] = [];

  /** Takes back what the lines told of a place, where it follows from a mistake found only now. */
  withdraw(at: Span, code: string): void {
    this.#withdrawn.push({ at: span(at.start, at.end), code });
  }

  /** The findings that still hold. */
  standing(diagnostics: readonly Diagnostic[]): Diagnostic[] {
    if (this.#withdrawn.length === 0) return [...diagnostics];
    return diagnostics.filter(
      (d) => !this.#withdrawn.some(({ at, code }) => code === d.code && contains(at, d.span)),
    );
  }

  readonly told: readonly Span[];

  report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  /** One finding for all values of the text that lack the same thing, which lists the later ones. */
  reportRun(diagnostic: Diagnostic): void {
    const further = this.#runs.get(diagnostic.code);
    if (further === undefined) {
      const related: Related[] = [...diagnostic.related];
      this.#runs.set(diagnostic.code, related);
      this.report({ ...diagnostic, related });
    } else {
      further.push({ message: { id: 'juga di sini', en: 'here too' }, span: diagnostic.span });
    }
  }

  /** The candidate that a misspelt word most likely means; null for none. */
  nearest(word: string, candidates: readonly string[]): string | null {
    if (word.length > LONGEST_MISSPELT || this.#comparisons > MOST_COMPARISONS) return null;
    this.#comparisons += candidates.length;
    return nearest(
      word,
      candidates.filter((candidate) => candidate.length <= LONGEST_MISSPELT),
    );
  }

  text(leaf: Leaf): string {
    return this.tree.source.slice(leaf.start, leaf.end);
  }

  /** True where a finding was already reported within the range. */
  wasTold(at: Span): boolean {
    // Findings of the lines come in source order and do not nest, so their ends are in order too.
    let low = 0;
    let high = this.told.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.told[middle]?.end ?? 0) > at.start) high = middle;
      else low = middle + 1;
    }
    return (this.told[low]?.start ?? Number.POSITIVE_INFINITY) < at.end;
  }
}

const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** From the first to the last leaf that is no trivia. */
export function extent(node: Node): Span {
  let start = -1;
  let end = node.start;
  for (const leaf of leaves(node)) {
    if (isTrivia(leaf)) continue;
    if (start < 0) start = leaf.start;
    end = leaf.end;
  }
  return span(start < 0 ? node.start : start, end);
}

/** A node's first leaf, the keyword of a section or field. */
export function keywordLeaf(node: Node): Leaf | undefined {
  const first = node.children.find((child) => isNode(child) || !isTrivia(child));
  return first === undefined || isNode(first) ? undefined : first;
}
