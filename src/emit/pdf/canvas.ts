import type { Item, Picture, Rect, TextRun } from '../../layout/page-model.js';
import type { FontFile, FontSet } from '../../layout/text/fonts.js';
import { fontOf } from '../shared/font-use.js';
import { POINTS_PER_MM } from '../shared/units.js';
import { spacedRuns } from '../shared/walk.js';
import { enterMillimetres, shapeOperators, textOperators } from './content.js';
import { openFont } from './fonts.js';
import type { EmbeddedFont, PdfDocument } from './pdfkit.js';

/** Puts items on the current page. Knows nothing of what they mean. */
export class Canvas {
  readonly #fonts = new Map<FontFile, EmbeddedFont>();

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
    const texts = new Map(spacedRuns(items).map(({ run, text }) => [run, text]));
    for (const item of items) {
      if (item.type === 'group') this.draw(item.children);
      else if (item.type === 'picture') this.picture(item);
      else if (item.type === 'text') this.text(item, texts.get(item) ?? item.text);
      else this.document.addContent(shapeOperators(item));
    }
  }

  picture({ mime, data, x, y, width, height }: Picture): void {
    this.document.image(`data:${mime};base64,${data}`, x, y, { width, height });
  }

  text(run: TextRun, text: string): void {
    const { file } = fontOf(run, this.fontSet);
    const font = this.font(file);
    this.document.page.fonts[font.id] ??= font.ref();
    const [glyphs] = font.encode(text, []);
    this.document.addContent(textOperators(run, font.id, glyphs.join('')));
  }

  private font(file: FontFile): EmbeddedFont {
    const known = this.#fonts.get(file);
    if (known) return known;
    this.document.registerFont(file.name, openFont(file)).font(file.name);
    const font = this.document._font;
    this.#fonts.set(file, font);
    return font;
  }
}

/** A rectangle in points, as left, top, right, bottom. */
export const inPoints = (box: Rect): [number, number, number, number] => [
  box.x * POINTS_PER_MM,
  box.y * POINTS_PER_MM,
  (box.x + box.width) * POINTS_PER_MM,
  (box.y + box.height) * POINTS_PER_MM,
];
