import type { TokenType } from 'chevrotain';
import { report } from '../diagnostics/code.js';
import { geserSatuKolom } from '../diagnostics/codes/sintaks.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Span } from '../text/source.js';
import type { MarkerMatch } from './inline.js';
import { In, Out } from './tokens.js';

interface Level {
  column: number;
  kind: MarkerMatch['kind'] | 'line';
  /** Number or letter of the last item. */
  last: number;
}

/** Lists nested deeper than this are read as if they stood at this depth: the tree's height must have a bound. */
const MAX_DEPTH = 12;

/** The open lists of a block, and with them what a line's indentation means (rulings 2, 10 to 14). */
export class BlockLevels {
  readonly #open: Level[] = [];
  readonly #emit: (type: TokenType) => void;
  readonly #report: (diagnostic: Diagnostic) => void;
  readonly #atWrongLevel: (at: Span) => void;

  constructor(
    emit: (type: TokenType) => void,
    report: (diagnostic: Diagnostic) => void,
    atWrongLevel: (at: Span) => void,
  ) {
    this.#emit = emit;
    this.#report = report;
    this.#atWrongLevel = atWrongLevel;
  }

  get depth(): number {
    return this.#open.length;
  }

  closeAll(): void {
    while (this.#open.length > 0) this.#pop();
  }

  /**
   * Places an item and emits the levels it opens or closes. False where the mark is text. `flat`: a list of names, in
   * which an item at another column than the first has slipped.
   */
  item(marker: MarkerMatch, column: number, at: Span, flat = false): boolean {
    if (flat && this.#top !== undefined && this.#top.kind !== 'line') {
      const off = Math.abs(column - this.#top.column);
      if (off >= 2) this.#atWrongLevel(at);
      else if (off > 0) this.#report(report(geserSatuKolom, at, {}));
      return true;
    }
    while (this.#top !== undefined && column <= this.#top.column - 2) this.#pop();
    // A line of its own holds no list: the item stands beside it.
    if (this.#top?.kind === 'line') this.#pop();
    const top = this.#top;
    if (top === undefined) {
      if (marker.kind === 'letter' && marker.value !== 1) return false;
      this.#push(marker, column);
      return true;
    }
    if (column >= top.column + 2) return this.#deeper(top, marker, column, at);
    if (marker.kind === 'letter' && top.kind !== 'letter' && marker.value !== 1) return false;
    if (marker.kind === 'letter' && top.kind === 'letter' && marker.value !== top.last + 1) {
      if (marker.value !== 1) return false;
    }
    if (column !== top.column) this.#report(report(geserSatuKolom, at, {}));
    top.kind = marker.kind;
    top.last = marker.value;
    return true;
  }

  #deeper(top: Level, marker: MarkerMatch, column: number, at: Span): boolean {
    if (marker.kind === 'bullet' || marker.value === 1) {
      if (this.#open.length >= MAX_DEPTH) return true;
      this.#emit(In);
      this.#push(marker, column);
      return true;
    }
    if (marker.kind === top.kind && marker.value === top.last + 1) {
      this.#atWrongLevel(at);
      top.last = marker.value;
      return true;
    }
    return false;
  }

  /** Places a line without a mark. True where it goes on with the item above, false where it starts a paragraph. */
  text(column: number, eachLine: boolean): boolean {
    while (this.#open.length > 1 && column < (this.#top?.column ?? 0) + 2) this.#pop();
    const top = this.#top;
    if (top !== undefined && column >= top.column + 2) return true;
    if (top !== undefined) this.#pop();
    if (eachLine) this.#open.push({ column, kind: 'line', last: 0 });
    return false;
  }

  get #top(): Level | undefined {
    return this.#open.at(-1);
  }

  #push(marker: MarkerMatch, column: number): void {
    this.#open.push({ column, kind: marker.kind, last: marker.value });
  }

  #pop(): void {
    this.#open.pop();
    // The first level is the block itself; only those within it are marked in the token vector.
    if (this.#open.length > 0) this.#emit(Out);
  }
}
