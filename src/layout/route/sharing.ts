import type { GridEdge } from './grid.js';
import { headingOf, lowestBit, stepId } from './grid.js';
import type { Usage } from './usage.js';

/** What `joinAt` tells besides the heading that leads on along a path of the own group. */
export const NO_GROUP = -1;
const NO_JOIN = -2;

const at = (array: Int32Array | Int16Array | Int8Array, index: number): number =>
  array[index] as number; // inside by construction

/** Which lines an edge may share its way with, and where. */
export class Sharing {
  /** Edges that have nothing to do with the edge. */
  readonly foreign: Int32Array;
  /** Edges that end with an edge of the same fork. */
  readonly forkGroups: Int32Array;
  private readonly marked: Int32Array;
  private readonly join: Int8Array;
  private round = 0;

  constructor(private readonly usage: Usage) {
    const { grid } = usage;
    this.foreign = new Int32Array(grid.words);
    this.forkGroups = new Int32Array(grid.words);
    this.marked = new Int32Array(grid.width * grid.height);
    this.join = new Int8Array(grid.width * grid.height);
  }

  /** Heading of the own group's path at a node, `NO_JOIN` where it may not be joined, `NO_GROUP` where none runs. */
  joinAt(node: number): number {
    return this.marked[node] === this.round ? at(this.join, node) : NO_GROUP;
  }

  /** @param strict keep the rules that make a drawing unambiguous. */
  aim(edge: GridEdge, strict: boolean): void {
    this.round++;
    const { foreign, forkGroups } = this;
    const { grid } = this.usage;
    forkGroups.fill(0);
    for (let w = 0; w < grid.words; w++) {
      foreign[w] = ~(at(edge.group, w) | at(edge.fork, w));
      for (let mates = at(edge.group, w); mates !== 0; mates &= mates - 1) {
        this.markPath(edge, w * 32 + lowestBit(mates), strict);
      }
      for (let mates = at(edge.fork, w); mates !== 0; mates &= mates - 1) {
        const mate = grid.edges[w * 32 + lowestBit(mates)];
        for (let v = 0; mate !== undefined && v < grid.words; v++) {
          forkGroups[v] = at(forkGroups, v) | at(mate.group, v);
        }
      }
    }
    for (let w = 0; w < grid.words; w++) forkGroups[w] = at(forkGroups, w) & ~at(edge.fork, w);
  }

  /** Marks where a path of the own group runs. */
  private markPath(edge: GridEdge, index: number, strict: boolean): void {
    const { grid, used, paths } = this.usage;
    const path = paths[index];
    const mate = grid.edges[index];
    if (path == null || mate === undefined) return;
    for (let i = 1; i < path.length - 1; i++) {
      const node = at(path, i);
      const heading = headingOf(grid, node, at(path, i + 1));
      const back = headingOf(grid, node, at(path, i - 1));
      // Not beside the answer of the other, nor where it still runs with a third that goes elsewhere.
      let free = !strict || i > 1 || mate.source.label === null;
      const leaving = stepId(grid, node, heading) * grid.words;
      const arriving = stepId(grid, node, back) * grid.words;
      for (let w = 0; free && w < grid.words; w++) {
        const there = at(used, leaving + w) | at(used, arriving + w);
        free = (there & at(mate.fork, w) & ~at(edge.group, w)) === 0;
      }
      this.marked[node] = this.round;
      this.join[node] = free ? heading : NO_JOIN;
    }
  }
}
