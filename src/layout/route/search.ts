import {
  BEND,
  CHANNEL_STEP,
  CROSSING,
  PORT_TAKEN,
  SHARED_CHANNEL,
  STEP,
  TOUCH,
} from './constants.js';
import type { Grid, GridEdge } from './grid.js';
import { headingOf, stepId, turn } from './grid.js';
import type { PortWeights } from './weights.js';
import { portWeights } from './weights.js';

/** A larger cost is not told apart from this one. */
const COST_LIMIT = 8191;
/** Mark of a node on a path of the own group that cannot be joined there. */
const NO_JOIN = 4;

/** Every index below is inside its array by construction; this spares the check. */
const at = (array: Int32Array | Int16Array | Int8Array, index: number): number =>
  array[index] as number;

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * The paths of one page, and the search for one more: A* over (node, heading) with whole costs in a bucket queue.
 *
 * Crossings are counted while searching. Two lines that run along the same channels cross only if they must: they
 * part on one side at one end of the common stretch and on the other side at its other end. So the search looks at
 * a stretch when it ends, walks back to where it began and compares the sides.
 */
export class PathFinder {
  /** Nodes of each edge's path from source to target; null while it has none. */
  readonly paths: (Int16Array | null)[];
  readonly weights: readonly PortWeights[];
  /** Weight of a crossing; raised when the usual one left crossings. */
  crossing = CROSSING;

  /** Set of edges on each step, `words` numbers a step. */
  private readonly used: Int32Array;
  private readonly best: Int32Array;
  private readonly stamp: Int32Array;
  private readonly closed: Int32Array;
  private readonly previous: Int32Array;
  private readonly joinStamp: Int32Array;
  private readonly join: Int8Array;
  private readonly bucket = new Int32Array(COST_LIMIT + 1).fill(-1);
  private readonly entryState: Int32Array;
  private readonly entryNext: Int32Array;
  private entries = 0;
  /** The queue never goes back below the last cost it gave out. */
  private floor = 0;
  private lowest = COST_LIMIT;
  private highest = -1;
  private round = 0;
  private readonly allowed: Int32Array;
  private readonly forkGroups: Int32Array;

  constructor(readonly grid: Grid) {
    const nodes = grid.width * grid.height;
    const states = nodes * 4;
    this.paths = grid.edges.map(() => null);
    this.weights = grid.edges.map(portWeights);
    this.used = new Int32Array(nodes * 2 * grid.words);
    this.best = new Int32Array(states);
    this.stamp = new Int32Array(states);
    this.closed = new Int32Array(states);
    this.previous = new Int32Array(states);
    this.joinStamp = new Int32Array(nodes);
    this.join = new Int8Array(nodes);
    this.entryState = new Int32Array(states * 3 + 8);
    this.entryNext = new Int32Array(states * 3 + 8);
    this.allowed = new Int32Array(grid.words);
    this.forkGroups = new Int32Array(grid.words);
  }

  clear(): void {
    this.used.fill(0);
    this.paths.fill(null);
  }

  /** Takes an edge's path away. */
  remove(edge: GridEdge): void {
    const path = this.paths[edge.index];
    if (path == null) return;
    this.mark(edge, path, false);
    this.paths[edge.index] = null;
  }

  restore(edge: GridEdge, path: Int16Array): void {
    this.paths[edge.index] = path;
    this.mark(edge, path, true);
  }

  /**
   * Finds and keeps the cheapest path of an edge that has none. Where the rules about sharing leave no way they are
   * lifted, and then there is one: channels form a connected net that holds any number of lines, and a taken side of a
   * symbol can be taken again with an offset.
   */
  route(edge: GridEdge): boolean {
    const goal = this.search(edge, true) || this.search(edge, false);
    if (goal === 0) return false;
    this.restore(edge, this.trace(edge, goal));
    return true;
  }

