import { ARROW_ROOM, LABEL_BESIDE, LABEL_END, LABEL_GAP, LABEL_START } from './constants.js';
import type { Demand } from './demand.js';
import { raise } from './demand.js';
import type { Grid, GridEdge } from './grid.js';
import type { Part, Run } from './runs.js';
import type { Tracks } from './tracks.js';
import type { RouteNode, RouteProblem } from './types.js';

/** The gutters that are still being sized, and what stands between them. */
interface Room {
  readonly columns: Demand[];
  readonly bands: Demand[];
  readonly halfWidth: readonly number[];
  readonly halfHeight: readonly number[];
}

/**
 * Asks for the room of the answers. In its own cell an answer needs room between its symbol and the next track or rule;
 * where the problem allows it, one beside an empty cell stands over the rule between them and asks for nothing.
 */
export class LabelRooms {
  readonly #runs: readonly Run[];
  readonly #parts: Tracks['parts'];

  constructor(
    private readonly grid: Grid,
    private readonly problem: RouteProblem,
    tracks: Tracks,
    private readonly room: Room,
  ) {
    this.#runs = tracks.runs;
    this.#parts = tracks.parts;
  }

  ask(edge: GridEdge, parts: readonly Part[]): void {
    const first = parts[0]?.run;
    if (edge.source.label === null || first === undefined) return;
    if (edge.from.shape === 'cabang') this.#askAbove(edge, first, edge.source.label);
    if (first.horizontal) this.#askAcross(edge, parts, first, edge.source.label.width);
    else this.#askDown(edge, parts, first, edge.source.label);
  }

