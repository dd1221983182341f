import { gathered } from '../text/lists.js';
import type { DrawnFlow, DrawnLine, DrawnSymbol } from './measure/drawn-flow.js';
import { drawnFlow, flowOf, inkBox, labelOf } from './measure/drawn-flow.js';
import {
  alongside,
  crossing,
  distanceToBox,
  isPointWithin,
  isWithin,
  meetsPolygon,
} from './measure/geometry.js';
import { glyphsOf } from './measure/glyphs.js';
import { type PageParts, partsOf } from './measure/page-parts.js';
import type { Group, Item, Metrics, Page, PageModel, Point, Rect } from './page-model.js';
import type { FontSet } from './text/fonts.js';

export { minRuleDistance, minSymbolDistance } from './measure/clearance.js';

/** An edge of the model, with the ids it has in the page model: `0/a7`, `0/s3`. */
export interface DeclaredEdge {
  readonly id: string;
  readonly dari: string;
  readonly ke: string;
  readonly jenis: 'panah' | 'bersama';
}

type Drawn = Omit<PageModel, 'metrics'>;

/** How far text or an item may stand over the edge of its cell or area, mm. */
const TOLERANCE = 0.05;
/** Lines that lie on one another, or side by side, for less than this are not told apart from a touch, mm. */
const SHARED = 0.3;
/** A line may end this deep in its own symbol's border, mm. */
const END_DEPTH = 0.1;

/**
 * Counts what a reader would find wrong on the pages. Reads only the drawn page model and the declared edges, and shares
 * nothing with the code that drew them.
 *
 * - A declared edge is drawn when a line of its kind starts on the border of its source and ends on the border of its
 *   target, or does so over pairs of connectors that name each other's page.
 * - A crossing is a place inside two lines where they meet at a right angle; a place counts once a page, however many
 *   merged lines run through it.
 * - `missingGlyphs` is counted when `fonts` are given.
 */
export function measurePages(
  pages: Drawn,
  declared: readonly DeclaredEdge[],
  fonts?: FontSet,
): Metrics {
  const parts = pages.pages.map(partsOf);
  const flows = parts.map(flowOf);
  const connectors = new Connectors(pages.pages, flows);
  const lines = gathered(flows, (flow) => flow.lines);
  const texts = parts.map((part) => countTexts(part, fonts));
  return {
    pages: pages.pages.length,
    edgesDeclared: declared.length,
    edgesDrawn: declared.filter((edge) => isDrawn(edge, lines, connectors)).length,
    crossings: sum(flows, countCrossings),
    symbolHits: sum(flows, countSymbolHits),
    overlaps: sum(flows, countOverlaps),
    outsideArea:
      sum(pages.pages, (page) => countOutsidePage(page, pages)) + sum(parts, countOutsideColumns),
    clippedText: sum(texts, ({ clipped }) => clipped),
    missingGlyphs: sum(texts, ({ missing }) => missing),
    bends: sum(flows, (flow) => sum(flow.lines, countBends)),
    connectorPairs: connectors.pairs,
  };
}

/** Least distance of parallel flow lines side by side for more than 0.3 mm, mm; infinite where there are none. */
export function minParallelDistance(pages: Pick<PageModel, 'pages'>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const flow of pages.pages.map(drawnFlow)) {
    eachPair(flow.lines, (a, b) => {
      for (const s of a.stretches) {
        for (const t of b.stretches) {
          const beside = alongside(s, t);
          // The same line is a merge or an overlap, and counted as that.
          if (beside !== null && beside.length > SHARED && beside.gap > TOLERANCE) {
            least = Math.min(least, beside.gap);
          }
        }
      }
    });
  }
  return least;
}

/** How many answers there are, and how many are nearer to their own line than to every other. */
export function labelsNearOwn(pages: Pick<PageModel, 'pages'>): {
  readonly labels: number;
  readonly near: number;
} {
  let labels = 0;
  let near = 0;
  for (const { lines } of pages.pages.map(drawnFlow)) {
    for (const line of lines) {
      const label = labelOf(line.group);
      if (label === null) continue;
      labels++;
      const distance = (other: DrawnLine): number =>
        Math.min(...other.stretches.map((stretch) => distanceToBox(label, stretch)));
      const own = distance(line);
      // Edges that share an answer leave their symbol together.
      const shares = (other: DrawnLine): boolean =>
        other.from === line.from && other.group.attrs?.jawaban === line.group.attrs?.jawaban;
      if (lines.every((other) => shares(other) || distance(other) > own)) near++;
    }
  }
  return { labels, near };
}

