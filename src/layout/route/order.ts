import type { Grid } from './grid.js';
import { headingOf, LEFT, RIGHT, turn, UP } from './grid.js';
import type { Part, Path, Run } from './runs.js';
import { position } from './runs.js';

const at = (array: Int16Array, index: number): number => array[index] as number; // inside by construction

/** Negative where `a` must lie above, or left of, `b`. */
export function orderOf(grid: Grid, paths: readonly (Path | null)[], a: Run, b: Run): number {
  let votes = 0;
  for (const p of a.parts) {
    for (const q of b.parts) {
      votes += p.edge < q.edge ? orderParts(grid, paths, p, q) : -orderParts(grid, paths, q, p);
    }
  }
  if (votes !== 0) return votes;
  return (a.parts[0]?.edge ?? 0) < (b.parts[0]?.edge ?? 0) ? -1 : 1;
}

/** Vote of two parts: 0 where they share no step, negative where `p` lies above or left. */
function orderParts(grid: Grid, paths: readonly (Path | null)[], p: Part, q: Part): number {
  const e = paths[p.edge];
  const f = paths[q.edge];
  if (e == null || f == null) return 0;
  // A step of both: the first of `p` that `q` has too.
  const pFrom = position(grid, p, at(e, p.start));
  const pTo = position(grid, p, at(e, p.end));
  const qFrom = position(grid, q, at(f, q.start));
  const qTo = position(grid, q, at(f, q.end));
  const low = Math.max(Math.min(pFrom, pTo), Math.min(qFrom, qTo));
  const high = Math.min(Math.max(pFrom, pTo), Math.max(qFrom, qTo));
  if (low >= high) return fixedOrder(grid, e, f, p, q);
  const pUp = pTo > pFrom;
  const qUp = qTo > qFrom;
  const i = pUp ? p.start + (low - pFrom) : p.start + (pFrom - low) - 1;
  const j = qUp ? q.start + (low - qFrom) : q.start + (qFrom - low) - 1;
  return stepOrder(grid, e, f, i, j, pUp === qUp);
}

/** Vote of two parts that meet end to end and turn off into one middle lane, one to each side. */
function fixedOrder(grid: Grid, e: Path, f: Path, p: Part, q: Part): number {
  for (const i of [p.start, p.end]) {
    for (const j of [q.start, q.end]) {
      if (at(e, i) !== at(f, j)) continue;
      const mine = headingOff(grid, e, p, i);
      if (mine < 0 || mine !== (headingOff(grid, f, q, j) ^ 2)) continue;
      const lane = (mine & 1) === 0 ? grid.laneY : grid.laneX;
      if ((at(lane, at(e, i)) & 1) === 0) continue;
      return (mine === LEFT || mine === UP ? -1 : 1) * FIXED_VOTE * CLEAR_VOTE;
    }
  }
  return 0;
}

/** Heading of the step by which a path leaves a part at its end `i`, away from it; -2 at a symbol. */
function headingOff(grid: Grid, path: Path, part: Part, i: number): number {
  const next = i === part.start ? i - 1 : i + 1;
  if (next < 0 || next >= path.length) return -2;
  return headingOf(grid, at(path, i), at(path, next));
}

/**
 * Order of two paths on a step of both, `i` to `i + 1` in `e` and `j` to `j + 1` in `f`: negative where `e` lies above or
 * left. `same`: both take the step in one direction.
 */
function stepOrder(grid: Grid, e: Path, f: Path, i: number, j: number, same: boolean): number {
  const ahead = side(grid, e, f, i + 1, 1, same ? j + 1 : j, same ? 1 : -1);
  const behind = -side(grid, e, f, i, -1, same ? j : j + 1, same ? -1 : 1);
  // `left`: e runs to the left of f, seen in the direction of e. An end that cannot give way decides alone.
  const votes = ahead + behind;
  const left = votes !== 0 ? votes * CLEAR_VOTE : ahead !== 0 ? ahead : 1;
  const heading = headingOf(grid, at(e, i), at(e, i + 1));
  // Left of a line that runs right is above it, left of one that runs down is at larger x.
  return heading === RIGHT || heading === UP ? -left : left;
}

