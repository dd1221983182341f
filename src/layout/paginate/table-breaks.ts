import { BREAK, TABLE } from '../dimensions.js';
import { type Breaks, chooseBreaks } from './breaks.js';
import type { Crossings } from './crossings.js';
import type { TableRoom } from './room.js';

/** What the breaks of one table depend on. */
export interface TableHeights {
  /** Height of each unit: a row with its headings, or a part of a row, mm. */
  readonly heights: readonly number[];
  /** Table row in which each unit ends. */
  readonly rows: readonly number[];
  readonly headHeight: number;
  /** Height of a strip of connectors, by its name in `Needs`. */
  readonly stripHeight: (name: string) => number;
  /** Pelaksana columns: a strip holds one connector in each. */
  readonly columns: number;
  readonly crossings: (from: number, to: number) => Crossings;
}

export interface TableBreaks {
  readonly breaks: Breaks;
  /** Whether the table starts on a page of its own. */
  readonly fresh: boolean;
  /** Whether what stands below the table goes on a page of its own. */
  readonly parted: boolean;
}

/** Chooses the page breaks, and whether the table starts below what stands on the page already. */
export function breakTable(table: TableHeights, room: TableRoom): TableBreaks {
  const { heights, crossings } = table;
  const above = [0];
  for (const height of heights) above.push((above.at(-1) ?? 0) + height);
  const strips = (count: number, key: string): number => {
    let height = 0;
    for (let at = 0; at < Math.ceil(count / Math.max(1, table.columns)); at++) {
      height += table.stripHeight(stripName(key, at));
    }
    // The lines to a second row of connectors run past the first.
    return height + Math.max(0, count - table.columns) * TABLE.pastConnector;
  };
  const common = {
    count: heights.length,
    heightOf: (from: number, to: number) => {
      const { top, bottom } = crossings(from, to);
      const rows = (above[to] ?? 0) - (above[from] ?? 0);
      return table.headHeight + strips(top, topKey(from)) + rows + strips(bottom, bottomKey(to));
    },
    connectorsOf: (from: number, to: number) => {
      const { top, bottom } = crossings(from, to);
      return top + bottom;
    },
    leavesStub: (at: number) => {
      const row = table.rows[at];
      if (row !== table.rows[at - 1]) return false;
      const end = table.rows.findIndex((other, index) => index > at && other !== row);
      const below = above[end === -1 ? heights.length : end] ?? 0;
      return below - (above[at] ?? 0) < BREAK.stubHeight;
    },
    room: room.full,
  };
  // Without room for what stands below, that goes on a page of its own.
  for (const trailing of [room.trailing, 0]) {
    const fresh = chooseBreaks({ firstRoom: room.fresh, trailing, leastFirst: 1, ...common });
    const leastFirst = TABLE.leastRowsOnFirstPage;
    const here = room.empty
      ? null
      : chooseBreaks({ firstRoom: room.here, trailing, leastFirst, ...common });
    const parted = trailing < room.trailing;
    if (here && (!fresh || preferHere(here, fresh))) return { breaks: here, fresh: false, parted };
    if (fresh) return { breaks: fresh, fresh: true, parted };
  }
  const whole: Breaks = { ends: [heights.length], pages: 1, connectors: 0, cost: 0 };
  return { breaks: whole, fresh: true, parted: room.trailing > 0 };
}

/** Names of strips in `Needs`: by the break they stand at, so that they outlive a change of the breaks. */
export const topKey = (from: number): string => `top@${from}`;
export const bottomKey = (to: number): string => `bottom@${to}`;
export const stripName = (key: string, index: number): string => `${key}#${index}`;

/**
 * A table that starts under the identity block must save a page, or be whole there, or at least cost no more
 * connectors than one that starts on a page of its own (the other way round a reader turns pages for nothing).
 */
function preferHere(here: Breaks, fresh: Breaks): boolean {
  if (here.pages < fresh.pages + 1) return true;
  return here.connectors <= fresh.connectors;
}
