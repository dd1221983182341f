import type { TokenType } from 'chevrotain';
import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/sintaks.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { span } from '../text/source.js';
import { fold, isSpace } from '../text/words.js';
import { BlockLevels } from './block-levels.js';
import {
  answerColon,
  headColon,
  indexWithin,
  isTarget,
  type MarkerMatch,
  matchMarker,
  matchOperator,
  readChain,
  readTargets,
} from './inline.js';
import {
  KEYWORD_REACH,
  type Keyword,
  keyword,
  keywordAt,
  nearestKeyword,
  oppositeAnswer,
} from './keywords.js';
import { type SourceLine, sourceLines } from './lines.js';
import * as T from './tokens.js';

/** A line this many columns deeper than another belongs to it; one column less is a slip of the hand (ruling 2). */
const DEEPER = 2;
/** Most words of an unknown keyword, in a step (ruling 7) and at the margin. */
const UNKNOWN_WORDS = 3;

const SECTION_TOKEN: Readonly<Record<string, TokenType>> = {
  line: T.SecLine,
  lines: T.SecLines,
  block: T.SecBlock,
  fields: T.SecFields,
  steps: T.SecSteps,
};

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

const CHAIN_TOKEN = {
  '->': T.Arrow,
  '||': T.Bars,
  '+': T.Plus,
  label: T.Label,
  name: T.Name,
} as const;

export interface Lexed {
  readonly tokens: T.SopToken[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Classifies every line by itself, with no more context than the section it stands in, and cuts it into tokens. Total:
 * any text gives tokens that the line grammar accepts. Linear in the length of the text.
 */
export function lex(text: string): Lexed {
  return new Lexer(text).run();
}

/** What a line in Prosedur goes on with. */
type StepContext = 'none' | 'uraian' | 'row' | 'flow' | 'symbol' | 'unknown' | 'heading' | 'note';

class Lexer {
  readonly #tokens: T.SopToken[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #levels: BlockLevels;
  /** Names declared under Pelaksana, folded: a line that starts with one of them is a step, dash or not. */
  readonly #declared = new Set<string>();

  #margin: number | null = null;
  #section: Keyword | 'unknown' | null = null;
  /** True while the section has no text yet. */
  #empty = true;
  #reported = new Set<unknown>();

  #stepColumn: number | null = null;
  #inStep = false;
  #context: StepContext = 'none';
  #contextColumn = 0;
  #contextEmpty = true;
  /** Column where the step's first field stands: the others should stand there too. */
  #fieldColumn: number | null = null;
  #symbolColumn: number | null = null;
  #symbolOpen = false;
  /** The head of a step goes on in the next line. */
  #headOpen = false;
  /** A list of targets goes on in deeper lines. */
  #targetsOpen = false;

  constructor(readonly text: string) {
    this.#levels = new BlockLevels(
      (type) => this.#push(type, this.#tokenEnd(), this.#tokenEnd()),
      (diagnostic) => this.#diagnostics.push(diagnostic),
    );
  }

  run(): Lexed {
    for (const line of sourceLines(this.text)) this.#line(line);
    this.#closeAll();
    return { tokens: this.#tokens, diagnostics: this.#diagnostics };
  }

  #line(line: SourceLine): void {
    if (line.contentStart === line.contentEnd) return;
    if (isComment(this.text, line.contentStart)) return;
    const escaped = this.text.charAt(line.contentStart) === '\\';
    if (!escaped && this.#sectionLine(line)) return;
    if (this.#section === null) {
      this.#once('stray', () =>
        report(codes.barisDiLuarBagian, this.#contentSpan(line), { teks: this.#excerpt(line) }),
      );
      this.#textToken(T.Para, line.contentStart, line.contentEnd);
      return;
    }
    const form = this.#section === 'unknown' ? 'block' : this.#section.form;
    if (form === 'steps') this.#stepsLine(line, escaped);
    else if (form === 'fields') this.#signerLine(line, escaped);
    else if (form === 'line') this.#textToken(T.Text, line.contentStart, line.contentEnd);
    else this.#listLine(line, form === 'lines');
    this.#empty = false;
  }

  // Sections

  #sectionLine(line: SourceLine): boolean {
    if (this.#margin !== null && line.column >= this.#margin + DEEPER) return false;
    const colon = this.#keywordColon(line);
    if (colon < 0) return false;
    const word = this.text.slice(line.contentStart, colon);
    // In its own section a signer's word at the margin is that field, unless a section has the name too.
    let found = keywordAt('section', word);
    if (found === undefined && this.#endsWord(line, colon) && !this.#knownHere(word, line)) {
      const meant = this.#looksLikeKeyword(word) ? nearestKeyword(['section'], word) : undefined;
      if (meant !== undefined && !this.#declared.has(fold(word))) {
        found = meant;
        this.#report(
          report(codes.bagianTidakDikenal, span(line.contentStart, colon), {
            kata: word.trim(),
            dekat: meant.word,
          }),
        );
      } else if (this.#unknownSection(word)) {
        this.#report(
          report(codes.bagianTidakDikenal, span(line.contentStart, colon), {
            kata: word.trim(),
            dekat: null,
          }),
        );
        this.#openSection(line, colon, 'unknown');
        return true;
      }
    }
    if (found === undefined) return false;
    this.#openSection(line, colon, found);
    return true;
  }

