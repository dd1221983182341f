import { report } from '../../diagnostics/code.js';
import { geserSatuKolom } from '../../diagnostics/codes/sintaks.js';
import { type Span, span } from '../../text/source.js';
import { isSpace } from '../../text/words.js';
import { indexWithin, type MarkerMatch, matchMarker } from '../inline.js';
import { KEYWORD_REACH } from '../keywords.js';
import type { SourceLine } from '../lines.js';
import type { TokenSink } from './sink.js';

/** A line this many columns deeper than another belongs to it; one column less is a slip of the hand (ruling 2). */
export const DEEPER = 2;
/** Most words of an unknown keyword, in a step (ruling 7) and at the margin. */
const UNKNOWN_WORDS = 3;
/** How much of a line a message quotes, in UTF-16 units. */
export const EXCERPT = 40;

/** The first colon of a line, where a keyword could end at it; -1 for none. */
export function keywordColon(text: string, line: SourceLine, start = line.contentStart): number {
  return indexWithin(text, ':', start, Math.min(line.contentEnd, start + KEYWORD_REACH));
}

/** A colon before a blank: `Http://` and `08:00` are no keywords. */
export function endsWord(text: string, line: SourceLine, colon: number): boolean {
  return colon + 1 === line.contentEnd || isSpace(text.charCodeAt(colon + 1));
}

export const looksLikeKeyword = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && word.trim().split(/\s+/u).length <= UNKNOWN_WORDS;

export const markerOf = (text: string, line: SourceLine): MarkerMatch | null =>
  matchMarker(text, line.contentStart, line.contentEnd);

export const contentSpan = (line: SourceLine): Span => span(line.contentStart, line.contentEnd);

export const excerpt = (text: string, line: SourceLine): string =>
  text.slice(line.contentStart, Math.min(line.contentEnd, line.contentStart + EXCERPT));

/** Tells a line that is off by one column from its like. */
export function checkColumn(sink: TokenSink, line: SourceLine, wanted: number | null): void {
  if (wanted === null || line.column === wanted) return;
  if (Math.abs(line.column - wanted) >= DEEPER) return;
  sink.report(report(geserSatuKolom, span(line.start, line.contentStart), {}));
}