  /** At a line that leaves to the left or right: above it, between the symbol and what stands next. */
  #askAcross(edge: GridEdge, parts: readonly Part[], first: Run, width: number): void {
    const { columns, halfWidth } = this.room;
    const own = 2 * edge.from.column + 1;
    const forward = isForward(edge, first, parts);
    const channel = forward ? own + 1 : own - 1;
    const demand = columns[channel / 2];
    if (demand === undefined) return;
    // The other symbols of the column may be wider than this one.
    const spare = (halfWidth[edge.from.column] ?? 0) - edge.from.width / 2;
    const room = LABEL_START + width + LABEL_END - spare;
    const passing = this.#runs.filter(
      (run) =>
        !run.horizontal && run.lane === channel && run.from <= first.lane && run.to >= first.lane,
    );
    const turn = parts[1]?.run;
    const foreign = passing.filter((run) => run !== turn);
    const beyond = edge.from.column + (forward ? 1 : -1);
    const next = this.#symbolAt(beyond, edge.from.band);
    const list = forward ? demand.before : demand.after;
    if (this.problem.answersOverRules === true && foreign.length === 0) {
      if (next === null && this.#isFree(beyond, first.lane)) return;
      if (next !== null && passing.length === 0) {
        // Between two symbols that face one another the answer may stand on both sides of the rule.
        const other = (halfWidth[beyond] ?? 0) - next.width / 2;
        const both = LABEL_START + width + Math.max(LABEL_END, ARROW_ROOM) - spare - other;
        demand.leastBefore = Math.max(demand.leastBefore, both / 2);
        demand.leastAfter = Math.max(demand.leastAfter, both / 2);
        return;
      }
    }
    if (forward) demand.leastBefore = Math.max(demand.leastBefore, room);
    else demand.leastAfter = Math.max(demand.leastAfter, room);
    for (const run of passing) raise(list, run.track, room);
  }

  /** At a junction, which has no height of its own: between its line and what runs above it. */
  #askAbove(
    { from }: GridEdge,
    first: Run,
    { width, height }: { readonly width: number; readonly height: number },
  ): void {
    const { bands, halfHeight, halfWidth } = this.room;
    const demand = bands[from.band];
    if (demand === undefined || !first.horizontal) return;
    const room = LABEL_BESIDE + height + LABEL_END - (halfHeight[from.band] ?? 0);
    demand.leastAfter = Math.max(demand.leastAfter, room);
    // A long answer reaches into the cell beside its own.
    const reach = width > (halfWidth[from.column] ?? 0) ? 3 : 1;
    for (const run of this.#runs) {
      const near = run.from <= 2 * from.column + 1 + reach && run.to >= 2 * from.column + 1 - reach;
      if (run.horizontal && run.lane === 2 * from.band && near)
        raise(demand.after, run.track, room);
    }
  }

  /** At a line that leaves downward or upward: beside it, to its right where there is room. */
  #askDown(
    edge: GridEdge,
    parts: readonly Part[],
    first: Run,
    label: { readonly width: number; readonly height: number },
  ): void {
    const { columns, bands, halfWidth, halfHeight } = this.room;
    const own = 2 * edge.from.band + 1;
    const forward = isForward(edge, first, parts);
    const channel = forward ? own + 1 : own - 1;
    const demand = bands[channel / 2];
    if (demand === undefined) return;
    const spare = (halfHeight[edge.from.band] ?? 0) - edge.from.height / 2;
    const beside = forward ? 0 : this.#heightBeside(edge);
    const room = LABEL_START + beside + label.height + LABEL_END - spare;
    const list = forward ? demand.before : demand.after;
    if (forward) demand.leastBefore = Math.max(demand.leastBefore, room);
    else demand.leastAfter = Math.max(demand.leastAfter, room);
    for (const run of this.#runs) {
      if (!run.horizontal || run.lane !== channel) continue;
      if (run.from <= first.lane && run.to >= first.lane) raise(list, run.track, room);
    }
    const reach = LABEL_BESIDE + label.width + LABEL_END - (halfWidth[edge.from.column] ?? 0);
    const right = columns[edge.from.column + 1];
    if (reach <= 0 || right === undefined) return;
    const passing = (lane: number): Run[] =>
      this.#runs.filter(
        (run) => !run.horizontal && run.lane === lane && run.from <= channel && run.to >= channel,
      );
    if (this.problem.answersOverRules === true) {
      for (const side of [1, -1]) {
        const beyond = edge.from.column + side;
        if (beyond < 0 || beyond >= this.problem.columnCount) continue;
        const next = this.#symbolAt(beyond, edge.from.band);
        if (next !== null && next.height > edge.from.height) continue;
        if (passing(2 * edge.from.column + 1 + side).length > 0) continue;
        if (this.#isFree(beyond, channel)) return;
      }
    }
    right.leastBefore = Math.max(right.leastBefore, reach);
    for (const run of passing(2 * edge.from.column + 2)) raise(right.before, run.track, reach);
  }

  /**
   * How far the answer of a line to the side stands above the symbol, where one below leaves it no other place: the
   * answer of a line up begins above it.
   */
  #heightBeside({ from }: GridEdge): number {
    let height = 0;
    let down = false;
    this.#parts.forEach((parts, index) => {
      const other = this.grid.edges[index];
      const first = parts[0]?.run;
      if (other?.from !== from || first === undefined || other.source.label === null) return;
      if (first.horizontal) height = Math.max(height, other.source.label.height);
      else if (isForward(other, first, parts)) down = true;
    });
    return down && height > 0
      ? Math.max(0, LABEL_BESIDE + height + LABEL_GAP - from.height / 2)
      : 0;
  }

  #symbolAt(column: number, band: number): RouteNode | null {
    if (column < 0 || column >= this.problem.columnCount) return null;
    const { width, symbolAt } = this.grid;
    const index = symbolAt[(2 * band + 1) * width + 2 * column + 1] ?? -1;
    return this.problem.nodes[index] ?? null;
  }

  /** Whether a column is there and no line runs down its middle past a place. */
  #isFree(column: number, lane: number): boolean {
    if (column < 0 || column >= this.problem.columnCount) return false;
    return !this.#runs.some(
      (run) =>
        !run.horizontal &&
        run.lane === 2 * column + 1 &&
        run.from <= lane + 1 &&
        run.to >= lane - 1,
    );
  }
}

/** Whether a first run leaves its symbol to the right or downward. */
function isForward(edge: GridEdge, run: Run, parts: readonly Part[]): boolean {
  const next = parts[1]?.run;
  const own = run.horizontal ? 2 * edge.from.column + 1 : 2 * edge.from.band + 1;
  if (next !== undefined) return next.lane > own;
  return run.horizontal ? edge.to.column > edge.from.column : edge.to.band > edge.from.band;
}