  /** Whether `word` is a keyword of the section we are in, and so none of the margin's. */
  #knownHere(word: string, line: SourceLine): boolean {
    if (this.#section === null || this.#section === 'unknown') return false;
    if (this.#section.form === 'fields') return nearestKeyword(['signer'], word) !== undefined;
    if (this.#section.form !== 'steps') return false;
    return (
      keywordAt('row', word) !== undefined ||
      keywordAt('flow', word) !== undefined ||
      keywordAt('table', word) !== undefined ||
      /^jika\s/iu.test(this.text.slice(line.contentStart, line.contentStart + 6))
    );
  }

  #unknownSection(word: string): boolean {
    // Under Prosedur a name and a colon is a step without its dash; directly under an empty section it is its text.
    if (this.#section !== null && this.#section !== 'unknown') {
      if (this.#section.form === 'steps' || this.#empty) return false;
    }
    return this.#looksLikeKeyword(word);
  }

  /** A colon before a blank: `Http://` and `08:00` are no keywords. */
  #endsWord(line: SourceLine, colon: number): boolean {
    return colon + 1 === line.contentEnd || isSpace(this.text.charCodeAt(colon + 1));
  }

  #looksLikeKeyword(word: string): boolean {
    return /^\p{Lu}/u.test(word) && word.trim().split(/\s+/u).length <= UNKNOWN_WORDS;
  }

