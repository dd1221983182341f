import type { TokenType } from 'chevrotain';
import { report } from '../../diagnostics/code.js';
import * as codes from '../../diagnostics/codes/sintaks.js';
import { span } from '../../text/source.js';
import { IN_TABLE, type Keyword, keywordAt, keywordAtAny, nearestKeyword } from '../keywords.js';
import type { SourceLine } from '../lines.js';
import * as T from '../tokens.js';
import type { Ahead } from './ahead.js';
import { BareSections } from './bare-sections.js';
import type { BlockLines } from './blocks.js';
import type { DeclaredNames } from './names.js';
import {
  checkColumn,
  contentSpan,
  DEEPER,
  endsWord,
  excerpt,
  keywordColon,
  looksLikeKeyword,
  markerOf,
} from './place.js';
import type { TokenSink } from './sink.js';

const SECTION_TOKEN: Readonly<Record<string, TokenType>> = {
  line: T.SecLine,
  lines: T.SecLines,
  block: T.SecBlock,
  fields: T.SecFields,
  steps: T.SecSteps,
};

/** Finds the sections, and reads those that hold lines or lists. */
export class SectionLines {
  current: Keyword | 'unknown' | null = null;
  #margin: number | null = null;
  /** True while the section has no text yet. */
  #empty = true;
  /** True where the section's own text stands at the margin. */
  #textAtMargin = false;
  /** Ids of sections with text. */
  readonly #filled = new Set<string>();
  readonly #bare: BareSections;

  constructor(
    readonly sink: TokenSink,
    readonly blocks: BlockLines,
    readonly names: DeclaredNames,
    readonly ahead: Ahead,
    /** Ends what the section before left open. */
    readonly leave: () => void,
  ) {
    this.#bare = new BareSections(sink, names, ahead);
  }

  get form(): Keyword['form'] {
    return this.current === 'unknown' || this.current === null ? 'block' : this.current.form;
  }

  hasText(): void {
    this.#empty = false;
    if (this.current !== 'unknown' && this.current !== null) this.#filled.add(this.current.id);
  }

  /** Opens a section where the line is one. */
  opens(line: SourceLine): boolean {
    const colon = keywordColon(this.sink.text, line);
    if (colon < 0) return false;
    const word = this.sink.text.slice(line.contentStart, colon);
    if (this.#margin !== null && line.column >= this.#margin + DEEPER) {
      const indented = this.#indented(line, colon, word);
      if (indented === undefined) return false;
      const kata = indented.word;
      this.sink.report(report(codes.bagianMenjorok, span(line.contentStart, colon), { kata }));
      this.#open(line, colon, indented);
      return true;
    }
    const found = keywordAt('section', word) ?? this.#guessed(line, colon, word);
    if (found === undefined) return false;
    this.#open(line, colon, found);
    return true;
  }

