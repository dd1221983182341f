import { beforeAll, describe, expect, it } from 'vitest';
import { emitPdf } from '../../src/emit/pdf/index.js';
import { layoutPages } from '../../src/layout/layout.js';
import type { PageModel } from '../../src/layout/page-model.js';
import { Sop } from '../../src/model/schema.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { HOSTILE_TEXTS, pageFixture } from '../support/page-fixture.js';
import { pdfFaults } from '../support/pdf-faults/index.js';
import { randomSop } from '../support/random-sop.js';
import { pagesOf, readSop, sopPaths } from '../support/sheets.js';
import * as models from '../support/sop-fixtures.js';

const fonts = loadFonts('Arial');
const fixture = pageFixture(fonts);

/** The fixture without the groups that the test picks. */
const without = (pick: (role: string) => boolean): PageModel => ({
  ...fixture,
  pages: fixture.pages.map((page) => ({
    ...page,
    children: page.children.filter(({ role }) => !pick(role)),
  })),
});

describe('a sheet has no fault against PDF/UA-1 and PDF/A-2a', () => {
  const sheets: [string, () => PageModel][] = [
    ['page model made by hand', () => fixture],
    ...sopPaths().map((path): [string, () => PageModel] => [
      path,
      () => pagesOf(readSop(path), fonts),
    ]),
    ...Object.entries(models)
      .filter((entry): entry is [string, Sop] => Sop.safeParse(entry[1]).success)
      .map(([name, model]): [string, () => PageModel] => [
        name,
        () => layoutPages(model, fonts).pages,
      ]),
    ['without a title', () => pageFixture(fonts, { ...HOSTILE_TEXTS, judul: '', penyusun: ' ' })],
    ['without a word about the flow', () => pageFixture(fonts, { ...HOSTILE_TEXTS, alt: '' })],
    [
      'without a heading of level 1',
      () => ({
        ...fixture,
        pages: fixture.pages.map((page) => ({
          ...page,
          children: page.children.map((group) =>
            group.role === 'judul' ? { ...group, attrs: { level: 2 as const } } : group,
          ),
        })),
      }),
    ],
    ['without a heading', () => without((role) => role === 'judul')],
    ['without tables', () => without((role) => role === 'tabel' || role === 'identitas')],
  ];

  it.each(sheets)('%s', async (_, make) => {
    expect(pdfFaults(await emitPdf(make(), fonts))).toEqual([]);
  });

  const families = ['Times New Roman', 'Calibri', 'Bookman Old Style'];
  it.each(families)('in %s', async (family) => {
    const set = loadFonts(family);
    expect(pdfFaults(await emitPdf(pageFixture(set), set))).toEqual([]);
  });

  const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
  it.each(seeds)('of any shape, seed %i', async (seed) => {
    const { pages } = layoutPages(randomSop(seed), fonts);
    expect(pdfFaults(await emitPdf(pages, fonts))).toEqual([]);
  });
});

/** Damage of the same length, so that offsets stay right. */
const DAMAGE: [what: string, from: string, to: string, fault: RegExp][] = [
  ['the mark of PDF/UA', '<pdfuaid:part>1<', '<pdfuaid:part>2<', /pdfuaid:part/],
  ['the mark of PDF/A', '<pdfaid:part>2<', '<pdfaid:part>1<', /pdfaid:part/],
  ['the level of PDF/A', 'conformance>A<', 'conformance>Z<', /conformance/],
  ['the title in the window', 'DisplayDocTitle true', 'DisplayDocTitle null', /title is not shown/],
  ['the language', '/Lang (id', '/Lank (id', /language/],
  ['the mark of tags', '/Marked true', '/Marked null', /not marked/],
  ['the words of a figure', '/Alt (Lambang', '/Alx (Lambang', /figure without words/],
  ['the words of a link', '/Contents (', '/Contentx (', /link without words/],
  ['printing of a link', '/F 4', '/F 2', /flags/],
  ['the order of tabs', '/Tabs /S', '/Tabs /R', /order of tabs/],
  ['a scope', '/Scope /Column', '/Scope /Kolumn', /scope of TH/],
  ['a span of columns', '/ColSpan 2', '/ColSpan 3', /rows of/],
  ['a span of rows', '/RowSpan 2', '/RowSpan 1', /rows of/],
  ['a row', '/S /TR', '/S /TX', /structure type TX/],
  ['the first heading', '/S /H1', '/S /H2', /H2 after H0/],
  ['the file of a font', '/FontFile2 ', '/FontFilX2 ', /not embedded/],
  ['the name of a font', '+Arimo-Regular', '+Arima-Regular', /names differ/],
  ['the map of glyphs', '/CIDToGIDMap /Identity', '/CIDToGIDMap /Identitx', /glyphs/],
  ['the colours', '/GTS_PDFA1', '/GTS_PDFA9', /output intent/],
  ['the way back', '/StructParent 1', '/StructParent 9', /parent tree: annotation/],
  ['a destination', '(d000001)', '(d000009)', /link to nowhere|parent/],
];

describe('the search for faults finds', () => {
  let text = '';
  beforeAll(async () => {
    text = Buffer.from(await emitPdf(fixture, fonts)).toString('latin1');
  });

  it.each(DAMAGE)('%s missing', (_, from, to, fault) => {
    expect(to).toHaveLength(from.length);
    const at = text.indexOf(from);
    expect(at).toBeGreaterThan(0);
    const damaged = text.slice(0, at) + to + text.slice(at + from.length);
    expect(pdfFaults(Buffer.from(damaged, 'latin1')).join('\n')).toMatch(fault);
  });
});
