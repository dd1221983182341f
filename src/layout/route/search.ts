import {
  BEND,
  BRANCH_TAKEN,
  CHANNEL_STEP,
  CROSSING,
  HEAD_ON,
  OUT_OF_ROW,
  PORT_TAKEN,
  SHARED_CHANNEL,
  SPLIT_ANSWER,
  STEP,
  TOUCH,
} from './constants.js';
import { Estimate } from './estimate.js';
import type { Grid, GridEdge } from './grid.js';
import { lowestBit, stepId, turn } from './grid.js';
import { BucketQueue } from './queue.js';
import { NO_GROUP, Sharing } from './sharing.js';
import { Usage } from './usage.js';
import type { PortWeights } from './weights.js';
import { portWeights } from './weights.js';

type Numbers = Int32Array | Int16Array | Int8Array;
/** Every index below is inside its array by construction; this spares the check. */
const at = (array: Numbers | readonly number[], index: number): number => array[index] as number;

/**
 * Finds paths on the grid: A* over (node, heading), state `node * 4 + heading`, with whole-number costs.
 *
 * Crossings are counted while searching. Two lines that run along the same channels cross only if they must: they
 * part on one side at one end of the common stretch and on the other side at its other end. So the search looks at
 * a stretch when it ends, walks back to where it began and compares the sides.
 */
export class PathFinder {
  readonly usage: Usage;
  /** Weight of a crossing; raised when the usual one left crossings. */
  crossing = CROSSING;

  private readonly sharing: Sharing;
  private readonly weights: readonly PortWeights[];
  private readonly cost: Int32Array;
  private readonly previous: Int32Array;
  private readonly reached: Int32Array;
  private readonly closed: Int32Array;
  private readonly queue: BucketQueue;
  private readonly estimate = new Estimate();
  private round = 0;

  // About the node that is expanded: the sets on its four steps, `words` numbers each.
  private readonly around: Int32Array;
  private onFork = false;

  constructor(readonly grid: Grid) {
    const nodes = grid.width * grid.height;
    const states = nodes * 4;
    this.usage = new Usage(grid);
    this.sharing = new Sharing(this.usage);
    this.weights = grid.edges.map(portWeights);
    this.cost = new Int32Array(states);
    this.previous = new Int32Array(states);
    this.reached = new Int32Array(states);
    this.closed = new Int32Array(states);
    this.queue = new BucketQueue(states * 3 + 8);
    this.around = new Int32Array(grid.words * 4);
  }

  /**
   * Finds and keeps the cheapest path of an edge that has none. Where the rules about sharing leave no way they are
   * lifted, and then there is one: channels form a connected net that holds any number of lines, and a taken side of a
   * symbol can be taken again with an offset.
   */
  route(edge: GridEdge): boolean {
    let goal = this.search(edge, true);
    if (goal < 0) goal = this.search(edge, false);
    if (goal < 0) return false;
    this.usage.add(edge, this.trace(edge, goal));
    return true;
  }

  private trace(edge: GridEdge, goal: number): Int16Array {
    let length = 2;
    for (let state = goal; at(this.previous, state) >= 0; state = at(this.previous, state))
      length++;
    const path = new Int16Array(length);
    for (let state = goal, i = length - 1; i > 0; i--, state = at(this.previous, state)) {
      path[i] = state >> 2;
    }
    path[0] = edge.start;
    return path;
  }

  /** Returns the last state of the path, -1 where there is none. */
  private search(edge: GridEdge, strict: boolean): number {
    const { grid, queue } = this;
    const { used } = this.usage;
    const weights = this.weights[edge.index] as PortWeights; // one for each edge
    this.round++;
    this.sharing.aim(edge, strict);
    this.estimate.aim(weights.into);
    const taken = edge.from.shape === 'cabang' ? BRANCH_TAKEN : PORT_TAKEN;
    for (let heading = 0; heading < 4; heading++) {
      let cost = STEP + at(weights.out, heading);
      const stub = stepId(grid, edge.start, heading) * grid.words;
      for (let w = 0; w < grid.words; w++) {
        if ((at(used, stub + w) & ~at(edge.fork, w)) !== 0) cost += taken;
      }
      if (this.leavesElsewhere(edge, stub)) cost += SPLIT_ANSWER;
      this.push(edge, (edge.start + at(grid.delta, heading)) * 4 + heading, cost, -1);
    }
    let found = -1;
    for (let state = queue.pop(); state >= 0; state = queue.pop()) {
      if (this.closed[state] === this.round) continue;
      this.closed[state] = this.round;
      if (state >> 2 === edge.goal) {
        found = state;
        break;
      }
      this.expand(edge, weights, state, strict);
    }
    queue.clear();
    return found;
  }

