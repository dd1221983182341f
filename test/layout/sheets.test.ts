import { describe, expect, it } from 'vitest';
import {
  labelsNearOwn,
  minParallelDistance,
  minRuleDistance,
  minSymbolDistance,
} from '../../src/layout/measure-pages.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { countSheets } from '../support/sheet-count.js';
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
