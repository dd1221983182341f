import { gathered } from '../../text/lists.js';
import { GLUE, glue, isDigit } from './glue.js';

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

/** After these a word too wide for its column may go on in the next line: `Staff/Operator`, `pra-pelaksanaan`. */
const AFTER_MARK = /(?<=[/\-–—])(?=[^\s/\-–—])/;

/** After these only when the first kind was not enough: addresses, numbers, closing brackets. */
const AFTER_WEAK_MARK = /(?<=[.,:;_@?&=)\]])(?=[^\s.,:;_@?&=)\]])/;

/** What makes a word breakable: most have none of them. */
const MARK = /[/\-–—.@]/;

/** An address of the internet or of a mailbox: no word, so its parts may stand on lines of their own. */
const ADDRESS =
  /^[("'<[]*(?:[a-z][a-z\d+.-]*:\/\/|www\.|[^\s@]+@[^\s@]+\.|[\w-]+(?:\.[\w-]+)*\.(?:id|com|net|org)(?:$|[/?#:)\]>"',.;]))/iu;

/** Longest part of an address that stays whole, characters: about the longest words of the text around it. */
const ADDRESS_PART = 18;

/** Words as lines are made of them; those that `glue` keeps together count as one while they fit on a line. */
export function words(text: string): readonly string[] {
  const list: string[] = [];
  let hasDigit = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (at > start) list.push(text.slice(start, at));
      start = at + 1;
    } else if (isDigit(code)) hasDigit = true;
  }
  if (text.length > start) list.push(text.slice(start));
  // Only beside a number is anything glued.
  return hasDigit ? glue(list) : list;
}

/** Whether a code unit parts words. The non-breaking spaces do not. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x2000) return false;
  return (code <= 0x200b && code !== 0x2007) || OTHER_SPACES.includes(code);
}

/** Line and paragraph separator, mathematical and ideographic space. */
const OTHER_SPACES: readonly number[] = [0x2028, 0x2029, 0x205f, 0x3000];

/** The parts of a word that a column must hold whole. */
export function unbreakable(word: string): readonly string[] {
  const isGlued = word.includes(GLUE);
  if (!MARK.test(word)) return isGlued ? word.split(GLUE) : [word];
  if (!isGlued) return partsOf(word);
  return gathered(word.split(GLUE), partsOf);
}

function partsOf(word: string): readonly string[] {
  const large = word.split(AFTER_MARK);
  if (!ADDRESS.test(word)) return large;
  return gathered(
    gathered(large, (part) => part.split(AFTER_WEAK_MARK)),
    pieces,
  );
}

/** Names and numbers in an address that go on without a mark. */
function pieces(part: string): readonly string[] {
  if (part.length <= ADDRESS_PART) return [part];
  const signs = clusters(part);
  const count = Math.ceil(signs.length / ADDRESS_PART);
  return Array.from({ length: count }, (_, index) =>
    signs.slice(index * ADDRESS_PART, (index + 1) * ADDRESS_PART).join(''),
  );
}

/**
 * Breaks text greedily into lines of at most `maxWidth`. A word is moved whole while it fits on a line of its own; one
 * that does not is parted after `/` and `-`, then after weaker marks, and only then between characters. An address is
 * no word: it is parted at all its marks alike. Never loses a
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
  const breaker = new Breaker(maxWidth, measure);
  for (let index = 0; index < list.length; index++) {
    const word = list[index] as string; // inside
    breaker.place(word, widths[index] ?? measure(word));
  }
  return breaker.end();
}

/** Lines as they fill. */
class Breaker {
  readonly #lines: BrokenLine[] = [];
  #brokenWords: Set<string> | null = null;
  readonly #space: number;
  #line = '';
  #width = 0;
  #joined = false;
  #fitted = Number.NEGATIVE_INFINITY;
  #tooWide = Number.POSITIVE_INFINITY;

  constructor(
    private readonly maxWidth: number,
    private readonly measure: (text: string) => number,
  ) {
    this.#space = measure(' ');
  }

  place(word: string, wordWidth: number): void {
    if (this.#fits(wordWidth)) {
      this.#add(word, wordWidth, this.#space);
      return;
    }
    const single = word.split(GLUE);
    if (single.length > 1) {
      for (const one of single) this.place(one, this.measure(one));
      return;
    }
    let gap = this.#space;
    for (const part of parts(word, (piece) => this.#fits(this.measure(piece)))) {
      if (part.broken) {
        this.#brokenWords ??= new Set();
        this.#brokenWords.add(word);
      }
      this.#add(part.text, this.measure(part.text), gap);
      gap = 0;
    }
  }

  end(): Broken {
    this.#flush(false);
    return {
      lines: this.#lines,
      brokenWords: this.#brokenWords === null ? NONE : [...this.#brokenWords],
      fitted: this.#fitted,
      tooWide: this.#tooWide,
    };
  }

  #fits(more: number): boolean {
    if (more <= this.maxWidth + SLACK) {
      if (more > this.#fitted) this.#fitted = more;
      return true;
    }
    if (more < this.#tooWide) this.#tooWide = more;
    return false;
  }

  /** Adds a part of a word to the line, or to the next one when it does not fit. */
  #add(part: string, partWidth: number, gap: number): void {
    if (this.#line !== '') {
      if (this.#fits(this.#width + gap + partWidth)) {
        this.#line += gap > 0 ? ` ${part}` : part;
        this.#width += gap + partWidth;
        return;
      }
      this.#flush(gap === 0);
    }
    this.#line = part;
    this.#width = partWidth;
  }

  #flush(nextJoined: boolean): void {
    if (this.#line === '') return;
    this.#lines.push({ text: this.#line, width: this.#width, joined: this.#joined });
    this.#line = '';
    this.#width = 0;
    this.#joined = nextJoined;
  }
}

const NONE: readonly string[] = [];

interface Part {
  readonly text: string;
  readonly broken: boolean;
}

function parts(word: string, fits: (piece: string) => boolean): Part[] {
  return gathered(unbreakable(word), (piece): Part[] => {
    if (fits(piece)) return [{ text: piece, broken: false }];
    return gathered(piece.split(AFTER_WEAK_MARK), (smaller): Part[] => {
      if (fits(smaller)) return [{ text: smaller, broken: false }];
      return clusters(smaller).map((text) => ({ text, broken: true }));
    });
  });
}

/** Characters with the marks that sit on them. */
const clusters = (text: string): string[] => text.match(/.\p{M}*/gsu) ?? [text];