  private mark(edge: GridEdge, path: Int16Array, on: boolean): void {
    const { grid } = this;
    const word = edge.index >> 5;
    const bit = 1 << (edge.index & 31);
    for (let i = 1; i < path.length; i++) {
      const from = at(path, i - 1);
      const step = stepId(grid, from, headingOf(grid, from, at(path, i))) * grid.words + word;
      this.used[step] = on ? at(this.used, step) | bit : at(this.used, step) & ~bit;
    }
  }

  private trace(edge: GridEdge, goal: number): Int16Array {
    let length = 2;
    for (let state = goal; at(this.previous, state) >= 0; state = at(this.previous, state)) length++;
    const path = new Int16Array(length);
    for (let state = goal, i = length - 1; i > 0; i--, state = at(this.previous, state)) {
      path[i] = state >> 2;
    }
    path[0] = edge.start;
    return path;
  }

  /** Marks where paths of the same group run, with the heading that leads on to the target. */
  private markGroup(edge: GridEdge, strict: boolean): void {
    const { grid, round } = this;
    for (let word = 0; word < grid.words; word++) {
      this.forkGroups[word] = 0;
      for (let mates = at(edge.group, word); mates !== 0; mates &= mates - 1) {
        const index = word * 32 + 31 - Math.clz32(mates & -mates);
        const path = this.paths[index];
        const mate = grid.edges[index];
        if (path == null || mate === undefined) continue;
        for (let i = 1; i < path.length - 1; i++) {
          const node = at(path, i);
          const heading = headingOf(grid, node, at(path, i + 1));
          let free = !strict || i > 1 || mate.source.label === null;
          const step = stepId(grid, node, heading) * grid.words;
          const arrived = stepId(grid, node, headingOf(grid, node, at(path, i - 1))) * grid.words;
          for (let w = 0; free && w < grid.words; w++) {
            const there = at(this.used, step + w) | at(this.used, arrived + w);
            free = (there & at(mate.fork, w) & ~at(edge.group, w)) === 0;
          }
          this.joinStamp[node] = round;
          this.join[node] = free ? heading : NO_JOIN;
        }
      }
    }
    for (let word = 0; word < grid.words; word++) {
      for (let mates = at(edge.fork, word); mates !== 0; mates &= mates - 1) {
        const mate = grid.edges[word * 32 + 31 - Math.clz32(mates & -mates)];
        if (mate === undefined) continue;
        for (let w = 0; w < grid.words; w++) {
          this.forkGroups[w] = at(this.forkGroups, w) | at(mate.group, w);
        }
      }
    }
    for (let word = 0; word < grid.words; word++) {
      this.forkGroups[word] = at(this.forkGroups, word) & ~at(edge.fork, word);
      this.allowed[word] = ~(at(edge.group, word) | at(edge.fork, word));
    }
  }

  /** Returns the last state of the path, 0 where there is none. */
  private search(edge: GridEdge, strict: boolean): number {
    const { grid, used } = this;
    const { words, delta } = grid;
    this.round++;
    this.markGroup(edge, strict);
    const weights = this.weights[edge.index] as PortWeights; // one for each edge
    const goalX = at(grid.laneX, edge.goal);
    const goalY = at(grid.laneY, edge.goal);

    for (let heading = 0; heading < 4; heading++) {
      const node = edge.start + at2(delta, heading);
      if (node === edge.goal) continue; // never: a channel lies between two symbols
      let cost = STEP + at(weights.out, heading);
      const stub = stepId(grid, edge.start, heading) * words;
      for (let w = 0; w < words; w++) {
        if ((at(used, stub + w) & ~at(edge.fork, w)) !== 0) cost += PORT_TAKEN;
      }
      this.push(node * 4 + heading, cost, -1, goalX, goalY);
    }

    let found = 0;
    for (let state = this.pop(); state >= 0; state = this.pop()) {
      const node = state >> 2;
      if (node === edge.goal) {
        found = state;
        break;
      }
      this.expand(edge, weights, state, strict, goalX, goalY);
    }
    if (this.highest >= this.lowest) this.bucket.fill(-1, this.lowest, this.highest + 1);
    this.entries = 0;
    this.floor = 0;
    this.lowest = COST_LIMIT;
    this.highest = -1;
    return found;
  }

