import { isSpace } from '../../text/words.js';
import { beginningOf, type Keyword, keyword, keywordAt } from '../keywords.js';
import type { SourceLine } from '../lines.js';
import type { Ahead } from './ahead.js';
import { DEEPER, keywordColon, markerOf } from './place.js';
import type { TokenSink } from './sink.js';
import type { FieldMatch } from './step-fields.js';
import type { StepState } from './step-state.js';

/** Columns that a line without a colon may open, by their canonical spelling. */
const COLUMNS = ['kelengkapan', 'waktu', 'output', 'keterangan'].map(keyword);
/** The other fields of one line, for which the words behind them must say that they are meant. */
const PERTANYAAN = keyword('pertanyaan');

/** What a step has besides the line in question. */
interface Rest {
  /** Ids of its columns. */
  readonly has: ReadonlySet<string>;
  /** Where the first one below stands. */
  readonly column: number | null;
}

/** Finds columns of a step of which the author left out the colon (`Kelengkapan Berkas`), or cut the end. */
export class BareFields {
  /** Of the step that starts at `stepStart`: each step is looked through once. */
  #rest: Rest | null = null;
  #restOf = -1;

  constructor(
    readonly sink: TokenSink,
    readonly state: StepState,
    readonly ahead: Ahead,
  ) {}

  /**
   * A line that starts with a column's own word where the step does not have that column: level with the columns, and
   * no sentence that goes on with the activity.
   */
  find(line: SourceLine): FieldMatch | null {
    const { text } = this.sink;
    const { contentStart: start, contentEnd: end } = line;
    const found = [...COLUMNS, PERTANYAAN].find(({ word }) => {
      const after = start + word.length;
      if (!text.startsWith(word, start) || after > end) return false;
      return after === end || isSpace(text.charCodeAt(after));
    });
    if (found === undefined || this.#rests().has.has(found.id)) return null;
    const wordEnd = start + found.word.length;
    const from = this.sink.skipSpaces(wordEnd, end);
    const value = text.slice(from, end);
    const isColumn = found.place === 'row';
    const meant = isColumn ? this.#isMeant(line, value) : value.endsWith('?');
    return meant ? { keyword: found, wordEnd, colon: from } : null;
  }

  /** `Outp` alone on its line, above its content. */
  cut(line: SourceLine): Keyword | null {
    if (!this.state.inStep || !this.state.isColumnLevel(line)) return null;
    const word = this.sink.text.slice(line.contentStart, line.contentEnd);
    if (!/^\p{Lu}\p{L}+$/u.test(word) || !this.#hasBody(line)) return null;
    const meant = keywordAt('row', word) ?? beginningOf('row', word);
    return meant === undefined || this.#rests().has.has(meant.id) ? null : meant;
  }

  #isMeant(line: SourceLine, value: string): boolean {
    if (value === '' && this.#hasBody(line)) return true;
    // Below a column nothing but another column can stand level with it.
    if (this.state.context !== 'uraian') return true;
    const { column } = this.#rests();
    const level = this.state.fieldColumn ?? column;
    return line.column === level && !/^\p{Ll}/u.test(value);
  }

  #hasBody(line: SourceLine): boolean {
    const { next } = this.ahead;
    if (next === undefined) return false;
    return next.column >= line.column + DEEPER;
  }

  #rests(): Rest {
    const { stepStart, columns } = this.state;
    if (this.#rest === null || this.#restOf !== stepStart) {
      this.#rest = this.#lookAhead();
      this.#restOf = stepStart;
    }
    return { has: new Set([...this.#rest.has, ...columns]), column: this.#rest.column };
  }

  #lookAhead(): Rest {
    const { text } = this.sink;
    const has = new Set<string>();
    let column: number | null = null;
    for (const line of this.ahead.below()) {
      const isStep = this.state.atSteps(line) && markerOf(text, line) !== null;
      const colon = keywordColon(text, line);
      const word = colon < 0 ? '' : text.slice(line.contentStart, colon);
      if (isStep || keywordAt('section', word) !== undefined) break;
      const field = keywordAt('row', word) ?? keywordAt('flow', word);
      if (field === undefined) continue;
      has.add(field.id);
      column ??= line.column;
    }
    return { has, column };
  }
}
