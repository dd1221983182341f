import { describe, expect, it } from 'vitest';
import { ProblemLog } from '../../../src/layout/problems.js';
import { drawLines, drawTurned, heightOf, layText } from '../../../src/layout/text/lines.js';
import { Typesetter } from '../../../src/layout/text/typesetter.js';
import { baselineOffset, lineHeightOf } from '../../../src/layout/text/units.js';
import { loadFonts } from '../../../src/workspace/fonts.js';

const fonts = loadFonts('Arial');
const make = (): { log: ProblemLog; typesetter: Typesetter } => {
  const log = new ProblemLog();
  return { log, typesetter: new Typesetter(fonts, log) };
};
const PLACE = { prosedur: 0, langkah: 2, field: 'uraian' };

describe('Typesetter', () => {
  it('gives a run its own font file where the first lacks the character', () => {
    const { log, typesetter } = make();
    const lines = layText([{ text: 'a → b', font: 'regular', size: 10 }], 100, typesetter, PLACE);
    const runs = drawLines(lines, 0, 0).filter((item) => item.type === 'text');
    expect(runs.map((run) => run.text)).toEqual(['a ', '→', ' b']);
    expect(runs[0]?.file).toBeUndefined();
    expect(fonts.faces.regular[runs[1]?.file ?? 0]?.advance(0x2192)).not.toBeNull();
    expect(log.all).toEqual([]);
  });

  it('tells a character that no file has, once for each place', () => {
    const { log, typesetter } = make();
    layText([{ text: 'surat 文 dan 文', font: 'bold', size: 9 }], 50, typesetter, PLACE);
    expect(log.all).toEqual([{ kind: 'missing-glyph', place: PLACE, character: '文' }]);
  });

  it('tells a sign of several code points as one', () => {
    const { log, typesetter } = make();
    const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';
    layText([{ text: `rapat ${family}`, font: 'bold', size: 9 }], 50, typesetter, PLACE);
    expect(log.all).toEqual([{ kind: 'missing-glyph', place: PLACE, character: family }]);
  });

  it('tells broken words in the log of the moment only', () => {
    const { log, typesetter } = make();
    typesetter.recordBrokenWords(new ProblemLog());
    typesetter.break('Pertanggungjawaban', 'regular', 10, 10, PLACE);
    expect(log.all).toEqual([]);
    typesetter.recordBrokenWords(log);
    typesetter.break('Pertanggungjawaban', 'regular', 10, 10, PLACE);
    expect(log.all).toEqual([{ kind: 'word-broken', place: PLACE, word: 'Pertanggungjawaban' }]);
  });
});

describe('lines', () => {
  it('hangs the marker before the text and leaves continued lines below it', () => {
    const { typesetter } = make();
    const lines = layText(
      [{ text: 'satu dua', font: 'regular', size: 10, indent: 6, marker: '1.', markerAt: 0 }],
      6 + typesetter.widthOf('satu', 'regular', 10) + 1,
      typesetter,
      PLACE,
    );
    const runs = drawLines(lines, 0, 0).filter((item) => item.type === 'text');
    expect(runs.map((run) => [run.text, run.x])).toEqual([
      ['1.', 0],
      ['satu', 6],
      ['dua', 6],
    ]);
  });

  it('stands lines below one another with their gaps', () => {
    const { typesetter } = make();
    const lines = layText(
      [
        { text: 'satu', font: 'regular', size: 10 },
        { text: 'dua', font: 'bold', size: 10, gapBefore: 20, underline: true },
      ],
      50,
      typesetter,
      PLACE,
    );
    expect(heightOf(lines)).toBeCloseTo(2 * lineHeightOf(10) + 20);
    const [first, second, rule] = drawLines(lines, 5, 7);
    expect(first).toMatchObject({ text: 'satu', x: 5, baseline: 7 + baselineOffset(10) });
    expect(second).toMatchObject({
      text: 'dua',
      baseline: 7 + lineHeightOf(10) + 20 + baselineOffset(10),
    });
    expect(rule).toMatchObject({ type: 'line', closed: false });
  });

  it('turns lines to read upward, the first at the left', () => {
    const { typesetter } = make();
    const lines = layText(
      [{ text: 'satu dua', font: 'bold', size: 9 }],
      typesetter.widthOf('satu', 'bold', 9) + 0.5,
      typesetter,
      PLACE,
    );
    const [first, second] = drawTurned(lines, 10, 50);
    expect(first).toMatchObject({
      text: 'satu',
      angle: 90,
      baseline: 50,
      x: 10 + baselineOffset(9),
    });
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(lineHeightOf(9));
  });
});