/** A round corner is one bend. */
const countBends = ({ stretches }: DrawnLine): number =>
  Math.max(0, stretches.filter(({ slanted }) => !slanted).length - 1);

function sum<T>(list: readonly T[], count: (item: T) => number): number {
  return list.reduce((total, item) => total + count(item), 0);
}

function eachPair<T>(list: readonly T[], visit: (a: T, b: T) => void): void {
  list.forEach((a, i) => {
    for (let j = i + 1; j < list.length; j++) visit(a, list[j] as T); // j is inside
  });
}

/** The off-page connectors of all pages, by what their letters and pages say. */
class Connectors {
  /** Incoming connector that each outgoing one leads to. */
  readonly twins = new Map<DrawnSymbol, DrawnSymbol>();

  constructor(pages: readonly Page[], flows: readonly DrawnFlow[]) {
    const all = gathered(flows, (flow, i) =>
      flow.symbols
        .filter(({ group }) => group.role === 'konektor')
        .map((symbol) => ({ symbol, page: pages[i]?.nomor, ...symbol.group.attrs })),
    );
    const anchors = (huruf: string | undefined): Set<string | undefined> =>
      new Set(all.filter((one) => one.arah === 'keluar' && one.huruf === huruf).map(anchorOf));
    for (const out of all) {
      if (out.arah !== 'keluar') continue;
      const twin = all.find(
        (one) =>
          one.arah === 'masuk' &&
          one.huruf === out.huruf &&
          one.page === out.halaman &&
          one.page !== out.page,
      );
      if (twin === undefined) continue;
      const there = out.symbol.group.link === anchorOf(twin);
      const back = anchors(out.huruf).has(twin.symbol.group.link);
      if (there && back) this.twins.set(out.symbol, twin.symbol);
    }
  }

  get pairs(): number {
    return this.twins.size;
  }
}

function anchorOf({ symbol }: { readonly symbol: DrawnSymbol }): string | undefined {
  return symbol.group.anchor;
}

function isDrawn(edge: DeclaredEdge, lines: readonly DrawnLine[], connectors: Connectors): boolean {
  const idOf = (symbol: DrawnSymbol | null): string | undefined =>
    symbol?.group.role === 'simbol' ? symbol.group.attrs?.id : undefined;
  const isItsKind = ({ group }: DrawnLine): boolean => group.role === edge.jenis;
  /** To the target, or over a connector and on from its twin. */
  const leadsTo = (line: DrawnLine, hops: number): boolean => {
    if (idOf(line.to) === edge.ke) return true;
    const twin = line.to === null ? undefined : connectors.twins.get(line.to);
    if (twin === undefined || hops === MOST_HOPS) return false;
    return lines.some(
      // Behind a connector a line may serve several edges.
      (next) => isItsKind(next) && next.from === twin && leadsTo(next, hops + 1),
    );
  };
  return lines.some((line) => {
    const id = line.group.attrs?.id;
    if (!isItsKind(line) || (id !== undefined && id !== edge.id)) return false;
    if (idOf(line.from) !== edge.dari) {
      // Joint work has no direction.
      return edge.jenis === 'bersama' && idOf(line.to) === edge.dari && idOf(line.from) === edge.ke;
    }
    return leadsTo(line, 0);
  });
}

/** More pages than any line goes over. */
const MOST_HOPS = 50;

function countCrossings({ lines }: DrawnFlow): number {
  const places = new Set<string>();
  eachPair(lines, (a, b) => {
    for (const s of a.stretches) {
      for (const t of b.stretches) {
        const place = crossing(s, t);
        if (place !== null) places.add(`${place.x.toFixed(1)} ${place.y.toFixed(1)}`);
      }
    }
  });
  return places.size;
}

function countSymbolHits({ symbols, lines }: DrawnFlow): number {
  let hits = 0;
  for (const line of lines) {
    line.stretches.forEach(({ a, b }, i) => {
      for (const symbol of symbols) {
        const { box } = symbol.group;
        if (Math.max(a.x, b.x) < box.x - 1 || Math.min(a.x, b.x) > box.x + box.width + 1) continue;
        if (Math.max(a.y, b.y) < box.y - 1 || Math.min(a.y, b.y) > box.y + box.height + 1) continue;
        const starts = i === 0 && symbol === line.from;
        const ends = i === line.stretches.length - 1 && symbol === line.to;
        const first = starts ? toward(a, b) : a;
        const last = ends ? toward(b, a) : b;
        if (meetsPolygon(first, last, symbol.outline)) hits++;
      }
    });
  }
  return hits;
}

