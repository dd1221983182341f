import { joined } from '../../text/lists.js';
import { CROSSING, SCORE } from './constants.js';
import type { Grid, GridEdge } from './grid.js';
import { PathFinder } from './search.js';
import type { Tracks } from './tracks.js';
import { assignTracks } from './tracks.js';
import type { RouteScore } from './types.js';

/** A whole set of paths with their tracks. */
export interface Plan {
  readonly paths: readonly (Int16Array | null)[];
  readonly tracks: Tracks;
  readonly score: RouteScore;
  /** Pairs of edges that cross, by index. */
  readonly crossed: readonly (readonly [number, number])[];
}

/** Rounds of taking one path away and finding it again among all others. */
const PASSES = 3;

/**
 * Finds paths for all edges. Short edges come first, then each is found again among the others. Where lines still cross,
 * the crossing ones are taken out of the best plan and put back in another order; then everything starts anew with the
 * crossing edges, or the back edges, first; at last some others give way with them. The best plan is kept.
 */
export function makePlan(grid: Grid): Plan {
  const few = grid.edges.length <= MOST_STIRRED;
  const combs = grid.edges.some(({ from }) => from.shape === 'cabang');
  return repaired(grid, few && !combs ? [...REPAIRS, ...STIRS] : REPAIRS);
}

/** The same without repairs: what is found first tells well enough which of two pages is the simpler. */
export const sketchPlan = (grid: Grid): Plan => repaired(grid, []);

function repaired(grid: Grid, repairs: readonly Repair[]): Plan {
  const finder = new PathFinder(grid);
  const usual = [...grid.edges].sort((a, b) => rank(grid, a) - rank(grid, b) || a.index - b.index);
  let best = attempt(finder, usual);
  for (const repair of repairs) {
    if (best.plan.crossed.length === 0) break;
    const found = repair(finder, usual, best.plan);
    if (found.value < best.value) best = found;
  }
  finder.crossing = CROSSING;
  return best.plan;
}

function rank(grid: Grid, edge: GridEdge): number {
  const length =
    Math.abs((grid.laneX[edge.start] ?? 0) - (grid.laneX[edge.goal] ?? 0)) +
    Math.abs((grid.laneY[edge.start] ?? 0) - (grid.laneY[edge.goal] ?? 0));
  return edge.source.kind === 'bersama' ? length - 10_000 : length;
}

type Valued = { readonly plan: Plan; readonly value: number };
type Repair = (finder: PathFinder, usual: readonly GridEdge[], plan: Plan) => Valued;

/** Takes the chosen edge of each crossing out, and then puts back the others first. */
const swap =
  (position: 0 | 1, weight: number): Repair =>
  (finder, usual, plan) => {
    const either = new Set(joined(plan.crossed));
    const last = new Set(plan.crossed.map((pair) => pair[position]));
    finder.crossing = CROSSING * weight;
    reset(finder, plan, (edge) => !either.has(edge.index));
    for (const edge of usual) {
      if (either.has(edge.index) && !last.has(edge.index)) finder.route(edge);
    }
    for (const edge of usual) if (last.has(edge.index)) finder.route(edge);
    return improve(finder, usual);
  };

/** Starts anew with the chosen edges first. */
const restart =
  (weight: number, choose: (edge: GridEdge, crossed: ReadonlySet<number>) => boolean): Repair =>
  (finder, usual, plan) => {
    const crossed = new Set(joined(plan.crossed));
    finder.crossing = CROSSING * weight;
    return attempt(finder, [
      ...usual.filter((edge) => choose(edge, crossed)),
      ...usual.filter((edge) => !choose(edge, crossed)),
    ]);
  };

/**
 * Takes the crossing edges and some others out of the best plan, and puts them back in an order like no other: what no
 * single exchange mends may come right when a few lines give way together.
 */
const stir =
  (round: number): Repair =>
  (finder, usual, plan) => {
    const crossed = new Set(joined(plan.crossed));
    const key = (edge: GridEdge): number => scattered(edge.index, round);
    const out = usual.filter((edge) => crossed.has(edge.index) || key(edge) % STIRRED === 0);
    const taken = new Set(out);
    finder.crossing = CROSSING * (1 + (round % STIR_WEIGHTS));
    reset(finder, plan, (edge) => !taken.has(edge));
    for (const edge of out.sort((a, b) => key(a) - key(b) || a.index - b.index)) {
      finder.route(edge);
    }
    return improve(finder, usual);
  };

/** One of so many edges gives way with the crossing ones. */
const STIRRED = 4;
/** Crossings are weighed by 1 to so much, in turn. */
const STIR_WEIGHTS = 3;
/** Few pages have a crossing left to mend, so that these rounds cost little: 8 of 400 small flows keep one, 20 without. */
const STIR_ROUNDS = 40;

/** A number that looks random and is the same for the same two. */
function scattered(index: number, round: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) >>> 0;
}

