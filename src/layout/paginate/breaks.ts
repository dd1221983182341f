import { BREAK } from '../dimensions.js';

/** What the choice of page breaks needs to know. Units are rows, or parts of rows, that stay whole. */
export interface BreakInput {
  readonly count: number;
  /** Height of the table on a page that holds the units from `from` to before `to`, head and connectors included, mm. */
  readonly heightOf: (from: number, to: number) => number;
  /** Connectors on such a page. */
  readonly connectorsOf: (from: number, to: number) => number;
  /** Room on the first page and on the others, mm. */
  readonly firstRoom: number;
  readonly room: number;
  /** What must stand below the last unit on its page, mm. */
  readonly trailing: number;
  /** Whether a break before a unit leaves but a few lines of a row to the page below it. */
  readonly leavesStub: (at: number) => boolean;
  /** Fewest units on the first page, where the table does not start on a page of its own. */
  readonly leastFirst: number;
}

export interface Breaks {
  /** Ends of the pages, the last one is `count`. */
  readonly ends: readonly number[];
  readonly pages: number;
  readonly connectors: number;
  readonly cost: number;
}

/** Sums of heights are exact to far less than this, mm. */
const ROUNDING = 1e-6;

interface Best {
  readonly pages: number;
  readonly cost: number;
  readonly connectors: number;
  readonly next: number;
}

/**
 * Fewest pages first; among those the breaks with the fewest connectors, the fullest pages, and not one row alone at
 * the end. Null when the first page cannot hold `leastFirst` units. A unit higher than a page gets one to itself.
 */
export function chooseBreaks(input: BreakInput): Breaks | null {
  const { count } = input;
  if (count === 0) return { ends: [0], pages: 1, connectors: 0, cost: 0 };
  const best = new Map<number, Best>([[count, { pages: 0, cost: 0, connectors: 0, next: count }]]);
  for (let from = count - 1; from >= 1; from--) {
    const found = bestFrom(input, from, input.room, best);
    if (found) best.set(from, found);
  }
  const first = bestFrom(input, 0, input.firstRoom, best);
  if (!first) return null;
  best.set(0, first);
  const ends: number[] = [];
  for (let at = 0; at < count; ) {
    const next = best.get(at)?.next ?? count;
    ends.push(next);
    at = next;
  }
  return { ends, pages: ends.length, connectors: first.connectors, cost: first.cost };
}

function bestFrom(
  input: BreakInput,
  from: number,
  room: number,
  best: ReadonlyMap<number, Best>,
): Best | null {
  const { count } = input;
  let found: Best | null = null;
  for (let to = from + 1; to <= count; to++) {
    const height = input.heightOf(from, to) + (to === count ? input.trailing : 0);
    const alone = to === from + 1;
    const forced = alone && (from > 0 || input.leastFirst <= 1) && input.heightOf(from, to) > room;
    // Strips may shrink as a page takes in both ends of an edge: a longer page can fit where a shorter one did not.
    if (height > room + ROUNDING && !forced) {
      if (input.heightOf(from, to) > 2 * room) break;
      continue;
    }
    if (from === 0 && to < Math.min(input.leastFirst, count)) continue;
    const rest = best.get(to);
    if (!rest) continue;
    const last = to === count;
    const slack = Math.max(0, room - height) / room;
    const connectors = input.connectorsOf(from, to);
    const orphan = last && alone && from > 0 ? BREAK.orphan : 0;
    const stub = !last && input.leavesStub(to) ? BREAK.stub : 0;
    const cost =
      rest.cost +
      connectors * BREAK.connector +
      orphan +
      stub +
      (last ? 0 : BREAK.slack * slack ** 2);
    const pages = rest.pages + 1;
    if (!found || pages < found.pages || (pages === found.pages && cost < found.cost - 1e-9)) {
      found = { pages, cost, connectors: rest.connectors + connectors, next: to };
    }
  }
  return found;
}
