import { describe, expect, it } from 'vitest';
import { emitPages } from '../../src/emit/pages/index.js';
import type { PageModel } from '../../src/layout/page-model.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { pageFixture } from '../support/page-fixture.js';

const model = pageFixture(loadFonts('Arial'));

const thousandths = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;

describe('emitPages', () => {
  it('reads back as the same page model, to a thousandth', () => {
    const text = emitPages(model);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(model, thousandths)));
  });

  it('does not tell how the objects were built', () => {
    const turned = JSON.parse(JSON.stringify(model), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as PageModel;
    expect(emitPages(turned)).toBe(emitPages(model));
  });

  it('keeps a point on one line and lines within reach of the eye', () => {
    const lines = emitPages(model).split('\n');
    expect(lines.some((line) => /^\s*\{ "x": [\d.]+, "y": [\d.]+ \},?$/.test(line))).toBe(true);
    const long = lines.filter((line) => line.length > 121 && !line.includes('"data"'));
    expect(long.filter((line) => !/"(alt|text)": /.test(line))).toEqual([]);
  });

  it('writes no negative zero and refuses a number without end', () => {
    const paper = { ...model.paper, width: -0.0001 };
    expect(emitPages({ ...model, paper })).toContain('"width": 0,');
    expect(() => emitPages({ ...model, lineHeight: Number.NaN })).toThrow(RangeError);
  });
});
