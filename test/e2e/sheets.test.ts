import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emitHtml } from '../../src/emit/html/index.js';
import { emitPdf } from '../../src/emit/pdf/index.js';
import { layoutPages } from '../../src/layout/layout.js';
import type { PageModel } from '../../src/layout/page-model.js';
import { Sop } from '../../src/model/schema.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { loadTemplate } from '../../src/workspace/templates.js';
import { pageFixture } from '../support/page-fixture.js';
import { CONTOH, pagesOf, readSop, sopPaths } from '../support/sheets.js';
import * as models from '../support/sop-fixtures.js';
import {
  CHROMIUM,
  CHROMIUM_ARGUMENTS,
  type PlacedWord,
  placedWords,
  run,
} from '../support/tools.js';

/** Points between a word of ours and the same word printed by Chromium: under half a millimetre. */
const SAME_PLACE = 1.2;

const fonts = loadFonts('Arial');
const folder = mkdtempSync(join(tmpdir(), 'sopc-e2e-'));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const sheets: [string, () => PageModel][] = [
  ['page model made by hand', () => pageFixture(fonts)],
  ['invented SOP', () => pagesOf(CONTOH, fonts)],
  ...Object.entries(models)
    .filter((entry): entry is [string, Sop] => Sop.safeParse(entry[1]).success)
    .map(([name, model]): [string, () => PageModel] => [
      name,
      () => layoutPages(model, fonts).pages,
    ]),
  ...sopPaths().map((path): [string, () => PageModel] => [
    path,
    () => pagesOf(readSop(path), fonts),
  ]),
];

describe.each(sheets)('%s', (name, make) => {
  const stem = join(folder, name.replace(/\W+/g, '-'));
  const [ours, html, printed] = [`${stem}.pdf`, `${stem}.html`, `${stem}-chromium.pdf`];
  let model: PageModel;

  beforeAll(async () => {
    model = make();
    writeFileSync(ours, await emitPdf(model, fonts));
    writeFileSync(html, emitHtml(model, fonts, loadTemplate('sheet.html')));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(html).href);
    await page.pdf({ path: printed, preferCSSPageSize: true, printBackground: true });
    await page.close();
  });

  it('is a PDF without a fault', () => {
    expect(run('qpdf', '--check', ours)).toContain('No syntax or stream encoding errors found');
  });

  it('embeds parts of fonts with a map to Unicode', () => {
    const rows = run('pdffonts', ours).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+.*\syes\s+yes\s+yes\s/);
  });

  it('is tagged, titled and of the right size', () => {
    const info = run('pdfinfo', ours);
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    expect(info).toMatch(new RegExp(`^Pages:\\s+${model.pages.length}$`, 'm'));
    const [width, height] = [model.paper.width, model.paper.height].map((mm) => (mm * 72) / 25.4);
    const size = /^Page size:\s+([\d.]+) x ([\d.]+) pts/m.exec(info);
    expect(Number(size?.[1])).toBeCloseTo(width ?? 0, 1);
    expect(Number(size?.[2])).toBeCloseTo(height ?? 0, 1);
  });

  it('is printed from a browser with the same words at the same places', () => {
    const [here, there] = [placedWords(ours), placedWords(printed)];
    expect(there).toHaveLength(here.length);
    here.forEach((words, index) => {
      const others = there[index] ?? [];
      expect(sorted(others)).toEqual(sorted(words));
      const strays = words.filter((word) => !others.some((other) => isSame(word, other)));
      expect(strays).toEqual([]);
    });
  });

  it('can be read by everyone, as far as axe can tell', async () => {
    // The page's own policy allows no script.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(html).href);
    await page.addScriptTag({ content: axe.source });
    const found = await page.evaluate(findFaults, RULES);
    await context.close();
    expect(found).toEqual([]);
  });

  it('lies in the browser as the page model says, with nothing left over', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) problems.push(request.url());
    });
    await page.goto(pathToFileURL(html).href);
    const boxes = [];
    for (const section of await page.locator('section').all()) {
      const sheet = await section.boundingBox();
      for (const table of await section.locator('table').all()) {
        const { x = 0, y = 0, width = 0, height = 0 } = (await table.boundingBox()) ?? {};
        boxes.push({ x: x - (sheet?.x ?? 0), y: y - (sheet?.y ?? 0), width, height });
      }
    }
    await page.close();
    expect(problems).toEqual([]);
    const tables = model.pages.flatMap(({ children }) =>
      children.filter(({ role }) => role === 'identitas' || role === 'tabel'),
    );
    expect(boxes).toHaveLength(tables.length);
    const pixels = 96 / 25.4;
    boxes.forEach((box, index) => {
      const expected = tables[index]?.box;
      for (const key of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs(box[key] - (expected?.[key] ?? 0) * pixels), key).toBeLessThan(1);
      }
    });
  });
});

/** Rules of axe by their tags. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs in the page, where axe is: what is wrong, and where first. */
async function findFaults(tags: string[]): Promise<string[]> {
  const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
  const { violations, passes } = await inPage.run({ runOnly: tags });
  if (passes.length === 0) return ['axe has looked at nothing'];
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.length} times, ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
}

const sorted = (words: readonly PlacedWord[]): string[] => words.map(({ text }) => text).sort();

const isSame = (a: PlacedWord, b: PlacedWord): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) <= SAME_PLACE && Math.abs(a.y - b.y) <= SAME_PLACE;
