import { joined } from '../../text/lists.js';
import type { Grid } from './grid.js';
import { headingOf } from './grid.js';
import { orderAtTouch, orderOf } from './order.js';
import type { Part, Path, Run } from './runs.js';
import { position } from './runs.js';

export interface Tracks {
  /** Parts of each edge in path order. */
  readonly parts: readonly (readonly Part[])[];
  /** Number of tracks in each horizontal lane, and each vertical lane. */
  readonly rows: Int16Array;
  readonly columns: Int16Array;
  readonly runs: readonly Run[];
}

const at = (array: Int16Array, index: number): number => array[index] as number; // inside by construction

/**
 * Gives every run in a channel its track. Two lines that share a stretch are ordered by how they part at its ends, so
 * that they cross only if they must, and then once.
 */
export function assignTracks(grid: Grid, paths: readonly (Path | null)[]): Tracks {
  const parts = paths.map((path, edge) => (path === null ? [] : partsOf(grid, path, edge)));
  const lanes: Run[][] = [];
  for (const list of parts) {
    for (const part of list) {
      const key = part.run.horizontal ? part.run.lane : grid.height + part.run.lane;
      let lane = lanes[key];
      if (lane === undefined) {
        lane = [];
        lanes[key] = lane;
      }
      lane.push(part.run);
    }
  }
  const rows = new Int16Array(grid.height);
  const columns = new Int16Array(grid.width);
  // All runs are merged before any is ordered: the order in one lane looks at the runs of the lanes it turns into.
  const merged = lanes.map((lane) => (lane.length === 1 ? lane : mergeRuns(grid, paths, lane)));
  merged.forEach((lane) => {
    const first = lane[0];
    if (first === undefined) return;
    const middle = (first.lane & 1) === 1;
    if (middle && lane.length > 1) setOffsets(grid, paths, lane);
    const count = lane.length === 1 || middle ? 1 : orderRuns(grid, paths, lane);
    (first.horizontal ? rows : columns)[first.lane] = count;
  });
  // Most lanes have no run: `filter` leaves them out.
  const runs = joined(merged.filter((lane) => lane.length > 0));
  return { parts, rows, columns, runs };
}

function partsOf(grid: Grid, path: Path, edge: number): Part[] {
  const parts: Part[] = [];
  let before: Part | null = null;
  let start = 0;
  while (start < path.length - 1) {
    const heading = headingOf(grid, at(path, start), at(path, start + 1));
    let end = start + 1;
    while (end < path.length - 1 && headingOf(grid, at(path, end), at(path, end + 1)) === heading) {
      end++;
    }
    const horizontal = (heading & 1) === 0;
    const along = horizontal ? grid.laneX : grid.laneY;
    const a = at(along, at(path, start));
    const b = at(along, at(path, end));
    const run: Run = {
      lane: at(horizontal ? grid.laneY : grid.laneX, at(path, start)),
      horizontal,
      from: Math.min(a, b),
      to: Math.max(a, b),
      parts: [],
      track: 0,
      offset: 0,
    };
    const part: Part = { edge, start, end, run, before, after: null };
    if (before !== null) before.after = part;
    run.parts.push(part);
    parts.push(part);
    before = part;
    start = end;
  }
  return parts;
}

/** Lines that end at one symbol, or start at one, are one run where they lie on one another or meet head on. */
function mergeRuns(grid: Grid, paths: readonly (Path | null)[], lane: Run[]): Run[] {
  const merged = [...lane];
  for (let i = 0; i < merged.length; i++) {
    for (let j = i + 1; j < merged.length; ) {
      const a = merged[i] as Run; // i and j are inside
      const b = merged[j] as Run;
      if (!touches(a, b) || !belongTogether(grid, paths, a, b)) {
        j++;
        continue;
      }
      a.from = Math.min(a.from, b.from);
      a.to = Math.max(a.to, b.to);
      for (const part of b.parts) {
        part.run = a;
        a.parts.push(part);
      }
      merged.splice(j, 1);
      j = i + 1;
    }
  }
  return merged;
}

function touches(a: Run, b: Run): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function overlaps(a: Run, b: Run): boolean {
  return a.from < b.to && b.from < a.to;
}

