import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';

/**
 * The part of pdfkit 0.20.2 that is used, with the members its published types leave out. The version is pinned:
 * `encode`, `ref` of a font and `_addInfo` are not promised by pdfkit, the tests of this folder hold them.
 */
export interface PdfDocument {
  readonly page: {
    readonly height: number;
    readonly fonts: Record<string, unknown>;
  };
  info: Record<string, unknown>;
  readonly metadata: { append(xml: string): void };
  _id: Uint8Array;
  _addInfo: () => void;
  readonly _font: EmbeddedFont;

  addPage(): this;
  addContent(operators: string): this;
  registerFont(name: string, font: Font): this;
  font(name: string): this;
  /** Draws with the unit of the moment: millimetres inside a page that `content.ts` opened. */
  image(source: string, x: number, y: number, size: { width: number; height: number }): this;

  markContent(tag: 'Artifact', options?: { type: 'Pagination' | 'Layout' }): this;
  endMarkedContent(): this;
  struct(type: string, options?: StructOptions): StructElement;
  addStructure(element: StructElement): this;

  readonly outline: OutlineItem;
  /** Points from the top left corner. */
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  goTo(
    x: number,
    y: number,
    width: number,
    height: number,
    name: string,
    options: { structParent: StructElement; Contents: string },
  ): this;

  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  end(): void;
}

export interface EmbeddedFont {
  readonly id: string;
  /** Glyph numbers in the subset, four hex digits each. */
  encode(text: string, features: readonly string[]): [string[], unknown];
  ref(): unknown;
}

export interface StructOptions {
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  /** Left, top, right, bottom in points. */
  readonly bbox?: readonly [number, number, number, number];
}

export interface StructElement {
  readonly dictionary: { readonly data: Record<string, unknown> };
  /** A function is run at once when the element hangs in the tree; what it draws is the element's content. */
  add(child: StructElement | (() => void)): this;
  end(): void;
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

export interface PdfOptions {
  readonly size: readonly [number, number];
  readonly info: Record<string, unknown>;
}

export const newDocument = ({ size, info }: PdfOptions): PdfDocument =>
  new PDFDocument({
    size: [size[0], size[1]],
    margin: 0,
    // No standard font: everything is set in the embedded ones.
    font: null as unknown as string,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'id-ID',
    tagged: true,
    displayTitle: true,
    info,
  }) as unknown as PdfDocument;
