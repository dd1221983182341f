import { describe, expect, it } from 'vitest';
import { layoutPages } from '../../../src/layout/layout.js';
import {
  labelsNearOwn,
  minParallelDistance,
  minRuleDistance,
  minSymbolDistance,
} from '../../../src/layout/measure-pages.js';
import { analyze } from '../../../src/model/analyze.js';
import { parse } from '../../../src/syntax/parse.js';
import { SourceText } from '../../../src/text/source.js';
import { loadFonts } from '../../../src/workspace/fonts.js';
import { groupsOf } from '../../support/sheet-reader.js';

const fonts = loadFonts('Arial');
const NAMES = ['Staf', 'Kasubag', 'Kabid', 'Sekretaris'];

/** A decision with `answers` answers, each to a step of its own before (`back`) or after it. */
function choice(answers: number, back: number, columns: number): string {
  const names = NAMES.slice(0, columns);
  const step = (label: string, at: number, extra = ''): string =>
    `  - [${label}] ${names[at % columns]}: Mengerjakan bagian ${label}\n    Output: Berkas\n${extra}`;
  const before = Array.from({ length: Math.max(1, back) }, (_, at) => `a${at}`);
  const after = Array.from({ length: Math.max(1, answers - back) }, (_, at) => `b${at}`);
  const targets = [...before.slice(0, back), ...after.slice(0, answers - back)];
  const lines = targets.map((label, at) => `    Jika jenis ${at + 1}: ke [${label}]\n`);
  return `Judul SOP: Pemilahan
Pelaksana:
${names.map((name) => `  - ${name}`).join('\n')}
Prosedur:
${before.map((label, at) => step(label, at)).join('')}${step('pilih', 1, lines.join(''))}${after
  .map((label, at) => step(label, 2 * at + 1, '    Selesai: ya\n'))
  .join('')}`;
}

const lay = (text: string) =>
  layoutPages(analyze(parse(new SourceText('lembar.sop', text))).model, fonts);

const CASES = [5, 9, 10, 14, 30].flatMap((answers) =>
  [0, Math.floor(answers / 2), answers].flatMap((back) =>
    [2, 4].map((columns) => ({ answers, back, columns })),
  ),
);

describe('a decision with many answers', () => {
  it.each(CASES)('draws $answers answers, $back of them back, in $columns columns', (one) => {
    const { pages, problems } = lay(choice(one.answers, one.back, one.columns));
    expect(problems).toEqual([]);
    const { edgesDeclared } = pages.metrics;
    expect(pages.metrics).toMatchObject({
      edgesDrawn: edgesDeclared,
      symbolHits: 0,
      overlaps: 0,
      outsideArea: 0,
      clippedText: 0,
    });
    expect(labelsNearOwn(pages)).toEqual({ labels: one.answers, near: one.answers });
    expect(minParallelDistance(pages)).toBeGreaterThanOrEqual(1.2);
    expect(minRuleDistance(pages)).toBeGreaterThanOrEqual(1.2);
    expect(minSymbolDistance(pages)).toBeGreaterThanOrEqual(1.5);
  });

  it('keeps the first answers on the page of the question', () => {
    const { pages } = lay(choice(30, 15, 3));
    const groups = groupsOf(pages);
    const decision = groups.find(({ group }) => group.attrs?.bentuk === 'keputusan');
    const answers = groups.filter(
      ({ group, page }) => group.attrs?.jawaban !== undefined && page === decision?.page,
    );
    expect(answers.length).toBeGreaterThanOrEqual(4);
  });

  it('keeps to the sides of the symbol while it can', () => {
    const { pages } = lay(choice(4, 2, 3));
    const starts = groupsOf(pages)
      .filter(({ group }) => group.attrs?.jawaban !== undefined)
      .map(({ group }) => {
        const line = group.children.find((item) => item.type === 'line' && !item.closed);
        return line?.type === 'line' ? JSON.stringify(line.points[0]) : '';
      });
    expect(new Set(starts).size).toBe(4);
  });
});