  /** Whether an edge of the same answer leaves by another side than the one with the step `stub`. */
  private leavesElsewhere(edge: GridEdge, stub: number): boolean {
    const { paths, used } = this.usage;
    for (let w = 0; w < this.grid.words; w++) {
      for (let mates = at(edge.same, w); mates !== 0; mates &= mates - 1) {
        if (
          paths[w * 32 + lowestBit(mates)] != null &&
          (at(used, stub + w) & at(edge.same, w)) === 0
        )
          return true;
      }
    }
    return false;
  }

  private push(edge: GridEdge, state: number, cost: number, from: number): void {
    if (this.reached[state] === this.round) {
      if (cost >= at(this.cost, state) || this.closed[state] === this.round) return;
    }
    this.reached[state] = this.round;
    this.cost[state] = cost;
    this.previous[state] = from;
    const node = state >> 2;
    if (node === edge.goal) {
      this.queue.push(state, cost);
      return;
    }
    const { laneX, laneY } = this.grid;
    const dx = at(laneX, edge.goal) - at(laneX, node);
    const dy = at(laneY, edge.goal) - at(laneY, node);
    this.queue.push(state, cost + this.estimate.cost(state & 3, dx, dy));
  }

  private expand(edge: GridEdge, weights: PortWeights, state: number, strict: boolean): void {
    const { grid } = this;
    const { symbolAt, laneX, laneY } = grid;
    const node = state >> 2;
    const into = state & 3;
    const x = at(laneX, node);
    const y = at(laneY, node);
    const cost = at(this.cost, state);
    const busy = at(this.usage.busy, node) > 0;
    const joint = edge.source.kind === 'bersama' && edge.from.band === edge.to.band;
    // Without the rules nothing is joined, and every step along a channel is open.
    const join = strict ? this.sharing.joinAt(node) : NO_GROUP;
    let beside = false;
    if (busy) {
      beside = this.lookAround(edge, node, into) && (((into & 1) === 0 ? y : x) & 1) === 1;
      if (join >= 0 && this.onFork) return;
    }
    for (let heading = 0; heading < 4; heading++) {
      if (heading === (into ^ 2) || (join >= 0 && heading !== join)) continue;
      if (heading === 0 ? x === grid.width - 1 : heading === 2 && x === 0) continue;
      if (heading === 1 ? y === grid.height - 1 : heading === 3 && y === 0) continue;
      const next = node + at(grid.delta, heading);
      const last = next === edge.goal;
      if (!last && at(symbolAt, next) >= 0) continue;
      const straight = heading === into;
      // A line beside another at one side of a symbol stands off the middle, so it cannot run on along the middle.
      if (beside && straight) continue;
      const channel = (((heading & 1) === 0 ? y : x) & 1) === 0;
      let more = STEP;
      if (channel) more += CHANNEL_STEP;
      if (!straight) more += BEND;
      if (last) more += at(weights.into, heading);
      if (joint && Math.abs(at(laneY, next) - at(laneY, edge.start)) > 1) more += OUT_OF_ROW;
      if (busy) {
        const others =
          join >= 0
            ? this.joinedCost(edge, state, heading)
            : this.foreignCost(edge, state, heading, channel, last, strict);
        if (others < 0) continue;
        more += others;
      }
      this.push(edge, next * 4 + heading, cost + more, state);
    }
  }

  /** Reads the sets on the steps of a node; true where a line that has nothing to do with the edge came with it. */
  private lookAround(edge: GridEdge, node: number, into: number): boolean {
    const { grid, around } = this;
    const { used } = this.usage;
    const { words } = grid;
    for (let heading = 0; heading < 4; heading++) {
      const step = stepId(grid, node, heading) * words;
      for (let w = 0; w < words; w++) around[heading * words + w] = at(used, step + w);
    }
    let beside = false;
    this.onFork = false;
    for (let w = 0; w < words; w++) {
      const there = at(around, (into ^ 2) * words + w);
      if ((there & at(edge.fork, w)) !== 0) this.onFork = true;
      if ((there & at(this.sharing.foreign, w)) !== 0) beside = true;
    }
    return beside;
  }

