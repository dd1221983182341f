import type { Point, Rect } from '../page-model.js';
import { LABEL_BESIDE, LABEL_GAP, LABEL_START } from './constants.js';
import type { DrawnEdge, RouteEdge } from './types.js';

interface Drawn {
  readonly edge: RouteEdge;
  readonly points: readonly Point[];
}

/** An answer is nearer to its own line than to any other by at least this, mm. */
const CLEARANCE = 0.3;

/** What is worse than two rules behind a label far away: another line nearer, or a symbol or label in the way. */
const CONFLICT = 5;

interface Rules {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** An answer in its place: what stands in the way there (`conflicts`), and how bad it is on the whole (`faults`). */
interface Placed {
  readonly box: Rect;
  readonly conflicts: number;
  readonly faults: number;
  /** From its symbol, mm, see `farFrom`. */
  readonly away: number;
}

/**
 * Puts each answer beside the start of its line: to the right of a line down or up, above a line across; where something
 * stands there, on the other side, then further along. One that finds no good place may take that of another answer
 * which stands as well elsewhere.
 */
export function placeLabels(
  lines: readonly Drawn[],
  nodes: ReadonlyMap<string, Rect>,
  rules: Rules,
): DrawnEdge[] {
  const symbols = [...nodes.values()];
  const placed = new Map<Drawn, Placed>();
  for (const line of inOrder(lines)) {
    const found = best(line, boxesBut(null));
    if (found === null) continue;
    placed.set(line, found);
    if (found.faults > 0) makeWay(line, found);
  }
  return lines.map((line) => finish(line, placed.get(line)));

  function boxesBut(left: Drawn | null): Rect[] {
    const boxes: Rect[] = [];
    for (const [line, { box }] of placed) if (line !== left) boxes.push(box);
    return boxes;
  }

  function best({ edge, points }: Drawn, others: readonly Rect[]): Placed | null {
    if (edge.label === null || points.length < 2) return null;
    let found: Placed | null = null;
    const source = nodes.get(edge.from);
    for (const { box, along } of candidates(points, edge.label, source)) {
      const away = farFrom(box, along, source);
      const distant = Math.min(MOST_AWAY, away / FAR);
      if (found !== null && distant >= found.faults) continue;
      const conflicts = countConflicts(box, edge, points, lines, symbols, others, rules);
      const faults = conflicts + distant;
      if (found === null || faults < found.faults) found = { box, conflicts, faults, away };
      if (conflicts === 0 && away === 0) break;
    }
    return found;
  }

  /** Tries what the answer gains where another one gives way, and takes the first exchange that is better for both. */
  function makeWay(line: Drawn, now: Placed): void {
    for (const [other, before] of placed) {
      if (other === line || !isNear(other, line)) continue;
      const rest = boxesBut(other).filter((box) => box !== now.box);
      const mine = best(line, rest);
      if (mine === null || mine.faults >= now.faults) continue;
      const theirs = best(other, [...rest, mine.box]);
      if (theirs === null || mine.faults + theirs.faults >= now.faults + before.faults) continue;
      placed.set(line, mine);
      placed.set(other, theirs);
      return;
    }
  }

  function finish({ edge, points }: Drawn, at: Placed | undefined): DrawnEdge {
    if (at === undefined) {
      const none = { label: null, labelFree: true, labelClear: true, labelOnRule: false };
      return { id: edge.id, points, ...none };
    }
    const free = at.faults < CONFLICT;
    const labelClear = free && at.away <= LOST;
    const labelOnRule = free && rulesBehind(at.box, rules) > 0;
    return { id: edge.id, points, label: at.box, labelFree: free, labelClear, labelOnRule };
  }
}

/** Whether the answers of two lines can be in one another's way: they leave one symbol, or near one another. */
function isNear(a: Drawn, b: Drawn): boolean {
  if (a.edge.from === b.edge.from) return true;
  const [from, to] = [a.points[0], b.points[0]];
  if (from === undefined || to === undefined) return false;
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y) < NEIGHBOURS;
}

