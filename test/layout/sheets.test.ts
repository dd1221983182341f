import { describe, expect, it } from 'vitest';
import {
  labelsNearOwn,
  minParallelDistance,
  minRuleDistance,
  minSymbolDistance,
} from '../../src/layout/measure-pages.js';
import type { Group, Point, Rect } from '../../src/layout/page-model.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { countSheets } from '../support/sheet-count.js';
import { groupsOf } from '../support/sheet-reader.js';
import { pagesOf, readSop, sopPaths } from '../support/sheets.js';

const fonts = loadFonts('Arial');

/** A slice of the thousand that the e2e suite lays out. */
const SLICE = 60;
/** Their combs, or fourteen columns, hold answers wider than the room beside their lines, at the usual size. */
const CROWDED = [585, 337];

describe('generated sheets', () => {
  it('are drawn without a fault, with few crossings', { timeout: 60_000 }, () => {
    const count = countSheets(0, SLICE, fonts);
    expect(count.faults).toEqual([]);
    expect(count.tooNarrow).toEqual([]);
    expect(count.crossings / count.edges).toBeLessThan(0.015);
  });

  it.each(CROWDED)('keep every answer nearest to its own line: seed %i', (seed) => {
    expect(countSheets(seed, seed + 1, fonts).faults).toEqual([]);
  });
});

it('gives a column whose cell is higher than a page more width than others ever get', () => {
  const pages = pagesOf(readSop('galeri/19-baris-panjang.sop'), fonts);
  expect(pages.pages).toHaveLength(3);
});

describe('connectors at the foot of a page', () => {
  it.each(['24-banyak-konektor', '31-lintas-halaman', '35-banyak-jawaban'])(
    'stand where no arrow to them climbs: %s',
    (name) => {
      const groups = groupsOf(pagesOf(readSop(`galeri/${name}.sop`), fonts));
      const climbing = groups.flatMap(({ group, page }) => {
        if (group.role !== 'konektor' || group.attrs?.arah !== 'keluar') return [];
        return groups.filter(
          (arrow) =>
            arrow.page === page &&
            arrow.group.role === 'panah' &&
            openLines(arrow.group).some((points) => isInto(points, group.box) && climbs(points)),
        );
      });
      expect(climbing).toEqual([]);
    },
  );
});

const openLines = ({ children }: Group): (readonly Point[])[] =>
  children.flatMap((item) => (item.type === 'line' && !item.closed ? [item.points] : []));

/** Whether a line comes down on the top of a box. */
function isInto(points: readonly Point[], { x, y, width }: Rect): boolean {
  const end = points.at(-1);
  if (end === undefined || (points[0]?.y ?? 0) >= y) return false;
  return Math.abs(end.y - y) < ARROW_HEAD && end.x > x && end.x < x + width;
}

/** Longer than an arrow head, mm. */
const ARROW_HEAD = 3;

const climbs = (points: readonly Point[]): boolean =>
  points.some(({ y }, at) => at > 0 && y < (points[at - 1]?.y ?? y) - 0.01);

describe.each(sopPaths())('%s', (path) => {
  it('has lines that stand off rules, symbols and one another, answers at their own', () => {
    const pages = pagesOf(readSop(path), fonts);
    expect(minRuleDistance(pages)).toBeGreaterThan(1.2);
    expect(minSymbolDistance(pages)).toBeGreaterThan(1.5);
    expect(minParallelDistance(pages)).toBeGreaterThan(1.2);
    const { labels, near } = labelsNearOwn(pages);
    expect(near).toBe(labels);
  });
});