/** A point a little way from `a` to `b`. */
function toward(a: Point, b: Point): Point {
  const share = Math.min(1, END_DEPTH / Math.hypot(b.x - a.x, b.y - a.y));
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function countOverlaps({ lines }: DrawnFlow): number {
  let overlaps = 0;
  eachPair(lines, (a, b) => {
    if (a.from !== null && a.from === b.from) return;
    if (a.to !== null && a.to === b.to) return;
    const shared = a.stretches.some((s) =>
      b.stretches.some((t) => {
        const beside = alongside(s, t);
        return beside !== null && beside.gap < TOLERANCE && beside.length > SHARED;
      }),
    );
    if (shared) overlaps++;
  });
  return overlaps;
}

function countOutsidePage(page: Page, { paper, margins }: Drawn): number {
  const sheet: Rect = { x: 0, y: 0, width: paper.width, height: paper.height };
  const area: Rect = {
    x: margins.left,
    y: margins.top,
    width: paper.width - margins.left - margins.right,
    height: paper.height - margins.top - margins.bottom,
  };
  let outside = 0;
  for (const child of page.children) {
    // The foot stands in the margin.
    const allowed = child.role === 'kaki' ? sheet : area;
    outside += countItemsOutside(child, allowed);
  }
  return outside;
}

/** Flow items that leave the pelaksana columns. */
const countOutsideColumns = (parts: PageParts): number =>
  sum(parts.flows, (flow) => {
    const columns = pelaksanaArea(parts.tables, flow);
    return columns === null ? 0 : countItemsOutside(flow, columns);
  });

function countItemsOutside(group: Group, area: Rect): number {
  let outside = 0;
  for (const item of group.children) {
    if (item.type === 'group') {
      outside += countItemsOutside(item, area);
      continue;
    }
    if (!staysWithin(item, area)) outside++;
  }
  return outside;
}

/** Whether all ink of an item lies in a rectangle. */
function staysWithin(item: Exclude<Item, Group>, area: Rect): boolean {
  if (item.type === 'text') return isWithin(inkBox(item), area, TOLERANCE);
  if (item.type === 'line')
    return item.points.every((point) => isPointWithin(point, area, TOLERANCE));
  return isWithin(item, area, TOLERANCE);
}

/** The pelaksana columns of the table a flow stands in, over the table's height; null where no cell tells. */
function pelaksanaArea(tables: readonly Group[], flow: Group): Rect | null {
  const middle = flow.box.y + flow.box.height / 2;
  const table = tables.find(({ box }) => middle >= box.y && middle <= box.y + box.height);
  if (table === undefined) return null;
  const [left, right] = pelaksanaReach(table);
  if (left > right) return null;
  return { x: left, y: table.box.y, width: right - left, height: table.box.height };
}

/** Left and right end of the cells of pelaksana in a group. */
function pelaksanaReach(group: Group): readonly [number, number] {
  const isCell = group.role === 'sel' && group.attrs?.field?.startsWith('pelaksana:') === true;
  let left = isCell ? group.box.x : Number.POSITIVE_INFINITY;
  let right = isCell ? group.box.x + group.box.width : Number.NEGATIVE_INFINITY;
  for (const item of group.children) {
    if (item.type !== 'group') continue;
    const inner = pelaksanaReach(item);
    left = Math.min(left, inner[0]);
    right = Math.max(right, inner[1]);
  }
  return [left, right];
}

/** Runs that do not fit where they stand, and characters without a glyph; no font is asked where none is given. */
function countTexts(
  { texts }: PageParts,
  fonts: FontSet | undefined,
): { readonly clipped: number; readonly missing: number } {
  let clipped = 0;
  let missing = 0;
  for (const { run, holder } of texts) {
    const glyphs = fonts === undefined ? NO_GLYPHS : glyphsOf(run, fonts);
    missing += glyphs.missing;
    if (holder === null) continue;
    const ink = inkBox(run, Math.max(run.width, glyphs.width));
    if (!isWithin(ink, holder.box, TOLERANCE)) clipped++;
  }
  return { clipped, missing };
}

const NO_GLYPHS = { missing: 0, width: 0 } as const;
