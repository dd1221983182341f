import { report } from '../../diagnostics/code.js';
import {
  kolomSalahJenjang,
  kolomTanpaLangkah,
  langkahSalahJenjang,
} from '../../diagnostics/codes/sintaks.js';
import { span } from '../../text/source.js';
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
const STEP_RUNS = ['text-after'];

/** Where in a Prosedur we are, as far as it decides what a line means. */
export class StepState {
  stepColumn: number | null = null;
  inStep = false;
  context: StepContext = 'none';
  contextColumn = 0;
  contextEmpty = true;
  /** Deeper lines have filled the empty context. */
  contextDeep = false;
  /** The head of a step goes on in the next line. */
  headOpen = false;
  /** A list of targets goes on in deeper lines. */
  targetsOpen = false;
  /** Column where the step's first field stands: the others should stand there too. */
  #fieldColumn: number | null = null;
  #symbolColumn: number | null = null;
  #symbolOpen = false;
  /** The symbol line stands deeper than the fields of its step, so that what is level with it is its own. */
  #symbolDeep = false;
  /** A field of this step was told to stand wrong. */
  #fieldTold = false;
  /** Offset at which the step starts. */
  stepStart = -1;
  /** Ids of the columns that the step has so far. */
  readonly columns = new Set<string>();
  /** Where the mark of the only step so far stands; null with none, or more than one. */
  #onlyStep: SourceLine | null = null;

  constructor(
    readonly sink: TokenSink,
    readonly blocks: BlockLines,
  ) {}

  reset(): void {
    this.stepColumn = null;
    this.inStep = false;
    this.#onlyStep = null;
    this.#fieldColumn = null;
    this.#symbolColumn = null;
    this.enter('none', 0, true);
  }

  enter(context: StepContext, column: number, empty: boolean): void {
    this.context = context;
    this.contextColumn = column;
    this.contextEmpty = empty;
    this.contextDeep = false;
    this.targetsOpen = false;
    this.headOpen = false;
  }

  enterStep(line: SourceLine): void {
    this.#onlyStep = this.stepColumn === null ? line : null;
    this.stepColumn ??= line.column;
    this.inStep = true;
    this.#fieldColumn = null;
    this.#symbolColumn = null;
    this.#fieldTold = false;
    this.stepStart = line.start;
    this.columns.clear();
    this.sink.forget(...STEP_RUNS);
    // The text of a step that slipped to the right stays level with that of the others.
    this.enter('uraian', Math.min(line.column, this.stepColumn), false);
  }

  /**
   * A step at another column than the first. `further`: where the next step stands, by which it is seen which of the
   * first two slipped.
   */
  checkStepColumn(line: SourceLine, further: () => number | null): void {
    const { stepColumn } = this;
    if (stepColumn === null || Math.abs(line.column - stepColumn) < DEEPER) return;
    const next = this.#onlyStep === null ? null : further();
    const firstIsLevel =
      next === null ? line.column > stepColumn : Math.abs(next - stepColumn) < DEEPER;
    const first = firstIsLevel ? null : this.#onlyStep;
    // A later step further left means the same there as level with the others.
    if (first === null && line.column < stepColumn) return;
    const slipped = first ?? line;
    if (first !== null) {
      this.stepColumn = line.column;
      // Its columns stand right beside the others'.
      this.sink.retract('field-indent');
      this.sink.retract('text-indent');
    }
    const at = span(slipped.contentStart, slipped.contentStart + 1);
    const lebih = slipped.column > Math.min(line.column, stepColumn);
    this.sink.run('step-level', at, (related) =>
      report(langkahSalahJenjang, at, { lebih }, { related }),
    );
  }

  /** The fields of this step are told already, in other words. */
  fieldsTold(): void {
    this.#fieldTold = true;
  }

  enterSymbol(line: SourceLine): void {
    this.enter('symbol', line.column, true);
    this.#symbolColumn = line.column;
    this.#fieldColumn ??= line.column;
    this.#symbolDeep = line.column >= this.#fieldColumn + DEEPER;
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
      this.#tellField(line, found);
    }
    this.#fieldColumn ??= line.column;
  }

  #tellField(line: SourceLine, { word: kata }: Keyword): void {
    if (this.#fieldTold) return;
    this.#fieldTold = true;
    const at = contentSpan(line);
    this.sink.run('field-indent', at, (related) =>
      report(kolomSalahJenjang, at, { kata }, { related }),
    );
  }

  /** Column of the step's fields, as far as one was met. */
  get fieldColumn(): number | null {
    return this.#fieldColumn;
  }

  /** Ends what the line above left open. A flow field deeper than a symbol line stays with that symbol. */
  closeParts(line: SourceLine, flow: boolean): void {
    this.blocks.closeAll();
    const least = (this.#symbolColumn ?? 0) + (this.#symbolDeep ? 0 : DEEPER);
    if (flow && this.#symbolColumn !== null && line.column >= least) {
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
