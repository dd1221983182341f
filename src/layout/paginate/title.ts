import { TITLE } from '../dimensions.js';
import type { Group } from '../page-model.js';
import type { Place } from '../problems.js';
import type { Sheet } from '../sheet.js';
import { drawLines, heightOf, type LaidLine, layText } from '../text/lines.js';
import type { Typesetter } from '../text/typesetter.js';

/** A title above a table. */
export interface Title {
  readonly text: string;
  readonly level: 1 | 2;
  readonly lines: readonly LaidLine[];
}

/** `SOP <TITLE>` in capitals, without saying SOP twice. */
export function titleText(judul: string): string {
  const upper = judul.toUpperCase();
  return /^(SOP|STANDAR OPERASIONAL PROSEDUR)\b/.test(upper) ? upper : `SOP ${upper}`;
}

export function layTitle(
  text: string,
  level: Title['level'],
  width: number,
  typesetter: Typesetter,
  place: Place,
): Title {
  const size = level === 1 ? TITLE.size : TITLE.prosedurSize;
  const lines = layText([{ text, font: 'bold', size, align: 'center' }], width, typesetter, place);
  return { text, level, lines };
}

/** Height of the titles with the gaps around them, mm; `atTop` without the gap above. */
export const titlesHeight = (titles: readonly Title[], atTop: boolean): number =>
  titles.length === 0
    ? 0
    : titles.reduce((sum, { lines }) => sum + heightOf(lines) + TITLE.gapAfter, 0) +
      (atTop ? 0 : TITLE.gapBefore);

export function placeTitles(titles: readonly Title[], sheet: Sheet): void {
  if (titles.length > 0) sheet.skip(TITLE.gapBefore);
  for (const { text, level, lines } of titles) {
    sheet.mark(text, level === 1 ? 1 : 2);
    const height = heightOf(lines);
    const box = { x: sheet.area.x, y: sheet.y, width: sheet.area.width, height };
    const group: Group = {
      type: 'group',
      role: 'judul',
      box,
      attrs: { level },
      children: drawLines(lines, box.x, box.y),
    };
    sheet.place([group], height + TITLE.gapAfter);
  }
}
