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
  /** Number in the subset, of Latin letters and marks by code unit; 0 where not asked for yet. */
  readonly #common = new Uint16Array(COMMON);
  /** The same of others, by character. */
  readonly #others = new Map<string, number>();

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
    const most = text.length * LONGEST_GLYPH;
    if (scratch.length < most) scratch = Buffer.alloc(most);
    let end = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let number = code < COMMON ? (this.#common[code] ?? 0) : 0;
      if (number === 0) {
        const sign = String.fromCodePoint(text.codePointAt(at) ?? code);
        number = this.#numberOf(sign);
        at += sign.length - 1;
      }
      end = writeByte(number >> 8, end);
      end = writeByte(number & 0xff, end);
    }
    return scratch.toString('latin1', 0, end);
  }

  #numberOf(sign: string): number {
    const known = this.#others.get(sign);
    if (known !== undefined) return known;
    const { subset, widths, unicode, scale } = this.#embedded;
    const codePoint = sign.codePointAt(0) ?? 0;
    const glyph = this.#opened.glyphOf(codePoint);
    const number = subset.includeGlyph(glyph.id);
    widths[number] ??= glyph.advanceWidth * scale;
    unicode[number] ??= glyph.text;
    if (codePoint < COMMON) this.#common[codePoint] = number;
    else this.#others.set(sign, number);
    return number;
  }
}

/** Bytes of a glyph's number, each with a backslash before it. */
const LONGEST_GLYPH = 4;

/** Where a text's glyphs are put together. */
let scratch = Buffer.alloc(4096);

/** What follows the backslash in place of a byte that needs one; 0 of those that stand for themselves. */
const ESCAPES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  const written = escaped(sign);
  return written === sign ? 0 : written.charCodeAt(1);
});

/** Writes a byte as it stands between the brackets of a string. @returns the place after it. */
function writeByte(byte: number, at: number): number {
  const sign = ESCAPES[byte] ?? 0;
  if (sign === 0) {
    scratch[at] = byte;
    return at + 1;
  }
  scratch[at] = 0x5c;
  scratch[at + 1] = sign;
  return at + 2;
}
