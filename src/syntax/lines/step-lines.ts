import { report } from '../../diagnostics/code.js';
import * as codes from '../../diagnostics/codes/sintaks.js';
import { span } from '../../text/source.js';
import { headColon, isTarget, type MarkerMatch, matchOperator, readTargets } from '../inline.js';
import { type Keyword, nearestKeyword, oppositeAnswer } from '../keywords.js';
import type { SourceLine } from '../lines.js';
import * as T from '../tokens.js';
import type { Ahead } from './ahead.js';
import { BareFields } from './bare-fields.js';
import type { BlockLines } from './blocks.js';
import type { DeclaredNames } from './names.js';
import {
  contentSpan,
  DEEPER,
  endsWord,
  excerpt,
  keywordColon,
  looksLikeKeyword,
  markerOf,
} from './place.js';
import type { TokenSink } from './sink.js';
import { type FieldMatch, StepFields } from './step-fields.js';
import { StepHeads } from './step-heads.js';
import { StepState } from './step-state.js';

/** Decides what each line of a Prosedur is. */
export class StepLines {
  readonly #state: StepState;
  readonly #heads: StepHeads;
  readonly #fields: StepFields;
  readonly #bare: BareFields;

  constructor(
    readonly sink: TokenSink,
    readonly blocks: BlockLines,
    readonly names: DeclaredNames,
    readonly ahead: Ahead,
  ) {
    this.#state = new StepState(sink, blocks);
    this.#heads = new StepHeads(sink, this.#state, names, ahead);
    this.#fields = new StepFields(sink, blocks, this.#state);
    this.#bare = new BareFields(sink, this.#state, ahead);
  }

  /** Ends what is open, at the end of the section. */
  leave(): void {
    this.#state.closeSymbol();
    this.#state.reset();
  }

  line(line: SourceLine, escaped: boolean): void {
    if (escaped) {
      this.#state.headOpen = false;
      this.#text(line);
      return;
    }
    if (this.#state.headOpen && this.#continueHead(line)) return;
    const operator = matchOperator(this.sink.text, line.contentStart, line.contentEnd);
    if (operator !== null) {
      this.#heads.symbol(line, operator);
      return;
    }
    const exact = this.#fields.exact(line, line.contentStart);
    if (exact !== null && !this.#fields.isText(line, exact)) {
      this.#field(line, line.contentStart, exact);
      return;
    }
    const marker = markerOf(this.sink.text, line);
    if (marker !== null) this.#marked(line, marker);
    else if (!this.#unmarkedKeyword(line) && !this.#withoutColon(line) && !this.#cut(line)) {
      this.#text(line);
    }
  }

  #field(line: SourceLine, start: number, match: FieldMatch): void {
    this.#state.closeParts(line, match.keyword.place === 'flow');
    this.#fields.field(line, start, match);
  }

