import { gathered } from '../../text/lists.js';
import { ARROW, JUNCTION } from '../dimensions.js';
import type { Point } from '../page-model.js';
import type { DrawnEdge } from '../route/types.js';

/** A line with the symbols it leaves and enters, and whether an arrow head ends it. */
export interface JoiningLine {
  readonly from: string;
  readonly to: string;
  readonly head: boolean;
  readonly edge: DrawnEdge;
}

/**
 * Rounds the corners at which a line joins another or parts from it, in the direction of the flow: so a merge and a fork
 * cannot be taken for a crossing, which is two straight lines, and the way on is seen. Other corners stay sharp.
 */
export function roundJunctions(lines: readonly JoiningLine[]): DrawnEdge[] {
  return lines.map((line) => {
    const { points } = line.edge;
    const mates = lines.filter(
      (other) => other !== line && (other.to === line.to || other.from === line.from),
    );
    if (mates.length === 0) return line.edge;
    const rounded = gathered(points, (point, at) =>
      isJunction(line, at, mates) ? arc(points, at, line.head) : [point],
    );
    return { ...line.edge, points: rounded };
  });
}

function isJunction(line: JoiningLine, at: number, mates: readonly JoiningLine[]): boolean {
  const [before, corner, after] = line.edge.points.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || before === undefined || corner === undefined || after === undefined) return false;
  const arrives = heading(before, corner);
  const leaves = heading(corner, after);
  return mates.some(({ from, to, edge }) => {
    const way = through(edge.points, corner);
    if (way === null) return false;
    const joins = to === line.to && way.leaves === leaves && way.arrives !== arrives;
    const parts = from === line.from && way.arrives === arrives && way.leaves !== leaves;
    return joins || parts;
  });
}

/** How a line comes to a place on its way and goes on from there; null where it does not pass. */
function through(
  points: readonly Point[],
  place: Point,
): { readonly arrives: string; readonly leaves: string } | null {
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point; // inside
    const b = points[i] as Point;
    if (!isOn(place, a, b) || same(place, a)) continue;
    const next = points[i + 1];
    if (!same(place, b)) return { arrives: heading(a, b), leaves: heading(a, b) };
    return next === undefined ? null : { arrives: heading(a, b), leaves: heading(b, next) };
  }
  return null;
}

const same = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

const isOn = (place: Point, a: Point, b: Point): boolean =>
  a.x === b.x
    ? place.x === a.x && place.y >= Math.min(a.y, b.y) && place.y <= Math.max(a.y, b.y)
    : place.y === a.y && place.x >= Math.min(a.x, b.x) && place.x <= Math.max(a.x, b.x);

function heading(a: Point, b: Point): string {
  return `${Math.sign(b.x - a.x)} ${Math.sign(b.y - a.y)}`;
}

/** A quarter of a circle in place of a corner. */
function arc(points: readonly Point[], at: number, head: boolean): Point[] {
  const before = points[at - 1] as Point; // a junction is a corner inside the line
  const corner = points[at] as Point;
  const after = points[at + 1] as Point;
  const last = head && at + 2 === points.length;
  const radius = Math.min(
    JUNCTION.radius,
    length(before, corner) / 2,
    last ? (length(corner, after) - ARROW.length) * JUNCTION.underHead : length(corner, after) / 2,
  );
  if (radius < JUNCTION.least) return [corner];
  const start = along(corner, before, radius);
  const end = along(corner, after, radius);
  const centre = { x: start.x + end.x - corner.x, y: start.y + end.y - corner.y };
  return Array.from({ length: JUNCTION.sides + 1 }, (_, side) => {
    const angle = (Math.PI / 2) * (side / JUNCTION.sides);
    const [from, to] = [Math.cos(angle), Math.sin(angle)];
    return {
      x: round(centre.x + (start.x - centre.x) * from + (end.x - centre.x) * to),
      y: round(centre.y + (start.y - centre.y) * from + (end.y - centre.y) * to),
    };
  });
}

const length = (a: Point, b: Point): number => Math.abs(b.x - a.x) + Math.abs(b.y - a.y);

const along = (from: Point, toward: Point, distance: number): Point => ({
  x: from.x + Math.sign(toward.x - from.x) * distance,
  y: from.y + Math.sign(toward.y - from.y) * distance,
});

/** To the micrometre, as the router rounds. */
const round = (value: number): number => Math.round(value * 1000) / 1000;