  #openSection(line: SourceLine, colon: number, found: Keyword | 'unknown'): void {
    this.#closeAll();
    this.#checkColumn(line, this.#margin);
    this.#margin ??= line.column;
    this.#section = found;
    this.#reported.clear();
    this.#resetSteps();
    const type = found === 'unknown' ? T.SecUnknown : (SECTION_TOKEN[found.form] ?? T.SecBlock);
    this.#pushWord(type, line.contentStart, colon, found === 'unknown' ? undefined : found);
    this.#push(T.Colon, colon, colon + 1);
    this.#empty = this.#skipSpaces(colon + 1, line.contentEnd) === line.contentEnd;
    if (found !== 'unknown' && (found.form === 'line' || found.form === 'steps')) {
      this.#value(T.Para, colon + 1, line.contentEnd);
    } else {
      this.#blockValue(line, colon + 1);
      if (found !== 'unknown' && found.id === 'pelaksana') this.#declare(line, colon + 1);
    }
  }

  #listLine(line: SourceLine, eachLine: boolean): void {
    const marker = this.#markerOf(line);
    if (marker === null && line.column < (this.#margin ?? 0) + DEEPER && !this.#empty)
      this.#atMargin(line);
    this.#blockLine(line, marker, eachLine);
    if (this.#section !== 'unknown' && this.#section?.id === 'pelaksana') {
      this.#declare(line, marker?.textStart ?? line.contentStart);
    }
  }

  #declare(line: SourceLine, from: number): void {
    const text = this.text.slice(from, Math.min(line.contentEnd, from + 200));
    const cut = /\s=\s|:(?=\s|$)|\(/u.exec(text);
    const name = fold(cut === null ? text : text.slice(0, cut.index));
    if (name !== '') this.#declared.add(name);
  }

  // Disahkan oleh, Tanda Tangan

  #signerLine(line: SourceLine, escaped: boolean): void {
    const colon = escaped ? -1 : this.#keywordColon(line);
    let field =
      colon < 0 ? undefined : keywordAt('signer', this.text.slice(line.contentStart, colon));
    let valueStart = colon + 1;
    let wordEnd = colon;
    const bare = /^N\.?I\.?P\.?(?=\s+\d)|^NRP\.?(?=\s+\d)/iu.exec(
      escaped
        ? ''
        : this.text.slice(line.contentStart, Math.min(line.contentEnd, line.contentStart + 12)),
    );
    if (field === undefined && bare !== null) {
      field = keyword(/^NRP/iu.test(bare[0]) ? 'nrp' : 'nip');
      wordEnd = line.contentStart + bare[0].length;
      valueStart = wordEnd;
      const value = this.text.slice(valueStart, line.contentEnd).trim();
      this.#report(
        report(codes.nipTanpaTitikDua, span(line.contentStart, wordEnd), {
          kata: field.word,
          nilai: value,
        }),
      );
    }
    if (field === undefined && colon >= 0) {
      const word = this.text.slice(line.contentStart, colon);
      const meant = this.#looksLikeKeyword(word) ? nearestKeyword(['signer'], word) : undefined;
      if (meant !== undefined) {
        field = meant;
        this.#report(
          report(codes.kolomTidakDikenal, span(line.contentStart, colon), {
            kata: word.trim(),
            dekat: meant.word,
          }),
        );
      }
    }
    if (field === undefined) {
      const inField = this.#context === 'row';
      if (inField && line.column >= this.#contextColumn + DEEPER) {
        this.#blockLine(line, this.#markerOf(line), this.#contextEmpty);
        return;
      }
      this.#once('signer', () =>
        report(codes.isianTanpaNama, this.#contentSpan(line), { teks: this.#excerpt(line) }),
      );
      this.#textToken(T.Text, line.contentStart, line.contentEnd);
      return;
    }
    this.#levels.closeAll();
    this.#pushWord(T.Field, line.contentStart, wordEnd, field);
    if (colon >= 0 && wordEnd === colon) this.#push(T.Colon, colon, colon + 1);
    this.#context = 'row';
    this.#contextColumn = line.column;
    this.#contextEmpty = field.form === 'lines';
    this.#value(T.Para, valueStart, line.contentEnd);
  }

  // Prosedur

  #stepsLine(line: SourceLine, escaped: boolean): void {
    if (escaped) {
      this.#stepText(line);
      return;
    }
    if (this.#headOpen && this.#continueHead(line)) return;
    const operator = matchOperator(this.text, line.contentStart, line.contentEnd);
    if (operator !== null) {
      this.#symbolLine(line, operator);
      return;
    }
    if (this.#fieldLine(line, line.contentStart)) return;
    const marker = this.#markerOf(line);
    if (marker !== null) {
      this.#markedLine(line, marker);
      return;
    }
    if (this.#unmarkedKeyword(line)) return;
    this.#stepText(line);
  }

  #continueHead(line: SourceLine): boolean {
    const marker = this.#markerOf(line);
    const isStep =
      marker !== null && this.#stepColumn !== null && line.column < this.#stepColumn + DEEPER;
    if (isStep || this.#exactField(line, line.contentStart) !== null) {
      this.#headOpen = false;
      return false;
    }
    this.#head(line.contentStart, line.contentEnd, false);
    return true;
  }

  #markedLine(line: SourceLine, marker: MarkerMatch): void {
    const exact = this.#inStep ? this.#exactField(line, marker.textStart) : null;
    if (exact !== null && this.#isColumnLevel(line)) {
      this.#report(
        report(codes.kolomBertandaHubung, span(line.contentStart, marker.end), {
          kata: exact.keyword.word,
        }),
      );
      this.#closeParts(line, exact.keyword.place === 'flow');
      this.#reported.add('field-indent');
      this.#push(T.StrayMarker, line.contentStart, marker.end);
      this.#field(line, marker.textStart, exact);
      return;
    }
    const deeper = this.#stepColumn !== null && line.column >= this.#stepColumn + DEEPER;
    if (!deeper && marker.kind !== 'letter') {
      this.#step(line, marker);
      return;
    }
    if (deeper && this.#isMisplacedStep(line, marker)) {
      this.#report(report(codes.langkahSalahJenjang, span(line.contentStart, marker.end), {}));
      this.#step(line, marker);
      return;
    }
    if (!this.#inStep) {
      this.#stepText(line);
      return;
    }
    this.#stepBlock(line, marker);
  }

  /** A dash deeper than the steps is a list item, unless it reads like a step where no list can be. */
  #isMisplacedStep(line: SourceLine, marker: MarkerMatch): boolean {
    if (marker.kind !== 'bullet') return false;
    const inList = line.column >= this.#contextColumn + DEEPER || this.#contextEmpty;
    if (this.#context === 'row' && inList) return false;
    const colon = headColon(this.text, marker.textStart, line.contentEnd);
    return colon >= 0 && this.#allDeclared(marker.textStart, colon);
  }

  #step(line: SourceLine, marker: MarkerMatch | null): void {
    this.#closeParts(line, false);
    if (marker !== null) this.#checkColumn(line, this.#stepColumn);
    this.#stepColumn ??= line.column;
    this.#inStep = true;
    this.#fieldColumn = null;
    this.#symbolColumn = null;
    this.#reported.delete('field-indent');
    this.#reported.delete('text-indent');
    this.#push(T.StepMarker, line.contentStart, marker?.end ?? line.contentStart);
    this.#enter('uraian', line.column, false);
    this.#head(marker?.textStart ?? line.contentStart, line.contentEnd, true);
  }

  /** The head of a step, or a line it goes on in: `[label] A + B -> C: uraian`. */
  #head(start: number, end: number, first: boolean): void {
    this.#headOpen = false;
    if (start >= end) return;
    if (this.text.charAt(start) === '\\') {
      this.#textToken(T.Para, start, end);
      return;
    }
    const colon = headColon(this.text, start, end);
    const parts = readChain(this.text, start, colon < 0 ? end : colon);
    const last = parts.at(-1);
    const open = colon < 0 && last !== undefined && last.type !== 'name' && last.type !== 'label';
    if (colon < 0 && !open && first) {
      this.#textToken(T.Para, start, end);
      return;
    }
    for (const part of parts) this.#push(CHAIN_TOKEN[part.type], part.start, part.end);
    if (colon >= 0) {
      this.#push(T.Colon, colon, colon + 1);
      this.#value(T.Para, colon + 1, end);
    }
    this.#headOpen = open;
  }

  #symbolLine(
    line: SourceLine,
    operator: { readonly operator: '->' | '||' | '+'; readonly end: number },
  ): void {
    this.#closeParts(line, false);
    this.#needStep(line);
    this.#push(CHAIN_TOKEN[operator.operator], line.contentStart, operator.end);
    this.#enter('symbol', line.column, true);
    this.#symbolColumn = line.column;
    this.#fieldColumn ??= line.column;
    const start = this.#skipSpaces(operator.end, line.contentEnd);
    this.#head(start, line.contentEnd, false);
  }

  #fieldLine(line: SourceLine, start: number): boolean {
    const exact = this.#exactField(line, start);
    if (exact === null) return false;
    if (exact.keyword.place === 'flow') {
      // Nested under a column it is text, unless it can be nothing else than an answer.
      const nested = this.#context === 'row' && line.column >= this.#contextColumn + DEEPER;
      if (nested && exact.keyword.form === 'target') {
        if (!isTarget(readTargets(this.text, exact.colon + 1, line.contentEnd))) return false;
      }
    }
    this.#closeParts(line, exact.keyword.place === 'flow');
    this.#field(line, start, exact);
    return true;
  }

  /** `keyword ... :` at `start`: the keyword, the end of its word and the colon. */
  #exactField(
    line: SourceLine,
    start: number,
  ): { readonly keyword: Keyword; readonly wordEnd: number; readonly colon: number } | null {
    const colon = indexWithin(
      this.text,
      ':',
      start,
      Math.min(line.contentEnd, start + KEYWORD_REACH),
    );
    if (colon >= 0) {
      const word = this.text.slice(start, colon);
      const found = keywordAt('row', word) ?? keywordAt('flow', word) ?? keywordAt('table', word);
      if (found !== undefined) return { keyword: found, wordEnd: colon, colon };
    }
    const first = /^\p{L}+(?=\s)/u.exec(
      this.text.slice(start, Math.min(line.contentEnd, start + 12)),
    );
    if (first === null) return null;
    const found = keywordAt('flow', first[0]);
    if (found === undefined || found.id !== 'jika') return null;
    const split = answerColon(this.text, start, line.contentEnd).colon;
    if (split < 0) return null;
    return { keyword: found, wordEnd: start + first[0].length, colon: split };
  }

  #field(
    line: SourceLine,
    start: number,
    { keyword: found, wordEnd, colon }: { keyword: Keyword; wordEnd: number; colon: number },
  ): void {
    if (found.place === 'table') {
      const inside =
        found.id === 'catatan' && this.#inStep && line.column >= (this.#stepColumn ?? 0) + DEEPER;
      if (!inside) this.#inStep = false;
      const type = found.id === 'tahap' ? T.Heading : inside ? T.StepNote : T.Note;
      this.#pushWord(type, start, wordEnd, found);
      this.#push(T.Colon, colon, colon + 1);
      this.#enter(found.id === 'tahap' ? 'heading' : 'note', line.column, false);
      this.#value(T.Para, colon + 1, line.contentEnd);
      return;
    }
    this.#needStep(line);
    this.#checkFieldColumn(line, found);
    const empty = this.#skipSpaces(colon + 1, line.contentEnd) === line.contentEnd;
    if (found.place === 'row') {
      this.#pushWord(T.RowField, start, wordEnd, found);
      this.#push(T.Colon, colon, colon + 1);
      this.#enter('row', line.column, empty);
      if (found.form === 'block') this.#blockValue(line, colon + 1);
      else this.#value(T.Para, colon + 1, line.contentEnd);
      return;
    }
    const type = found.form === 'target' ? T.FlowTarget : T.FlowText;
    this.#pushWord(type, start, wordEnd, found);
    if (found.id === 'jika') this.#answer(wordEnd, colon);
    this.#push(T.Colon, colon, colon + 1);
    this.#enter('flow', line.column, empty);
    this.#targetsOpen = found.form === 'target';
    if (this.#targetsOpen) this.#targets(colon + 1, line.contentEnd);
    else this.#value(T.Para, colon + 1, line.contentEnd);
  }

  #answer(start: number, end: number): void {
    const from = this.#skipSpaces(start, end);
    let to = end;
    while (to > from && isSpace(this.text.charCodeAt(to - 1))) to--;
    if (from < to) this.#push(T.Answer, from, to);
  }

  #targets(start: number, end: number): void {
    for (const part of readTargets(this.text, start, end)) {
      this.#push(TARGET_TOKEN[part.type], part.start, part.end);
    }
  }

  /** `Kata: ...` that is no keyword of a step: a slip, an answer without Jika, a step without its dash, or unknown. */
  #unmarkedKeyword(line: SourceLine): boolean {
    const colon = this.#keywordColon(line);
    if (colon < 0) return false;
    const word = this.text.slice(line.contentStart, colon);
    const declared = this.#allDeclared(line.contentStart, colon);
    const atSteps = this.#stepColumn === null || line.column < this.#stepColumn + DEEPER;
    if (declared && (atSteps || this.#isColumnLevel(line)))
      return this.#stepWithoutDash(line, colon);
    if (!this.#looksLikeKeyword(word) || !this.#endsWord(line, colon)) return false;
    if (this.#inStep && this.#isColumnLevel(line)) {
      const targets = readTargets(this.text, colon + 1, line.contentEnd);
      const known = oppositeAnswer(word.trim()) !== null;
      if (isTarget(targets) && (known || targets.some((t) => t.type !== 'dash'))) {
        return this.#answerWithoutJika(line, colon);
      }
      const meant = nearestKeyword(['row', 'flow', 'table'], word);
      if (meant !== undefined && meant.id !== 'jika') {
        this.#report(
          report(codes.kolomTidakDikenal, span(line.contentStart, colon), {
            kata: word.trim(),
            dekat: meant.word,
          }),
        );
        this.#closeParts(line, meant.place === 'flow');
        this.#field(line, line.contentStart, { keyword: meant, wordEnd: colon, colon });
        return true;
      }
    }
    if (atSteps) return this.#stepWithoutDash(line, colon);
    if (!this.#inStep || !this.#isColumnLevel(line)) return false;
    this.#report(
      report(codes.kolomTidakDikenal, span(line.contentStart, colon), {
        kata: word.trim(),
        dekat: null,
      }),
    );
    this.#closeParts(line, false);
    this.#pushWord(T.UnknownField, line.contentStart, colon);
    this.#push(T.Colon, colon, colon + 1);
    this.#enter('unknown', line.column, true);
    this.#blockValue(line, colon + 1);
    return true;
  }

  #allDeclared(start: number, end: number): boolean {
    const names = readChain(this.text, start, end).filter((part) => part.type === 'name');
    return (
      names.length > 0 &&
      names.every((n) => this.#declared.has(fold(this.text.slice(n.start, n.end))))
    );
  }

  #stepWithoutDash(line: SourceLine, colon: number): boolean {
    this.#report(
      report(codes.langkahTanpaTandaHubung, span(line.contentStart, colon), {
        baris: this.text.slice(line.contentStart, Math.min(line.contentEnd, colon + 40)),
      }),
    );
    this.#step(line, null);
    return true;
  }

  #answerWithoutJika(line: SourceLine, colon: number): boolean {
    const word = this.text.slice(line.contentStart, colon).trim();
    this.#report(
      report(codes.jawabanTanpaJika, span(line.contentStart, colon), {
        kata: word,
        tujuan: this.text.slice(colon + 1, line.contentEnd).trim(),
      }),
    );
    this.#closeParts(line, true);
    this.#needStep(line);
    this.#pushWord(T.FlowTarget, line.contentStart, line.contentStart, keyword('jika'));
    this.#answer(line.contentStart, colon);
    this.#push(T.Colon, colon, colon + 1);
    this.#enter('flow', line.column, false);
    this.#targetsOpen = true;
    this.#targets(colon + 1, line.contentEnd);
    return true;
  }

  /** Level of the step's columns: not the continuation of one. */
  #isColumnLevel(line: SourceLine): boolean {
    if (this.#context === 'uraian' || this.#context === 'none') return true;
    return line.column < this.#contextColumn + DEEPER;
  }

  #stepText(line: SourceLine): void {
    if (
      this.#context === 'flow' &&
      this.#targetsOpen &&
      line.column >= this.#contextColumn + DEEPER
    ) {
      this.#targets(line.contentStart, line.contentEnd);
      return;
    }
    if (!this.#inStep && this.#context !== 'heading' && this.#context !== 'note') {
      this.#once('stray', () =>
        report(codes.barisDiLuarBagian, this.#contentSpan(line), { teks: this.#excerpt(line) }),
      );
      this.#textToken(T.Para, line.contentStart, line.contentEnd);
      return;
    }
    const deeper = line.column >= this.#contextColumn + DEEPER;
    if (!deeper && !this.#contextEmpty) {
      const target = this.#context === 'uraian' ? 'uraian' : 'kolom di atasnya';
      this.#once('text-indent', () =>
        report(codes.sambunganTidakMenjorok, this.#contentSpan(line), { milik: target }),
      );
    }
    this.#stepBlock(line, null);
  }

  #stepBlock(line: SourceLine, marker: MarkerMatch | null): void {
    if (this.#context === 'row' || this.#context === 'uraian' || this.#context === 'unknown') {
      this.#blockLine(line, marker, false);
    } else this.#textToken(T.Text, line.contentStart, line.contentEnd);
  }

  #enter(context: StepContext, column: number, empty: boolean): void {
    this.#context = context;
    this.#contextColumn = column;
    this.#contextEmpty = empty;
    this.#targetsOpen = false;
    this.#headOpen = false;
  }

  #needStep(line: SourceLine): void {
    if (this.#inStep) return;
    this.#once('no-step', () =>
      report(codes.kolomTanpaLangkah, this.#contentSpan(line), { teks: this.#excerpt(line) }),
    );
  }

  #checkFieldColumn(line: SourceLine, found: Keyword): void {
    if (this.#symbolOpen) return;
    const atSteps =
      this.#stepColumn !== null && line.column < this.#stepColumn + DEEPER && this.#inStep;
    if (atSteps || (this.#fieldColumn !== null && line.column !== this.#fieldColumn)) {
      this.#once('field-indent', () =>
        report(codes.kolomSalahJenjang, this.#contentSpan(line), { kata: found.word }),
      );
    }
    this.#fieldColumn ??= line.column;
  }

  /** Ends what the line above left open. A flow field deeper than a symbol line stays with that symbol. */
  #closeParts(line: SourceLine, flow: boolean): void {
    this.#levels.closeAll();
    const nested =
      flow && this.#symbolColumn !== null && line.column >= this.#symbolColumn + DEEPER;
    if (nested && !this.#symbolOpen) {
      this.#push(T.In, this.#tokenEnd(), this.#tokenEnd());
      this.#symbolOpen = true;
    } else if (!nested) {
      if (this.#symbolOpen) this.#push(T.Out, this.#tokenEnd(), this.#tokenEnd());
      this.#symbolOpen = false;
      this.#symbolColumn = null;
    }
  }

  #closeAll(): void {
    this.#levels.closeAll();
    if (this.#symbolOpen) this.#push(T.Out, this.#tokenEnd(), this.#tokenEnd());
    this.#symbolOpen = false;
  }

  #resetSteps(): void {
    this.#stepColumn = null;
    this.#inStep = false;
    this.#fieldColumn = null;
    this.#symbolColumn = null;
    this.#enter('none', 0, true);
  }

  // Blocks and values

  #blockValue(line: SourceLine, start: number): void {
    const from = this.#skipSpaces(start, line.contentEnd);
    if (from === line.contentEnd) return;
    const marker = this.#dashAlone(from, line.contentEnd)
      ? null
      : matchMarker(this.text, from, line.contentEnd);
    if (marker === null || marker.kind === 'letter') {
      this.#value(T.Para, from, line.contentEnd);
      return;
    }
    const column = line.column + (from - line.contentStart);
    this.#levels.item(marker, column, span(from, marker.end));
    this.#item(from, marker, line.contentEnd);
  }

  #blockLine(line: SourceLine, marker: MarkerMatch | null, eachLine: boolean): void {
    const { contentStart: start, contentEnd: end, column } = line;
    if (marker !== null && this.#levels.item(marker, column, span(start, marker.end))) {
      this.#item(start, marker, end);
      return;
    }
    const continues = this.#levels.text(column, eachLine);
    this.#textToken(continues ? T.Text : T.Para, start, end);
  }

  #item(start: number, marker: MarkerMatch, end: number): void {
    this.#push(T.Marker, start, marker.end);
    if (marker.textStart === end) {
      this.#report(report(codes.butirKosong, span(start, marker.end), {}));
    } else this.#value(T.Text, marker.textStart, end);
  }

  /** A value up to the end of the line: `-`, escaped text or text. */
  #value(type: TokenType, start: number, end: number): void {
    const from = this.#skipSpaces(start, end);
    if (from === end) return;
    if (this.#dashAlone(from, end)) this.#push(T.Dash, from, end);
    else this.#textToken(type, from, end);
  }

  #textToken(type: TokenType, start: number, end: number): void {
    if (this.text.charAt(start) !== '\\') {
      this.#push(type, start, end);
      return;
    }
    this.#push(T.Escape, start, start + 1);
    const from = this.#skipSpaces(start + 1, end);
    if (from < end) this.#push(type, from, end);
  }

  #dashAlone(start: number, end: number): boolean {
    return end - start === 1 && '-–—−'.includes(this.text.charAt(start));
  }

  #markerOf(line: SourceLine): MarkerMatch | null {
    return matchMarker(this.text, line.contentStart, line.contentEnd);
  }

  // Small helpers

  #keywordColon(line: SourceLine): number {
    return indexWithin(
      this.text,
      ':',
      line.contentStart,
      Math.min(line.contentEnd, line.contentStart + KEYWORD_REACH),
    );
  }

  #skipSpaces(start: number, end: number): number {
    let at = start;
    while (at < end && isSpace(this.text.charCodeAt(at))) at++;
    return at;
  }

  #checkColumn(line: SourceLine, wanted: number | null): void {
    if (wanted === null || line.column === wanted || Math.abs(line.column - wanted) >= DEEPER)
      return;
    this.#report(report(codes.geserSatuKolom, span(line.start, line.contentStart), {}));
  }

  #atMargin(line: SourceLine): void {
    this.#once('text-indent', () =>
      report(codes.sambunganTidakMenjorok, this.#contentSpan(line), {
        milik:
          this.#section === 'unknown' || this.#section === null
            ? 'bagian di atasnya'
            : this.#section.word,
      }),
    );
  }

  /** One message for a run of lines with the same mistake. */
  #once(key: string, make: () => Diagnostic): void {
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#report(make());
  }

  #report(diagnostic: Diagnostic): void {
    this.#diagnostics.push(diagnostic);
  }

  #contentSpan(line: SourceLine): { start: number; end: number } {
    return span(line.contentStart, line.contentEnd);
  }

  #excerpt(line: SourceLine): string {
    return this.text.slice(line.contentStart, Math.min(line.contentEnd, line.contentStart + 40));
  }

  #tokenEnd(): number {
    return this.#tokens.at(-1)?.endOffset ?? 0;
  }

  #pushWord(type: TokenType, start: number, end: number, found?: Keyword): void {
    let to = end;
    while (to > start && isSpace(this.text.charCodeAt(to - 1))) to--;
    this.#tokens.push(T.makeToken(type, start, to, this.#tokens.length, found));
  }

  #push(type: TokenType, start: number, end: number): void {
    this.#tokens.push(T.makeToken(type, start, end, this.#tokens.length));
  }
}

/** `#` starts a comment, unless a digit follows (`#12`). */
function isComment(text: string, at: number): boolean {
  if (text.charAt(at) !== '#') return false;
  const next = text.charCodeAt(at + 1);
  return !(next >= 48 && next <= 57);
}