  #continueHead(line: SourceLine): boolean {
    const isStep =
      markerOf(this.sink.text, line) !== null &&
      this.#state.stepColumn !== null &&
      this.#state.atSteps(line);
    if (isStep || this.#fields.exact(line, line.contentStart) !== null) {
      this.#state.headOpen = false;
      return false;
    }
    this.#heads.goOn(line);
    return true;
  }

  #marked(line: SourceLine, marker: MarkerMatch): void {
    const state = this.#state;
    const exact = state.inStep ? this.#fields.exact(line, marker.textStart) : null;
    if (exact !== null && state.isColumnLevel(line)) {
      this.#dashedField(line, marker, exact);
      return;
    }
    const deeper = state.stepColumn !== null && line.column >= state.stepColumn + DEEPER;
    if (!deeper && marker.kind !== 'letter') this.#heads.step(line, marker);
    else if (deeper && this.#isMisplacedStep(line, marker)) {
      this.#heads.step(line, marker);
    } else if (state.inStep) this.#block(line, marker);
    else this.#text(line);
  }

  /** `- Kelengkapan: ...`. */
  #dashedField(line: SourceLine, marker: MarkerMatch, exact: FieldMatch): void {
    const params = { kata: exact.keyword.word };
    const at = span(line.contentStart, marker.end);
    this.sink.run('field-dash', at, (related) =>
      report(codes.kolomBertandaHubung, at, params, { related }),
    );
    this.#state.closeParts(line, exact.keyword.place === 'flow');
    this.#state.fieldsTold();
    this.sink.push(T.StrayMarker, line.contentStart, marker.end);
    this.#fields.field(line, marker.textStart, exact);
  }

  /** A dash deeper than the steps is a list item, unless it reads like a step where no list can be. */
  #isMisplacedStep(line: SourceLine, marker: MarkerMatch): boolean {
    if (marker.kind !== 'bullet') return false;
    const { contextEmpty, contextDeep } = this.#state;
    const inList = this.#state.belowContext(line) || (contextEmpty && !contextDeep);
    if (this.#state.context === 'row' && inList) return false;
    const colon = headColon(this.sink.text, marker.textStart, line.contentEnd);
    return colon >= 0 && this.names.areAll(marker.textStart, colon);
  }

  /** `Kata: ...` that is no keyword of a step: a slip, an answer without Jika, a step without its dash, or unknown. */
  #unmarkedKeyword(line: SourceLine): boolean {
    const { text } = this.sink;
    const state = this.#state;
    const colon = keywordColon(text, line);
    if (colon < 0) return false;
    const atColumns = state.isColumnLevel(line);
    const atSteps = state.atSteps(line);
    if ((atSteps || atColumns) && this.names.areAll(line.contentStart, colon)) {
      return this.#stepWithoutDash(line, colon);
    }
    const word = text.slice(line.contentStart, colon);
    if (!looksLikeKeyword(word) || !endsWord(text, line, colon)) return false;
    if (state.inStep && atColumns && this.#slip(line, colon, word)) return true;
    if (atSteps) return this.#stepWithoutDash(line, colon);
    if (!state.inStep || !atColumns) return false;
    this.#unknownField(line, colon, word);
    return true;
  }

  /** An answer without Jika, or a misspelt field. */
  #slip(line: SourceLine, colon: number, word: string): boolean {
    const at = span(line.contentStart, colon);
    const kata = word.trim();
    const targets = readTargets(this.sink.text, colon + 1, line.contentEnd);
    const known = oppositeAnswer(kata) !== null;
    const meant = nearestKeyword(['row', 'flow', 'table'], word);
    if (!known && meant !== undefined && ['lanjut', 'selesai'].includes(meant.id)) {
      return this.#misspelt(line, colon, kata, meant);
    }
    // `Tidak: ke draf` is an answer as well: what is wrong with its target is told there.
    const leads = known ? targets[0]?.type !== 'bad' : targets.some((t) => t.type !== 'dash');
    if (targets.length > 0 && leads && (known || isTarget(targets))) {
      const tujuan = this.sink.text.slice(colon + 1, line.contentEnd).trim();
      this.sink.report(report(codes.jawabanTanpaJika, at, { kata, tujuan }));
      this.#fields.answerAlone(line, colon);
      return true;
    }
    if (meant === undefined || meant.id === 'jika') return false;
    return this.#misspelt(line, colon, kata, meant);
  }

  #misspelt(line: SourceLine, colon: number, kata: string, meant: Keyword): boolean {
    const at = span(line.contentStart, colon);
    this.sink.report(report(codes.kolomTidakDikenal, at, { kata, dekat: meant.word }));
    this.#field(line, line.contentStart, { keyword: meant, wordEnd: colon, colon });
    return true;
  }

  /** `Outp`, with the column's content below. */
  #cut(line: SourceLine): boolean {
    const meant = this.#bare.cut(line);
    if (meant === null) return false;
    const kata = this.sink.text.slice(line.contentStart, line.contentEnd);
    return this.#misspelt(line, line.contentEnd, kata, meant);
  }

  /** `Jika ya ke [a]`, `Lanjut ke [a]`, `Selesai`, `Waktu 2 hari`: read as if the colon were there. */
  #withoutColon(line: SourceLine): boolean {
    if (!this.#state.inStep || !this.#state.isColumnLevel(line)) return false;
    const match = this.#fields.withoutColon(line) ?? this.#bare.find(line);
    if (match === null) return false;
    const { text } = this.sink;
    const head = text.slice(line.contentStart, match.colon).replace(/[\s,;]+$/u, '');
    const rest = text.slice(match.colon, line.contentEnd).trim();
    const value = rest === '' && match.keyword.place === 'flow' ? 'ya' : rest;
    const perbaikan = `${head}: ${value}`.trimEnd();
    const params = { teks: excerpt(text, line), perbaikan };
    this.sink.report(report(codes.titikDuaTertinggal, contentSpan(line), params));
    this.#field(line, line.contentStart, match);
    return true;
  }

  #unknownField(line: SourceLine, colon: number, word: string): void {
    const params = { kata: word.trim(), dekat: null };
    this.sink.report(report(codes.kolomTidakDikenal, span(line.contentStart, colon), params));
    this.#state.closeParts(line, false);
    this.sink.keyword(T.UnknownField, line.contentStart, colon);
    this.sink.colon(colon);
    this.#state.enter('unknown', line.column, true);
    this.blocks.onKeywordLine(line, colon + 1);
  }

  #stepWithoutDash(line: SourceLine, colon: number): boolean {
    const baris = this.sink.text.slice(line.contentStart, Math.min(line.contentEnd, colon + 40));
    const at = span(line.contentStart, colon);
    this.sink.run('no-dash', at, (related) =>
      report(codes.langkahTanpaTandaHubung, at, { baris }, { related }),
    );
    this.#heads.step(line, null);
    return true;
  }

  #text(line: SourceLine): void {
    const state = this.#state;
    if (state.context === 'flow' && state.targetsOpen && state.belowContext(line)) {
      this.#fields.targets(line.contentStart, line.contentEnd);
      return;
    }
    if (state.context === 'flow' && state.targetsOpen) {
      const teks = excerpt(this.sink.text, line);
      this.sink.once('text-after', () =>
        report(codes.teksSesudahTujuan, contentSpan(line), { teks }),
      );
      state.enter('loose', state.contextColumn, true);
    }
    const { context } = state;
    if (!state.inStep && !['heading', 'note', 'loose'].includes(context)) {
      const teks = excerpt(this.sink.text, line);
      this.sink.once('stray', () => report(codes.barisDiLuarBagian, contentSpan(line), { teks }));
      // The columns below are of the same step that is missing.
      this.sink.suppress('no-step');
      this.sink.textToken(T.Para, line.contentStart, line.contentEnd);
      return;
    }
    if (!state.belowContext(line) && !state.contextEmpty) {
      const milik = state.context === 'uraian' ? 'uraian' : 'kolom di atasnya';
      const at = contentSpan(line);
      this.sink.run('text-indent', at, (related) =>
        report(codes.sambunganTidakMenjorok, at, { milik }, { related }),
      );
    }
    this.#block(line, null);
  }

  #block(line: SourceLine, marker: MarkerMatch | null): void {
    const { context } = this.#state;
    if (this.#state.belowContext(line)) this.#state.contextDeep = true;
    if (context === 'row' || context === 'uraian' || context === 'unknown') {
      this.blocks.line(line, marker, false);
    } else if (context === 'loose') {
      this.sink.push(T.Loose, line.contentStart, line.contentEnd);
    } else this.sink.textToken(T.Text, line.contentStart, line.contentEnd);
  }
}
