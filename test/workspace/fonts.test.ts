import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { emitHtml } from '../../src/emit/html/index.js';
import { emitPdf } from '../../src/emit/pdf/index.js';
import { emitSvg } from '../../src/emit/svg/index.js';
import { layoutPages } from '../../src/layout/layout.js';
import { analyze } from '../../src/model/analyze.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';
import { FAMILY_NAMES } from '../../src/workspace/fonts/families.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { loadTemplate } from '../../src/workspace/templates.js';
import { readPdf } from '../support/read-pdf.js';
import { CONTOH } from '../support/sheets.js';

const opened = (bytes: Uint8Array): fontkit.Font =>
  fontkit.create(Buffer.from(bytes)) as fontkit.Font;

it('has the four families of the profile', () => {
  expect(FAMILY_NAMES).toEqual(['Arial', 'Times New Roman', 'Calibri', 'Bookman Old Style']);
});

describe.each(FAMILY_NAMES)('%s', (family) => {
  const fonts = loadFonts(family);
  const files = Object.values(fonts.faces).map((face) => face[0]);

  it('measures what the file for the PDF says, for every code point it has', () => {
    for (const file of files) {
      if (file === undefined) throw new Error('a face without a file');
      const font = opened(file.sfnt);
      expect(file.unitsPerEm).toBe(font.unitsPerEm);
      for (const code of font.characterSet.filter((one) => one < 0xffff)) {
        expect(file.advance(code), `${file.name} ${code}`).toBe(
          font.glyphForCodePoint(code).advanceWidth,
        );
      }
    }
  });

  it('has the same widths in the file for a web page', () => {
    for (const file of files) {
      if (file === undefined) throw new Error('a face without a file');
      const font = opened(file.woff2);
      for (let code = 0x20; code < 0x250; code++) {
        if (!font.hasGlyphForCodePoint(code)) continue;
        expect(font.glyphForCodePoint(code).advanceWidth, `${file.name} ${code}`).toBe(
          file.advance(code),
        );
      }
    }
  });

  it('has no sign of scripts that it would set in the wrong order', () => {
    for (const sign of 'אبपก') {
      const code = sign.codePointAt(0) ?? 0;
      const found = loadFonts('Arial').faces.regular.some((file) => file.advance(code) !== null);
      expect(found, sign).toBe(false);
    }
  });

  it('has every sign of real sheets somewhere', () => {
    for (const sign of 'Aé½²°µ•–—“”…’Ωβ№→≤≥≠✓☐□') {
      for (const face of Object.values(fonts.faces)) {
        const code = sign.codePointAt(0) ?? 0;
        expect(
          face.some((file) => file.advance(code) !== null),
          sign,
        ).toBe(true);
      }
    }
  });

  it('is embedded in a sheet whose words come back', async () => {
    const source = new SourceText('a.sop', CONTOH);
    const { pages, problems } = layoutPages(analyze(parse(source)).model, fonts);
    expect(problems).toEqual([]);
    expect(pages.fontFamily).toBe(family);
    expect(pages.metrics).toMatchObject({ clippedText: 0, missingGlyphs: 0, outsideArea: 0 });
    const pdf = await readPdf(await emitPdf(pages, fonts));
    const text = pdf.pages
      .map((page) => page.text)
      .join(' ')
      .replace(/\s+/gu, ' ');
    expect(text).toContain('Peraturan Menteri Contoh Nomor 1 Tahun 2020 tentang Café & Surat');
    const html = emitHtml(pages, fonts, loadTemplate('sheet.html'));
    const families = [family, ...fonts.twins.slice(0, -1)].map((name) => `, "${name}"`).join('');
    expect(html).toContain(`${families}, ${fonts.twins.at(-1)};`);
    expect(emitSvg(pages, fonts)[0]).toContain(`'${family}',`);
    const first = fonts.faces.regular[0];
    expect(html).toContain(
      Buffer.from(first?.woff2 ?? [])
        .toString('base64')
        .replace(/=+$/, ''),
    );
  });
});

it('opens a family once', () => {
  expect(loadFonts('Calibri')).toBe(loadFonts('Calibri'));
});
