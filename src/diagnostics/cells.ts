import { eastAsianWidth } from 'get-east-asian-width';
import { visible } from '../text/visible.js';

/** One thing a terminal draws: a grapheme, and how many columns it takes (0, 1 or 2; a tab up to 4). */
interface Cell {
  /** What is written to the terminal: never a control character. */
  readonly shown: string;
  readonly width: number;
  /** UTF-16 offset in the line, and UTF-16 units. */
  readonly start: number;
  readonly length: number;
}

/** A piece of a source line, ready for a terminal, and the columns of a range in it. */
export interface ShownLine {
  readonly shown: string;
  /** Columns before the range. */
  readonly before: number;
  /** Columns the range takes; 0 for an empty one. */
  readonly marked: number;
}

/** As in the language: a tab runs to the next multiple of 4. */
const TAB = 4;

const ELLIPSIS = '…';

/**
 * Shows a line with a range of it (UTF-16 offsets), cut around the range where the line is wider than `columns`.
 */
export function showLine(line: string, start: number, end: number, columns: number): ShownLine {
  const { text, offset } = pieceAround(line, start, end, columns);
  const cells = cellsOf(text);
  const from = columnBefore(cells, start - offset);
  const to = end > start ? columnAfter(cells, end - offset) : from;
  const total = columnAfter(cells, text.length);
  if (total <= columns && text === line) {
    return { shown: cells.map((cell) => cell.shown).join(''), before: from, marked: to - from };
  }

  // The start of the range must be seen, with a third of the room before it; then as much of it as fits.
  const room = columns - 2;
  const left = Math.max(0, Math.min(from - Math.floor(room / 3), total - room));
  let shown = offset > 0 || left > 0 ? ELLIPSIS : '';
  let column = 0;
  let before: number | undefined;
  let marked = 0;
  let width = shown.length;
  let whole = true;
  for (const cell of cells) {
    const at = column;
    column += cell.width;
    if (at < left) continue;
    if (at - left + cell.width > room) {
      whole = false;
      break;
    }
    if (at >= from) before ??= width;
    if (at >= from && at < to) marked += cell.width;
    shown += cell.shown;
    width += cell.width;
  }
  if (!whole || offset + text.length < line.length) shown += ELLIPSIS;
  return { shown, before: before ?? width, marked };
}

/** Columns that a text without tabs takes on a terminal. */
export const columnsOf = (text: string): number => columnAfter(cellsOf(text), text.length);

/** A line may be megabytes long: only what can be near the range is measured. No grapheme that is real is longer. */
function pieceAround(line: string, start: number, end: number, columns: number) {
  const reach = columns * 8;
  if (line.length <= 2 * reach) return { text: line, offset: 0 };
  const from = wholeCharacter(line, Math.max(0, start - reach));
  const to = wholeCharacter(line, Math.min(line.length, Math.min(end, start + reach) + reach));
  return { text: line.slice(from, to), offset: from };
}

const wholeCharacter = (line: string, at: number): number =>
  at > 0 && /^[\uDC00-\uDFFF]/.test(line.charAt(at)) ? at - 1 : at;

/** Columns of the cells that end at or before an offset. */
function columnBefore(cells: readonly Cell[], offset: number): number {
  let column = 0;
  for (const cell of cells) {
    if (cell.start + cell.length > offset) break;
    column += cell.width;
  }
  return column;
}

/** Columns of the cells that start before an offset: a range that ends inside a grapheme marks all of it. */
function columnAfter(cells: readonly Cell[], offset: number): number {
  let column = 0;
  for (const cell of cells) {
    if (cell.start >= offset) break;
    column += cell.width;
  }
  return column;
}

function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  const add = (grapheme: string, start: number): void => {
    const width = grapheme === '\t' ? TAB - (column % TAB) : widthOf(grapheme);
    const shown = grapheme === '\t' ? ' '.repeat(width) : visible(grapheme);
    cells.push({ shown, width, start, length: grapheme.length });
    column += width;
  };
  if (/^[\t\x20-\x7e]*$/.test(text)) {
    for (let start = 0; start < text.length; start++) {
      const shown = text.charAt(start);
      if (shown === '\t') add(shown, start);
      else {
        cells.push({ shown, width: 1, start, length: 1 });
        column++;
      }
    }
  } else {
    for (const { segment, index } of new Intl.Segmenter('id').segment(text)) add(segment, index);
  }
  return cells;
}

function widthOf(grapheme: string): number {
  const shown = visible(grapheme);
  if (/^[\p{Mark}\p{Format}\u1160-\u11FF]*$/u.test(shown)) return 0;
  if (/\p{Emoji_Presentation}|\uFE0F|[\u{1F3FB}-\u{1F3FF}]/u.test(shown)) return 2;
  const base = shown.replace(/^[\p{Mark}\p{Format}]+/u, '').codePointAt(0) ?? 0;
  return eastAsianWidth(base);
}
