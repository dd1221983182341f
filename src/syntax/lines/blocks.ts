import { report } from '../../diagnostics/code.js';
import { butirKosong, butirSalahJenjang } from '../../diagnostics/codes/sintaks.js';
import { span } from '../../text/source.js';
import { BlockLevels } from '../block-levels.js';
import { type MarkerMatch, matchMarker } from '../inline.js';
import type { SourceLine } from '../lines.js';
import * as T from '../tokens.js';
import type { TokenSink } from './sink.js';

/** Reads the text, paragraphs and lists of a section or a step's field. */
export class BlockLines {
  readonly #levels: BlockLevels;

  constructor(readonly sink: TokenSink) {
    this.#levels = new BlockLevels(
      (type) => sink.mark(type),
      (diagnostic) => sink.report(diagnostic),
      (at) =>
        sink.run('item-level', at, (related) => report(butirSalahJenjang, at, {}, { related })),
    );
  }

  closeAll(): void {
    this.#levels.closeAll();
  }

  /** What stands on the keyword's own line: the first item, or text. */
  onKeywordLine(line: SourceLine, start: number): void {
    const { sink } = this;
    const from = sink.skipSpaces(start, line.contentEnd);
    if (from === line.contentEnd) return;
    const marker = sink.isDash(from, line.contentEnd)
      ? null
      : matchMarker(sink.text, from, line.contentEnd);
    if (marker === null || marker.kind === 'letter') {
      sink.value(T.Para, from, line.contentEnd);
      return;
    }
    const column = line.column + (from - line.contentStart);
    this.#levels.item(marker, column, span(from, marker.end));
    this.#item(from, marker, line.contentEnd);
  }

  /** A line below. `eachLine`: one without a mark is an entry of its own, and no item holds others. */
  line(line: SourceLine, marker: MarkerMatch | null, eachLine: boolean): void {
    const { contentStart: start, contentEnd: end, column } = line;
    const at = marker === null ? null : span(start, marker.end);
    if (marker !== null && at !== null && this.#levels.item(marker, column, at, eachLine)) {
      this.#item(start, marker, end);
      return;
    }
    const continues = this.#levels.text(column, eachLine);
    this.sink.textToken(continues ? T.Text : T.Para, start, end);
  }

  #item(start: number, marker: MarkerMatch, end: number): void {
    this.sink.push(T.Marker, start, marker.end);
    if (marker.textStart === end) {
      this.sink.report(report(butirKosong, span(start, marker.end), {}));
    } else this.sink.value(T.Text, marker.textStart, end);
  }
}
