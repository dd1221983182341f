import type { FontFile } from '../../layout/text/fonts.js';
import { type OpenFont, openFont } from './fonts.js';
import type { EmbeddedFont, PdfDocument } from './pdfkit.js';
import { escaped } from './serialize.js';

/** U+FFFD: what a glyph of unknown text is taken for. */
const REPLACEMENT = 0xfffd;

/** Code units below this are Latin letters and marks: nearly all of a sheet. */
const COMMON = 0x250;

/** A font as one document embeds it: which glyphs, and what text they stand for. */
export class DocumentFont {
  readonly #opened: OpenFont;
  readonly #embedded: EmbeddedFont;
  /** Number in the subset, as it stands in a string: of Latin letters and marks by code unit, of others by character. */
  readonly #common: (string | undefined)[] = new Array<undefined>(COMMON).fill(undefined);
  readonly #others = new Map<string, string>();

  constructor(document: PdfDocument, file: FontFile) {
    this.#opened = openFont(file);
    document.registerFont(file.name, this.#opened.font).font(file.name);
    const embedded = document._font;
    this.#embedded = embedded;
    // pdfkit leaves the width of the missing glyph unscaled and gives it the text U+0000, which PDF/A forbids.
    embedded.widths[0] = (embedded.widths[0] ?? 0) * embedded.scale;
    embedded.unicode[0] = [REPLACEMENT];
    this.#opened.fixed.forEach(({ advanceWidth, text }, index) => {
      embedded.widths[index + 1] = advanceWidth * embedded.scale;
      embedded.unicode[index + 1] = text;
    });
    embedded.toUnicodeCmap = () => {
      const map = document.ref();
      map.end(this.#opened.unicodeMapOf(embedded.unicode));
      return map;
    };
  }

  /** Name in the resources of a page. */
  get name(): string {
    return this.#embedded.id;
  }

  useOn(page: PdfDocument['page']): void {
    page.fonts[this.name] ??= this.#embedded.ref();
  }

  /** Glyphs of a text in the subset, for between brackets. No kerning, no ligatures, as it was measured. */
  encode(text: string): string {
    let glyphs = '';
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < COMMON) {
        glyphs += this.#common[code] ??= this.#include(text.charAt(at));
        continue;
      }
      const sign = String.fromCodePoint(text.codePointAt(at) ?? code);
      glyphs += this.#other(sign);
      at += sign.length - 1;
    }
    return glyphs;
  }

  #other(sign: string): string {
    const known = this.#others.get(sign);
    if (known !== undefined) return known;
    const code = this.#include(sign);
    this.#others.set(sign, code);
    return code;
  }

  #include(sign: string): string {
    const { subset, widths, unicode, scale } = this.#embedded;
    const glyph = this.#opened.glyphOf(sign.codePointAt(0) ?? 0);
    const id = subset.includeGlyph(glyph.id);
    widths[id] ??= glyph.advanceWidth * scale;
    unicode[id] ??= glyph.text;
    return escaped(String.fromCharCode(id >> 8, id & 0xff));
  }
}
