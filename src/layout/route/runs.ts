import type { Grid } from './grid.js';

/** A straight run of one or more merged lines along a lane. */
export interface Run {
  /** y lane for a horizontal run, x lane for a vertical one. */
  readonly lane: number;
  readonly horizontal: boolean;
  /** First and last position along the lane, in lane numbers across. */
  from: number;
  to: number;
  readonly parts: Part[];
  /** Track in a channel, from the top or the left; 0 in a middle lane. */
  track: number;
  /** In a middle lane, steps off the middle: 0 but where several lines use one side of a symbol. */
  offset: number;
}

/** The stretch of one edge in a run: the nodes `start` to `end` of its path. */
export interface Part {
  readonly edge: number;
  readonly start: number;
  readonly end: number;
  run: Run;
  /** The stretches of the edge before and after this one. */
  readonly before: Part | null;
  after: Part | null;
}

export type Path = Int16Array;

/** Place of a node along a part's lane. */
export function position(grid: Grid, part: Part, node: number): number {
  const lanes = part.run.horizontal ? grid.laneX : grid.laneY;
  return lanes[node] as number; // a node of the grid
}
