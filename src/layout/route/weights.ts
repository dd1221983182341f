import {
  CONNECTOR_NOT_DOWN,
  INTO_NOT_TOP,
  LONG_ANSWER_ASIDE,
  MAIN_NOT_DOWN,
  OFF_BRANCH,
  OTHER_DOWN,
  PORTS,
  SHORT_ANSWER,
} from './constants.js';
import type { GridEdge } from './grid.js';
import { DOWN, LEFT, RIGHT, UP } from './grid.js';

/** What it costs an edge to leave its source and to enter its target, by heading. */
export interface PortWeights {
  readonly out: Int32Array;
  readonly into: Int32Array;
}

export function portWeights(edge: GridEdge): PortWeights {
  const { source, from, to } = edge;
  const sameBand = from.band === to.band;
  if (to.shape === 'cabang') {
    return { out: Int32Array.from(PORTS.trunk.out), into: Int32Array.from(PORTS.trunk.into) };
  }
  const base =
    source.kind === 'bersama'
      ? PORTS.joint
      : source.back
        ? PORTS.back
        : sameBand
          ? PORTS.across
          : PORTS.forward;
  const out = Int32Array.from(base.out);
  const into = Int32Array.from(base.into);
  if (source.kind === 'bersama') return { out, into };

  const add = (costs: Int32Array, heading: number, weight: number): void => {
    costs[heading] = (costs[heading] ?? 0) + weight;
  };
  if (from.shape === 'cabang') {
    // The line of the comb goes on downward to a connector; the answers leave it to the sides.
    const closed = source.answer === undefined ? [LEFT, RIGHT, UP] : [UP, DOWN];
    for (const heading of closed) add(out, heading, OFF_BRANCH);
  }
  for (let heading = 0; heading < 4; heading++) {
    const down = heading === DOWN;
    if (from.shape === 'segiLima' && !down) add(out, heading, CONNECTOR_NOT_DOWN);
    if (from.shape === 'belahKetupat' && !source.back && !sameBand) {
      if (source.main && !down) add(out, heading, MAIN_NOT_DOWN);
      if (!source.main && down) add(out, heading, OTHER_DOWN);
    }
    const wantsTop = to.shape === 'segiLima' || (to.shape === 'belahKetupat' && !sameBand);
    if (wantsTop && !down) add(into, heading, INTO_NOT_TOP);
  }
  const answer = source.label === null ? 0 : answerClass(source.label.width);
  for (const heading of [RIGHT, LEFT]) add(out, heading, LONG_ANSWER_ASIDE * answer);
  return { out, into };
}

/** How long an answer is as far as its route goes: 0 for a short one, then 1 for each 2 mm. */
export const answerClass = (width: number): number =>
  Math.floor(Math.max(0, width - SHORT_ANSWER) / 2);
