import * as fontkit from 'fontkit';
import type { FontFile } from '../../layout/text/fonts.js';

/** An opened font serves every document of the process: opening and shaping cost more than all drawing (measured). */
const opened = new WeakMap<FontFile, fontkit.Font>();

/**
 * The file as pdfkit takes it, with a `layout` that only looks glyphs up: no kerning, no ligatures, as the page model
 * was measured.
 */
export function openFont(file: FontFile): fontkit.Font {
  const known = opened.get(file);
  if (known) return known;
  const font = fontkit.create(file.sfnt as Buffer);
  if (!('layout' in font)) throw new TypeError(`${file.name}: a font collection`);
  font.layout = lookUpOnly(font);
  opened.set(file, font);
  return font;
}

/**
 * Signs that share a glyph with a plainer one in most fonts. A glyph has one text in the PDF, so it must be the plain
 * one whatever comes first, or every space after a no-break space would be copied as one.
 */
const PLAIN: ReadonlyMap<number, number> = new Map([
  [0xa0, 0x20],
  [0xad, 0x2d],
]);

function lookUpOnly(font: fontkit.Font): fontkit.Font['layout'] {
  const glyphs = new Map<number, { id: number; advanceWidth: number; codePoints: number[] }>();
  const glyphOf = (codePoint: number) => {
    const known = glyphs.get(codePoint);
    if (known) return known;
    const plain = PLAIN.get(codePoint) ?? codePoint;
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
    const glyph = { id, advanceWidth, codePoints: [plain] };
    glyphs.set(codePoint, glyph);
    return glyph;
  };
  const layout = (text: string) => {
    const run = Array.from(text, (sign) => glyphOf(sign.codePointAt(0) ?? 0));
    return {
      glyphs: run,
      // pdfkit scales positions in place: they must be fresh each time.
      positions: run.map(({ advanceWidth }) => ({
        xAdvance: advanceWidth,
        yAdvance: 0,
        xOffset: 0,
        yOffset: 0,
        advanceWidth,
      })),
      advanceWidth: run.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
    };
  };
  // The parts of a glyph run that pdfkit reads.
  return layout as unknown as fontkit.Font['layout'];
}
