import { GLUE, glue } from './glue.js';

/** A line as broken: its text and width, and how it hangs on to the line before. */
export interface BrokenLine {
  readonly text: string;
  readonly width: number;
  /** Goes on in the middle of the word that ends the line before. */
  readonly joined: boolean;
}

export interface Broken {
  readonly lines: readonly BrokenLine[];
  /** Words that had to be broken where no mark allows it. */
  readonly brokenWords: readonly string[];
  /** The widest line that was tried and fitted, and the narrowest that did not: between them nothing changes. */
  readonly fitted: number;
  readonly tooWide: number;
}

/** Rounding of sums: far below what a printer resolves (mm). */
const SLACK = 1e-6;

/** Whether a text so broken would break in just the same way in lines of `maxWidth`. */
export const breaksAlike = ({ fitted, tooWide }: Broken, maxWidth: number): boolean =>
  fitted <= maxWidth + SLACK && tooWide > maxWidth + SLACK;

/** Spaces that part words. The non-breaking ones are not among them. */
const SPACES = /[ \t\n\r\f\v\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]+/;

/** After these a word too wide for its column may go on in the next line: `Staff/Operator`, `pra-pelaksanaan`. */
const AFTER_MARK = /(?<=[/\-–—])(?=[^\s/\-–—])/;

/** After these only when the first kind was not enough: addresses, numbers, closing brackets. */
const AFTER_WEAK_MARK = /(?<=[.,:;_@?&=)\]])(?=[^\s.,:;_@?&=)\]])/;

/** Words as lines are made of them; those that `glue` keeps together count as one while they fit on a line. */
export const words = (text: string): string[] =>
  glue(text.split(SPACES).filter((word) => word !== ''));

/** The parts of a word that a column must hold whole. */
export const unbreakable = (word: string): string[] =>
  word.split(GLUE).flatMap((single) => single.split(AFTER_MARK));

/**
 * Breaks text greedily into lines of at most `maxWidth`. A word is moved whole while it fits on a line of its own; one
 * that does not is parted after `/` and `-`, then after weaker marks, and only then between characters. Never loses a
 * character: the lines joined (by a space unless `joined`) are the text with its spaces made single.
 *
 * @param maxWidth mm; `measure` gives mm.
 */
export function breakText(
  text: string,
  maxWidth: number,
  measure: (text: string) => number,
): Broken {
  const list = words(text);
  return breakWords(list, list.map(measure), maxWidth, measure);
}

/**
 * The same for a text that was parted and measured before.
 *
 * @param list words of the text; `widths` are theirs, mm.
 */
export function breakWords(
  list: readonly string[],
  widths: readonly number[],
  maxWidth: number,
  measure: (text: string) => number,
): Broken {
  const lines: BrokenLine[] = [];
  const brokenWords = new Set<string>();
  const space = measure(' ');
  let line = '';
  let width = 0;
  let joined = false;
  let fitted = Number.NEGATIVE_INFINITY;
  let tooWide = Number.POSITIVE_INFINITY;
  const fits = (more: number): boolean => {
    if (more <= maxWidth + SLACK) {
      if (more > fitted) fitted = more;
      return true;
    }
    if (more < tooWide) tooWide = more;
    return false;
  };
  const flush = (nextJoined: boolean): void => {
    if (line === '') return;
    lines.push({ text: line, width, joined });
    line = '';
    width = 0;
    joined = nextJoined;
  };
  /** Adds a part of a word to the line, or to the next one when it does not fit. */
  const add = (part: string, partWidth: number, gap: number): void => {
    if (line !== '' && !fits(width + gap + partWidth)) flush(gap === 0);
    if (line === '') {
      line = part;
      width = partWidth;
    } else {
      line += gap > 0 ? ` ${part}` : part;
      width += gap + partWidth;
    }
  };
  const place = (word: string, wordWidth: number): void => {
    if (fits(wordWidth)) {
      add(word, wordWidth, space);
      return;
    }
    const single = word.split(GLUE);
    if (single.length > 1) {
      for (const one of single) place(one, measure(one));
      return;
    }
    let gap = space;
    for (const part of parts(word, (piece) => fits(measure(piece)))) {
      if (part.broken) brokenWords.add(word);
      add(part.text, measure(part.text), gap);
      gap = 0;
    }
  };
  for (const [index, word] of list.entries()) place(word, widths[index] ?? measure(word));
  flush(false);
  return { lines, brokenWords: [...brokenWords], fitted, tooWide };
}

interface Part {
  readonly text: string;
  readonly broken: boolean;
}

function parts(word: string, fits: (piece: string) => boolean): Part[] {
  return unbreakable(word).flatMap((piece): Part[] => {
    if (fits(piece)) return [{ text: piece, broken: false }];
    return piece.split(AFTER_WEAK_MARK).flatMap((smaller): Part[] => {
      if (fits(smaller)) return [{ text: smaller, broken: false }];
      return clusters(smaller).map((text) => ({ text, broken: true }));
    });
  });
}

/** Characters with the marks that sit on them. */
const clusters = (text: string): string[] => text.match(/.\p{M}*/gsu) ?? [text];
