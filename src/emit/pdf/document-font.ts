import type { FontFile } from '../../layout/text/fonts.js';
import { type OpenFont, openFont } from './fonts.js';
import type { EmbeddedFont, PdfDocument } from './pdfkit.js';

/** U+FFFD: what a glyph of unknown text is taken for. */
const REPLACEMENT = 0xfffd;

/** A font as one document embeds it: which glyphs, and what text they stand for. */
export class DocumentFont {
  readonly #opened: OpenFont;
  readonly #embedded: EmbeddedFont;
  /** Hexadecimal number in the subset, by code point. */
  readonly #codes = new Map<number, string>();

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
      embedded.unicode[index + 1] = [text];
    });
  }

  /** Name in the resources of a page. */
  get name(): string {
    return this.#embedded.id;
  }

  useOn(page: PdfDocument['page']): void {
    page.fonts[this.name] ??= this.#embedded.ref();
  }

  /** Glyphs of a text in the subset, four hexadecimal digits each. No kerning, no ligatures, as it was measured. */
  encode(text: string): string {
    let hex = '';
    for (const sign of text) {
      const codePoint = sign.codePointAt(0) ?? 0;
      let code = this.#codes.get(codePoint);
      if (code === undefined) {
        code = this.#include(codePoint);
        this.#codes.set(codePoint, code);
      }
      hex += code;
    }
    return hex;
  }

  #include(codePoint: number): string {
    const { subset, widths, unicode, scale } = this.#embedded;
    const glyph = this.#opened.glyphOf(codePoint);
    const id = subset.includeGlyph(glyph.id);
    widths[id] ??= glyph.advanceWidth * scale;
    unicode[id] ??= [glyph.text];
    return id.toString(16).padStart(4, '0');
  }
}
