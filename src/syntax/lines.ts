import { isSpace } from '../text/words.js';

/** A tab runs to the next multiple of this many columns. */
const TAB_WIDTH = 4;

/** One line of the source. Offsets are UTF-16 units in the whole text. */
export interface SourceLine {
  readonly start: number;
  /** First and one past the last character that is no blank; equal on a blank line. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** One past the line's last character, before its line end. */
  readonly end: number;
  /** Display column of `contentStart`, tabs expanded, from 0. */
  readonly column: number;
}

/** Splits at LF, CR LF and lone CR. Every text has at least one line. */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at === text.length ? 10 : text.charCodeAt(at);
    if (unit !== 10 && unit !== 13) continue;
    lines.push(lineOf(text, start, at));
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

function lineOf(text: string, start: number, end: number): SourceLine {
  let contentStart = start;
  let column = 0;
  for (; contentStart < end; contentStart++) {
    const unit = text.charCodeAt(contentStart);
    if (!isSpace(unit)) break;
    if (unit === 9) column += TAB_WIDTH - (column % TAB_WIDTH);
    else if (unit !== 0xfeff && unit !== 0x200b) column++;
  }
  let contentEnd = end;
  while (contentEnd > contentStart && isSpace(text.charCodeAt(contentEnd - 1))) contentEnd--;
  return { start, contentStart, contentEnd, end, column };
}