  /** Opens a section whose colon was left out, at the margin. */
  opensBare(line: SourceLine): boolean {
    if (this.#margin !== null && line.column >= this.#margin + DEEPER) return false;
    const inList = this.form === 'lines' || this.form === 'block';
    const doubtful = this.current !== null && inList && (this.#empty || this.#textAtMargin);
    const found = this.#bare.find(line, doubtful);
    if (found === null) return false;
    this.#open(line, found.wordEnd, found.keyword);
    return true;
  }

  /** Opens the section that a line needs and that was left out above it: the signer's, or Prosedur. */
  implies(line: SourceLine): void {
    const { current } = this;
    if (current === 'unknown' || current === null) return;
    const found = this.#implied(line, current);
    if (found === null) return;
    this.leave();
    this.current = found;
    this.#empty = false;
    this.sink.forget();
    const type = SECTION_TOKEN[found.form] ?? T.SecBlock;
    this.sink.keyword(type, line.contentStart, line.contentStart, found);
    this.sink.push(T.Colon, line.contentStart, line.contentStart);
  }

  #implied(line: SourceLine, { form, id }: Keyword): Keyword | null {
    const deep = line.column - (this.#margin ?? 0);
    if (form === 'steps') {
      return deep <= DEEPER ? this.#bare.impliedSignature(line) : null;
    }
    const signer =
      form === 'line' && deep >= DEEPER ? this.#bare.impliedSigner(line, this.#filled) : null;
    return signer ?? (form === 'line' || id === 'pelaksana' ? this.#bare.impliedSteps(line) : null);
  }

  /** A line of a section that holds lines or a list. */
  line(line: SourceLine): void {
    const marker = markerOf(this.sink.text, line);
    if (marker === null && line.column < (this.#margin ?? 0) + DEEPER) {
      if (this.#empty) this.#textAtMargin = true;
      else this.#atMargin(line);
    }
    this.blocks.line(line, marker, this.form === 'lines');
    if (this.#isPelaksana()) this.names.declare(line, marker?.textStart ?? line.contentStart);
  }

  /** A line before the first section. */
  stray(line: SourceLine): void {
    const teks = excerpt(this.sink.text, line);
    this.sink.once('stray', () => report(codes.barisDiLuarBagian, contentSpan(line), { teks }));
    this.sink.textToken(T.Para, line.contentStart, line.contentEnd);
  }

  /**
   * A section that slipped to the right, where its words can be nothing else: below a value of one line, among the
   * signer's fields, the signer's section among the steps, `Prosedur:` alone or `Satuan Waktu:` among the pelaksana. In lists and paragraphs it is text (ruling 5).
   */
  #indented(line: SourceLine, colon: number, word: string): Keyword | undefined {
    if (this.current === null || this.current === 'unknown') return undefined;
    const found = keywordAt('section', word);
    if (found === undefined || !endsWord(this.sink.text, line, colon)) return undefined;
    if (this.form === 'line') return found;
    if (this.form === 'steps') return found.form === 'fields' ? found : undefined;
    if (this.form === 'fields') return keywordAt('signer', word) === undefined ? found : undefined;
    const alone = colon + 1 === line.contentEnd && found.form === 'steps';
    return this.#isPelaksana() && (alone || found.id === 'satuanWaktu') ? found : undefined;
  }

  #guessed(line: SourceLine, colon: number, word: string): Keyword | 'unknown' | undefined {
    if (!endsWord(this.sink.text, line, colon) || this.#knownHere(word, line)) return undefined;
    if (!looksLikeKeyword(word)) return undefined;
    const meant = nearestKeyword(['section'], word);
    if (meant !== undefined && !this.names.has(word)) {
      this.#unknown(line, colon, word, meant.word);
      return meant;
    }
    if (!this.#mayBeUnknown()) return undefined;
    this.#unknown(line, colon, word, null);
    return 'unknown';
  }

  #unknown(line: SourceLine, colon: number, word: string, dekat: string | null): void {
    const kata = word.trim();
    this.sink.report(
      report(codes.bagianTidakDikenal, span(line.contentStart, colon), { kata, dekat }),
    );
  }

  /** Whether `word` is a keyword of the section we are in, and so none of the margin's. */
  #knownHere(word: string, line: SourceLine): boolean {
    if (this.form === 'fields') return nearestKeyword(['signer'], word) !== undefined;
    if (this.form !== 'steps') return false;
    const start = line.contentStart;
    return (
      keywordAtAny(IN_TABLE, word) !== undefined ||
      /^jika\s/iu.test(this.sink.text.slice(start, start + 6))
    );
  }

  /** Under Prosedur a name and a colon is a step without its dash; directly under an empty section it is its text. */
  #mayBeUnknown(): boolean {
    if (this.current === null || this.current === 'unknown') return true;
    return this.form !== 'steps' && !this.#empty;
  }

  #open(line: SourceLine, colon: number, found: Keyword | 'unknown'): void {
    const { sink } = this;
    this.leave();
    checkColumn(sink, line, this.#margin);
    this.#margin ??= line.column;
    this.current = found;
    sink.forget();
    const type = found === 'unknown' ? T.SecUnknown : (SECTION_TOKEN[found.form] ?? T.SecBlock);
    sink.keyword(type, line.contentStart, colon, found === 'unknown' ? undefined : found);
    sink.colon(colon);
    const value = sink.afterColon(colon);
    this.#textAtMargin = false;
    this.#empty = true;
    if (sink.skipSpaces(value, line.contentEnd) < line.contentEnd) this.hasText();
    if (found !== 'unknown' && (found.form === 'line' || found.form === 'steps')) {
      sink.value(T.Para, value, line.contentEnd);
      return;
    }
    this.blocks.onKeywordLine(line, value);
    if (this.#isPelaksana()) this.names.declare(line, value);
  }

  #isPelaksana(): boolean {
    return this.current !== 'unknown' && this.current?.id === 'pelaksana';
  }

  #atMargin(line: SourceLine): void {
    const milik =
      this.current === 'unknown' || this.current === null ? 'bagian di atasnya' : this.current.word;
    this.sink.once('text-indent', () =>
      report(codes.sambunganTidakMenjorok, contentSpan(line), { milik }),
    );
  }
}