  private expand(
    edge: GridEdge,
    weights: PortWeights,
    state: number,
    strict: boolean,
    goalX: number,
    goalY: number,
  ): void {
    const { grid, used } = this;
    const { words, symbolAt, laneX, laneY, delta } = grid;
    const node = state >> 2;
    const into = state & 3;
    const x = at(laneX, node);
    const y = at(laneY, node);
    const cost = at(this.best, state);
    const arrived = stepId(grid, node, into ^ 2) * words;

    let onFork = false;
    let tight = false;
    const arrivedLane = (into & 1) === 0 ? y & 1 : x & 1;
    for (let w = 0; w < words; w++) {
      const there = at(used, arrived + w);
      if ((there & at(edge.fork, w)) !== 0) onFork = true;
      if (arrivedLane === 1 && (there & at(this.allowed, w)) !== 0) tight = true;
    }
    const join = at(this.joinStamp, node) === this.round ? at(this.join, node) : -1;
    if (join >= 0 && join < NO_JOIN && onFork) return;

    for (let heading = 0; heading < 4; heading++) {
      if (heading === (into ^ 2)) continue;
      if (join >= 0 && join < NO_JOIN && heading !== join) continue;
      if (heading === 0 ? x === grid.width - 1 : heading === 2 && x === 0) continue;
      if (heading === 1 ? y === grid.height - 1 : heading === 3 && y === 0) continue;
      const next = node + at2(delta, heading);
      const last = next === edge.goal;
      if (!last && at(symbolAt, next) >= 0) continue;
      const straight = heading === into;
      // A line beside another at one side of a symbol stands off the middle, so it cannot run on along the middle.
      if (tight && straight) continue;
      const lane = (heading & 1) === 0 ? y & 1 : x & 1;
      let more = STEP + (lane === 0 ? CHANNEL_STEP : 0) + (straight ? 0 : BEND);
      if (last) more += at(weights.into, heading);

      const others =
        join >= 0 && join < NO_JOIN
          ? this.joinedCost(edge, state, heading)
          : this.foreignCost(edge, state, heading, lane, last, onFork, strict);
      if (others < 0) continue;
      more += others;
      this.push(next * 4 + heading, cost + more, state, goalX, goalY);
    }
  }

