import { GUTTER } from '../dimensions.js';
import type { RouteNeeds } from '../route/types.js';

/** Two sides of a column (left, right) or of a band (top, bottom), mm. */
export interface Sides {
  readonly before: number;
  readonly after: number;
}

/**
 * Gutters that the routes have asked for so far. They only grow, so that laying out and routing in turn comes to an
 * end. Columns go by index, bands by a name that outlives a change of the page breaks.
 */
export class Needs {
  readonly #columns = new Map<number, Sides>();
  readonly #bands = new Map<string, Sides>();

  column(index: number): Sides {
    return this.#columns.get(index) ?? { before: GUTTER.x, after: GUTTER.x };
  }

  /** @param empty true for a band without symbols, which needs no gutter of its own. */
  band(name: string, empty: boolean): Sides {
    const least = empty ? 0 : GUTTER.y;
    return this.#bands.get(name) ?? { before: least, after: least };
  }

  /** Takes in what one page's routes need. True when anything has grown. */
  grow(needs: RouteNeeds, bandNames: readonly string[], emptyBands: readonly boolean[]): boolean {
    let grown = false;
    for (const [index, { left, right }] of needs.columns.entries()) {
      const now = this.column(index);
      if (!exceeds(left, right, now)) continue;
      this.#columns.set(index, larger(left, right, now));
      grown = true;
    }
    for (const [index, { top, bottom }] of needs.bands.entries()) {
      const name = bandNames[index] ?? '';
      const now = this.band(name, emptyBands[index] ?? false);
      if (!exceeds(top, bottom, now)) continue;
      this.#bands.set(name, larger(top, bottom, now));
      grown = true;
    }
    return grown;
  }
}

/** Smaller differences move nothing that a printer could show, mm. */
const NOTICEABLE = 1e-6;

const exceeds = (before: number, after: number, now: Sides): boolean =>
  before > now.before + NOTICEABLE || after > now.after + NOTICEABLE;

const larger = (before: number, after: number, now: Sides): Sides => ({
  before: Math.max(before, now.before),
  after: Math.max(after, now.after),
});
