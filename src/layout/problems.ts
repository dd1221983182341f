/** Where in the model a problem lies. */
export interface Place {
  /** Index in `prosedur`; left out for the identity block. */
  readonly prosedur?: number;
  /** Number of the step. */
  readonly langkah?: number;
  /** As in `GroupAttrs.field`: `judul`, `uraian`, `pelaksana:p2`, `jawaban`. */
  readonly field: string;
}

/** Counts that are zero on every sound sheet. */
export type Flaw = 'symbolHits' | 'overlaps' | 'outsideArea' | 'clippedText' | 'edgesMissing';

/** What a sheet could not show as it should. Each is told to the author; none stops the layout. */
export type LayoutProblem =
  /** An edge without a path: `id` as in the model, `dari` and `ke` are symbol ids, `halaman` counts from 1. */
  | {
      readonly kind: 'edge-not-drawn';
      readonly prosedur: number;
      readonly id: string;
      readonly dari: string;
      readonly ke: string;
      readonly halaman: number;
    }
  /** An answer that found no place near its symbol and free of other lines. */
  | {
      readonly kind: 'label-crowded';
      readonly prosedur: number;
      readonly id: string;
      readonly jawaban: string;
    }
  /** What the verifier counted on the finished pages and no other problem explains. Never seen; never silent either. */
  | { readonly kind: 'flawed'; readonly flaw: Flaw; readonly count: number }
  /** A sign that no font file has, whole as it is seen: one of several code points, too. */
  | { readonly kind: 'missing-glyph'; readonly place: Place; readonly character: string }
  | WordBroken
  /** The columns need `needed` mm, the page has `available`; those that need most of it are named, the widest first. */
  | {
      readonly kind: 'page-too-narrow';
      readonly prosedur: number;
      readonly needed: number;
      readonly available: number;
      readonly columns: readonly WideColumn[];
    }
  /** Something that cannot be parted is higher than the page. */
  | {
      readonly kind: 'page-too-low';
      readonly prosedur: number;
      readonly halaman: number;
      readonly needed: number;
      readonly available: number;
    };

/** A word broken in the middle because its column cannot be wide enough. */
export interface WordBroken {
  readonly kind: 'word-broken';
  readonly place: Place;
  readonly word: string;
}

/** A column of a table that is too wide. */
export interface WideColumn {
  /** The column, and the step whose word makes it wide. */
  readonly place: Place;
  /** What it needs, mm. */
  readonly width: number;
  /** The word that makes it so wide; null where that are its symbols and lines. */
  readonly word: string | null;
}

/** Collects problems, each once, in the order found. */
export class ProblemLog {
  readonly #known = new Map<string, LayoutProblem>();

  add(problem: LayoutProblem): void {
    const key = JSON.stringify(problem);
    if (!this.#known.has(key)) this.#known.set(key, problem);
  }

  get all(): readonly LayoutProblem[] {
    return [...this.#known.values()];
  }
}
