import type { DrawnFlow, DrawnLine, DrawnSymbol } from './measure/drawn-flow.js';
import { boxOf, drawnFlow, groupsOf, inkBox, itemsOf, POINT } from './measure/drawn-flow.js';
import { alongside, crossing, distanceToBox, isWithin, meetsPolygon } from './measure/geometry.js';
import type { Group, Metrics, Page, PageModel, Point, Rect, TextRun } from './page-model.js';
import type { FontFile, FontSet } from './text/fonts.js';

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
 *   target, or does so over a pair of connectors that name each other's page.
 * - A crossing is a place inside two lines where they meet at a right angle; a place counts once a page, however many
 *   merged lines run through it.
 * - `missingGlyphs` is counted when `fonts` are given.
 */
export function measurePages(
  pages: Drawn,
  declared: readonly DeclaredEdge[],
  fonts?: FontSet,
): Metrics {
  const flows = pages.pages.map(drawnFlow);
  const connectors = new Connectors(pages.pages, flows);
  return {
    pages: pages.pages.length,
    edgesDeclared: declared.length,
    edgesDrawn: declared.filter((edge) => isDrawn(edge, flows, connectors)).length,
    crossings: sum(flows, countCrossings),
    symbolHits: sum(flows, countSymbolHits),
    overlaps: sum(flows, countOverlaps),
    outsideArea: sum(pages.pages, (page) => countOutside(page, pages)),
    clippedText: sum(pages.pages, (page) => countClipped(page, fonts)),
    missingGlyphs: fonts === undefined ? 0 : sum(pages.pages, (page) => countMissing(page, fonts)),
    bends: sum(flows, (flow) => sum(flow.lines, (line) => Math.max(0, line.stretches.length - 1))),
    connectorPairs: connectors.pairs,
  };
}

/** Least distance of parallel flow lines side by side for more than 0.3 mm, mm; infinite where there are none. */
export function minParallelDistance(pages: Pick<PageModel, 'pages'>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const flow of pages.pages.map(drawnFlow)) {
    for (const [a, b] of pairsOf(flow.lines)) {
      for (const s of a.stretches) {
        for (const t of b.stretches) {
          const beside = alongside(s, t);
          // The same line is a merge or an overlap, and counted as that.
          if (beside !== null && beside.length > SHARED && beside.gap > TOLERANCE) {
            least = Math.min(least, beside.gap);
          }
        }
      }
    }
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
      const { label } = line;
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

function sum<T>(list: readonly T[], count: (item: T) => number): number {
  return list.reduce((total, item) => total + count(item), 0);
}

function* pairsOf<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) yield [a, b];
}

/** The off-page connectors of all pages, by what their letters and pages say. */
class Connectors {
  /** Incoming connector that each outgoing one leads to. */
  readonly twins = new Map<DrawnSymbol, DrawnSymbol>();

