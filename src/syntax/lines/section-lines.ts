import type { TokenType } from 'chevrotain';
import { report } from '../../diagnostics/code.js';
import * as codes from '../../diagnostics/codes/sintaks.js';
import { span } from '../../text/source.js';
import { type Keyword, keywordAt, nearestKeyword } from '../keywords.js';
import type { SourceLine } from '../lines.js';
import * as T from '../tokens.js';
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

  constructor(
    readonly sink: TokenSink,
    readonly blocks: BlockLines,
    readonly names: DeclaredNames,
    /** Ends what the section before left open. */
    readonly leave: () => void,
  ) {}

  get form(): Keyword['form'] {
    return this.current === 'unknown' || this.current === null ? 'block' : this.current.form;
  }

  hasText(): void {
    this.#empty = false;
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

  /** A line of a section that holds lines or a list. */
  line(line: SourceLine): void {
    const marker = markerOf(this.sink.text, line);
    if (marker === null && line.column < (this.#margin ?? 0) + DEEPER && !this.#empty)
      this.#atMargin(line);
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
   * signer's fields, or `Prosedur:` alone among the pelaksana. In lists and paragraphs it is text (ruling 5).
   */
  #indented(line: SourceLine, colon: number, word: string): Keyword | undefined {
    if (this.current === null || this.current === 'unknown') return undefined;
    const found = keywordAt('section', word);
    if (found === undefined || !endsWord(this.sink.text, line, colon)) return undefined;
    if (this.form === 'line') return found;
    if (this.form === 'fields') return keywordAt('signer', word) === undefined ? found : undefined;
    const alone = colon + 1 === line.contentEnd;
    return this.#isPelaksana() && found.form === 'steps' && alone ? found : undefined;
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
      keywordAt('row', word) !== undefined ||
      keywordAt('flow', word) !== undefined ||
      keywordAt('table', word) !== undefined ||
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
    this.#empty = sink.skipSpaces(colon + 1, line.contentEnd) === line.contentEnd;
    if (found !== 'unknown' && (found.form === 'line' || found.form === 'steps')) {
      sink.value(T.Para, colon + 1, line.contentEnd);
      return;
    }
    this.blocks.onKeywordLine(line, colon + 1);
    if (this.#isPelaksana()) this.names.declare(line, colon + 1);
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