/** A pair whose ends agree outvotes pairs that cross anyway; a fixed end outvotes all. */
const CLEAR_VOTE = 4;
const FIXED_VOTE = 1000;

/**
 * Follows two paths from a node of both until they part. Positive where `e` goes off to the left of `f`, seen the way
 * they are followed, negative to the right, 0 where they never part. Large where they part at the end of the straight
 * stretch into one middle lane, which has no tracks to pass one another on.
 */
function side(
  grid: Grid,
  e: Path,
  f: Path,
  eNode: number,
  eStep: number,
  fNode: number,
  fStep: number,
): number {
  const straight = headingOf(grid, at(e, eNode - eStep), at(e, eNode));
  let heading = straight;
  for (let i = eNode, j = fNode; ; i += eStep, j += fStep) {
    const eNext = i + eStep;
    const fNext = j + fStep;
    if (eNext < 0 || fNext < 0 || eNext >= e.length || fNext >= f.length) return 0;
    const eHeading = headingOf(grid, at(e, i), at(e, eNext));
    const fHeading = headingOf(grid, at(f, j), at(f, fNext));
    if (eHeading === fHeading) {
      heading = eHeading;
      continue;
    }
    const lane = (eHeading & 1) === 0 ? grid.laneY : grid.laneX;
    const fixed =
      heading === straight && (eHeading ^ 2) === fHeading && (at(lane, at(e, i)) & 1) === 1;
    return (turn(heading, eHeading) < turn(heading, fHeading) ? 1 : -1) * (fixed ? FIXED_VOTE : 1);
  }
}

/** Runs that only touch end to end: the one that turns up, or left, there lies above, or left of, the other. */
export function orderAtTouch(grid: Grid, paths: readonly (Path | null)[], a: Run, b: Run): number {
  const touch = a.to === b.from ? a.to : a.from;
  const first = turnAt(grid, paths, a, touch);
  const second = turnAt(grid, paths, b, touch);
  if (first !== second) return first - second;
  // Both turn the same way: one track does for both, unless they go on in the wrong order and so must cross.
  for (const p of a.parts) {
    for (const q of b.parts) if (crossAfterTouch(grid, paths, p, q, touch)) return -1;
  }
  return 0;
}

function crossAfterTouch(
  grid: Grid,
  paths: readonly (Path | null)[],
  p: Part,
  q: Part,
  touch: number,
): boolean {
  const e = paths[p.edge];
  const f = paths[q.edge];
  if (e == null || f == null) return false;
  const onward = position(grid, p, at(e, p.end)) === touch ? p.after : p.before;
  const other = position(grid, q, at(f, q.end)) === touch ? q.after : q.before;
  if (onward === null || other === null || onward.run === other.run) return false;
  if (onward.run.lane !== other.run.lane) return false;
  const order = orderOf(grid, paths, onward.run, other.run);
  const low = (part: Part, path: Path): number =>
    Math.min(position(grid, part, at(path, part.start)), position(grid, part, at(path, part.end)));
  return low(p, e) < low(q, f) ? order > 0 : order < 0;
}

/** -1 where the lines of a run turn up or left at a position, 1 down or right, 0 where they do neither or both. */
function turnAt(grid: Grid, paths: readonly (Path | null)[], run: Run, where: number): number {
  let sum = 0;
  for (const part of run.parts) {
    const path = paths[part.edge];
    if (path == null) continue;
    for (const [end, step] of [
      [part.start, -1],
      [part.end, 1],
    ] as const) {
      if (position(grid, part, at(path, end)) !== where) continue;
      const next = end + step;
      if (next < 0 || next >= path.length) continue;
      const heading = headingOf(grid, at(path, end), at(path, next));
      sum += heading === LEFT || heading === UP ? -1 : 1;
    }
  }
  return Math.sign(sum);
}