const REPAIRS: readonly Repair[] = [
  swap(0, 1),
  swap(1, 1),
  swap(0, 2),
  swap(1, 2),
  restart(1, (edge, crossed) => crossed.has(edge.index)),
  restart(2, (edge) => edge.source.back),
  swap(0, 2),
  swap(1, 2),
];

const STIRS: readonly Repair[] = Array.from({ length: STIR_ROUNDS }, (_, round) => stir(round));

/** A page with more edges than this, or with combs, which are routed in several orders, takes too long to be stirred. */
const MOST_STIRRED = 40;

function reset(finder: PathFinder, plan: Plan, keep: (edge: GridEdge) => boolean): void {
  finder.usage.clear();
  for (const edge of finder.grid.edges) {
    const path = plan.paths[edge.index];
    if (path != null && keep(edge)) finder.usage.add(edge, path);
  }
}

function attempt(finder: PathFinder, order: readonly GridEdge[]): Valued {
  finder.usage.clear();
  for (const edge of order) finder.route(edge);
  return improve(finder, order);
}

function improve(finder: PathFinder, order: readonly GridEdge[]): Valued {
  let best = evaluate(finder);
  for (let pass = 0; pass < PASSES; pass++) {
    let changed = false;
    for (const edge of order) {
      const before = finder.usage.paths[edge.index];
      if (before == null || isStraight(finder.grid, edge, before)) continue;
      finder.usage.remove(edge);
      finder.route(edge);
      if (!same(before, finder.usage.paths[edge.index])) changed = true;
    }
    if (!changed) break;
    const found = evaluate(finder);
    if (found.value < best.value) best = found;
  }
  return best;
}

function isStraight(grid: Grid, edge: GridEdge, path: Int16Array): boolean {
  return path.length === rank(grid, edge) + 1 && bendsOf(path) === 0;
}

function same(a: Int16Array, b: Int16Array | null | undefined): boolean {
  if (b == null || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function bendsOf(path: Int16Array): number {
  let bends = 0;
  for (let i = 2; i < path.length; i++) {
    const a = (path[i] as number) - (path[i - 1] as number); // inside
    const b = (path[i - 1] as number) - (path[i - 2] as number);
    if (a !== b) bends++;
  }
  return bends;
}

function evaluate(finder: PathFinder): { readonly plan: Plan; readonly value: number } {
  const { grid } = finder;
  const paths = [...finder.usage.paths];
  const tracks = assignTracks(grid, paths);
  let bends = 0;
  let length = 0;
  let missing = 0;
  for (const path of paths) {
    if (path === null) {
      missing++;
      continue;
    }
    bends += bendsOf(path);
    length += path.length - 1;
  }
  let taken = 0;
  for (const run of tracks.runs) if (run.offset !== 0) taken++;
  const { places, crossed } = findCrossings(grid, paths, tracks);
  const score: RouteScore = { crossings: places, bends, length };
  const value =
    places * SCORE.crossing +
    crossed.length +
    bends * SCORE.bend +
    length * SCORE.length +
    taken * SCORE.portTaken +
    missing * 1e6;
  return { plan: { paths, tracks, score, crossed }, value };
}

/** Room for tracks between two lanes when lanes and tracks are put into one number. */
const LANE = 256;

/** Places where lines cross at right angles, and the pairs of edges that do, counted on lanes and tracks. */
function findCrossings(
  grid: Grid,
  paths: readonly (Int16Array | null)[],
  tracks: Tracks,
): { readonly places: number; readonly crossed: (readonly [number, number])[] } {
  const place = (lane: number, track: number, offset: number): number =>
    lane * LANE + ((lane & 1) === 1 ? LANE / 2 + offset : track + 1);
  const across: number[] = [];
  const down: number[] = [];
  tracks.parts.forEach((list, edge) => {
    const path = paths[edge];
    if (path == null) return;
    list.forEach((part, i) => {
      const { run } = part;
      const here = place(run.lane, run.track, run.offset);
      const end = (next: number, node: number): number => {
        const other = list[next]?.run;
        if (other !== undefined) return place(other.lane, other.track, other.offset);
        const lane = (run.horizontal ? grid.laneX[node] : grid.laneY[node]) ?? 0;
        return place(lane, 0, 0);
      };
      const a = end(i - 1, path[part.start] ?? 0);
      const b = end(i + 1, path[part.end] ?? 0);
      (run.horizontal ? across : down).push(edge, here, Math.min(a, b), Math.max(a, b));
    });
  });
  const places = new Set<number>();
  const crossed: [number, number][] = [];
  for (let i = 0; i < across.length; i += 4) {
    const y = across[i + 1] as number; // four numbers a segment
    const left = across[i + 2] as number;
    const right = across[i + 3] as number;
    for (let j = 0; j < down.length; j += 4) {
      const x = down[j + 1] as number;
      if (x <= left || x >= right) continue;
      if (y <= (down[j + 2] as number) || y >= (down[j + 3] as number)) continue;
      if (across[i] === down[j]) continue;
      places.add(x * 65536 + y);
      crossed.push([across[i] as number, down[j] as number]);
    }
  }
  return { places: places.size, crossed };
}
