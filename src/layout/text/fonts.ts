import type { FontStyle } from '../page-model.js';

/** One font file of one face, opened. Widths are what the embedded font says, without kerning or ligatures. */
export interface FontFile {
  /** Name for the back ends, unique in the set: `Arimo-Regular-latin`. */
  readonly name: string;
  readonly style: FontStyle;
  readonly unitsPerEm: number;
  /** Advance of a code point in font units; null where the file has no glyph for it. */
  advance(codePoint: number): number | null;
  /** The file as TrueType or OpenType (never WOFF2: fontkit cannot subset composite glyphs from it). For the PDF. */
  readonly sfnt: Uint8Array;
  /** The file for a web page. */
  readonly woff2: Uint8Array;
}

/** A family as the sheet uses it: for each face the files to try in order; the first that has the glyph is used. */
export interface FontSet {
  /** Name in the profile and in CSS: `Arial`. */
  readonly family: string;
  /** CSS families of the same widths, for a viewer that has not the one it was set in; the last is a generic one. */
  readonly twins: readonly string[];
  readonly faces: Readonly<Record<FontStyle, readonly FontFile[]>>;
}
