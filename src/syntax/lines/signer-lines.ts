import { report } from '../../diagnostics/code.js';
import * as codes from '../../diagnostics/codes/sintaks.js';
import { span } from '../../text/source.js';
import { type Keyword, keyword, keywordAt, nearestKeyword } from '../keywords.js';
import type { SourceLine } from '../lines.js';
import * as T from '../tokens.js';
import type { BlockLines } from './blocks.js';
import { contentSpan, DEEPER, excerpt, keywordColon, looksLikeKeyword, markerOf } from './place.js';
import type { TokenSink } from './sink.js';

/** `NIP. 1980...`, as it stands on the printed sheet: no colon. */
const BARE_NUMBER = /^N\.?I\.?P\.?(?=\s+\d)|^NRP\.?(?=\s+\d)/iu;
const BARE_REACH = 12;

interface Found {
  readonly field: Keyword;
  readonly wordEnd: number;
  /** -1 where the author left it out. */
  readonly colon: number;
}

/** Reads the fields of Disahkan oleh and Tanda Tangan. */
export class SignerLines {
  /** The field that deeper lines go on with. */
  #open: { readonly column: number; readonly eachLine: boolean } | null = null;

  constructor(
    readonly sink: TokenSink,
    readonly blocks: BlockLines,
  ) {}

  reset(): void {
    this.#open = null;
  }

  line(line: SourceLine, escaped: boolean): void {
    const found = escaped ? null : (this.#exact(line) ?? this.#bare(line) ?? this.#misspelt(line));
    if (found !== null) {
      this.#field(line, found);
      return;
    }
    const open = this.#open;
    if (open !== null && line.column >= open.column + DEEPER) {
      this.blocks.line(line, markerOf(this.sink.text, line), open.eachLine);
      return;
    }
    const teks = excerpt(this.sink.text, line);
    this.sink.once('signer', () => report(codes.isianTanpaNama, contentSpan(line), { teks }));
    this.blocks.closeAll();
    this.sink.push(T.Loose, line.contentStart, line.contentEnd);
    this.#open = null;
  }

  #exact(line: SourceLine): Found | null {
    const { text } = this.sink;
    const colon = keywordColon(text, line);
    const field = colon < 0 ? undefined : keywordAt('signer', text.slice(line.contentStart, colon));
    return field === undefined ? null : { field, wordEnd: colon, colon };
  }

  #bare(line: SourceLine): Found | null {
    const { text } = this.sink;
    const start = line.contentStart;
    const bare = BARE_NUMBER.exec(
      text.slice(start, Math.min(line.contentEnd, start + BARE_REACH)),
    )?.[0];
    if (bare === undefined) return null;
    const field = keyword(/^NRP/iu.test(bare) ? 'nrp' : 'nip');
    const wordEnd = start + bare.length;
    const nilai = text.slice(wordEnd, line.contentEnd).trim();
    this.sink.report(
      report(codes.nipTanpaTitikDua, span(start, wordEnd), { kata: field.word, nilai }),
    );
    return { field, wordEnd, colon: -1 };
  }

  #misspelt(line: SourceLine): Found | null {
    const { text } = this.sink;
    const colon = keywordColon(text, line);
    if (colon < 0) return null;
    const word = text.slice(line.contentStart, colon);
    const field = looksLikeKeyword(word) ? nearestKeyword(['signer'], word) : undefined;
    if (field === undefined) return null;
    const params = { kata: word.trim(), dekat: field.word };
    this.sink.report(report(codes.kolomTidakDikenal, span(line.contentStart, colon), params));
    return { field, wordEnd: colon, colon };
  }

  #field(line: SourceLine, { field, wordEnd, colon }: Found): void {
    this.blocks.closeAll();
    this.sink.keyword(T.Field, line.contentStart, wordEnd, field);
    if (colon >= 0) this.sink.colon(colon);
    this.#open = { column: line.column, eachLine: field.form === 'lines' };
    this.sink.value(T.Para, colon < 0 ? wordEnd : colon + 1, line.contentEnd);
  }
}