  /** Cost of what other lines do at a node and on the step that leaves it; -1 where the step is closed. */
  private foreignCost(
    edge: GridEdge,
    state: number,
    heading: number,
    lane: number,
    last: boolean,
    onFork: boolean,
    strict: boolean,
  ): number {
    const { grid, used } = this;
    const { words } = grid;
    const node = state >> 2;
    const into = state & 3;
    const straight = heading === into;
    const arrived = stepId(grid, node, into ^ 2) * words;
    const leaving = stepId(grid, node, heading) * words;
    const side = (into + 1) & 3;
    const sideStep = this.edgeOfGrid(node, side) ? stepId(grid, node, side) * words : -1;
    const otherStep = this.edgeOfGrid(node, side ^ 2) ? stepId(grid, node, side ^ 2) * words : -1;
    const aheadStep = this.edgeOfGrid(node, into) ? stepId(grid, node, into) * words : -1;
    const middle = (at(grid.laneX, node) & 1) === 1 && (at(grid.laneY, node) & 1) === 1;

    let cost = 0;
    for (let w = 0; w < words; w++) {
      const fork = at(edge.fork, w);
      const a = at(used, arrived + w);
      const o = at(used, leaving + w);
      const p = sideStep < 0 ? 0 : at(used, sideStep + w);
      const q = otherStep < 0 ? 0 : at(used, otherStep + w);
      const s = aheadStep < 0 ? 0 : at(used, aheadStep + w);
      if ((a | o | p | q | s) === 0) continue;

      // Where a line of another group joins a line of this fork, no third may leave: it would seem to go on either.
      if (onFork && (o & fork) === 0 && ((a | o | p | q | s) & at(this.forkGroups, w)) !== 0) {
        if (strict) return -1;
      }
      if ((o & fork) !== 0 && (!onFork || (o & at(this.forkGroups, w)) !== 0)) {
        if (strict || lane === 1) return -1;
      }
      if ((o & at(edge.group, w)) !== 0 && (strict || lane === 1) && !last) return -1;
      const other = o & at(this.allowed, w);
      if (other !== 0) {
        if (lane === 0) cost += SHARED_CHANNEL * bitCount(other);
        else if (last && !straight) cost += PORT_TAKEN;
        else return -1;
      }
      // In the middle of an empty cell there are no tracks: lines may only cross there at right angles.
      if (middle) {
        const here = (a | o | p | q | s) & ~fork;
        if (straight ? (here & ~(p & q)) !== 0 : here !== 0) return -1;
      }
      if (straight) cost += this.crossing * bitCount(p & q);
      else {
        const beyond = heading === side ? q : p;
        if (lane === 1 && (beyond & ~fork) !== 0) cost += TOUCH;
        const inLane = (into & 1) === 0 ? at(grid.laneY, node) & 1 : at(grid.laneX, node) & 1;
        if (inLane === 1 && (s & ~fork) !== 0) cost += TOUCH;
      }
      for (let ends = a & ~o & ~fork; ends !== 0; ends &= ends - 1) {
        const parting = this.partingCost(state, heading, w * 32 + 31 - Math.clz32(ends & -ends));
        if (parting < 0) return -1;
        cost += parting;
      }
    }
    return cost;
  }

  /** As `foreignCost`, on a step along a path of the own group: what the group crosses is paid already. */
  private joinedCost(edge: GridEdge, state: number, heading: number): number {
    const { grid, used } = this;
    const node = state >> 2;
    const into = state & 3;
    const arrived = stepId(grid, node, into ^ 2) * grid.words;
    const leaving = stepId(grid, node, heading) * grid.words;
    let joinsHere = true;
    for (let w = 0; w < grid.words; w++) {
      if ((at(used, arrived + w) & at(edge.group, w)) !== 0) joinsHere = false;
    }
    let cost = 0;
    for (let w = 0; w < grid.words; w++) {
      const ends =
        at(used, arrived + w) & ~at(used, leaving + w) & ~at(edge.fork, w) & ~at(edge.group, w);
      for (let rest = ends; rest !== 0; rest &= rest - 1) {
        const parting = this.partingCost(state, heading, w * 32 + 31 - Math.clz32(rest & -rest));
        if (parting < 0) return -1;
        cost += parting;
      }
      if (!joinsHere || heading !== into) continue;
      const side = (into + 1) & 3;
      if (!this.edgeOfGrid(node, side) || !this.edgeOfGrid(node, side ^ 2)) continue;
      const through =
        at(used, stepId(grid, node, side) * grid.words + w) &
        at(used, stepId(grid, node, side ^ 2) * grid.words + w);
      cost += this.crossing * bitCount(through & ~at(edge.group, w));
    }
    return cost;
  }

  private edgeOfGrid(node: number, heading: number): boolean {
    const { grid } = this;
    switch (heading) {
      case 0:
        return at(grid.laneX, node) < grid.width - 1;
      case 1:
        return at(grid.laneY, node) < grid.height - 1;
      case 2:
        return at(grid.laneX, node) > 0;
      default:
        return at(grid.laneY, node) > 0;
    }
  }

