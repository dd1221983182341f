import type { Font } from 'fontkit';

/**
 * The part of pdfkit 0.20.2 that is used, with the members its published types leave out. The version is pinned: what
 * begins with `_`, and `encode` and `ref` of a font, is not promised by pdfkit; the tests of this folder hold it.
 */
export interface PdfDocument {
  readonly page: {
    readonly height: number;
    readonly fonts: Record<string, unknown>;
    readonly annotations: unknown[];
    readonly dictionary: Reference;
    write(operators: Uint8Array): void;
  };
  info: Record<string, unknown>;
  readonly _root: { readonly data: Record<string, unknown> & { readonly Names: NameTrees } };
  readonly _font: EmbeddedFont;

  addPage(): this;
  addContent(operators: string): this;
  registerFont(name: string, font: Font): this;
  font(name: string): this;
  /** Draws with the unit of the moment: millimetres inside a page that `content.ts` opened. */
  image(source: string, x: number, y: number, size: { width: number; height: number }): this;
  ref(data?: Record<string, unknown>): Reference;

  readonly outline: OutlineItem;
  /** Points from the top left corner. */
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;

  end(): void;
}

/** An indirect object. `end` writes it, with `content` as its stream. */
export interface Reference {
  readonly data: Record<string, unknown>;
  compress: boolean;
  end(content?: Uint8Array | string): void;
  /** As other objects speak of it: `7 0 R`. */
  toString(): string;
}

interface Tree {
  limits: boolean;
}

interface NameTrees {
  readonly data: { readonly Dests: Tree };
}

export interface EmbeddedFont {
  readonly id: string;
  /** Font units to thousandths of an em. */
  readonly scale: number;
  /** Widths by glyph number in the subset, thousandths of an em. */
  readonly widths: number[];
  /** Text by glyph number in the subset. */
  readonly unicode: (readonly number[])[];
  readonly subset: { includeGlyph(glyph: number): number };
  ref(): unknown;
  /** Writes the map from glyphs to text. */
  toUnicodeCmap(): Reference;
}

export interface OutlineItem {
  addItem(
    title: string,
    options: {
      pageNumber: number;
      left: number;
      top: number;
      zoom: number;
      fit: boolean;
      expanded: boolean;
    },
  ): OutlineItem;
}
