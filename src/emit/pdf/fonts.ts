import * as fontkit from 'fontkit';
import type { FontFile } from '../../layout/text/fonts.js';
import { SubsetSource } from './subset.js';

/** A font that serves every document of the process. */
export interface OpenFont {
  readonly font: fontkit.Font;
  /** `advanceWidth` in font units, `text` as a code point. */
  glyphOf(codePoint: number): GlyphInfo;
}

interface GlyphInfo {
  readonly id: number;
  readonly advanceWidth: number;
  readonly text: number;
}

/** Opening a font costs more than drawing a sheet with it (measured). */
const opened = new WeakMap<FontFile, OpenFont>();

export function openFont(file: FontFile): OpenFont {
  const known = opened.get(file);
  if (known) return known;
  const font = fontkit.create(file.sfnt as Buffer);
  if (!('layout' in font)) throw new TypeError(`${file.name}: a font collection`);
  const source = SubsetSource.of(file.sfnt);
  // pdfkit uses no more of a subset than this one has.
  if (source) font.createSubset = () => source.subset() as unknown as fontkit.Subset;
  const open = { font, glyphOf: lookUpIn(font) };
  opened.set(file, open);
  return open;
}

/**
 * Signs that share a glyph with a plainer one in most fonts. A glyph has one text in the PDF, so it must be the plain
 * one whatever comes first, or every space after a no-break space would be copied as one.
 */
const PLAIN: ReadonlyMap<number, number> = new Map([
  [0xa0, 0x20],
  [0xad, 0x2d],
]);

function lookUpIn(font: fontkit.Font): OpenFont['glyphOf'] {
  const glyphs = new Map<number, GlyphInfo>();
  return (codePoint) => {
    const known = glyphs.get(codePoint);
    if (known) return known;
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
    const glyph = { id, advanceWidth, text: PLAIN.get(codePoint) ?? codePoint };
    glyphs.set(codePoint, glyph);
    return glyph;
  };
}
