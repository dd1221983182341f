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
  /** Least widths of the two gutters, mm. */
  readonly before: number;
  readonly after: number;
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
  const rooms = new LabelRooms(grid, problem, tracks, { columns, bands, halfWidth, halfHeight });
  tracks.parts.forEach((parts, index) => {
    const edge = grid.edges[index];
    if (edge !== undefined) rooms.ask(edge, parts);
  });
  return {
    columns: { channels: columns.map(settle), half: halfWidth },
    bands: { channels: bands.map(settle), half: halfHeight },
  };
}

export function needsOf(gutters: Gutters): RouteNeeds {
  const sides = (axis: Axis): { low: number; high: number }[] =>
    axis.half.map((_, i) => ({
      low: axis.channels[i]?.after ?? MIN_GUTTER,
      high: axis.channels[i + 1]?.before ?? MIN_GUTTER,
    }));
  return {
    columns: sides(gutters.columns).map(({ low, high }) => ({ left: low, right: high })),
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
  const last = parts[parts.length - 1]?.run;
  const turn = parts[parts.length - 2]?.run;
  if (edge.source.kind !== 'panah' || last === undefined || turn === undefined) return;
  if ((turn.lane & 1) === 1) return;
  const demand = (turn.horizontal ? bands : columns)[turn.lane / 2];
  if (demand === undefined) return;
  const place = turn.horizontal ? 2 * edge.to.band + 1 : 2 * edge.to.column + 1;
  if (Math.abs(place - turn.lane) !== 1) return;
  raise(place < turn.lane ? demand.before : demand.after, turn.track, ARROW_ROOM);
}

/** Puts the rule where the two gutters together are narrowest. */
function settle(demand: Demand, index: number, all: readonly Demand[]): Channel {
  const count = demand.before.length;
  const least = index === all.length - 1 ? count : 0;
  const most = index === 0 ? 0 : count;
  let best: Channel | undefined;
  let bestSum = 0;
  for (let split = least; split <= most; split++) {
    const low = spread(demand.before.slice(0, split));
    const high = spread(demand.after.slice(split).reverse()).reverse();
    const lastLow = low[low.length - 1];
    const lastHigh = high[0];
    const before = Math.max(demand.leastBefore, lastLow === undefined ? 0 : lastLow + RULE_GAP);
    const after = Math.max(demand.leastAfter, lastHigh === undefined ? 0 : lastHigh + RULE_GAP);
    // Among equals the even one.
    const sum = before + after + Math.abs(before - after) / 100;
    if (best === undefined || sum < bestSum) {
      best = { split, distances: [...low, ...high], before, after };
      bestSum = sum;
    }
  }
  return best ?? { split: 0, distances: [], before: MIN_GUTTER, after: MIN_GUTTER };
}

/** Distances from the symbol, nearest first, at least a pitch apart. */
function spread(keeps: readonly number[]): number[] {
  const distances: number[] = [];
  for (const keep of keeps) {
    const last = distances[distances.length - 1];
    distances.push(last === undefined ? keep : Math.max(keep, last + PITCH));
  }
  return distances;
}
