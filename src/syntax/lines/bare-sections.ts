import { report } from '../../diagnostics/code.js';
import * as codes from '../../diagnostics/codes/sintaks.js';
import { span } from '../../text/source.js';
import { isSpace } from '../../text/words.js';
import { headColon } from '../inline.js';
import { beginningOf, type Keyword, keyword, keywordAt, nearestKeyword } from '../keywords.js';
import type { SourceLine } from '../lines.js';
import type { Ahead } from './ahead.js';
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

/** A section word without its colon has at most this many words, and this many characters. */
const MOST_WORDS = 5;
const LONGEST = 60;

/** Sections of two words whose value is written small. */
const WORDED = new Set(['satuanWaktu', 'waktuPenyelesaian']);

interface Bare {
  readonly keyword: Keyword;
  /** One past the word: the place of the colon. */
  readonly wordEnd: number;
}

/** Finds sections of which the author left out the colon, or the whole line. */
export class BareSections {
  constructor(
    readonly sink: TokenSink,
    readonly names: DeclaredNames,
    readonly ahead: Ahead,
  ) {}

  /**
   * `Dasar Hukum`, `Tanggal Efektif 1 Maret 2026`, `Dasar Huk`: a line at the margin. `doubtful`: it may be text of a
   * list, and only a whole section word counts.
   */
  find(line: SourceLine, doubtful: boolean): Bare | null {
    if (markerOf(this.sink.text, line) !== null) return null;
    const words = this.#words(line);
    const [whole] = words;
    if (whole === undefined) return null;
    for (const wordEnd of words) {
      const found = keywordAt('section', this.sink.text.slice(line.contentStart, wordEnd));
      if (found === undefined) continue;
      if (wordEnd < line.contentEnd && (doubtful || !this.#mayHaveValue(line, wordEnd, found)))
        break;
      this.#tellColon(line, wordEnd);
      return { keyword: found, wordEnd };
    }
    return doubtful || whole < line.contentEnd ? null : this.#cut(line);
  }

  /** `Jabatan: ...` below a value of one line: the line `Disahkan oleh:` above it is missing. */
  impliedSigner(line: SourceLine, filled: ReadonlySet<string>): Keyword | null {
    const section = filled.has('disahkanOleh') ? 'tandaTangan' : 'disahkanOleh';
    return this.#signer(line, keyword(section));
  }

  /** Several of the signer's fields below the steps: the line `Tanda Tangan:` above them is missing. */
  impliedSignature(line: SourceLine): Keyword | null {
    const { next } = this.ahead;
    if (next === undefined || this.#signerField(next) === undefined) return null;
    return this.#signer(line, keyword('tandaTangan'));
  }

  #signer(line: SourceLine, section: Keyword): Keyword | null {
    const field = this.#signerField(line);
    if (field === undefined) return null;
    this.#tellMissing(line, keywordColon(this.sink.text, line), section, field.word);
    return section;
  }

  /** `- Staf: ...` with a column of a step below it, where no step can be: the line `Prosedur:` is missing. */
  impliedSteps(line: SourceLine): Keyword | null {
    const { text } = this.sink;
    const marker = markerOf(text, line);
    if (marker === null || marker.kind === 'letter') return null;
    const colon = headColon(text, marker.textStart, line.contentEnd);
    if (colon < 0 || !this.names.areAll(marker.textStart, colon)) return null;
    const { next } = this.ahead;
    if (next === undefined || next.column < line.column + DEEPER) return null;
    const wordEnd = keywordColon(text, next);
    const column = wordEnd < 0 ? undefined : text.slice(next.contentStart, wordEnd);
    if (column === undefined || keywordAt('row', column) === undefined) return null;
    const section = keyword('prosedur');
    this.#tellMissing(line, colon, section, text.slice(marker.textStart, colon));
    return section;
  }

  #signerField(line: SourceLine): Keyword | undefined {
    const { text } = this.sink;
    const colon = keywordColon(text, line);
    if (colon < 0 || !endsWord(text, line, colon)) return undefined;
    const word = text.slice(line.contentStart, colon);
    return this.names.has(word) ? undefined : keywordAt('signer', word);
  }

  /** Ends of the words of a capitalised line, the last one first; none where it is too long to start with a section. */
  #words({ contentStart: start, contentEnd: end }: SourceLine): number[] {
    const { text } = this.sink;
    if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return [];
    const ends: number[] = [];
    for (let at = start + 1; at <= Math.min(end, start + LONGEST); at++) {
      const ended = at === end || isSpace(text.charCodeAt(at));
      if (ended && !isSpace(text.charCodeAt(at - 1))) ends.push(at);
      if (ends.length > MOST_WORDS) break;
    }
    return ends.reverse();
  }

  /** Whether what follows the word can be its value, and the line so no sentence. */
  #mayHaveValue(line: SourceLine, wordEnd: number, found: Keyword): boolean {
    const { text } = this.sink;
    const from = this.sink.skipSpaces(wordEnd, line.contentEnd);
    if (this.sink.isDash(from, line.contentEnd)) return true;
    if (found.form === 'lines' || found.form === 'fields') return false;
    if (WORDED.has(found.id)) return true;
    if (/^\p{Ll}/u.test(text.slice(from, from + 2))) return false;
    const several = text.slice(line.contentStart, wordEnd).trim().includes(' ');
    return several || (found.id === 'nomor' && /^\d/u.test(text.slice(from, from + 1)));
  }

  /** `Dasar Huk`: a section word of which the end is missing. */
  #cut(line: SourceLine): Bare | null {
    const word = this.sink.text.slice(line.contentStart, line.contentEnd);
    if (!looksLikeKeyword(word)) return null;
    const { next } = this.ahead;
    const hasBody = next !== undefined && next.column >= line.column + DEEPER;
    const meant =
      nearestKeyword(['section'], word) ?? (hasBody ? beginningOf('section', word) : undefined);
    if (meant === undefined) return null;
    const params = { kata: word, dekat: meant.word };
    this.sink.report(report(codes.bagianTidakDikenal, contentSpan(line), params));
    return { keyword: meant, wordEnd: line.contentEnd };
  }

  #tellColon(line: SourceLine, wordEnd: number): void {
    const { text } = this.sink;
    const word = text.slice(line.contentStart, wordEnd);
    const perbaikan = `${word}: ${text.slice(wordEnd, line.contentEnd).trim()}`.trimEnd();
    const params = { teks: excerpt(text, line), perbaikan };
    this.sink.report(report(codes.titikDuaTertinggal, contentSpan(line), params));
  }

  #tellMissing(line: SourceLine, colon: number, section: Keyword, isian: string): void {
    const params = { bagian: section.word, isian };
    this.sink.report(report(codes.barisBagianTertinggal, span(line.contentStart, colon), params));
  }
}
