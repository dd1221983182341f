import type { Point, Rect } from '../page-model.js';
import { PORT_OFFSET, RULE_GAP } from './constants.js';
import type { Grid, GridEdge } from './grid.js';
import type { Axis, Gutters } from './gutters.js';
import { placeLabels } from './labels.js';
import type { Run } from './runs.js';
import type { Tracks } from './tracks.js';
import type { Drawing, DrawnEdge, RouteFrame, RouteNode, RouteProblem } from './types.js';

/** What `routePage` hands to `drawRoutes`. */
export interface Topology {
  readonly grid: Grid;
  readonly tracks: Tracks;
  readonly gutters: Gutters;
}

export function draw(problem: RouteProblem, topology: Topology, frame: RouteFrame): Drawing {
  const { grid, tracks, gutters } = topology;
  const xs = placeLanes(gutters.columns, frame.columnEdges);
  const ys = placeLanes(gutters.bands, frame.bandEdges);

  const nodes = new Map<string, Rect>();
  for (const node of problem.nodes) {
    nodes.set(node.id, {
      x: round((xs.middles[node.column] ?? 0) - node.width / 2),
      y: round((ys.middles[node.band] ?? 0) - node.height / 2),
      width: node.width,
      height: node.height,
    });
  }

  const lines = grid.edges.map((edge) => {
    const runs = tracks.parts[edge.index]?.map((part) => part.run) ?? [];
    return linePoints(edge, runs, xs, ys);
  });
  const drawn = placeLabels(
    grid.edges.map((edge, i) => ({ edge: edge.source, points: lines[i] ?? [] })),
    nodes,
    rules(problem, frame),
  );
  const edges: DrawnEdge[] = [];
  drawn.forEach((edge) => {
    if (edge.points.length > 1) edges.push(edge);
  });
  return { nodes, edges };
}

/** Where the lanes of one direction lie. */
interface Lanes {
  /** Middle of each column or band. */
  readonly middles: readonly number[];
  /** Tracks of each channel. */
  readonly tracks: readonly (readonly number[])[];
}

function placeLanes(axis: Axis, edges: readonly number[]): Lanes {
  const edge = (i: number): number => edges[i] ?? edges[edges.length - 1] ?? 0;
  const count = axis.half.length;
  const middles = axis.half.map((_, i) => {
    const before = axis.channels[i];
    const after = axis.channels[i + 1];
    const low = before?.after ?? 0;
    const high = after?.before ?? 0;
    const bareLow = before?.bareAfter ?? 0;
    const bareHigh = after?.bareBefore ?? 0;
    // In a column too narrow for its answers both sides give way alike.
    const room = edge(i + 1) - edge(i) - 2 * (axis.half[i] ?? 0);
    const extra = low + high - bareLow - bareHigh;
    const share = room >= low + high || extra <= 0 ? 1 : (room - bareLow - bareHigh) / extra;
    const shift = bareLow - bareHigh + (low - bareLow - high + bareHigh) * share;
    return round((edge(i) + edge(i + 1) + shift) / 2);
  });
  const tracks = axis.channels.map((channel, i) => {
    const { split, distances, bare } = channel;
    const low = i === 0 ? edge(0) : (middles[i - 1] ?? 0) + (axis.half[i - 1] ?? 0);
    const high = i === count ? edge(count) : (middles[i] ?? 0) - (axis.half[i] ?? 0);
    const before = spreadOut(distances.slice(0, split), bare.slice(0, split), edge(i) - low);
    const after = spreadOut(
      distances.slice(split).reverse(),
      bare.slice(split).reverse(),
      high - edge(i),
    ).reverse();
    return [
      ...before.map((distance) => round(low + distance)),
      ...after.map((distance) => round(high - distance)),
    ];
  });
  return { middles, tracks };
}

/**
 * Shares the spare room of a gutter evenly among its tracks. In one too narrow the tracks give up the room they keep for
 * answers, as far as needed; one narrower still squeezes them.
 */
