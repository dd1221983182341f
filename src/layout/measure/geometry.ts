import type { Point, Rect } from '../page-model.js';

/** Places nearer than this are one place, mm: a tenth of the thinnest line. */
export const SAME = 0.02;

/** A straight stretch of a flow line. */
export interface Stretch {
  readonly a: Point;
  readonly b: Point;
  readonly horizontal: boolean;
  /** Neither across nor down: a piece of a round corner. */
  readonly slanted: boolean;
}

/** Stretches of a polyline; points that repeat or lie on a straight run are left out. */
export function stretchesOf(points: readonly Point[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point; // i is inside
    const b = points[i] as Point;
    if (Math.hypot(b.x - a.x, b.y - a.y) < SAME / 10) continue;
    const horizontal = Math.abs(b.x - a.x) > Math.abs(b.y - a.y);
    const slanted = Math.abs(horizontal ? b.y - a.y : b.x - a.x) > SAME / 10;
    const last = stretches.at(-1);
    if (last !== undefined && onward(last, b)) stretches[stretches.length - 1] = { ...last, b };
    else stretches.push({ a, b, horizontal, slanted });
  }
  return stretches;
}

function onward({ a, b }: Stretch, next: Point): boolean {
  const cross = (b.x - a.x) * (next.y - b.y) - (b.y - a.y) * (next.x - b.x);
  const along = (b.x - a.x) * (next.x - b.x) + (b.y - a.y) * (next.y - b.y);
  return Math.abs(cross) < 1e-6 && along > 0;
}

/** Distance of a point from the outline of a polygon. */
export function distanceToOutline(point: Point, polygon: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length] as Point; // inside
    least = Math.min(least, distanceToSegment(point, a, b));
  });
  return least;
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const t = Math.min(1, Math.max(0, share));
  const x = point.x - a.x - t * dx;
  const y = point.y - a.y - t * dy;
  // Not `Math.hypot`, which is several times slower: no length of a page is near what a square cannot hold.
  return Math.sqrt(x * x + y * y);
}

function isInside(point: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length] as Point; // inside
    if (a.y > point.y === b.y > point.y) return;
    if (point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

/** Whether a segment has a point in or on a polygon. */
export function meetsPolygon(a: Point, b: Point, polygon: readonly Point[]): boolean {
  if (isInside(a, polygon) || isInside(b, polygon)) return true;
  return polygon.some((p, i) => {
    const q = polygon[(i + 1) % polygon.length] as Point; // inside
    return segmentsMeet(a, b, p, q);
  });
}

function segmentsMeet(a: Point, b: Point, p: Point, q: Point): boolean {
  const side = (u: Point, v: Point, w: Point): number =>
    (v.x - u.x) * (w.y - u.y) - (v.y - u.y) * (w.x - u.x);
  const d1 = side(a, b, p);
  const d2 = side(a, b, q);
  const d3 = side(p, q, a);
  const d4 = side(p, q, b);
  if (d1 * d2 < 0 && d3 * d4 < 0) return true;
  return (
    distanceToSegment(p, a, b) < SAME ||
    distanceToSegment(q, a, b) < SAME ||
    distanceToSegment(a, p, q) < SAME ||
    distanceToSegment(b, p, q) < SAME
  );
}

/** Least distance of two segments; 0 where they meet. */
export function segmentDistance(a: Point, b: Point, p: Point, q: Point): number {
  if (segmentsMeet(a, b, p, q)) return 0;
  return Math.min(
    distanceToSegment(a, p, q),
    distanceToSegment(b, p, q),
    distanceToSegment(p, a, b),
    distanceToSegment(q, a, b),
  );
}

/** Where two stretches cross inside both; null where they do not. */
export function crossing(s: Stretch, t: Stretch): Point | null {
  if (s.slanted || t.slanted) return meeting(s, t);
  if (s.horizontal === t.horizontal) return null;
  const across = s.horizontal ? s : t;
  const down = s.horizontal ? t : s;
  const { x } = down.a;
  const { y } = across.a;
  return inside(x, across.a.x, across.b.x) && inside(y, down.a.y, down.b.y) ? { x, y } : null;
}

/** Where two stretches of any direction cross inside both. */
function meeting({ a, b }: Stretch, { a: p, b: q }: Stretch): Point | null {
  const cross = (b.x - a.x) * (q.y - p.y) - (b.y - a.y) * (q.x - p.x);
  if (Math.abs(cross) < 1e-9) return null;
  const s = ((p.x - a.x) * (q.y - p.y) - (p.y - a.y) * (q.x - p.x)) / cross;
  const t = ((p.x - a.x) * (b.y - a.y) - (p.y - a.y) * (b.x - a.x)) / cross;
  const edge = (length: number): number => SAME / Math.max(length, SAME);
  const first = edge(Math.hypot(b.x - a.x, b.y - a.y));
  const second = edge(Math.hypot(q.x - p.x, q.y - p.y));
  if (s <= first || s >= 1 - first || t <= second || t >= 1 - second) return null;
  return { x: a.x + s * (b.x - a.x), y: a.y + s * (b.y - a.y) };
}

const inside = (value: number, a: number, b: number): boolean =>
  value > Math.min(a, b) + SAME && value < Math.max(a, b) - SAME;

/**
 * Gap between two parallel stretches, across or down, and the length over which they lie side by side; null where not
 * parallel.
 */
export function alongside(s: Stretch, t: Stretch): { gap: number; length: number } | null {
  if (s.horizontal !== t.horizontal || s.slanted || t.slanted) return null;
  const from = s.horizontal ? 'y' : 'x';
  const along = s.horizontal ? 'x' : 'y';
  const low = Math.max(Math.min(s.a[along], s.b[along]), Math.min(t.a[along], t.b[along]));
  const high = Math.min(Math.max(s.a[along], s.b[along]), Math.max(t.a[along], t.b[along]));
  return { gap: Math.abs(s.a[from] - t.a[from]), length: high - low };
}

export function distanceToBox(box: Rect, { a, b }: Stretch): number {
  const dx = Math.max(0, Math.min(a.x, b.x) - box.x - box.width, box.x - Math.max(a.x, b.x));
  const dy = Math.max(0, Math.min(a.y, b.y) - box.y - box.height, box.y - Math.max(a.y, b.y));
  return Math.hypot(dx, dy);
}

export const isPointWithin = ({ x, y }: Point, area: Rect, tolerance: number): boolean =>
  x >= area.x - tolerance &&
  y >= area.y - tolerance &&
  x <= area.x + area.width + tolerance &&
  y <= area.y + area.height + tolerance;

export function isWithin(inner: Rect, outer: Rect, tolerance: number): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    inner.x + inner.width <= outer.x + outer.width + tolerance &&
    inner.y + inner.height <= outer.y + outer.height + tolerance
  );
}
