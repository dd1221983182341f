import { headColon, type MarkerMatch, type Operator, readChain } from '../inline.js';
import type { SourceLine } from '../lines.js';
import * as T from '../tokens.js';
import type { DeclaredNames } from './names.js';
import { checkColumn } from './place.js';
import type { TokenSink } from './sink.js';
import type { StepState } from './step-state.js';

const CHAIN_TOKEN = {
  '->': T.Arrow,
  '||': T.Bars,
  '+': T.Plus,
  label: T.Label,
  name: T.Name,
} as const;

const LINE_TOKEN = { '->': T.ArrowLine, '||': T.BarsLine, '+': T.PlusLine } as const;

/** Reads the heads of steps and symbol lines: who, up to the colon. */
export class StepHeads {
  constructor(
    readonly sink: TokenSink,
    readonly state: StepState,
    readonly names: DeclaredNames,
  ) {}

  /** A line that starts a step. `marker` is null where the author left it out. */
  step(line: SourceLine, marker: MarkerMatch | null): void {
    this.state.closeParts(line, false);
    if (marker !== null) checkColumn(this.sink, line, this.state.stepColumn);
    this.state.enterStep(line);
    this.sink.push(T.StepMarker, line.contentStart, marker?.end ?? line.contentStart);
    this.#head(marker?.textStart ?? line.contentStart, line.contentEnd, true);
  }

  /** A line that starts with `->`, `||` or `+`. */
  symbol(line: SourceLine, found: { readonly operator: Operator; readonly end: number }): void {
    this.state.closeParts(line, false);
    this.state.needStep(line);
    this.sink.push(LINE_TOKEN[found.operator], line.contentStart, found.end);
    this.state.enterSymbol(line);
    this.#head(this.sink.skipSpaces(found.end, line.contentEnd), line.contentEnd, false);
  }

  /** A line in which a head goes on. */
  goOn(line: SourceLine): void {
    this.#head(line.contentStart, line.contentEnd, false);
  }

  /** `[label] A + B -> C: uraian`, or the part of it on one line. */
  #head(start: number, end: number, first: boolean): void {
    const { sink, state } = this;
    // A mark alone on its line goes on in the next one.
    state.headOpen = start >= end && !first;
    if (start >= end) return;
    if (sink.text.charAt(start) === '\\') {
      sink.textToken(T.Para, start, end);
      return;
    }
    const colon = headColon(sink.text, start, end);
    const parts = readChain(sink.text, start, colon < 0 ? end : colon);
    const last = parts.at(-1);
    const open = colon < 0 && last !== undefined && last.type !== 'name' && last.type !== 'label';
    if (colon < 0 && !open && first && !this.names.areAll(start, end)) {
      sink.textToken(T.Para, start, end);
      return;
    }
    for (const part of parts) sink.push(CHAIN_TOKEN[part.type], part.start, part.end);
    if (colon >= 0) {
      sink.colon(colon);
      sink.value(T.Para, colon + 1, end);
    }
    state.headOpen = open;
  }
}
