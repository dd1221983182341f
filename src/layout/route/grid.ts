import type { RouteEdge, RouteNode, RouteProblem } from './types.js';

/** Headings, clockwise: the opposite of `d` is `d ^ 2`, a turn to the right adds 1. */
export const RIGHT = 0;
export const DOWN = 1;
export const LEFT = 2;
export const UP = 3;

/**
 * The lane grid. Odd lanes run through the middle of a column or band and hold one line; even lanes are the channels
 * beside and between them (the gutters on both sides of a rule), which hold any number of lines on tracks.
 * A grid node is (x lane, y lane) = `y * width + x`; a symbol fills the node where two odd lanes meet.
 * Channels never meet a symbol and form a connected net, so every pair of symbols has a path.
 */
export interface Grid {
  readonly width: number;
  readonly height: number;
  /** What to add to a node to go one step: right, down, left, up. */
  readonly delta: readonly [number, number, number, number];
  /** Index of the symbol at a grid node, -1 where there is none. */
  readonly symbolAt: Int16Array;
  /** Lane numbers of each grid node. */
  readonly laneX: Int16Array;
  readonly laneY: Int16Array;
  /** Words of 32 edges in a set of edges. */
  readonly words: number;
  readonly edges: readonly GridEdge[];
}

/** An edge of the problem with its ends on the grid. */
export interface GridEdge {
  readonly index: number;
  /** Its place in the problem. */
  readonly place: number;
  readonly source: RouteEdge;
  readonly from: RouteNode;
  readonly to: RouteNode;
  readonly start: number;
  readonly goal: number;
  /** Edges that may share their last stretch with this one, itself left out; `words` numbers. */
  readonly group: Int32Array;
  /** Edges that may share their first stretch with this one, itself left out. */
  readonly fork: Int32Array;
  /** Those of them that must: they give the same answer. */
  readonly same: Int32Array;
}

/**
 * Edges whose ends are not in the problem are left out: there is nothing to draw. One from a symbol to itself runs from
 * one side round a corner to another.
 */
export function makeGrid(problem: RouteProblem): Grid {
  const width = 2 * problem.columnCount + 1;
  const height = 2 * problem.bands.length + 1;
  const count = width * height;
  const symbolAt = new Int16Array(count).fill(-1);
  const laneX = new Int16Array(count);
  const laneY = new Int16Array(count);
  for (let node = 0; node < count; node++) {
    laneX[node] = node % width;
    laneY[node] = (node / width) | 0;
  }
  const place = (node: RouteNode): number => (2 * node.band + 1) * width + 2 * node.column + 1;
  const byId = new Map<string, RouteNode>();
  problem.nodes.forEach((node, index) => {
    byId.set(node.id, node);
    symbolAt[place(node)] = index;
  });

  const words = Math.max(1, Math.ceil(problem.edges.length / 32));
  const edges: GridEdge[] = [];
  for (const [at, source] of problem.edges.entries()) {
    const from = byId.get(source.from);
    const to = byId.get(source.to);
    if (from === undefined || to === undefined) continue;
    edges.push({
      index: edges.length,
      place: at,
      source,
      from,
      to,
      start: place(from),
      goal: place(to),
      group: new Int32Array(words),
      fork: new Int32Array(words),
      same: new Int32Array(words),
    });
  }
  for (const a of edges) {
    for (const b of edges) {
      if (a === b) continue;
      if (maySharePathEnd(a, b)) addTo(a.group, b.index);
      if (maySharePathStart(a, b)) addTo(a.fork, b.index);
      if (giveSameAnswer(a, b)) addTo(a.same, b.index);
    }
  }
  return { width, height, delta: [1, width, -1, -width], symbolAt, laneX, laneY, words, edges };
}

/** The grid of a problem that differs from the grid's own in sizes only. */
export function withSizes(grid: Grid, problem: RouteProblem): Grid {
  const nodeAt = (place: number): RouteNode | undefined =>
    problem.nodes[grid.symbolAt[place] as number]; // ends of edges are on the grid
  const edges = grid.edges.map((edge) => ({
    ...edge,
    source: problem.edges[edge.place] ?? edge.source,
    from: nodeAt(edge.start) ?? edge.from,
    to: nodeAt(edge.goal) ?? edge.to,
  }));
  return { ...grid, edges };
}

function maySharePathEnd(a: GridEdge, b: GridEdge): boolean {
  return a.goal === b.goal && a.source.group === b.source.group && isArrow(a) && isArrow(b);
}

/** A line with an answer shares its start with no other answer: it would seem to belong to both. */
function maySharePathStart(a: GridEdge, b: GridEdge): boolean {
  if (a.start !== b.start || !isArrow(a) || !isArrow(b)) return false;
  if (a.source.answer !== undefined || b.source.answer !== undefined) return giveSameAnswer(a, b);
  return a.source.label === null && b.source.label === null;
}

function giveSameAnswer(a: GridEdge, b: GridEdge): boolean {
  return (
    a.start === b.start && a.source.answer !== undefined && a.source.answer === b.source.answer
  );
}

function isArrow(edge: GridEdge): boolean {
  return edge.source.kind === 'panah';
}

export function addTo(set: Int32Array, index: number): void {
  set[index >> 5] = (set[index >> 5] as number) | (1 << (index & 31)); // the set has `words` numbers
}

/**
 * Number of the step between a node and its neighbour in a heading; the same from both ends. Counted from one row above
 * the grid, so that steps out of the grid have numbers as well.
 */
export function stepId(grid: Grid, node: number, heading: number): number {
  const { width } = grid;
  switch (heading) {
    case RIGHT:
      return (node + width) * 2;
    case DOWN:
      return (node + width) * 2 + 1;
    case LEFT:
      return (node + width - 1) * 2;
    default:
      return node * 2 + 1;
  }
}

/** Heading of the step from a node to its neighbour. */
export function headingOf(grid: Grid, from: number, to: number): number {
  const difference = to - from;
  if (difference === 1) return RIGHT;
  if (difference === -1) return LEFT;
  return difference === grid.width ? DOWN : UP;
}

/** -1 a turn to the left, 0 straight on, 1 to the right. */
export function turn(heading: number, next: number): number {
  const quarter = (next - heading) & 3;
  return quarter === 3 ? -1 : quarter;
}

/** Number of the lowest edge in a word of a set that is not empty. */
export function lowestBit(set: number): number {
  return 31 - Math.clz32(set & -set);
}
