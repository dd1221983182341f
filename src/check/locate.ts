import { type SourceText, type Span, span } from '../text/source.js';
import { isSpace } from '../text/words.js';

/**
 * The place in the source of a part of a value. Values join the lines they were written on with one blank, so that an
 * offset into a value is none into the text.
 *
 * @param place where the value stands, as `Places` has it
 * @param value the value as the model has it
 * @param from UTF-16 offsets into the value
 * @returns the part's place, or that of the whole value where the two cannot be brought together
 */
export function partOf(
  source: SourceText,
  place: Span,
  value: string,
  from: number,
  to: number,
): Span {
  const { text, offsets } = joined(source.text, place);
  const at = text.indexOf(value);
  const first = at >= 0 ? at + from : text.indexOf(value.slice(from, to));
  const start = offsets[first];
  const last = offsets[first + (to - from) - 1];
  return start === undefined || last === undefined || first < 0 ? place : span(start, last + 1);
}

/** The text of a place with each run of blanks, line ends and comment lines as one blank, and where each unit is from. */
function joined(
  source: string,
  { start, end }: Span,
): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let text = '';
  for (let at = start; at < end; ) {
    const next = behindSpace(source, at, end);
    text += next > at ? ' ' : source.charAt(at);
    offsets.push(at);
    at = next > at ? next : at + 1;
  }
  return { text, offsets };
}

/** The offset behind blanks, line ends and comment lines; `at` where there are none. */
function behindSpace(source: string, at: number, end: number): number {
  let here = at;
  let isNewLine = false;
  for (; here < end; here++) {
    const unit = source.charCodeAt(here);
    if (unit === LF || unit === CR) isNewLine = true;
    else if (isNewLine && unit === HASH && !/\d/u.test(source.charAt(here + 1))) {
      while (here + 1 < end && !/[\r\n]/u.test(source.charAt(here + 1))) here++;
    } else if (!isSpace(unit)) break;
  }
  return here;
}

const LF = 10;
const CR = 13;
const HASH = 35;
