import { report } from '../../diagnostics/code.js';
import { titikDuaTertinggal } from '../../diagnostics/codes/sintaks.js';
import { span } from '../../text/source.js';
import { headColon, type MarkerMatch, type Operator, readChain } from '../inline.js';
import type { SourceLine } from '../lines.js';
import * as T from '../tokens.js';
import type { Ahead } from './ahead.js';
import type { DeclaredNames } from './names.js';
import { checkColumn, DEEPER, EXCERPT, markerOf } from './place.js';
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
    readonly ahead: Ahead,
  ) {}

  /** A line that starts a step. `marker` is null where the author left it out. */
  step(line: SourceLine, marker: MarkerMatch | null): void {
    this.state.closeParts(line, false);
    if (marker !== null) {
      checkColumn(this.sink, line, this.state.stepColumn);
      this.state.checkStepColumn(line, () => this.#nextStep(line));
    }
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
      if (!this.#withoutColon(start, end)) sink.textToken(T.Para, start, end);
      return;
    }
    for (const part of parts) sink.push(CHAIN_TOKEN[part.type], part.start, part.end);
    if (colon >= 0) {
      sink.colon(colon);
      sink.value(T.Para, colon + 1, end);
    }
    state.headOpen = open;
  }

  /** Column of the next step below, no deeper than `step` or the one before it; null for none. */
  #nextStep(step: SourceLine): number | null {
    const { text } = this.sink;
    const deepest = Math.max(step.column, this.state.stepColumn ?? 0);
    for (const line of this.ahead.below()) {
      if (line.column >= deepest + DEEPER) continue;
      const marker = markerOf(text, line);
      if (marker === null) continue;
      const colon = headColon(text, marker.textStart, line.contentEnd);
      if (colon >= 0 && this.names.areAll(marker.textStart, colon)) return line.column;
    }
    return null;
  }

  /** `- Kasubag Memeriksa draf`: read as if the colon stood behind the declared name. */
  #withoutColon(start: number, end: number): boolean {
    const { sink } = this;
    const parts = readChain(sink.text, start, end);
    const last = parts.at(-1);
    if (last?.type !== 'name') return false;
    const before = parts.slice(0, -1);
    if (!before.every(({ type, start, end }) => type !== 'name' || this.names.areAll(start, end)))
      return false;
    const nameEnd = this.names.beginning(last.start, end);
    if (nameEnd === null) return false;
    const from = sink.skipSpaces(nameEnd, end);
    const head = sink.text.slice(start, nameEnd);
    const perbaikan = `- ${head}: ${sink.text.slice(from, Math.min(end, from + EXCERPT))}`;
    const teks = sink.text.slice(start, Math.min(end, start + EXCERPT));
    sink.report(report(titikDuaTertinggal, span(start, nameEnd), { teks, perbaikan }));
    for (const part of before) sink.push(CHAIN_TOKEN[part.type], part.start, part.end);
    sink.push(T.Name, last.start, nameEnd);
    sink.colon(nameEnd);
    sink.value(T.Para, from, end);
    return true;
  }
}
