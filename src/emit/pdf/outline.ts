import type { PageModel } from '../../layout/page-model.js';
import { printable } from '../shared/printable.js';
import { POINTS_PER_MM } from '../shared/units.js';
import type { OutlineItem, PdfDocument } from './pdfkit.js';

/** The bookmarks, each under the nearest one before it of a smaller level. Call when all pages are there. */
export function writeOutline(document: PdfDocument, model: PageModel): void {
  const open: { level: number; item: OutlineItem }[] = [{ level: 0, item: document.outline }];
  for (const entry of model.outline) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= entry.level) open.pop();
    const item = (open.at(-1)?.item ?? document.outline).addItem(printable(entry.teks), {
      pageNumber: entry.page - 1,
      // pdfkit counts `left` from the page's right edge.
      left: model.paper.width * POINTS_PER_MM,
      top: entry.y * POINTS_PER_MM,
      zoom: 0,
      fit: false,
      expanded: true,
    });
    open.push({ level: entry.level, item });
  }
}
