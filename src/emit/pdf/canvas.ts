import type { Box, Item, Line, Picture, Rect, TextRun } from '../../layout/page-model.js';
import type { FontFile, FontSet } from '../../layout/text/fonts.js';
import { fontOf } from '../shared/font-use.js';
import { POINTS_PER_MM } from '../shared/units.js';
import { spacedRuns } from '../shared/walk.js';
import { enterMillimetres, shapesOperators, textOperators } from './content.js';
import { DocumentFont } from './document-font.js';
import type { PdfDocument } from './pdfkit.js';

/** A run with its text as it goes into running text, see `spacedRuns`. */
export interface SpacedRun {
  readonly run: TextRun;
  readonly text: string;
}

/** Puts items on the current page. Knows nothing of what they mean. */
export class Canvas {
  readonly #fonts = new Map<FontFile, DocumentFont>();

  constructor(
    private readonly document: PdfDocument,
    private readonly fontSet: FontSet,
  ) {}

  openPage(): void {
    this.document.addPage();
    this.document.addContent(enterMillimetres);
  }

  /** All items and what is below them, in drawing order. */
  draw(items: readonly Item[]): void {
    const runs = spacedRuns(items);
    for (let from = 0; from < items.length; ) {
      const item = items[from];
      if (!item) return;
      let to = from + 1;
      if (item.type === 'text') {
        while (items[to]?.type === 'text') to++;
        this.texts(runs.splice(0, to - from));
      } else if (item.type === 'group') {
        this.draw(item.children);
      } else if (item.type === 'picture') {
        this.picture(item);
      } else {
        while (isShape(items[to])) to++;
        this.shapes(items.slice(from, to).filter(isShape));
      }
      from = to;
    }
  }

  picture({ mime, data, x, y, width, height }: Picture): void {
    this.document.image(`data:${mime};base64,${data}`, x, y, { width, height });
  }

  shapes(shapes: readonly (Box | Line)[]): void {
    this.document.addContent(shapesOperators(shapes));
  }

  texts(runs: readonly SpacedRun[]): void {
    const glyphRuns = runs.map(({ run, text }) => {
      const font = this.font(fontOf(run, this.fontSet).file);
      font.useOn(this.document.page);
      return { run, fontName: font.name, glyphs: font.encode(text) };
    });
    this.document.addContent(textOperators(glyphRuns));
  }

  private font(file: FontFile): DocumentFont {
    const known = this.#fonts.get(file);
    if (known) return known;
    const font = new DocumentFont(this.document, file);
    this.#fonts.set(file, font);
    return font;
  }
}

export const isShape = (item: Item | undefined): item is Box | Line =>
  item?.type === 'box' || item?.type === 'line';

/** A rectangle in points, as left, top, right, bottom. */
export const inPoints = (box: Rect): [number, number, number, number] => [
  box.x * POINTS_PER_MM,
  box.y * POINTS_PER_MM,
  (box.x + box.width) * POINTS_PER_MM,
  (box.y + box.height) * POINTS_PER_MM,
];
