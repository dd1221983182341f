import { report } from '../../diagnostics/code.js';
import { kolomSalahJenjang, kolomTanpaLangkah } from '../../diagnostics/codes/sintaks.js';
import type { Keyword } from '../keywords.js';
import type { SourceLine } from '../lines.js';
import * as T from '../tokens.js';
import type { BlockLines } from './blocks.js';
import { contentSpan, DEEPER, excerpt } from './place.js';
import type { TokenSink } from './sink.js';

/** What a line in Prosedur goes on with. */
export type StepContext =
  | 'none'
  | 'uraian'
  | 'row'
  | 'flow'
  | 'symbol'
  | 'unknown'
  | 'loose'
  | 'heading'
  | 'note';

/** Mistakes that are told once a step. */
const STEP_RUNS = ['field-indent', 'text-indent', 'field-dash', 'text-after'];

/** Where in a Prosedur we are, as far as it decides what a line means. */
export class StepState {
  stepColumn: number | null = null;
  inStep = false;
  context: StepContext = 'none';
  contextColumn = 0;
  contextEmpty = true;
  /** The head of a step goes on in the next line. */
  headOpen = false;
  /** A list of targets goes on in deeper lines. */
  targetsOpen = false;
  /** Column where the step's first field stands: the others should stand there too. */
  #fieldColumn: number | null = null;
  #symbolColumn: number | null = null;
  #symbolOpen = false;

  constructor(
    readonly sink: TokenSink,
    readonly blocks: BlockLines,
  ) {}

  reset(): void {
    this.stepColumn = null;
    this.inStep = false;
    this.#fieldColumn = null;
    this.#symbolColumn = null;
    this.enter('none', 0, true);
  }

  enter(context: StepContext, column: number, empty: boolean): void {
    this.context = context;
    this.contextColumn = column;
    this.contextEmpty = empty;
    this.targetsOpen = false;
    this.headOpen = false;
  }

  enterStep(line: SourceLine): void {
    this.stepColumn ??= line.column;
    this.inStep = true;
    this.#fieldColumn = null;
    this.#symbolColumn = null;
    this.sink.forget(...STEP_RUNS);
    this.enter('uraian', line.column, false);
  }

  enterSymbol(line: SourceLine): void {
    this.enter('symbol', line.column, true);
    this.#symbolColumn = line.column;
    this.#fieldColumn ??= line.column;
  }

  /** At or left of the column in which the steps' marks stand. */
  atSteps(line: SourceLine): boolean {
    return this.stepColumn === null || line.column < this.stepColumn + DEEPER;
  }

  /** Level of the step's columns: not the continuation of one. */
  isColumnLevel(line: SourceLine): boolean {
    if (this.context === 'uraian' || this.context === 'none') return true;
    return line.column < this.contextColumn + DEEPER;
  }

  belowContext(line: SourceLine): boolean {
    return line.column >= this.contextColumn + DEEPER;
  }

  needStep(line: SourceLine): void {
    if (this.inStep) return;
    const teks = excerpt(this.sink.text, line);
    this.sink.once('no-step', () => report(kolomTanpaLangkah, contentSpan(line), { teks }));
  }

  /** Tells a field that is not level with the other fields of its step. */
  checkFieldColumn(line: SourceLine, found: Keyword): void {
    if (this.#symbolOpen) return;
    const atSteps = this.inStep && this.stepColumn !== null && this.atSteps(line);
    if (atSteps || (this.#fieldColumn !== null && line.column !== this.#fieldColumn)) {
      const params = { kata: found.word };
      this.sink.once('field-indent', () => report(kolomSalahJenjang, contentSpan(line), params));
    }
    this.#fieldColumn ??= line.column;
  }

  /** Ends what the line above left open. A flow field deeper than a symbol line stays with that symbol. */
  closeParts(line: SourceLine, flow: boolean): void {
    this.blocks.closeAll();
    const nested =
      flow && this.#symbolColumn !== null && line.column >= this.#symbolColumn + DEEPER;
    if (nested) {
      if (!this.#symbolOpen) this.sink.mark(T.In);
      this.#symbolOpen = true;
      return;
    }
    this.closeSymbol();
    this.#symbolColumn = null;
  }

  closeSymbol(): void {
    if (this.#symbolOpen) this.sink.mark(T.Out);
    this.#symbolOpen = false;
  }
}
