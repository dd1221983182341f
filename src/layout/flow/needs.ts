import type { Routing } from '../route/types.js';

/** Gutters above and below the symbols of a band, mm. */
export interface Sides {
  readonly before: number;
  readonly after: number;
}

/** Gutters that the routes of a page ask for at one of its bands. */
export function sidesAsked({ needs }: Pick<Routing, 'needs'>, band: number): Sides {
  const { top = 0, bottom = 0 } = needs.bands[band] ?? {};
  return { before: top, after: bottom };
}

/**
 * Room that the routes have asked for so far. It only grows, so that laying out and routing in turn comes to an end.
 * Columns go by index, bands by a name that outlives a change of the page breaks.
 */
export class Needs {
  readonly #columns = new Map<number, number>();
  readonly #bare = new Map<number, number>();
  readonly #bands = new Map<string, Sides>();

  /** @param gutter above and below the symbols of a band that asked for nothing, mm. */
  constructor(private readonly gutter: number) {}

  /** Width of a column with its symbols and gutters, on the page that needs most, mm; 0 where nothing was asked for. */
  column(index: number): number {
    return this.#columns.get(index) ?? 0;
  }

  /** The same where answers have to give way. */
  bareColumn(index: number): number {
    return this.#bare.get(index) ?? 0;
  }

  /** @param empty true for a band without symbols, which needs no gutter of its own. */
  band(name: string, empty: boolean): Sides {
    const least = empty ? 0 : this.gutter;
    return this.#bands.get(name) ?? { before: least, after: least };
  }

  /** Takes in what one page's routes need. True when anything has grown. */
  grow(
    { needs, problem }: Pick<Routing, 'needs' | 'problem'>,
    bandNames: readonly string[],
    emptyBands: readonly boolean[],
  ): boolean {
    let grown = false;
    for (const [index, { left, right, bare }] of needs.columns.entries()) {
      const widths = problem.nodes.filter((one) => one.column === index).map((one) => one.width);
      const widest = Math.max(0, ...widths);
      this.#bare.set(index, Math.max(this.bareColumn(index), widest + bare));
      const width = widest + left + right;
      if (width <= this.column(index) + NOTICEABLE) continue;
      this.#columns.set(index, width);
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
