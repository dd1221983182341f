import { isSpace } from '../../text/words.js';
import { answerColon, isTarget, readTargets } from '../inline.js';
import { IN_TABLE, type Keyword, keyword, keywordAt, keywordAtAny } from '../keywords.js';
import type { SourceLine } from '../lines.js';
import * as T from '../tokens.js';
import type { BlockLines } from './blocks.js';
import { DEEPER, keywordColon } from './place.js';
import type { TokenSink } from './sink.js';
import type { StepState } from './step-state.js';

const TARGET_TOKEN = {
  dash: T.Dash,
  next: T.Next,
  back: T.Back,
  end: T.End,
  to: T.To,
  and: T.And,
  label: T.Label,
  bad: T.BadTarget,
} as const;

/** A line without a colon that is longer than this is text, in UTF-16 units. */
const LONGEST_WITHOUT_COLON = 100;

/** A keyword of a step with its colon. */
export interface FieldMatch {
  readonly keyword: Keyword;
  readonly wordEnd: number;
  readonly colon: number;
}

/** Reads the fields of steps and symbols, and the lines Tahap and Catatan between the steps. */
export class StepFields {
  constructor(
    readonly sink: TokenSink,
    readonly blocks: BlockLines,
    readonly state: StepState,
  ) {}

  /** `keyword ... :` at `start`, exactly spelt. */
  exact(line: SourceLine, start: number): FieldMatch | null {
    const { text } = this.sink;
    const colon = keywordColon(text, line, start);
    if (colon >= 0) {
      const word = text.slice(start, colon);
      const found = keywordAtAny(IN_TABLE, word);
      if (found !== undefined) return { keyword: found, wordEnd: colon, colon };
    }
    const first = /^\p{L}+(?=\s)/u.exec(text.slice(start, Math.min(line.contentEnd, start + 12)));
    if (first === null) return null;
    const found = keywordAt('flow', first[0]);
    if (found?.id !== 'jika') return null;
    const split = answerColon(text, start, line.contentEnd).colon;
    return split < 0 ? null : { keyword: found, wordEnd: start + first[0].length, colon: split };
  }

  /** A capitalised keyword whose colon was left out, where what follows can be nothing else. `colon` is where it belongs. */
  withoutColon(line: SourceLine): FieldMatch | null {
    const { text } = this.sink;
    const { contentStart: start, contentEnd: end } = line;
    if (end - start > LONGEST_WITHOUT_COLON) return null;
    const word = /^\p{Lu}\p{L}*(?=\s|$)/u.exec(text.slice(start, end))?.[0];
    if (word === undefined) return null;
    const found = keywordAt('flow', word) ?? keywordAt('row', word);
    const wordEnd = start + word.length;
    const from = this.sink.skipSpaces(wordEnd, end);
    const rest = text.slice(from, end);
    if (found?.id === 'jika') {
      const colon = this.#targetAtEnd(from, end);
      return colon === null ? null : { keyword: found, wordEnd, colon };
    }
    const leads = found?.id === 'lanjut' && isTarget(readTargets(text, from, end));
    const ends = found?.id === 'selesai' && /^(?:ya|semua)?$/iu.test(rest);
    const lasts = found?.id === 'waktu' && /^\d/u.test(rest);
    return found !== undefined && (leads || ends || lasts)
      ? { keyword: found, wordEnd, colon: from }
      : null;
  }

