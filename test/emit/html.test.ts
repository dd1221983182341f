import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitHtml } from '../../src/emit/html/index.js';
import type { PageModel } from '../../src/layout/page-model.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { loadTemplate } from '../../src/workspace/templates.js';
import { type FixtureTexts, HOSTILE_TEXTS, pageFixture } from '../support/page-fixture.js';
import { wordsIn, wordsOf } from '../support/page-text.js';
import { type HtmlElement, readHtml } from '../support/read-html.js';

const fonts = loadFonts('Arial');
const template = loadTemplate('sheet.html');
const model = pageFixture(fonts);
const html = emitHtml(model, fonts, template);
const page = readHtml(html);
const has = (element: HtmlElement, name: string, value: string): boolean =>
  page.attribute(element, name)?.split(' ').includes(value) ?? false;

describe('emitHtml', () => {
  it('is a valid document in Indonesian', () => {
    expect(page.errors).toEqual([]);
    expect(page.attribute(page.all('html')[0] as HtmlElement, 'lang')).toBe('id');
    expect(page.text(page.all('title')[0] as HtmlElement)).toBe(HOSTILE_TEXTS.judul);
    expect(page.all('section')).toHaveLength(2);
  });

  it('needs nothing else and runs nothing', () => {
    expect(page.all('script')).toEqual([]);
    expect(page.all('link')).toEqual([]);
    const addresses = page.elements.flatMap((element) =>
      element.attrs
        .filter(({ name }) => ['src', 'href', 'action', 'srcset'].includes(name))
        .map(({ value }) => value),
    );
    expect(addresses.every((value) => /^(data:image\/|#)/.test(value))).toBe(true);
    expect(page.elements.flatMap(({ attrs }) => attrs).some(({ name }) => /^on/.test(name))).toBe(
      false,
    );
    const policy = page.all('meta').map((element) => page.attribute(element, 'content') ?? '');
    expect(policy.some((value) => value.startsWith("default-src 'none'"))).toBe(true);
    expect(html).not.toMatch(/url\((?!data:font\/woff2;base64,[A-Za-z0-9+/]+\))/);
  });

  it('has the table with its head, spans and rows', () => {
    const [identity, first, second] = page.all('table');
    if (!identity || !first || !second) throw new Error('tables missing');
    const count = (table: HtmlElement, name: string): number => page.all(name, table).length;
    expect(count(identity, 'tr')).toBe(2);
    expect(count(identity, 'th')).toBe(2);
    expect(count(identity, 'td')).toBe(3);
    for (const table of [first, second]) {
      expect(count(table, 'col')).toBe(8);
      // Ten in the head, the number of the row in the body.
      expect(count(table, 'th')).toBe(11);
      expect(count(table, 'td')).toBe(7 + 8);
    }
    const spans = page.all('th').map((cell) => page.attribute(cell, 'colspan'));
    expect(spans.filter((span) => span === '2')).toHaveLength(2);
    expect(spans.filter((span) => span === '3')).toHaveLength(2);
    const scopes = page.all('th').map((cell) => page.attribute(cell, 'scope'));
    expect(scopes.filter((scope) => scope === 'colgroup')).toHaveLength(4);
    expect(scopes.filter((scope) => scope === 'row')).toHaveLength(4);
    const hidden = page.all('tr').filter((row) => has(row, 'aria-hidden', 'true'));
    expect(hidden).toHaveLength(2);
  });

  it('says in words which symbol stands in a cell', () => {
    const words = page.all('span').filter((element) => has(element, 'class', 'words'));
    expect(words.map((element) => page.text(element).trim())).toEqual([
      'Mulai',
      `Keputusan: ${HOSTILE_TEXTS.pertanyaan}`,
      'Selesai',
    ]);
    expect(words.every(({ parentNode }) => parentNode?.nodeName === 'td')).toBe(true);
  });

  it('tells the flow in the name of the drawing, and keeps links out of it', () => {
    const drawings = page.all('svg');
    expect(drawings.map((drawing) => page.attribute(drawing, 'aria-label'))).toEqual([
      HOSTILE_TEXTS.alt,
      'Dari halaman 1 ke langkah 2, selesai.',
    ]);
    const links = page.all('a');
    expect(links.map((link) => page.attribute(link, 'href'))).toEqual([
      '#konektor-A-2',
      '#konektor-A-1',
    ]);
    expect(links.map((link) => page.attribute(link, 'aria-label'))).toEqual([
      'Konektor A, ke halaman 2',
      'Konektor A, dari halaman 1',
    ]);
    expect(links.every(({ parentNode }) => parentNode?.nodeName === 'section')).toBe(true);
    const ids = page.elements.map((element) => page.attribute(element, 'id'));
    for (const link of links) expect(ids).toContain(page.attribute(link, 'href')?.slice(1));
  });

  it('has every word of each page once, hidden words aside', () => {
    page.all('section').forEach((section, index) => {
      const source = model.pages[index] ?? { nomor: 0, children: [] };
      const words = wordsIn(visibleTexts(section).join(''));
      expect(words.sort()).toEqual(wordsOf(source).sort());
    });
  });

  it('has the title as a heading for screen readers when no page prints one', () => {
    const bare: PageModel = {
      ...model,
      pages: model.pages.map((entry) => ({
        ...entry,
        children: entry.children.filter(({ role }) => role !== 'judul'),
      })),
    };
    const headings = readHtml(emitHtml(bare, fonts, template)).all('h1');
    expect(headings.map((heading) => page.text(heading))).toEqual([HOSTILE_TEXTS.judul]);
    expect(page.all('h1')).toHaveLength(1);
  });

  it('never takes words of the model for markup', () => {
    const shapeOf = ({ elements }: ReturnType<typeof readHtml>): string =>
      elements
        .map(({ tagName, attrs }) => `${tagName}[${attrs.map(({ name }) => name)}]`)
        .join(' ');
    const plain = { ...HOSTILE_TEXTS, judul: 'a', penyusun: 'a', nomor: 'a', uraian: 'a' };
    // Without the font files, which are most of the page and no words of the model.
    const read = (texts: FixtureTexts): ReturnType<typeof readHtml> => {
      const text = emitHtml(pageFixture(fonts, texts), fonts, template);
      return readHtml(text.replace(/base64,[A-Za-z0-9+/]{999,}/g, 'base64,'));
    };
    const expected = shapeOf(read({ ...plain, pertanyaan: 'a', alt: 'a' }));
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }).map((text) => `a${text}`),
      fc.constantFrom(
        '</style><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onload='alert(1)",
        '{{constructor}}{{{lookup this "x"}}}',
        '<!--',
        ']]>',
        '&lt;b&gt;',
        '</title></svg></table>',
        'javascript:alert(1)',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        const texts = { ...HOSTILE_TEXTS, judul: one, penyusun: two, nomor: two, uraian: one };
        const hostilePage = read({ ...texts, pertanyaan: two, alt: one });
        expect(shapeOf(hostilePage)).toBe(expected);
        expect(hostilePage.errors).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('fills gaps in a row, so that later cells keep their column', () => {
    const gap: PageModel = {
      ...model,
      pages: model.pages.map((entry) => ({
        ...entry,
        children: entry.children.map((group) =>
          group.role === 'tabel'
            ? {
                ...group,
                children: group.children.map((row) =>
                  row.type === 'group' && row.attrs?.section === 'body'
                    ? { ...row, children: row.children.slice(-1) }
                    : row,
                ),
              }
            : group,
        ),
      })),
    };
    const rows = readHtml(emitHtml(gap, fonts, template)).all('tr');
    const body = rows.filter((row) => page.text(row).includes('{{#each'));
    expect(body).toHaveLength(1);
    const cells = body[0]?.childNodes.filter(({ nodeName }) => nodeName === 'td') ?? [];
    expect(cells).toHaveLength(8);
    expect(page.text(cells[7] as HtmlElement)).toContain('café');
  });
});

/** The words that are printed: of spans and of labels in the drawing. */
function visibleTexts(section: HtmlElement): string[] {
  const texts: string[] = [];
  const visit = (element: HtmlElement): void => {
    const classes = page.attribute(element, 'class') ?? '';
    if (classes === 'words') return;
    if (element.tagName === 'text') texts.push(` ${page.text(element)} `);
    else if (element.tagName === 'span') texts.push(page.text(element));
    for (const child of element.childNodes) if ('tagName' in child) visit(child);
  };
  visit(section);
  return texts;
}