  /** Cost of what other lines do at a node and on the step that leaves it; -1 where the step is closed. */
  private foreignCost(
    edge: GridEdge,
    state: number,
    heading: number,
    channel: boolean,
    last: boolean,
    strict: boolean,
  ): number {
    const { grid, around, onFork } = this;
    const { words } = grid;
    const node = state >> 2;
    const into = state & 3;
    const straight = heading === into;
    const right = (into + 1) & 3;
    const inMiddle = isMiddle(grid, node, into);
    const inCell = inMiddle && isMiddle(grid, node, right);

    let cost = 0;
    for (let w = 0; w < words; w++) {
      const fork = at(edge.fork, w);
      const group = at(edge.group, w);
      const arrived = at(around, (into ^ 2) * words + w);
      const ahead = at(around, into * words + w);
      const p = at(around, right * words + w);
      const q = at(around, (right ^ 2) * words + w);
      const any = arrived | ahead | p | q;
      if (any === 0) continue;
      const leaving = straight ? ahead : heading === right ? p : q;

      const forkLeaving = (leaving & fork) !== 0;
      const forkJoined = (any & at(this.sharing.forkGroups, w)) !== 0;
      if (strict || !channel) {
        // Run along a fork only from its start on, and part from it only where nothing else joins it: a third line
        // would seem to go on either way.
        if (
          forkLeaving
            ? !onFork || (leaving & at(this.sharing.forkGroups, w)) !== 0
            : onFork && forkJoined
        ) {
          return -1;
        }
        if ((leaving & group) !== 0 && !last) return -1;
      }
      const other = leaving & at(this.sharing.foreign, w);
      if (other !== 0) {
        if (channel) cost += SHARED_CHANNEL * bitCount(other);
        else if (last && !straight) cost += PORT_TAKEN;
        else return -1;
      }
      // In the middle of an empty cell there are no tracks: lines may only cross there at right angles.
      if (inCell && (any & ~fork & ~(straight ? p & q : 0)) !== 0) return -1;
      if (straight) cost += this.crossing * bitCount(p & q);
      else {
        if (!channel && ((heading === right ? q : p) & ~fork) !== 0) cost += TOUCH;
        if (inMiddle && (ahead & ~fork) !== 0) cost += TOUCH;
      }
      const parting = this.partingCosts(state, heading, w, arrived & ~leaving & ~fork);
      if (parting < 0 && strict) return -1;
      cost += parting < 0 ? PORT_TAKEN : parting;
    }
    return cost;
  }

  /** As `foreignCost`, on a step along a path of the own group: what the group crosses is paid already. */
  private joinedCost(edge: GridEdge, state: number, heading: number): number {
    const { around } = this;
    const { words } = this.grid;
    const into = state & 3;
    const right = (into + 1) & 3;
    let joinsHere = true;
    for (let w = 0; w < words; w++) {
      if ((at(around, (into ^ 2) * words + w) & at(edge.group, w)) !== 0) joinsHere = false;
    }
    let cost = 0;
    for (let w = 0; w < words; w++) {
      const own = at(edge.fork, w) | at(edge.group, w);
      const arrived = at(around, (into ^ 2) * words + w);
      const leaving = at(around, heading * words + w);
      const parting = this.partingCosts(state, heading, w, arrived & ~leaving & ~own);
      if (parting < 0) return -1;
      cost += parting;
      // A mate that comes the other way and turns off here as well: one straight line between two symbols.
      if (joinsHere && heading !== into && (at(around, into * words + w) & at(edge.group, w)) !== 0)
        cost += HEAD_ON;
      if (joinsHere && heading === into) {
        const through = at(around, right * words + w) & at(around, (right ^ 2) * words + w);
        cost += this.crossing * bitCount(through & ~at(edge.group, w));
      }
    }
    return cost;
  }

  private partingCosts(state: number, heading: number, word: number, parting: number): number {
    let cost = 0;
    for (let rest = parting; rest !== 0; rest &= rest - 1) {
      const one = this.partingCost(state, heading, word * 32 + lowestBit(rest));
      if (one < 0) return -1;
      cost += one;
    }
    return cost;
  }

  /**
   * Cost of parting from edge `index`, with which the path to `state` ran until here: a crossing where it lay on the
   * wrong side of it. Where both part into one middle lane at both ends of a straight stretch there is no place
   * for the crossing: -1.
   */
  private partingCost(state: number, heading: number, index: number): number {
    const { grid, usage } = this;
    const node = state >> 2;
    const into = state & 3;
    const theirs = usage.headingThrough(node, into ^ 2, index);
    if (theirs < 0) return 0;
    const leftAtEnd = turn(into, heading) < turn(into, theirs);
    const fixedEnd = (heading ^ 2) === theirs && isMiddle(grid, node, heading);

    let current = state;
    let cornered = false;
    for (;;) {
      const before = at(this.previous, current);
      if (before < 0) return 0; // they ran side by side from a symbol on
      const start = before >> 2;
      const forward = current & 3;
      if (forward !== into) cornered = true;
      const back = (before & 3) ^ 2;
      if (usage.uses(start, back, index)) {
        current = before;
        continue;
      }
      const theirBack = usage.headingThrough(start, forward, index);
      if (theirBack < 0) return 0;
      const leftAtStart = turn(forward ^ 2, back) > turn(forward ^ 2, theirBack);
      if (leftAtEnd === leftAtStart) return 0;
      const fixedStart = (back ^ 2) === theirBack && isMiddle(grid, start, back);
      return fixedStart && fixedEnd && !cornered ? -1 : this.crossing;
    }
  }
}

/** Whether the lane through a node along a heading runs through the middle of cells. */
function isMiddle(grid: Grid, node: number, heading: number): boolean {
  return (((heading & 1) === 0 ? at(grid.laneY, node) : at(grid.laneX, node)) & 1) === 1;
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
