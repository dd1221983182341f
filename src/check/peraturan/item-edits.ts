import type { Edit } from '../../diagnostics/diagnostic.js';
import { type SourceText, type Span, span } from '../../text/source.js';
import { isSpace } from '../../text/words.js';
import type { Sitiran } from './sitiran.js';

/** A line that is only a comment: what is put in place of an item must not swallow it. */
const COMMENT_LINE = /[\r\n][^\S\r\n]*#(?!\d)/u;

/** What stands before the text of an item on its first line. */
const MARKER = /^[^\S\r\n]*(?:[-*\u2022\u2013\uf0b7]|\d{1,3}[.)])[^\S\r\n]+$/u;

/** Another text in place of an item's, or of a part of it; null where a comment stands between its lines. */
export function replaceAt(source: SourceText, at: Span, text: string): Edit | null {
  return COMMENT_LINE.test(textAt(source, at)) ? null : { span: at, text };
}

/** An item with its lines taken out; null where it holds other items or comments, or is not alone on its lines. */
export function removeItem(source: SourceText, { span: at, beranak }: Sitiran): Edit | null {
  const { text } = source;
  let start = at.start;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = at.end;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  const isAlone = MARKER.test(text.slice(start, at.start)) && text.slice(at.end, end).trim() === '';
  if (beranak || !isAlone || COMMENT_LINE.test(textAt(source, at))) return null;
  if (text.startsWith('\r\n', end)) end += 2;
  else if (end < text.length) end += 1;
  return { span: span(start, end), text: '' };
}

const textAt = ({ text }: SourceText, { start, end }: Span): string => text.slice(start, end);

const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13;

/**
 * Words taken out of an item, with the blanks that parted them from the rest. The lines stay, but for one that would be
 * left empty. Null where a comment stands between the words.
 */
export function removeWords(source: SourceText, at: Span): readonly Edit[] | null {
  if (COMMENT_LINE.test(textAt(source, at))) return null;
  const words = textAt(source, at);
  return [...words.matchAll(/[^\r\n]+/gu)].flatMap((line): Edit[] => {
    const part = line[0].trim();
    if (part === '') return [];
    const start = at.start + line.index + line[0].indexOf(part);
    return [{ span: withBlanks(source, start, start + part.length), text: '' }];
  });
}

/** The blanks before words that stand behind others, the blanks behind words that begin a line, or their whole line. */
function withBlanks({ text }: SourceText, start: number, end: number): Span {
  let before = start;
  while (before > 0 && isBlank(text.charCodeAt(before - 1))) before--;
  if (before > 0 && !isLineEnd(text.charCodeAt(before - 1))) return span(before, end);
  let behind = end;
  while (behind < text.length && isBlank(text.charCodeAt(behind))) behind++;
  const isAlone = behind === text.length || isLineEnd(text.charCodeAt(behind));
  if (!isAlone) return span(start, behind);
  const lineEnd = text.startsWith('\r\n', before - 2) ? 2 : 1;
  return span(Math.max(0, before - lineEnd), behind);
}

const isBlank = (unit: number): boolean => isSpace(unit) && !isLineEnd(unit);
