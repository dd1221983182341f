import type { Topology } from './draw.js';
import { draw } from './draw.js';
import type { Grid } from './grid.js';
import { makeGrid, withSizes } from './grid.js';
import { needsOf, planGutters } from './gutters.js';
import type { Plan } from './plan.js';
import { makePlan, sketchPlan } from './plan.js';
import type { DrawRoutes, RoutePage, RouteProblem, Routing } from './types.js';
import { answerClass } from './weights.js';

export type * from './types.js';

/**
 * Finds the routes of one page: paths on the lane grid, tracks in the channels, room for both. Pure and deterministic;
 * never throws. `unrouted` names edges whose ends are not among the nodes.
 */
export const routePage: RoutePage = (problem) => {
  const grid = makeGrid(problem);
  return onPlan(problem, grid, makePlan(grid));
};

/** Finds routes at a tenth of the time, to choose between pages: they may cross where `routePage` finds better ones. */
export const sketchPage: RoutePage = (problem) => {
  const grid = makeGrid(problem);
  return onPlan(problem, grid, sketchPlan(grid));
};

/** Routings that are remembered whole: more than the pages of nearly all tables. */
const LATEST = 16;

/**
 * `routePage` that remembers what it has found. The layout asks for the same page again in each round: with other page
 * breaks around it, and then as it was; or with other sizes, on which paths hardly depend.
 */
export function rememberingRouter(): RoutePage {
  const known = new Map<string, { readonly grid: Grid; readonly plan: Plan }>();
  const latest: Routing[] = [];
  const route: RoutePage = (problem) => {
    const key = topologyOf(problem);
    const found = known.get(key);
    if (found !== undefined) return onPlan(problem, withSizes(found.grid, problem), found.plan);
    const grid = makeGrid(problem);
    const plan = makePlan(grid);
    known.set(key, { grid, plan });
    return onPlan(problem, grid, plan);
  };
  return (problem) => {
    const same = latest.find((one) => isSame(one.problem, problem));
    if (same) return same;
    const routing = route(problem);
    if (latest.push(routing) > LATEST) latest.shift();
    return routing;
  };
}

/** Whether two values of plain data say the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!isSame(a[i], b[i])) return false;
    return true;
  }
  for (const key in b) if (!(key in a)) return false;
  for (const key in a) {
    if (!isSame(a[key as keyof typeof a], b[key as keyof typeof b])) return false;
  }
  return true;
}

function onPlan(problem: RouteProblem, grid: Grid, plan: Plan): Routing {
  const gutters = planGutters(grid, problem, plan.tracks);
  const topology: Topology = { grid, tracks: plan.tracks, gutters };
  const routed = new Set(
    grid.edges.filter((edge) => plan.paths[edge.index] != null).map((edge) => edge.source),
  );
  return {
    problem,
    needs: needsOf(gutters),
    score: plan.score,
    unrouted: problem.edges.filter((edge) => !routed.has(edge)).map((edge) => edge.id),
    topology,
  };
}

/** All that `makePlan` looks at, in one string. */
function topologyOf({ columnCount, bands, nodes, edges }: RouteProblem): string {
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  return [
    columnCount,
    bands.length,
    nodes.map(({ column, band, shape }) => `${column} ${band} ${shape}`),
    edges.map(({ from, to, kind, label, back, group, main, answer }) => [
      index.get(from),
      index.get(to),
      kind,
      label === null ? '' : answerClass(label.width),
      back,
      index.get(group) ?? group,
      main,
      answer,
    ]),
  ].join('|');
}

/** Puts routes into millimetres on the frame the layout has made of their needs. */
export const drawRoutes: DrawRoutes = (routing, frame) =>
  draw(routing.problem, routing.topology as Topology, frame); // only onPlan makes a Routing
