import { layoutPages } from '../../src/layout/layout.js';
import {
  labelsNearOwn,
  minParallelDistance,
  minRuleDistance,
  minSymbolDistance,
} from '../../src/layout/measure-pages.js';
import type { Group, PageModel } from '../../src/layout/page-model.js';
import type { FontSet } from '../../src/layout/text/fonts.js';
import { randomSop } from './random-sop.js';
import { groupsOf } from './sheet-reader.js';

/** Least distances that a reader of a copied sheet still tells apart, mm. */
const LEAST = { parallel: 1.2, rule: 1.2, symbol: 1.5 };

/** What the sheets of some seeds are like. */
export interface SheetCount {
  readonly sheets: number;
  readonly pages: number;
  readonly edges: number;
  readonly crossings: number;
  readonly labels: number;
  /** Answers without a clear place near their symbol, as the layout itself tells. */
  readonly crowded: number;
  /** Seeds whose columns need more than the page has: words are broken there, and it is told. */
  readonly tooNarrow: readonly number[];
  /** One line each fault. */
  readonly faults: readonly string[];
}

/** Lays out the sheets of the seeds from `from` to before `to` and counts what the verifier finds on their pages. */
export function countSheets(from: number, to: number, fonts: FontSet): SheetCount {
  const sum = { sheets: 0, pages: 0, edges: 0, crossings: 0, labels: 0, crowded: 0 };
  const tooNarrow: number[] = [];
  const faults: string[] = [];
  for (let seed = from; seed < to; seed++) {
    const { pages, problems } = layoutPages(randomSop(seed), fonts);
    const { metrics } = pages;
    sum.sheets++;
    sum.pages += metrics.pages;
    sum.edges += metrics.edgesDeclared;
    sum.crossings += metrics.crossings;
    sum.crowded += problems.filter(({ kind }) => kind === 'label-crowded').length;
    const { labels, near } = labelsNearOwn(pages);
    sum.labels += labels;
    if (problems.some(({ kind }) => kind === 'page-too-narrow' || kind === 'word-broken')) {
      tooNarrow.push(seed);
    }
    const fault = (name: string, count: number): void => {
      if (count > 0) faults.push(`seed ${seed}: ${name} ${count}`);
    };
    fault('edges not drawn', metrics.edgesDeclared - metrics.edgesDrawn);
    for (const name of [
      'symbolHits',
      'overlaps',
      'outsideArea',
      'clippedText',
      'missingGlyphs',
    ] as const) {
      fault(name, metrics[name]);
    }
    fault('answers nearer to another line', labels - near);
    fault('connectors without their twin', strayConnectors(pages));
    fault('parallel lines nearer than 1.2 mm', Number(minParallelDistance(pages) < LEAST.parallel));
    fault('lines nearer than 1.2 mm to a rule', Number(minRuleDistance(pages) < LEAST.rule));
    fault('lines nearer than 1.5 mm to a symbol', Number(minSymbolDistance(pages) < LEAST.symbol));
  }
  return { ...sum, tooNarrow, faults };
}

/** Connectors that name a page on which no connector of their letter leads the other way. */
function strayConnectors(pages: PageModel): number {
  const all = groupsOf(pages).filter(({ group }) => group.role === 'konektor');
  const isTwin = (group: Group, page: number, other: (typeof all)[number]): boolean =>
    other.group.attrs?.huruf === group.attrs?.huruf &&
    other.group.attrs?.arah !== group.attrs?.arah &&
    other.page === group.attrs?.halaman &&
    other.page !== page;
  return all.filter(({ group, page }) => !all.some((other) => isTwin(group, page, other))).length;
}
