import type { Grid, GridEdge } from './grid.js';
import { headingOf, stepId } from './grid.js';

const at = (array: Int32Array | Int16Array, index: number): number => array[index] as number; // inside by construction

/** The paths found so far, and which of them run over each step of the grid. */
export class Usage {
  /** Nodes of each edge's path from source to target; null while it has none. */
  readonly paths: (Int16Array | null)[];
  /** Set of edges on each step: `words` numbers at `stepId * words`. Steps out of the grid have numbers too, never used. */
  readonly used: Int32Array;
  /** Number of paths through each node: most have none, and need no look at their steps. */
  readonly busy: Int16Array;

  constructor(readonly grid: Grid) {
    const nodes = grid.width * grid.height;
    this.paths = grid.edges.map(() => null);
    this.used = new Int32Array((nodes + 2 * grid.width) * 2 * grid.words);
    this.busy = new Int16Array(nodes);
  }

  clear(): void {
    this.used.fill(0);
    this.busy.fill(0);
    this.paths.fill(null);
  }

  add(edge: GridEdge, path: Int16Array): void {
    this.paths[edge.index] = path;
    this.mark(edge, path, true);
  }

  remove(edge: GridEdge): void {
    const path = this.paths[edge.index];
    if (path == null) return;
    this.paths[edge.index] = null;
    this.mark(edge, path, false);
  }

  /** Whether an edge runs over the step that leaves a node with a heading. */
  uses(node: number, heading: number, edge: number): boolean {
    const step = stepId(this.grid, node, heading) * this.grid.words + (edge >> 5);
    return (at(this.used, step) & (1 << (edge & 31))) !== 0;
  }

  /** The other heading in which an edge leaves a node that it reaches through the step `except`; -1 at a symbol. */
  headingThrough(node: number, except: number, edge: number): number {
    for (let heading = 0; heading < 4; heading++) {
      if (heading !== except && this.uses(node, heading, edge)) return heading;
    }
    return -1;
  }

  private mark(edge: GridEdge, path: Int16Array, on: boolean): void {
    const { grid, busy, used } = this;
    const word = edge.index >> 5;
    const bit = 1 << (edge.index & 31);
    for (const node of path) busy[node] = at(busy, node) + (on ? 1 : -1);
    for (let i = 1; i < path.length; i++) {
      const from = at(path, i - 1);
      const step = stepId(grid, from, headingOf(grid, from, at(path, i))) * grid.words + word;
      used[step] = on ? at(used, step) | bit : at(used, step) & ~bit;
    }
  }
}
