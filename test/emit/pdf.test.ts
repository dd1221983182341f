import { beforeAll, describe, expect, it } from 'vitest';
import { emitPdf } from '../../src/emit/pdf/index.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { HOSTILE_TEXTS, pageFixture } from '../support/page-fixture.js';
import { runsOf, wordsIn, wordsOf } from '../support/page-text.js';
import { type ReadElement, type ReadPdf, readPdf } from '../support/read-pdf.js';

const POINTS_PER_MM = 72 / 25.4;
const fonts = loadFonts('Arial');
const model = pageFixture(fonts);

describe('emitPdf', () => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await emitPdf(model, fonts);
    pdf = await readPdf(bytes);
  });

  it('gives every word back whole, in reading order, page by page', () => {
    expect(pdf.pages).toHaveLength(model.pages.length);
    pdf.pages.forEach((page, index) => {
      const source = model.pages[index];
      if (!source) throw new Error('page missing');
      expect(wordsIn(page.text)).toEqual(wordsOf(source));
    });
  });

  it('glues a word that goes on in the next line', () => {
    expect(pdf.pages[0]?.text).toContain('Keteranganyangpanjang surat');
  });

  it('puts each line at its place, as wide as it was measured', () => {
    const page = model.pages[0];
    if (!page) throw new Error('page missing');
    for (const run of runsOf(page).filter(({ angle }) => angle === undefined)) {
      const string = pdf.pages[0]?.strings.find(
        ({ x, y }) =>
          Math.abs(x - run.x * POINTS_PER_MM) < 0.05 &&
          Math.abs(model.paper.height * POINTS_PER_MM - y - run.baseline * POINTS_PER_MM) < 0.05,
      );
      expect(string, run.text).toBeDefined();
    }
  });

  it('turns a turned line upward from its start', () => {
    const [turned, ...more] = pdf.pages[0]?.strings.filter(({ angle }) => angle === 90) ?? [];
    expect(more).toEqual([]);
    expect(turned?.text.trim()).toBe('Kabid');
    expect(turned?.x).toBeCloseTo(147 * POINTS_PER_MM, 1);
    expect(turned?.y).toBeCloseTo((215 - 81.6) * POINTS_PER_MM, 1);
  });

  it('gives plain signs back after look-alikes that share their glyph', async () => {
    const uraian = 'a\u00adb\u00a0c d-e';
    const read = await readPdf(
      await emitPdf(pageFixture(fonts, { ...HOSTILE_TEXTS, uraian }), fonts),
    );
    expect(read.pages[0]?.text).toContain('a-b c d-e');
  });

  it('says what each part is, and nothing of repeated heads, feet and rules', () => {
    const outline = (elements: readonly ReadElement[], depth: number): string[] =>
      elements.flatMap(({ role, children }) => [
        `${' '.repeat(depth)}${role}`,
        ...(depth < 2 ? outline(children, depth + 1) : []),
      ]);
    expect(outline(pdf.pages[0]?.structure ?? [], 0).join('\n')).toBe(
      [
        'Document',
        ...[' Table', '  TR', '  TR', ' H1', ' Table', '  THead', '  TBody'],
        ...[' Figure', ' P', '  Link'],
      ].join('\n'),
    );
    const artifacts = pdf.pages.map(({ strings }) =>
      wordsIn(
        strings
          .filter(({ artifact }) => artifact)
          .map(({ text }) => `${text} `)
          .join(''),
      ),
    );
    const head = ['No', 'Kegiatan', 'Pelaksana', 'Mutu', 'Baku', 'Keterangan'];
    const below = ['Staf', 'Kabid', 'Kelengkapan', 'Waktu', 'Output'];
    expect(artifacts[0]).toEqual(['Hal.', '1', 'dari', '2']);
    expect(artifacts[1]).toEqual([...head, ...below, 'Hal.', '2', 'dari', '2']);
    const figures = pdf.pages.flatMap(({ structure }) =>
      (structure[0]?.children ?? []).filter(({ role }) => role === 'Figure'),
    );
    expect(figures.map(({ alt }) => alt)).toEqual([
      HOSTILE_TEXTS.alt,
      'Dari halaman 1 ke langkah 2, selesai.',
    ]);
  });

  it('tells in each cell which symbol stands there', () => {
    const below = ({ role, children }: ReadElement, wanted: string): ReadElement[] =>
      children.flatMap((child) => [
        ...(child.role === wanted && role !== wanted ? [child] : []),
        ...below(child, wanted),
      ]);
    const rows = pdf.pages.flatMap(({ structure }) =>
      structure.flatMap((root) => below(root, 'TBody')).flatMap((body) => below(body, 'TR')),
    );
    // pdf.js shows rows of the other page without what is in them.
    const told = rows
      .map(({ children }) =>
        children.map((cell) => cell.children.filter(({ role }) => role === 'Figure')),
      )
      .filter((row) => row.flat().length > 0)
      .map((row) => row.map((figures) => figures.map(({ alt }) => alt)));
    expect(told.map((row) => row.slice(2, 4))).toEqual([
      [['Mulai'], [`Keputusan: ${HOSTILE_TEXTS.pertanyaan}`]],
      [[], ['Selesai']],
    ]);
    expect(told.flatMap((row) => [...row.slice(0, 2), ...row.slice(4)]).flat()).toEqual([]);
  });

  it('is the same bytes again, also after other sheets went through the same fonts', async () => {
    const other = pageFixture(fonts, { ...HOSTILE_TEXTS, uraian: 'spasi\u00a0tegar\u00ad dahulu' });
    await emitPdf(other, fonts);
    expect(Buffer.compare(await emitPdf(model, fonts), bytes)).toBe(0);
    expect(Buffer.compare(await emitPdf(model, loadFonts('Arial')), bytes)).toBe(0);
  });

  it('tells title, author and maker, and no date', () => {
    expect(pdf.info).toMatchObject({
      Title: HOSTILE_TEXTS.judul,
      Author: HOSTILE_TEXTS.penyusun,
      Creator: 'sopc',
      Language: 'id-ID',
    });
    expect(pdf.info).not.toHaveProperty('CreationDate');
    expect(pdf.info).not.toHaveProperty('ModDate');
  });

  it('has its metadata as well-formed XML', () => {
    const text = Buffer.from(bytes).toString('latin1');
    const packet = text.slice(text.indexOf('<x:xmpmeta'), text.indexOf('</x:xmpmeta>'));
    expect(packet).toContain('&lt;Surat&gt;');
    expect(packet).not.toContain('<Surat>');
  });

  it('links the two ends of a connector with each other', () => {
    expect(pdf.pages.map(({ links }) => links.map(({ page }) => page))).toEqual([[2], [1]]);
    const [left, bottom, right, top] = (pdf.pages[0]?.links[0]?.rect ?? []).map(
      (value) => value / POINTS_PER_MM,
    );
    expect(left).toBeCloseTo(150, 2);
    expect(right).toBeCloseTo(168, 2);
    expect(top).toBeCloseTo(215 - 120, 2);
    expect(bottom).toBeCloseTo(215 - 128, 2);
  });

  it('has the outline as nested bookmarks', () => {
    expect(pdf.bookmarks).toEqual([
      {
        title: HOSTILE_TEXTS.judul,
        page: 1,
        items: [
          { title: 'Langkah 1', page: 1, items: [] },
          { title: 'Langkah 2', page: 2, items: [] },
        ],
      },
    ]);
  });

  it('embeds parts of the fonts only, each once', () => {
    const names = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/BaseFont \/(\S+)/g),
    ];
    const subset = new Set(names.map(([, name]) => name));
    expect([...subset].every((name) => /^[A-Z]{6}\+Arimo-/.test(name ?? ''))).toBe(true);
    expect(subset.size).toBe(3);
  });

  it('refuses a link to nowhere', async () => {
    const [first, ...rest] = model.pages;
    if (!first) throw new Error('page missing');
    const dangling = {
      ...model,
      pages: [first, ...rest.map((page) => ({ ...page, children: [] }))],
    };
    await expect(emitPdf(dangling, fonts)).rejects.toThrow(RangeError);
  });
});
