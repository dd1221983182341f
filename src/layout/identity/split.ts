import { IDENTITY } from '../dimensions.js';
import type { LaidLine } from '../text/lines.js';
import type { Cell, Row } from './cell.js';

/** Lines of one list, or of one item, that stand together on either side of a page's end. Print: the usual two. */
const TOGETHER = 2;

/**
 * Parts a row at a page's end: what fits into `room` mm, and the rest under its labels. No cell leaves one line alone on
 * either page. Null where that cannot be done: the row is moved whole.
 */
export function splitRow(row: Row, room: number): [Row, Row] | null {
  const ends = row.map((cell) => endOf(cell, room));
  // An empty cell beside the first part of the other, or a label alone, says nothing.
  const useful = row.some((cell, index) => !cell.label && (ends[index] ?? 0) > 1);
  if (!useful || row.some((cell, index) => ends[index] === 0 && cell.lines.length > 0)) return null;
  const first = row.map((cell, index) => ({
    ...cell,
    least: 0,
    lines: cell.lines.slice(0, ends[index]),
  }));
  const rest = row.map((cell, index) => {
    const lines = cell.lines.slice(ends[index]);
    return { ...cell, lines: lines.length > 0 ? [...cell.again, ...lines] : lines };
  });
  return [first, rest];
}

/** The number of lines of a cell that stay on a page with `room` mm left. */
function endOf({ lines, again }: Cell, room: number): number {
  let height = 2 * IDENTITY.paddingY;
  const over = lines.findIndex((line) => {
    height += line.gapBefore + line.height;
    return height > room;
  });
  if (over === -1) return lines.length;
  const labels = again.length;
  for (let end = over; end > 0; end--) {
    const enough = end >= labels + TOGETHER && lines.length - end >= TOGETHER;
    if (enough && !leavesLine(lines, end)) return end;
  }
  return 0;
}

/** Whether a break before line `end` leaves a line of a longer paragraph alone. */
function leavesLine(lines: readonly LaidLine[], end: number): boolean {
  const paragraph = lines[end]?.style;
  if (lines[end - 1]?.style !== paragraph) return false;
  const before = lines.slice(0, end).filter(({ style }) => style === paragraph).length;
  const after = lines.slice(end).filter(({ style }) => style === paragraph).length;
  return before < TOGETHER || after < TOGETHER;
}