  /**
   * Cost of parting from edge `index`, with which the path to `state` ran until here: a crossing where it lay on the
   * wrong side of it. Where both part into one middle lane at both ends of a straight stretch there is no place
   * for the crossing: -1.
   */
  private partingCost(state: number, heading: number, index: number): number {
    const node = state >> 2;
    const into = state & 3;
    const theirs = this.headingThrough(node, into ^ 2, index);
    if (theirs < 0) return 0;
    const leftAtEnd = turn(into, heading) < turn(into, theirs);
    const fixedEnd = (heading ^ 2) === theirs && this.inMiddleLane(node, heading);

    let current = state;
    let cornered = false;
    for (;;) {
      const before = at(this.previous, current);
      if (before < 0) return 0; // they ran side by side from a symbol on
      const start = before >> 2;
      const forward = current & 3;
      if (forward !== into) cornered = true;
      const back = (before & 3) ^ 2;
      if (this.uses(start, back, index)) {
        current = before;
        continue;
      }
      const theirBack = this.headingThrough(start, forward, index);
      if (theirBack < 0) return 0;
      const leftAtStart = turn(forward ^ 2, back) > turn(forward ^ 2, theirBack);
      if (leftAtEnd === leftAtStart) return 0;
      const fixedStart = (back ^ 2) === theirBack && this.inMiddleLane(start, back);
      return fixedStart && fixedEnd && !cornered ? -1 : this.crossing;
    }
  }

  private inMiddleLane(node: number, heading: number): boolean {
    const { laneX, laneY } = this.grid;
    return ((heading & 1) === 0 ? at(laneY, node) & 1 : at(laneX, node) & 1) === 1;
  }

  /** The other heading in which an edge leaves a node it reaches through the step `except`; -1 at a symbol. */
  private headingThrough(node: number, except: number, index: number): number {
    for (let heading = 0; heading < 4; heading++) {
      if (heading !== except && this.uses(node, heading, index)) return heading;
    }
    return -1;
  }

  private uses(node: number, heading: number, index: number): boolean {
    if (!this.edgeOfGrid(node, heading)) return false;
    const step = stepId(this.grid, node, heading) * this.grid.words + (index >> 5);
    return (at(this.used, step) & (1 << (index & 31))) !== 0;
  }

  private push(state: number, cost: number, from: number, goalX: number, goalY: number): void {
    if (this.stamp[state] === this.round) {
      if (cost >= at(this.best, state) || this.closed[state] === this.round) return;
    }
    this.stamp[state] = this.round;
    this.best[state] = cost;
    this.previous[state] = from;
    const { laneX, laneY } = this.grid;
    const node = state >> 2;
    const dx = goalX - at(laneX, node);
    const dy = goalY - at(laneY, node);
    const heading = state & 3;
    const along = (heading & 1) === 0 ? (heading === 0 ? dx : -dx) : heading === 1 ? dy : -dy;
    const across = (heading & 1) === 0 ? dy : dx;
    const bends = across === 0 ? (along >= 0 ? 0 : 3) : along >= 0 ? 1 : 2;
    const estimate = cost + STEP * (Math.abs(dx) + Math.abs(dy)) + BEND * bends;
    const key = Math.max(Math.min(estimate, COST_LIMIT), this.floor);
    if (key < this.lowest) this.lowest = key;
    if (key > this.highest) this.highest = key;
    this.entryState[this.entries] = state;
    this.entryNext[this.entries] = at(this.bucket, key);
    this.bucket[key] = this.entries++;
  }

  private pop(): number {
    while (this.lowest <= this.highest) {
      const entry = at(this.bucket, this.lowest);
      if (entry < 0) {
        this.lowest++;
        continue;
      }
      this.bucket[this.lowest] = at(this.entryNext, entry);
      const state = at(this.entryState, entry);
      this.floor = this.lowest;
      if (this.closed[state] === this.round) continue;
      this.closed[state] = this.round;
      return state;
    }
    return -1;
  }
}

function at2(delta: readonly [number, number, number, number], heading: number): number {
  return delta[heading] as number; // headings are 0 to 3
}