function spreadOut(wanted: readonly number[], bare: readonly number[], width: number): number[] {
  const last = wanted.at(-1);
  if (last === undefined) return [];
  const spare = width - last - RULE_GAP;
  if (spare >= 0) {
    return wanted.map((distance, i) => distance + (spare * (i + 1)) / (wanted.length + 1));
  }
  const least = bare.at(-1) ?? last;
  const room = width - RULE_GAP - least;
  if (room < 0) return bare.map((distance) => (distance * width) / (least + RULE_GAP));
  const share = room / (last - least);
  return wanted.map((distance, i) => {
    const low = bare[i] ?? distance;
    return low + (distance - low) * share;
  });
}

function linePoints(edge: GridEdge, runs: readonly Run[], xs: Lanes, ys: Lanes): Point[] {
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return [];
  const coordinate = (run: Run): number => {
    const lanes = run.horizontal ? ys : xs;
    if ((run.lane & 1) === 0) return lanes.tracks[run.lane / 2]?.[run.track] ?? 0;
    return round((lanes.middles[(run.lane - 1) / 2] ?? 0) + run.offset * PORT_OFFSET);
  };
  const second = runs[1];
  const beforeLast = runs.at(-2);
  const from = centre(edge.from, xs, ys);
  const to = centre(edge.to, xs, ys);
  const points: Point[] = [];
  const start = coordinate(first);
  const toward = second === undefined ? (first.horizontal ? to.x : to.y) : coordinate(second);
  points.push(border(edge.from, from, first.horizontal, start, toward));
  for (let i = 1; i < runs.length; i++) {
    const a = runs[i - 1] as Run; // i is inside
    const b = runs[i] as Run;
    points.push(
      a.horizontal
        ? { x: coordinate(b), y: coordinate(a) }
        : { x: coordinate(a), y: coordinate(b) },
    );
  }
  const back =
    beforeLast === undefined ? (last.horizontal ? from.x : from.y) : coordinate(beforeLast);
  points.push(border(edge.to, to, last.horizontal, coordinate(last), back));
  return points;
}

function centre(node: RouteNode, xs: Lanes, ys: Lanes): Point {
  return { x: xs.middles[node.column] ?? 0, y: ys.middles[node.band] ?? 0 };
}

/** Where a line at `across`, coming from the side of `toward`, meets the border of a symbol. */
function border(
  node: RouteNode,
  middle: Point,
  horizontal: boolean,
  across: number,
  toward: number,
): Point {
  const along = horizontal ? middle.x : middle.y;
  const off = Math.abs(across - (horizontal ? middle.y : middle.x));
  const reach = reachOf(node, horizontal, off);
  const end = round(toward > along ? along + reach : along - reach);
  return horizontal ? { x: end, y: across } : { x: across, y: end };
}

/** Distance from the middle of a symbol to its border, `off` beside the middle. */
function reachOf(node: RouteNode, horizontal: boolean, off: number): number {
  if (node.shape === 'cabang') return 0;
  const half = (horizontal ? node.width : node.height) / 2;
  if (off < 0.001) return half;
  const halfAcross = (horizontal ? node.height : node.width) / 2;
  if (node.shape === 'belahKetupat') return half * Math.max(0, 1 - off / halfAcross);
  if (node.shape !== 'kapsul') return half;
  const radius = Math.min(node.width, node.height) / 2;
  const inArc = off - (halfAcross - radius);
  if (inArc <= 0) return half;
  return half - radius + Math.sqrt(Math.max(0, radius * radius - inArc * inArc));
}

/** The rules of the table that answers keep off. */
function rules(
  problem: RouteProblem,
  frame: RouteFrame,
): { readonly xs: readonly number[]; readonly ys: readonly number[] } {
  const ys = frame.bandEdges.filter((_, i) => {
    const above = problem.bands[i - 1];
    const below = problem.bands[i];
    return above === undefined || below === undefined || above.row !== below.row;
  });
  return { xs: frame.columnEdges, ys };
}

/** To the micrometre, so that equal places are equal numbers. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
