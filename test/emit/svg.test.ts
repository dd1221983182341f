import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitSvg } from '../../src/emit/svg/index.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { HOSTILE_TEXTS, pageFixture } from '../support/page-fixture.js';
import { runsOf } from '../support/page-text.js';
import { readXml } from '../support/read-xml.js';

const fonts = loadFonts('Arial');
const model = pageFixture(fonts);
const named = (xml: string, name: string) =>
  readXml(xml).filter((element) => element.name === name);

describe('emitSvg', () => {
  const pages = emitSvg(model, fonts);

  it('writes one document a page, in millimetres', () => {
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(readXml(page)[0]?.attributes).toMatchObject({
        width: '330mm',
        height: '215mm',
        viewBox: '0 0 330 215',
      });
    }
  });

  it('has every line of text at its place', () => {
    pages.forEach((page, index) => {
      const runs = runsOf(model.pages[index] ?? { nomor: 0, children: [] });
      const texts = named(page, 'text');
      expect(texts.map(({ text }) => text)).toEqual(runs.map(({ text }) => text));
      texts.forEach(({ attributes }, at) => {
        const run = runs[at];
        if (!run || run.angle === 90) return;
        expect(Number(attributes.x)).toBeCloseTo(run.x, 3);
        expect(Number(attributes.y)).toBeCloseTo(run.baseline, 3);
        expect(Number(attributes.textLength)).toBeCloseTo(run.width, 3);
      });
    });
  });

  it('turns a turned line about its own start', () => {
    const turned = named(pages[0] ?? '', 'text').filter(({ attributes }) => attributes.transform);
    expect(turned).toHaveLength(1);
    expect(turned[0]?.attributes).toMatchObject({
      x: '0',
      y: '0',
      transform: 'translate(147 81.6) rotate(-90)',
    });
  });

  it('tells the flow in words', () => {
    expect(named(pages[0] ?? '', 'desc')[0]?.text).toBe(HOSTILE_TEXTS.alt);
  });

  it('links connectors only when it is told where the other page is', () => {
    expect(named(pages[0] ?? '', 'a')).toEqual([]);
    const linked = emitSvg(model, fonts, { hrefOf: (page) => `lembar-${page}.svg` });
    expect(linked.map((page) => named(page, 'a')[0]?.attributes.href)).toEqual([
      'lembar-2.svg#konektor-A-2',
      'lembar-1.svg#konektor-A-1',
    ]);
    linked.forEach((page, index) => {
      const ids = readXml(page).map(({ attributes }) => attributes.id);
      expect(ids).toContain(`konektor-A-${index + 1}`);
    });
  });

  it('carries its fonts when asked', () => {
    const [page = ''] = emitSvg(model, fonts, { embedFonts: true });
    expect(page.match(/@font-face/g)).toHaveLength(3);
    const embedded = [...page.matchAll(/base64,([A-Za-z0-9+/=]+)\)/g)].map(([, data]) => data);
    const { regular, bold, italic } = fonts.faces;
    const files = [bold[0], regular[0], italic[0]].map((file) => file?.woff2 ?? new Uint8Array());
    expect(embedded).toEqual(files.map((file) => Buffer.from(file).toString('base64')));
  });

  it('is well-formed and holds no markup of the model, whatever the text', () => {
    const names = new Set(readXml(pages[0] ?? '').map(({ name }) => name));
    const count = readXml(pages[0] ?? '').length;
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</text><script/>', ']]>', '&amp;', '\u0000\u001f', '\ud800', '"\'><a b="'),
    );
    fc.assert(
      fc.property(hostile, hostile, (uraian, alt) => {
        const [page = ''] = emitSvg(
          pageFixture(fonts, { ...HOSTILE_TEXTS, uraian, alt, judul: alt, penyusun: uraian }),
          fonts,
        );
        const elements = readXml(page);
        expect(elements).toHaveLength(count);
        expect(elements.every(({ name }) => names.has(name))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
