import type { Topology } from './draw.js';
import { draw } from './draw.js';
import { makeGrid } from './grid.js';
import { needsOf, planGutters } from './gutters.js';
import { makePlan } from './plan.js';
import type { DrawRoutes, RoutePage } from './types.js';

export type * from './types.js';

/**
 * Finds the routes of one page: paths on the lane grid, tracks in the channels, room for both. Pure and deterministic;
 * never throws. `unrouted` names edges whose ends are not among the nodes.
 */
export const routePage: RoutePage = (problem) => {
  const grid = makeGrid(problem);
  const plan = makePlan(grid);
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
};

/** Puts routes into millimetres on the frame the layout has made of their needs. */
export const drawRoutes: DrawRoutes = (routing, frame) =>
  draw(routing.problem, routing.topology as Topology, frame); // only routePage makes a Routing
