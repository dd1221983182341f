/** A half-open range of UTF-16 code units in one source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as in the Language Server Protocol: both numbers count from zero, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The span from the start of the first to the end of the second. */
export const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** One text with its name, and the way from offsets to lines. Lines end in LF, CR LF or a lone CR. */
export class SourceText {
  readonly #lineStarts: readonly number[];

  constructor(
    /** How the text is called in messages: a path relative to the working folder, with `/`. */
    readonly path: string,
    readonly text: string,
  ) {
    this.#lineStarts = lineStartsOf(text);
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** The line's text without its line end. */
  lineText(line: number): string {
    const start = this.#lineStarts[line];
    if (start === undefined) return '';
    const end = this.#lineStarts[line + 1] ?? this.text.length;
    return this.text.slice(start, end).replace(/\r?\n$|\r$/, '');
  }

  lineStart(line: number): number {
    return this.#lineStarts[line] ?? this.text.length;
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - (this.#lineStarts[low] ?? 0) };
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  // Nearly every file.
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
    else if (unit !== 10 && unit !== 13) continue;
    starts.push(at + 1);
  }
  return starts;
}
