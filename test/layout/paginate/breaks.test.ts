import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakInput, chooseBreaks } from '../../../src/layout/paginate/breaks.js';

/** Rows of the given heights, a head of 10 mm, no connectors. */
const rows = (heights: readonly number[], more: Partial<BreakInput> = {}): BreakInput => ({
  count: heights.length,
  heightOf: (from, to) => 10 + heights.slice(from, to).reduce((sum, height) => sum + height, 0),
  connectorsOf: () => 0,
  firstRoom: 100,
  room: 100,
  trailing: 0,
  leavesStub: () => false,
  leastFirst: 1,
  ...more,
});

describe('chooseBreaks', () => {
  it('keeps on one page what fits on one', () => {
    expect(chooseBreaks(rows([30, 30, 30]))?.ends).toEqual([3]);
  });

  it('leaves no row alone on the last page where another break exists', () => {
    expect(chooseBreaks(rows([30, 30, 30, 30]))?.ends).toEqual([2, 4]);
  });

  it('leaves no few lines of a split row to the next page where another break exists', () => {
    const split = (stub: number): BreakInput =>
      rows([40, 20, 20, 5, 20], { leavesStub: (at) => at === stub });
    expect(chooseBreaks(split(-1))?.ends).toEqual([3, 5]);
    expect(chooseBreaks(split(3))?.ends).toEqual([2, 5]);
  });

  it('lets one row stand alone rather than add a page', () => {
    expect(chooseBreaks(rows([80, 80]))?.ends).toEqual([1, 2]);
  });

  it('puts what follows the table on the page of the last rows', () => {
    expect(chooseBreaks(rows([30, 30, 25], { trailing: 30 }))?.ends).toEqual([1, 3]);
  });

  it('gives up a first page that holds less than it should', () => {
    expect(chooseBreaks(rows([30, 30, 30], { firstRoom: 45, leastFirst: 2 }))).toBeNull();
    expect(chooseBreaks(rows([30, 30, 30], { firstRoom: 75, leastFirst: 2 }))?.ends[0]).toBe(2);
  });

  it('prefers the break with fewer connectors among as many pages', () => {
    const crossings: Record<number, number> = { 2: 6, 3: 1, 4: 6 };
    const found = chooseBreaks(
      rows([20, 20, 20, 20, 20, 20], {
        connectorsOf: (from, to) => (crossings[from] ?? 0) + (crossings[to] ?? 0),
      }),
    );
    expect(found?.ends).toEqual([3, 6]);
  });

  it('gives a row higher than a page one of its own', () => {
    expect(chooseBreaks(rows([30, 200, 30, 30]))?.ends).toEqual([1, 2, 4]);
  });

  it('puts every row on exactly one page, and no page is too full', () => {
    const heights = fc.array(fc.integer({ min: 5, max: 85 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 0, max: 60 }), (list, trailing) => {
        const input = rows(list, { trailing: Math.min(trailing, 90 - (list.at(-1) ?? 0)) });
        const ends = chooseBreaks(input)?.ends ?? [];
        expect(ends.at(-1)).toBe(list.length);
        let from = 0;
        for (const end of ends) {
          expect(end).toBeGreaterThan(from);
          const below = end === list.length ? input.trailing : 0;
          expect(input.heightOf(from, end) + below).toBeLessThanOrEqual(input.room);
          from = end;
        }
        let greedy = 1;
        let height = 10;
        for (const one of list) {
          if (height + one > 100) [greedy, height] = [greedy + 1, 10];
          height += one;
        }
        expect(ends.length).toBeLessThanOrEqual(greedy + (input.trailing > 0 ? 1 : 0));
      }),
    );
  });
});
