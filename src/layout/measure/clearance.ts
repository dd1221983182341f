import { gathered } from '../../text/lists.js';
import type { Page, PageModel, Point, Rect } from '../page-model.js';
import type { DrawnLine, DrawnSymbol } from './drawn-flow.js';
import { drawnFlow, groupsOf } from './drawn-flow.js';
import { alongside, type Stretch, segmentDistance } from './geometry.js';

/** Lines side by side for less than this do not read as a pair, mm. */
const SHARED = 0.3;

/**
 * Least distance between a flow line and a table rule that runs beside it for more than 0.3 mm, mm; infinite where no
 * rule runs beside a line. Nearer than 1.2 mm the two read as one double rule on a copied sheet.
 */
export function minRuleDistance(pages: Pick<PageModel, 'pages'>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const page of pages.pages) {
    const rules = rulesOf(page);
    for (const { stretches } of drawnFlow(page).lines) {
      for (const stretch of stretches) {
        for (const rule of rules) {
          const beside = alongside(stretch, rule);
          if (beside !== null && beside.length > SHARED) least = Math.min(least, beside.gap);
        }
      }
    }
  }
  return least;
}

/** The borders of every table cell. */
function rulesOf(page: Page): Stretch[] {
  const rules = new Map<string, Stretch>();
  for (const { box } of gathered(groupsOf(page, 'tabel'), (table) => cellsOf(table))) {
    const { x, y, width, height } = box;
    const corners: readonly Point[] = [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ];
    corners.forEach((a, i) => {
      const b = corners[(i + 1) % corners.length] as Point; // inside
      rules.set(JSON.stringify(i < 2 ? [a, b] : [b, a]), {
        a,
        b,
        horizontal: i % 2 === 0,
        slanted: false,
      });
    });
  }
  return [...rules.values()];
}

const cellsOf = (table: DrawnSymbol['group']): DrawnSymbol['group'][] =>
  groupsOf({ nomor: 0, children: [table] }, 'sel');

/**
 * Least distance between a flow line and a symbol it does not end at, or passes on its way, mm; infinite where no page
 * has both. Nearer than 1.5 mm a line seems to belong to the symbol.
 */
export function minSymbolDistance(pages: Pick<PageModel, 'pages'>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const flow of pages.pages.map(drawnFlow)) {
    for (const line of flow.lines) {
      least = Math.min(least, ...flow.symbols.map((symbol) => distanceOf(line, symbol)));
    }
  }
  return least;
}

function distanceOf(line: DrawnLine, symbol: DrawnSymbol): number {
  let least = Number.POSITIVE_INFINITY;
  const { stretches } = line;
  // A round corner behind the first stretch, or before the last, belongs to it.
  const second = stretches.findIndex(({ slanted }, i) => i > 0 && !slanted);
  const beforeLast = stretches.findLastIndex(
    ({ slanted }, i) => i < stretches.length - 1 && !slanted,
  );
  stretches.forEach((stretch, i) => {
    const leaves = symbol === line.from && (second < 0 || i < second);
    const arrives = symbol === line.to && i > beforeLast;
    if (leaves || arrives || far(stretch, symbol.group.box, least)) return;
    const { outline } = symbol;
    outline.forEach((a, corner) => {
      const b = outline[(corner + 1) % outline.length] as Point; // inside
      least = Math.min(least, segmentDistance(stretch.a, stretch.b, a, b));
    });
  });
  return least;
}

const far = ({ a, b }: Stretch, { x, y, width, height }: Rect, least: number): boolean =>
  Math.max(a.x, b.x) < x - least ||
  Math.min(a.x, b.x) > x + width + least ||
  Math.max(a.y, b.y) < y - least ||
  Math.min(a.y, b.y) > y + height + least;