/** One run for both, unless that would put two lines on one another that have nothing in common. */
function belongTogether(grid: Grid, paths: readonly (Path | null)[], a: Run, b: Run): boolean {
  let together = false;
  for (const p of a.parts) {
    for (const q of b.parts) {
      if (partsShareLine(grid, paths, p, q)) together = true;
      else if (p.edge !== q.edge && partsOverlap(grid, paths, p, q)) return false;
    }
  }
  return together;
}

function partsOverlap(grid: Grid, paths: readonly (Path | null)[], p: Part, q: Part): boolean {
  const e = paths[p.edge];
  const f = paths[q.edge];
  if (e == null || f == null) return false;
  const a = position(grid, p, at(e, p.start));
  const b = position(grid, p, at(e, p.end));
  const c = position(grid, q, at(f, q.start));
  const d = position(grid, q, at(f, q.end));
  return Math.max(Math.min(a, b), Math.min(c, d)) < Math.min(Math.max(a, b), Math.max(c, d));
}

function has(set: Int32Array, index: number): boolean {
  return ((set[index >> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

function partsShareLine(grid: Grid, paths: readonly (Path | null)[], p: Part, q: Part): boolean {
  if (p.edge === q.edge) return false;
  const edge = grid.edges[p.edge];
  const e = paths[p.edge];
  const f = paths[q.edge];
  if (edge === undefined || e == null || f == null) return false;
  if (has(edge.group, q.edge)) {
    // The same rest of the way from a node of both parts on.
    const shift = f.length - e.length;
    const first = Math.max(p.start, q.start - shift);
    const last = Math.min(p.end, q.end - shift);
    for (let i = first; i <= last; i++) if (sameRest(e, f, i, shift)) return true;
  }
  if (has(edge.fork, q.edge)) {
    const last = Math.min(p.end, q.end);
    let same = 0;
    while (same < last && at(e, same + 1) === at(f, same + 1)) same++;
    if (same >= Math.max(p.start, q.start) && same > 0) return true;
  }
  return false;
}

function sameRest(e: Path, f: Path, from: number, shift: number): boolean {
  if (from + shift < 0) return false;
  for (let i = from; i < e.length; i++) if (at(e, i) !== at(f, i + shift)) return false;
  return true;
}

/** Orders the runs of a lane and sets their tracks; returns how many tracks there are. */
function orderRuns(grid: Grid, paths: readonly (Path | null)[], runs: Run[]): number {
  const count = runs.length;
  // How much it matters that run i comes before run j, at `i * count + j`.
  const before = new Int32Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const a = runs[i] as Run; // inside
      const b = runs[j] as Run;
      if (!touches(a, b)) continue;
      const order = overlaps(a, b) ? orderOf(grid, paths, a, b) : orderAtTouch(grid, paths, a, b);
      if (order < 0) before[i * count + j] = -order;
      else if (order > 0) before[j * count + i] = order;
    }
  }
  const done = new Uint8Array(count);
  let tracks = 0;
  for (let placed = 0; placed < count; placed++) {
    // The run that no other must precede; where orders contradict one another, the one for which it matters least.
    let next = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < count; i++) {
      if (done[i] === 1) continue;
      let waiting = 0;
      for (let j = 0; j < count; j++) {
        if (done[j] === 0) waiting += before[j * count + i] as number; // inside
      }
      if (waiting < least) {
        least = waiting;
        next = i;
      }
    }
    const run = runs[next] as Run;
    let track = 0;
    for (let j = 0; j < count; j++) {
      const other = runs[j] as Run;
      const ordered = before[j * count + next] !== 0 || before[next * count + j] !== 0;
      if (done[j] === 1 && (ordered || overlaps(run, other)))
        track = Math.max(track, other.track + 1);
    }
    run.track = track;
    done[next] = 1;
    tracks = Math.max(tracks, track + 1);
  }
  return tracks;
}

/** Several lines at one side of a symbol stand beside one another; one that runs on straight keeps the middle. */
function setOffsets(grid: Grid, paths: readonly (Path | null)[], runs: readonly Run[]): void {
  for (const stub of runs) {
    if (stub.to - stub.from > 1) continue;
    const here = runs.filter((run) => overlaps(run, stub));
    if (here.length === 1) continue;
    const rank = (run: Run): number =>
      here.filter((other) => other !== run && orderOf(grid, paths, other, run) < 0).length;
    const through = here.find((run) => run.to - run.from > 1);
    stub.offset = rank(stub) - (through === undefined ? (here.length - 1) / 2 : rank(through));
  }
}