  /** Where the longest target at the end of `Jika jawaban tujuan` starts; null where there is none, or no answer. */
  #targetAtEnd(start: number, end: number): number | null {
    const { text } = this.sink;
    for (let at = start + 1; at < end; at++) {
      if (!isSpace(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at))) continue;
      if (isTarget(readTargets(text, at, end))) return at;
    }
    return null;
  }

  /**
   * True where `match` is text after all: nested under a column, Jika and Lanjut only count with a target (ruling 6),
   * and Tahap and Catatan not at all.
   */
  isText(line: SourceLine, { keyword: found, colon }: FieldMatch): boolean {
    if (this.state.context !== 'row' || !this.state.belowContext(line)) return false;
    if (found.place === 'table') return true;
    if (found.form !== 'target') return false;
    return !isTarget(readTargets(this.sink.text, colon + 1, line.contentEnd));
  }

  /** A field, after the parts before it were closed. */
  field(line: SourceLine, start: number, match: FieldMatch): void {
    if (match.keyword.place === 'table') this.#betweenSteps(line, start, match);
    else if (match.keyword.place === 'row') this.#rowField(line, start, match);
    else this.#flowField(line, start, match);
  }

  /** `Ya: lanjut`, read as if it had its Jika. */
  answerAlone(line: SourceLine, colon: number): void {
    this.state.closeParts(line, true);
    this.state.needStep(line);
    this.sink.push(T.FlowTarget, line.contentStart, line.contentStart, keyword('jika'));
    this.#answer(line.contentStart, colon);
    this.sink.colon(colon);
    this.state.enter('flow', line.column, false);
    this.state.targetsOpen = true;
    this.targets(this.sink.afterColon(colon), line.contentEnd);
  }

  targets(start: number, end: number): void {
    for (const part of readTargets(this.sink.text, start, end)) {
      this.sink.push(TARGET_TOKEN[part.type], part.start, part.end);
    }
  }

  #betweenSteps(
    line: SourceLine,
    start: number,
    { keyword: found, wordEnd, colon }: FieldMatch,
  ): void {
    const { sink, state } = this;
    const inside =
      found.id === 'catatan' && state.inStep && line.column >= (state.stepColumn ?? 0) + DEEPER;
    if (!inside) state.inStep = false;
    const type = found.id === 'tahap' ? T.Heading : inside ? T.StepNote : T.Note;
    sink.keyword(type, start, wordEnd, found);
    this.sink.colon(colon);
    state.enter(found.id === 'tahap' ? 'heading' : 'note', line.column, false);
    sink.value(T.Para, this.sink.afterColon(colon), line.contentEnd);
  }

  #rowField(line: SourceLine, start: number, { keyword: found, wordEnd, colon }: FieldMatch): void {
    const { sink, state } = this;
    state.needStep(line);
    state.checkFieldColumn(line, found);
    state.columns.add(found.id);
    sink.keyword(T.RowField, start, wordEnd, found);
    this.sink.colon(colon);
    state.enter('row', line.column, this.#isEmpty(line, colon));
    if (found.form === 'block') this.blocks.onKeywordLine(line, this.sink.afterColon(colon));
    else sink.value(T.Para, this.sink.afterColon(colon), line.contentEnd);
  }

  #flowField(
    line: SourceLine,
    start: number,
    { keyword: found, wordEnd, colon }: FieldMatch,
  ): void {
    const { sink, state } = this;
    state.needStep(line);
    state.checkFieldColumn(line, found);
    state.columns.add(found.id);
    const leads = found.form === 'target';
    sink.keyword(leads ? T.FlowTarget : T.FlowText, start, wordEnd, found);
    if (found.id === 'jika') this.#answer(wordEnd, colon);
    this.sink.colon(colon);
    state.enter('flow', line.column, this.#isEmpty(line, colon));
    state.targetsOpen = leads;
    if (leads) this.targets(this.sink.afterColon(colon), line.contentEnd);
    else sink.value(T.Para, this.sink.afterColon(colon), line.contentEnd);
  }

  #isEmpty(line: SourceLine, colon: number): boolean {
    return this.sink.skipSpaces(this.sink.afterColon(colon), line.contentEnd) === line.contentEnd;
  }

  #answer(start: number, end: number): void {
    const from = this.sink.skipSpaces(start, end);
    let to = end;
    while (to > from && isSpace(this.sink.text.charCodeAt(to - 1))) to--;
    // `Jika ya, ke [a]`, with the comma of the sentence instead of the colon.
    if (this.sink.text.charAt(end) !== ':')
      while (to > from && ',;'.includes(this.sink.text.charAt(to - 1))) to--;
    if (from < to) this.sink.push(T.Answer, from, to);
  }
}
