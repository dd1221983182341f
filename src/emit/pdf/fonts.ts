import * as fontkit from 'fontkit';
import type { FontFile } from '../../layout/text/fonts.js';
import { joined } from '../../text/lists.js';
import { lasting } from './deflate.js';
import { SubsetSource } from './subset.js';
import { type GlyphTexts, unicodeMap } from './unicode-map.js';

/** A font that serves every document of the process. */
export interface OpenFont {
  readonly font: fontkit.Font;
  /** `advanceWidth` in font units, `text` as the one code point. */
  glyphOf(codePoint: number): GlyphInfo;
  /** The glyphs that have the same numbers in every subset, after the missing one, by these numbers. */
  readonly fixed: readonly GlyphInfo[];
  /** {@link unicodeMap} of texts that begin with those of `fixed`; the usual one is made once. */
  unicodeMapOf(texts: GlyphTexts): Uint8Array;
}

export interface GlyphInfo {
  readonly id: number;
  readonly advanceWidth: number;
  readonly text: readonly number[];
}

/** Opening a font costs more than drawing a sheet with it (measured). */
const opened = new WeakMap<FontFile, OpenFont>();

export function openFont(file: FontFile): OpenFont {
  const known = opened.get(file);
  if (known) return known;
  const font = fontkit.create(file.sfnt as Buffer);
  if (!('layout' in font)) throw new TypeError(`${file.name}: a font collection`);
  keepProperties(font);
  const source = SubsetSource.of(file.sfnt);
  const glyphOf = lookUpIn(font);
  const groups = source ? alphabetOf(glyphOf) : [];
  if (source) {
    const numbers = groups.map((group) => group.map(({ id }) => id));
    // pdfkit uses no more of a subset than this one has.
    font.createSubset = source.subsets(numbers) as unknown as () => fontkit.Subset;
  }
  const fixed = joined(groups);
  let usual: Uint8Array | null = null;
  const unicodeMapOf = (texts: GlyphTexts): Uint8Array => {
    if (texts.length > fixed.length + 1) return unicodeMap(texts);
    usual ??= lasting(unicodeMap(texts));
    return usual;
  };
  const open = { font, glyphOf, fixed, unicodeMapOf };
  opened.set(file, open);
  return open;
}

/** What pdfkit asks a font for in every document. fontkit finds each out anew, the name by a search through a table. */
const ASKED = [
  'postscriptName',
  'unitsPerEm',
  'ascent',
  'descent',
  'lineGap',
  'xHeight',
  'capHeight',
  'italicAngle',
  'bbox',
] as const;

function keepProperties(font: fontkit.Font): void {
  for (const name of ASKED) Object.defineProperty(font, name, { value: font[name] });
}

/**
 * The signs of almost every sheet. Those that come together in the seeds and in the tests' sheets are a group: the
 * first is in all, the others in some, the last ones in few. Each group more is a subset more to remember, each sign
 * in the wrong group 100 bytes more in a file.
 */
const ALPHABET = [
  ' ./abcdefghijklmnoprstuyABDEGIKLMNOPRSTUW',
  '0123456789,-',
  'CFHJVvw',
  '()•',
  'Y?',
  'qxzQXZ:;',
];

function alphabetOf(glyphOf: OpenFont['glyphOf']): GlyphInfo[][] {
  const seen = new Set([0]);
  return ALPHABET.map((signs) =>
    [...signs]
      .map((sign) => glyphOf(sign.codePointAt(0) ?? 0))
      .filter(({ id }) => !seen.has(id) && seen.add(id)),
  );
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
    const glyph = { id, advanceWidth, text: [PLAIN.get(codePoint) ?? codePoint] };
    glyphs.set(codePoint, glyph);
    return glyph;
  };
}
