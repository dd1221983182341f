import { expect, it } from 'vitest';
import { loadFonts } from '../../src/workspace/fonts.js';
import { countSheets } from '../support/sheet-count.js';

it('a thousand generated sheets have no fault; the count is in docs/tata-letak.md', {
  timeout: 600_000,
}, () => {
  const count = countSheets(0, 1000, loadFonts('Arial'));

  expect(count.faults).toEqual([]);
  // Fourteen pelaksana with dozens of steps and long answers: told, with the words that broke.
  expect(count.tooNarrow).toEqual([337]);
  expect(count.crossings / count.edges).toBeLessThan(0.015);
});
