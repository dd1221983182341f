import type { Point, Rect } from '../page-model.js';
import { LABEL_BESIDE, LABEL_START } from './constants.js';
import type { DrawnEdge, RouteEdge } from './types.js';

interface Drawn {
  readonly edge: RouteEdge;
  readonly points: readonly Point[];
}

/** An answer is nearer to its own line than to any other by at least this, mm. */
const CLEARANCE = 0.3;

/** What is worse than two rules behind a label far away: another line nearer, or a symbol or label in the way. */
const CONFLICT = 5;

/**
 * Puts each answer beside the start of its line: to the right of a line down or up, above a line across; where something
 * stands there, on the other side, then further along.
 */
export function placeLabels(
  lines: readonly Drawn[],
  nodes: ReadonlyMap<string, Rect>,
  rules: { readonly xs: readonly number[]; readonly ys: readonly number[] },
): DrawnEdge[] {
  const placed: Rect[] = [];
  const symbols = [...nodes.values()];
  const drawn = new Map<Drawn, DrawnEdge>();
  for (const line of inOrder(lines)) drawn.set(line, place(line));
  return lines.flatMap((line) => drawn.get(line) ?? []);

  function place({ edge, points }: Drawn): DrawnEdge {
    if (edge.label === null || points.length < 2) {
      return { id: edge.id, points, label: null, labelClear: true, labelOnRule: false };
    }
    let best: Rect | null = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const { box, away } of candidates(points, edge.label)) {
      const conflicts = countConflicts(box, edge, points, lines, symbols, placed, rules);
      const faults = conflicts + Math.min(MOST_AWAY, away / FAR);
      if (faults < fewest) {
        best = box;
        fewest = faults;
      }
      if (conflicts === 0 && away === 0) break;
    }
    if (best !== null) placed.push(best);
    return {
      id: edge.id,
      points,
      label: best,
      labelClear: fewest < CONFLICT,
      labelOnRule: best !== null && fewest < CONFLICT && rulesBehind(best, rules) > 0,
    };
  }
}

/** Answers at lines across first: those at lines down or up can stand at either side. */
function inOrder(lines: readonly Drawn[]): Drawn[] {
  const across = ({ points: [a, b] }: Drawn): boolean => a !== undefined && a.y === b?.y;
  return [...lines.filter(across), ...lines.filter((line) => !across(line))];
}

/** An answer this far from the start of its line is as bad as one with a rule behind it, mm. */
const FAR = 8;
/** Less than any true conflict. */
const MOST_AWAY = 2.9;

function* candidates(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number },
): Generator<{ readonly box: Rect; readonly away: number }> {
  let before = 0;
  for (let i = 1; i < Math.min(points.length, 4); i++) {
    const a = points[i - 1] as Point; // i is inside
    const b = points[i] as Point;
    const horizontal = a.y === b.y;
    const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    const extent = horizontal ? size.width : size.height;
    const spare = Math.max(0, length - extent - LABEL_START);
    for (const share of i === 1 ? [0, 0.25, 0.5, 1] : [0, 0.5, 1]) {
      const along = LABEL_START + spare * share;
      const away = i === 1 && share === 0 ? 0 : before + along;
      for (const first of [true, false]) yield { box: beside(a, b, along, size, first), away };
      if (spare === 0) break;
    }
    before += length;
  }
}

/** Box of a label beside a stretch, `along` from its start; `first` is above, or to the right. */
function beside(
  a: Point,
  b: Point,
  along: number,
  size: { readonly width: number; readonly height: number },
  first: boolean,
): Rect {
  const { width, height } = size;
  if (a.y === b.y) {
    const x = b.x > a.x ? a.x + along : a.x - along - width;
    return { x, y: first ? a.y - LABEL_BESIDE - height : a.y + LABEL_BESIDE, width, height };
  }
  const y = b.y > a.y ? a.y + along : a.y - along - height;
  return { x: first ? a.x + LABEL_BESIDE : a.x - LABEL_BESIDE - width, y, width, height };
}

function countConflicts(
  place: Rect,
  edge: RouteEdge,
  own: readonly Point[],
  lines: readonly Drawn[],
  symbols: readonly Rect[],
  placed: readonly Rect[],
  rules: { readonly xs: readonly number[]; readonly ys: readonly number[] },
): number {
  let conflicts = 0;
  for (const symbol of symbols) if (meet(place, symbol, 0)) conflicts += 2 * CONFLICT;
  for (const other of placed) if (meet(place, other, 0.2)) conflicts += 2 * CONFLICT;
  conflicts += rulesBehind(place, rules);
  const left = rules.xs[0] ?? place.x;
  const right = rules.xs.at(-1) ?? left;
  if (place.x < left || place.x + place.width > right) conflicts += 2 * CONFLICT;
  const ownDistance = distance(place, own);
  if (ownDistance === 0) conflicts += 2 * CONFLICT;
  for (const other of lines) {
    if (other.edge === edge || leaveTogether(other.edge, edge)) continue;
    if (other.points.length > 1 && distance(place, other.points) < ownDistance + CLEARANCE) {
      conflicts += CONFLICT;
    }
  }
  return conflicts;
}

/** How many kinds of rules run behind a label: 0, 1 or 2. */
function rulesBehind(
  { x, y, width, height }: Rect,
  rules: { readonly xs: readonly number[]; readonly ys: readonly number[] },
): number {
  const down = rules.xs.some((rule) => rule > x && rule < x + width);
  const across = rules.ys.some((rule) => rule > y && rule < y + height);
  return Number(down) + Number(across);
}

const leaveTogether = (a: RouteEdge, b: RouteEdge): boolean =>
  a.from === b.from && a.answer !== undefined && a.answer === b.answer;

function meet(a: Rect, b: Rect, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Distance of a box from a line of horizontal and vertical stretches. */
function distance(box: Rect, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point; // i is inside
    const b = points[i] as Point;
    const dx = Math.max(0, Math.min(a.x, b.x) - box.x - box.width, box.x - Math.max(a.x, b.x));
    const dy = Math.max(0, Math.min(a.y, b.y) - box.y - box.height, box.y - Math.max(a.y, b.y));
    least = Math.min(least, Math.hypot(dx, dy));
  }
  return least;
}
