import { gathered } from '../../text/lists.js';
import type { Group, Page, Point, Rect, TextRun } from '../page-model.js';
import type { Stretch } from './geometry.js';
import { distanceToOutline, stretchesOf } from './geometry.js';
import { itemsOf, type PageParts, partsOf } from './page-parts.js';

/** A symbol or connector as drawn. */
export interface DrawnSymbol {
  readonly group: Group;
  readonly outline: readonly Point[];
}

/** A flow line as drawn, with the symbols on whose borders it starts and ends. */
export interface DrawnLine {
  readonly group: Group;
  readonly points: readonly Point[];
  readonly stretches: readonly Stretch[];
  readonly from: DrawnSymbol | null;
  readonly to: DrawnSymbol | null;
}

export interface DrawnFlow {
  readonly symbols: readonly DrawnSymbol[];
  readonly lines: readonly DrawnLine[];
}

/** A line ends on a border that is no farther than this, mm. */
const ON_BORDER = 0.06;

/** Millimetres in a point. */
export const POINT = 25.4 / 72;
/** Ink above and below the baseline, in parts of the font size: capitals and descenders of Arial. */
const INK_ABOVE = 0.72;
const INK_BELOW = 0.21;

export function groupsOf(page: Page, ...roles: readonly Group['role'][]): Group[] {
  const groups: Group[] = [];
  for (const child of page.children) {
    for (const item of itemsOf(child)) {
      if (item.type === 'group' && roles.includes(item.role)) groups.push(item);
    }
  }
  return groups;
}

export const drawnFlow = (page: Page): DrawnFlow => flowOf(partsOf(page));

/** The same of a page that was walked before. */
export function flowOf(parts: PageParts): DrawnFlow {
  const symbols = parts.symbols.map((group) => ({ group, outline: outlineOf(group) }));
  const lines: DrawnLine[] = [];
  for (const group of parts.lines) {
    const line = group.children.find((item) => item.type === 'line' && !item.closed);
    const points = line?.type === 'line' ? line.points : [];
    const start = points[0];
    const end = points.at(-1);
    lines.push({
      group,
      points,
      stretches: stretchesOf(points),
      from: start === undefined ? null : symbolAt(start, symbols),
      to: end === undefined ? null : symbolAt(end, symbols),
    });
  }
  return { symbols, lines };
}

function symbolAt(point: Point, symbols: readonly DrawnSymbol[]): DrawnSymbol | null {
  let nearest: DrawnSymbol | null = null;
  let least = ON_BORDER;
  for (const symbol of symbols) {
    const { box } = symbol.group;
    const reach = ON_BORDER;
    if (point.x < box.x - reach || point.x > box.x + box.width + reach) continue;
    if (point.y < box.y - reach || point.y > box.y + box.height + reach) continue;
    const distance = distanceToOutline(point, symbol.outline);
    if (distance <= least) {
      least = distance;
      nearest = symbol;
    }
  }
  return nearest;
}

/** The closed line of a diamond or pentagon; the box of anything else, its round corners as many-sided ones. */
function outlineOf(group: Group): Point[] {
  for (const item of itemsOf(group)) {
    if (item.type === 'line' && item.closed) return [...item.points];
    if (item.type === 'box') return roundBox(item, item.radius ?? 0);
  }
  return roundBox(group.box, 0);
}

const CORNER_SIDES = 8;

/** Points of a round corner of radius 1, from its start on, clockwise; the corners in the order of `roundBox`. */
const ROUND_CORNERS: readonly (readonly Point[])[] = [-90, 0, 90, 180].map((start) =>
  Array.from({ length: CORNER_SIDES + 1 }, (_, i) => {
    const angle = ((start + (90 * i) / CORNER_SIDES) * Math.PI) / 180;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  }),
);

function roundBox({ x, y, width, height }: Rect, wanted: number): Point[] {
  const radius = Math.min(wanted, width / 2, height / 2);
  const corners: readonly Point[] = [
    { x: x + width - radius, y: y + radius },
    { x: x + width - radius, y: y + height - radius },
    { x: x + radius, y: y + height - radius },
    { x: x + radius, y: y + radius },
  ];
  if (radius === 0) return [...corners];
  return gathered(corners, (corner, i) =>
    (ROUND_CORNERS[i] ?? []).map((on) => ({
      x: corner.x + radius * on.x,
      y: corner.y + radius * on.y,
    })),
  );
}

/** Box of the words on a line; null where there are none. */
export function labelOf(group: Group): Rect | null {
  let all: Rect | null = null;
  for (const item of itemsOf(group)) {
    if (item.type !== 'text') continue;
    const box = inkBox(item);
    all = all === null ? box : union(all, box);
  }
  return all;
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Box of a run's ink. */
export function inkBox(run: TextRun, width = run.width): Rect {
  const above = run.size * POINT * INK_ABOVE;
  const below = run.size * POINT * INK_BELOW;
  if (run.angle === 90) {
    return { x: run.x - above, y: run.baseline - width, width: above + below, height: width };
  }
  return { x: run.x, y: run.baseline - above, width, height: above + below };
}
