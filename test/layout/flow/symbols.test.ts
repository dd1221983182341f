import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSymbol, SCALES, sizeConnector, sizeSymbol } from '../../../src/layout/flow/symbols.js';
import type { Item, Point, Rect, TextRun } from '../../../src/layout/page-model.js';
import { ProblemLog } from '../../../src/layout/problems.js';
import { Typesetter } from '../../../src/layout/text/typesetter.js';
import { baselineOffset, lineHeightOf } from '../../../src/layout/text/units.js';
import type { Simbol } from '../../../src/model/schema.js';
import { loadFonts } from '../../../src/workspace/fonts.js';
import { kata } from '../../support/sop-fixtures.js';

const typesetter = new Typesetter(loadFonts('Arial'), new ProblemLog());
const WORDS = { mulai: 'Mulai', selesai: 'Selesai' };
const PLACE = { prosedur: 0, field: 'pelaksana:p1' };

const simbol = (bentuk: Simbol['bentuk'], text: string): Simbol => ({
  id: 's1',
  pelaksana: 'p1',
  bentuk,
  pertanyaan: bentuk === 'keputusan' ? text : null,
  teks: bentuk === 'mulai' ? text : null,
  label: null,
  tersirat: false,
  lapis: 0,
});

const isText = (item: Item): item is TextRun => item.type === 'text';

/** Corners of the ink of a run: capitals reach 0.72 em above the baseline, letters like g 0.21 em below. */
function corners(run: TextRun): Point[] {
  const em = (run.size * 25.4) / 72;
  const [top, bottom] = [run.baseline - 0.72 * em, run.baseline + 0.21 * em];
  return [top, bottom].flatMap((y) => [
    { x: run.x, y },
    { x: run.x + run.width, y },
  ]);
}

const inDiamond = (point: Point, box: Rect): boolean => {
  const dx = Math.abs(point.x - box.x - box.width / 2) / (box.width / 2);
  const dy = Math.abs(point.y - box.y - box.height / 2) / (box.height / 2);
  return dx + dy <= 1;
};

const inRounded = (point: Point, box: Rect, radius: number): boolean => {
  const dx = Math.max(0, Math.abs(point.x - box.x - box.width / 2) - (box.width / 2 - radius));
  const dy = Math.max(0, Math.abs(point.y - box.y - box.height / 2) - (box.height / 2 - radius));
  return dx ** 2 + dy ** 2 <= radius ** 2;
};

describe('symbols', () => {
  const text = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.nat(20))
    .map(([count, from]) => `${kata(count, from)}?`);
  const scale = fc.constantFrom(...SCALES);

  it('keep a question inside the belah ketupat, at every scale', () => {
    fc.assert(
      fc.property(text, scale, (question, at) => {
        const sized = sizeSymbol(simbol('keputusan', question), WORDS, at, typesetter, PLACE);
        const box = { x: 50, y: 80, width: sized.width, height: sized.height };
        const runs = drawSymbol(sized, box).filter(isText);
        expect(
          runs
            .map((run) => run.text)
            .join(' ')
            .replaceAll('- ', '-'),
        ).toBe(question);
        for (const point of runs.flatMap(corners)) expect(inDiamond(point, box)).toBe(true);
      }),
    );
  });

  it('keep their words inside the capsule, at every scale', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom('Mulai', 'Selesai', 'Via surel'), text),
        scale,
        (words, at) => {
          const sized = sizeSymbol(simbol('mulai', words), WORDS, at, typesetter, PLACE);
          const box = { x: 50, y: 80, width: sized.width, height: sized.height };
          const items = drawSymbol(sized, box);
          const outline = items.find((item) => item.type === 'box');
          const radius = outline?.type === 'box' ? (outline.radius ?? 0) : 0;
          const points = items.filter(isText).flatMap(corners);
          expect(points.length).toBeGreaterThan(0);
          for (const point of points) expect(inRounded(point, box, radius)).toBe(true);
        },
      ),
    );
  });

  it('make a connector higher for a list of pages, never wider', () => {
    for (const at of SCALES) {
      const one = sizeConnector('A', 'hal. 2', at, typesetter, PLACE);
      const many = sizeConnector('AB', 'hal. 1, 3, 5, 8, 11, 12', at, typesetter, PLACE);
      expect(many.width).toBe(one.width);
      expect(many.height).toBeGreaterThan(one.height);
    }
  });

  it('stand text on its baseline, centred by line height', () => {
    const [at] = SCALES;
    if (!at) throw new Error('no scale');
    const sized = sizeSymbol(simbol('mulai', 'Mulai'), WORDS, at, typesetter, PLACE);
    const [run] = drawSymbol(sized, {
      x: 0,
      y: 0,
      width: sized.width,
      height: sized.height,
    }).filter(isText);
    const top = (run?.baseline ?? 0) - baselineOffset(run?.size ?? 0);
    expect(top + lineHeightOf(run?.size ?? 0) / 2).toBeCloseTo(sized.height / 2);
    expect((run?.x ?? 0) + (run?.width ?? 0) / 2).toBeCloseTo(sized.width / 2);
  });
});

it.each(SCALES)('the first and the last capsule are of one size, $width mm wide boxes', (scale) => {
  const [first, last] = (['mulai', 'selesai'] as const).map((bentuk) =>
    sizeSymbol({ ...simbol(bentuk, ''), teks: null }, WORDS, scale, typesetter, PLACE),
  );
  expect(first?.width).toBe(last?.width);
  expect(first?.height).toBe(last?.height);
});