  constructor(pages: readonly Page[], flows: readonly DrawnFlow[]) {
    const all = flows.flatMap((flow, i) =>
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

function isDrawn(edge: DeclaredEdge, flows: readonly DrawnFlow[], connectors: Connectors): boolean {
  const lines = flows
    .flatMap((flow) => flow.lines)
    .filter(({ group }) => group.role === edge.jenis);
  const idOf = (symbol: DrawnSymbol | null): string | undefined =>
    symbol?.group.role === 'simbol' ? symbol.group.attrs?.id : undefined;
  return lines.some((line) => {
    const { id } = line.group.attrs ?? {};
    if (id !== undefined && id !== edge.id) return false;
    if (idOf(line.from) !== edge.dari) {
      // Joint work has no direction.
      return edge.jenis === 'bersama' && idOf(line.to) === edge.dari && idOf(line.from) === edge.ke;
    }
    if (idOf(line.to) === edge.ke) return true;
    const twin = line.to === null ? undefined : connectors.twins.get(line.to);
    if (twin === undefined) return false;
    return lines.some((next) => next.from === twin && idOf(next.to) === edge.ke);
  });
}

function countCrossings({ lines }: DrawnFlow): number {
  const places = new Set<string>();
  for (const [a, b] of pairsOf(lines)) {
    for (const s of a.stretches) {
      for (const t of b.stretches) {
        const place = crossing(s, t);
        if (place !== null) places.add(`${place.x.toFixed(1)} ${place.y.toFixed(1)}`);
      }
    }
  }
  return places.size;
}

function countSymbolHits({ symbols, lines }: DrawnFlow): number {
  let hits = 0;
  for (const line of lines) {
    line.stretches.forEach(({ a, b }, i) => {
      for (const symbol of symbols) {
        const starts = i === 0 && symbol === line.from;
        const ends = i === line.stretches.length - 1 && symbol === line.to;
        const first = starts ? toward(a, b) : a;
        const last = ends ? toward(b, a) : b;
        const { box } = symbol.group;
        if (Math.max(a.x, b.x) < box.x - 1 || Math.min(a.x, b.x) > box.x + box.width + 1) continue;
        if (Math.max(a.y, b.y) < box.y - 1 || Math.min(a.y, b.y) > box.y + box.height + 1) continue;
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
  for (const [a, b] of pairsOf(lines)) {
    if (a.from !== null && a.from === b.from) continue;
    if (a.to !== null && a.to === b.to) continue;
    const shared = a.stretches.some((s) =>
      b.stretches.some((t) => {
        const beside = alongside(s, t);
        return beside !== null && beside.gap < TOLERANCE && beside.length > SHARED;
      }),
    );
    if (shared) overlaps++;
  }
  return overlaps;
}

function countOutside(page: Page, { paper, margins }: Drawn): number {
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
  for (const flow of groupsOf(page, 'alur')) {
    const columns = pelaksanaArea(page, flow);
    if (columns !== null) outside += countItemsOutside(flow, columns);
  }
  return outside;
}

function countItemsOutside(group: Group, area: Rect): number {
  let outside = 0;
  for (const item of itemsOf(group)) {
    const box = boxOf(item);
    if (box !== null && !isWithin(box, area, TOLERANCE)) outside++;
  }
  return outside;
}

/** The pelaksana columns of the table a flow stands in, over the table's height; null where no cell tells. */
function pelaksanaArea(page: Page, flow: Group): Rect | null {
  const middle = flow.box.y + flow.box.height / 2;
  const table = groupsOf(page, 'tabel').find(
    ({ box }) => middle >= box.y && middle <= box.y + box.height,
  );
  if (table === undefined) return null;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const item of itemsOf(table)) {
    if (item.type !== 'group' || item.role !== 'sel') continue;
    if (item.attrs?.field?.startsWith('pelaksana:') !== true) continue;
    left = Math.min(left, item.box.x);
    right = Math.max(right, item.box.x + item.box.width);
  }
  if (left > right) return null;
  return { x: left, y: table.box.y, width: right - left, height: table.box.height };
}

function countClipped(page: Page, fonts: FontSet | undefined): number {
  let clipped = 0;
  for (const group of groupsOf(page, 'sel', 'simbol', 'konektor')) {
    for (const item of group.children) {
      if (item.type !== 'text') continue;
      const width = Math.max(item.width, fonts === undefined ? 0 : (advanceOf(item, fonts) ?? 0));
      if (!isWithin(inkBox(item, width), group.box, TOLERANCE)) clipped++;
    }
  }
  return clipped;
}

function fileOf(run: TextRun, fonts: FontSet): FontFile | undefined {
  return fonts.faces[run.font][run.file ?? 0];
}

/** Width of a run as its font file has it, mm; null where the file lacks a glyph. */
function advanceOf(run: TextRun, fonts: FontSet): number | null {
  const file = fileOf(run, fonts);
  if (file === undefined) return null;
  let units = 0;
  for (const character of run.text) {
    const advance = file.advance(character.codePointAt(0) ?? 0);
    if (advance === null) return null;
    units += advance;
  }
  return (units / file.unitsPerEm) * run.size * POINT;
}

function countMissing(page: Page, fonts: FontSet): number {
  let missing = 0;
  for (const child of page.children) {
    for (const item of itemsOf(child)) {
      if (item.type !== 'text') continue;
      const file = fileOf(item, fonts);
      for (const character of item.text) {
        if (file === undefined || file.advance(character.codePointAt(0) ?? 0) === null) missing++;
      }
    }
  }
  return missing;
}
