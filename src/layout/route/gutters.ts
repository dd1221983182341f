import { ARROW_ROOM, MIN_GUTTER, PITCH, RULE_GAP, SYMBOL_GAP } from './constants.js';
import type { Demand } from './demand.js';
import { raise } from './demand.js';
import type { Grid, GridEdge } from './grid.js';
import { LabelRooms } from './label-rooms.js';
import type { Part } from './runs.js';
import type { Tracks } from './tracks.js';
import type { RouteNeeds, RouteProblem } from './types.js';

/**
 * One channel: the gutter after a column (or band), the rule, the gutter before the next. The first `split` tracks lie in
 * the gutter before the rule.
 */
export interface Channel {
  readonly split: number;
  /** Least distance of each track from the symbols on its side of the rule, mm. */
  readonly distances: readonly number[];
  /** The same where answers have to give way. */
  readonly bare: readonly number[];
  /** Least widths of the two gutters, mm. */
  readonly before: number;
  readonly after: number;
  /** The same where answers have to give way. */
  readonly bareBefore: number;
  readonly bareAfter: number;
}

/** The gutters of all columns, or of all bands. */
export interface Axis {
  /** Channels 0 to count: before the first, between, after the last. */
  readonly channels: readonly Channel[];
  /** Half of the largest symbol in each column or band, mm. */
  readonly half: readonly number[];
}

export interface Gutters {
  readonly columns: Axis;
  readonly bands: Axis;
}

export function planGutters(grid: Grid, problem: RouteProblem, tracks: Tracks): Gutters {
  const halfWidth = new Array<number>(problem.columnCount).fill(0);
  const halfHeight = new Array<number>(problem.bands.length).fill(0);
  for (const node of problem.nodes) {
    halfWidth[node.column] = Math.max(halfWidth[node.column] ?? 0, node.width / 2);
    halfHeight[node.band] = Math.max(halfHeight[node.band] ?? 0, node.height / 2);
  }
  const columns = demands(halfWidth, tracks.columns);
  const bands = demands(halfHeight, tracks.rows);
  tracks.parts.forEach((parts, index) => {
    const edge = grid.edges[index];
    if (edge !== undefined) askForEnds(edge, parts, columns, bands);
  });
  const bareColumns = columns.map(copyOf);
  const bareBands = bands.map(copyOf);
  const rooms = new LabelRooms(grid, problem, tracks, { columns, bands, halfWidth, halfHeight });
  tracks.parts.forEach((parts, index) => {
    const edge = grid.edges[index];
    if (edge !== undefined) rooms.ask(edge, parts);
  });
  return {
    columns: { channels: settleAll(columns, bareColumns), half: halfWidth },
    bands: { channels: settleAll(bands, bareBands), half: halfHeight },
  };
}

const copyOf = (demand: Demand): Demand => ({
  ...demand,
  before: [...demand.before],
  after: [...demand.after],
});

export function needsOf(gutters: Gutters): RouteNeeds {
  const sides = (axis: Axis): { low: number; high: number; bare: number }[] =>
    axis.half.map((_, i) => ({
      low: axis.channels[i]?.after ?? MIN_GUTTER,
      high: axis.channels[i + 1]?.before ?? MIN_GUTTER,
      bare:
        (axis.channels[i]?.bareAfter ?? MIN_GUTTER) +
        (axis.channels[i + 1]?.bareBefore ?? MIN_GUTTER),
    }));
  return {
    columns: sides(gutters.columns).map(({ low, high, bare }) => ({
      left: low,
      right: high,
      bare,
    })),
    bands: sides(gutters.bands).map(({ low, high }) => ({ top: low, bottom: high })),
  };
}

function demands(half: readonly number[], tracks: Int16Array): Demand[] {
  // In a column without symbols a line may run in the middle.
  const keep = (i: number): number => Math.max(SYMBOL_GAP, PITCH - (half[i] ?? PITCH));
  return Array.from({ length: half.length + 1 }, (_, i) => ({
    before: new Array<number>(tracks[2 * i] ?? 0).fill(keep(i - 1)),
    after: new Array<number>(tracks[2 * i] ?? 0).fill(keep(i)),
    leastBefore: MIN_GUTTER,
    leastAfter: MIN_GUTTER,
  }));
}

/** An arrow that turns into its target keeps room for its head. */
function askForEnds(
  edge: GridEdge,
  parts: readonly Part[],
  columns: Demand[],
  bands: Demand[],
): void {
  const last = parts.at(-1)?.run;
  const turn = parts.at(-2)?.run;
  if (edge.source.kind !== 'panah' || last === undefined || turn === undefined) return;
  if ((turn.lane & 1) === 1) return;
  const demand = (turn.horizontal ? bands : columns)[turn.lane / 2];
  if (demand === undefined) return;
  const place = turn.horizontal ? 2 * edge.to.band + 1 : 2 * edge.to.column + 1;
  if (Math.abs(place - turn.lane) !== 1) return;
  raise(place < turn.lane ? demand.before : demand.after, turn.track, ARROW_ROOM);
}

const settleAll = (all: readonly Demand[], bare: readonly Demand[]): Channel[] =>
  all.map((demand, i) => settle(demand, bare[i] ?? demand, i, all.length - 1));

/** Puts the rule where the two gutters together are narrowest. */
function settle(demand: Demand, bare: Demand, index: number, end: number): Channel {
  const count = demand.before.length;
  const least = index === end ? count : 0;
  const most = index === 0 ? 0 : count;
  let best: Settled = settledAt(demand, least);
  let split = least;
  let bestSum = sumOf(best);
  for (let next = least + 1; next <= most; next++) {
    const found = settledAt(demand, next);
    const sum = sumOf(found);
    if (sum < bestSum) [best, bestSum, split] = [found, sum, next];
  }
  const narrow = settledAt(bare, split);
  return {
    split,
    bare: narrow.distances,
    bareBefore: narrow.before,
    bareAfter: narrow.after,
    ...best,
  };
}

type Settled = Pick<Channel, 'distances' | 'before' | 'after'>;

/** Among equals the even one. */
const sumOf = ({ before, after }: Settled): number =>
  before + after + Math.abs(before - after) / 100;

/** The tracks of a channel with the rule after `split` of them. */
function settledAt(demand: Demand, split: number): Settled {
  const low = spread(demand.before.slice(0, split));
  const high = spread(demand.after.slice(split).reverse()).reverse();
  const lastLow = low.at(-1);
  const lastHigh = high[0];
  return {
    distances: [...low, ...high],
    before: Math.max(demand.leastBefore, lastLow === undefined ? 0 : lastLow + RULE_GAP),
    after: Math.max(demand.leastAfter, lastHigh === undefined ? 0 : lastHigh + RULE_GAP),
  };
}

/** Distances from the symbol, nearest first, at least a pitch apart. */
function spread(keeps: readonly number[]): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return keeps.map((keep) => {
    last = Math.max(keep, last + PITCH);
    return last;
  });
}
