import { describe, expect, it } from 'vitest';
import type { ColumnContent } from '../../../src/layout/table/column-content.js';
import { planColumns } from '../../../src/layout/table/columns.js';

const text = { least: 20, head: 15, comfortable: 30, natural: 60, whole: 80 };

/** Five columns of text and two pelaksana, whose symbols ask for `flow` mm. */
const demand = (flow: number) => ({
  content: {
    texts: [text, text, text, text, text],
    nameWidths: () => [10, 10],
    share: (start: readonly number[]) => [...start],
  } as unknown as ColumnContent,
  largestSymbol: 0,
  flowWidth: () => flow,
  bareFlowWidth: () => flow / 2,
});

/** After every attempt there is: routes of rounds before have asked for too much. */
const EXHAUSTED = 1000;

describe('planColumns', () => {
  it.each([0, EXHAUSTED])('fills the page, from attempt %i on', (from) => {
    const { widths, needed } = planColumns(demand(30), 300, from);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(300);
    expect(needed).toBeLessThan(300);
  });

  it('lets answers give way where symbols and words leave no room', () => {
    const { widths } = planColumns(demand(120), 300, EXHAUSTED);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(300);
    expect(widths.slice(2, 4).every((width) => width < 120)).toBe(true);
    expect(widths[1]).toBeGreaterThanOrEqual(text.least);
  });
});