/** Answers that begin further apart do not meet at their lines' starts, mm: two of the widest. */
const NEIGHBOURS = 40;

/** Answers at lines across first: those at lines down or up can stand at either side. */
function inOrder(lines: readonly Drawn[]): Drawn[] {
  const across = ({ points: [a, b] }: Drawn): boolean => a !== undefined && a.y === b?.y;
  return [...lines.filter(across), ...lines.filter((line) => !across(line))];
}

/** An answer this far from the start of its line is as bad as one with a rule behind it, mm. */
const FAR = 4;
/** Farther off, mm, it is not seen at once as the answer of its symbol, and that is told. */
const LOST = 4.5;
/** Less than any true conflict. */
const MOST_AWAY = 2.9;

/**
 * How far an answer is from where it is looked for, mm: `along` its line from the start, or right beside its symbol where
 * the line comes back to it.
 */
function farFrom(box: Rect, along: number, source: Rect | undefined): number {
  if (along <= LOST || source === undefined) return along;
  return Math.max(LOST, Math.min(along, fromDiamond(box, source)));
}

/** Distance of a box from the belah ketupat that fills another, mm. */
function fromDiamond(box: Rect, { x, y, width, height }: Rect): number {
  const [halfX, halfY] = [width / 2, height / 2];
  // The corner or side next to the middle, in the first quadrant.
  const right = Math.max(0, box.x - x - halfX, x + halfX - box.x - box.width);
  const down = Math.max(0, box.y - y - halfY, y + halfY - box.y - box.height);
  const square = halfX * halfX + halfY * halfY;
  if (square === 0) return Math.hypot(right, down);
  const share = ((halfX - right) * halfX + down * halfY) / square;
  const at = Math.max(0, Math.min(1, share));
  return Math.hypot(right - halfX * (1 - at), down - halfY * at);
}

function* candidates(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number },
  source: Rect | undefined,
): Generator<{ readonly box: Rect; readonly along: number }> {
  let before = 0;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point; // i is inside
    const b = points[i] as Point;
    const horizontal = a.y === b.y;
    const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    const extent = horizontal ? size.width : size.height;
    // Beside its corner a diamond is left below the box around it: the answer stands beyond that.
    const start = LABEL_START + (i === 1 && source ? inside(a, b, source) : 0);
    const spare = Math.max(0, length - extent - start);
    for (const further of nearFirst(spare)) {
      const at = start + further;
      const along = i > 1 ? before + at : further === 0 ? 0 : LABEL_START + further;
      for (const first of [true, false]) yield { box: beside(a, b, at, size, first), along };
      if (spare === 0) break;
    }
    before += length;
  }
}

/**
 * Places along a stretch, mm from its start: close together where an answer is still read as its own. Those far along
 * serve where each nearer one is nearer to another line.
 */
function nearFirst(spare: number): number[] {
  const places = [...NEAR.filter((one) => one < spare), spare / 4, spare / 2, spare];
  for (let far = (NEAR.at(-1) ?? 0) + FAR; far < spare; far += FAR) places.push(far);
  return places.sort((a, b) => a - b);
}

/** The nearest places that are tried, mm. */
const NEAR = [0, 1, 2, 3, 4, 5.5, 7, 9, 12];

/** How far a line from `a` towards `b` runs inside a box. */
function inside(a: Point, b: Point, { x, y, width, height }: Rect): number {
  const far =
    a.y === b.y ? (b.x > a.x ? x + width - a.x : a.x - x) : b.y > a.y ? y + height - a.y : a.y - y;
  return Math.max(0, far);
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
  rules: Rules,
): number {
  let conflicts = 0;
  for (const symbol of symbols) if (meet(place, symbol, 0)) conflicts += 2 * CONFLICT;
  for (const other of placed) if (meet(place, other, LABEL_GAP)) conflicts += 2 * CONFLICT;
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
function rulesBehind({ x, y, width, height }: Rect, rules: Rules): number {
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
