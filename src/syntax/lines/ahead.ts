import type { SourceLine } from '../lines.js';

/** The line that is being read, and those below it. */
export class Ahead {
  readonly #lines: readonly SourceLine[];
  #at = 0;

  constructor(
    lines: readonly SourceLine[],
    /** Blank lines and comments say nothing. */
    readonly speaks: (line: SourceLine) => boolean,
  ) {
    this.#lines = lines;
  }

  /** Every line in turn; from then on it is the one that is being read. */
  *each(): Generator<SourceLine> {
    for (this.#at = 0; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at];
      if (line !== undefined && this.speaks(line)) yield line;
    }
  }

  /** The lines below that say something. */
  *below(): Generator<SourceLine> {
    for (let at = this.#at + 1; at < this.#lines.length; at++) {
      const line = this.#lines[at];
      if (line !== undefined && this.speaks(line)) yield line;
    }
  }

  get next(): SourceLine | undefined {
    for (const line of this.below()) return line;
    return undefined;
  }
}
