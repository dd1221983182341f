import type { TokenType } from 'chevrotain';
import type { Diagnostic, Related } from '../../diagnostics/diagnostic.js';
import type { Span } from '../../text/source.js';
import { isSpace } from '../../text/words.js';
import type { Keyword } from '../keywords.js';
import * as T from '../tokens.js';

const DASHES = '-–—−';

/** Where the readers of lines put what they find: the token vector and the findings, both in source order. */
export class TokenSink {
  readonly tokens: T.SopToken[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #told = new Set<string>();
  /** Further places of the messages that stand for a run. */
  readonly #runs = new Map<string, { readonly first: Diagnostic; readonly further: Related[] }>();

  constructor(readonly text: string) {}

  /** One past the last token: where a token of no width stands. */
  get end(): number {
    return this.tokens.at(-1)?.endOffset ?? 0;
  }

  push(type: TokenType, start: number, end: number, keyword?: Keyword): void {
    this.tokens.push(T.makeToken(type, start, end, this.tokens.length, keyword));
  }

  /** A token of no width behind the last one. */
  mark(type: TokenType): void {
    this.push(type, this.end, this.end);
  }

  /** Keyword and colon. `wordEnd` may have blanks before it. */
  keyword(type: TokenType, start: number, wordEnd: number, keyword?: Keyword): void {
    let to = wordEnd;
    while (to > start && isSpace(this.text.charCodeAt(to - 1))) to--;
    this.push(type, start, to, keyword);
  }

  /** A colon, or the place of one that was left out. */
  colon(at: number): void {
    this.push(T.Colon, at, this.afterColon(at));
  }

  afterColon(at: number): number {
    return this.text.charAt(at) === ':' ? at + 1 : at;
  }

  /** A value up to `end`: `-`, escaped text or text. */
  value(type: TokenType, start: number, end: number): void {
    const from = this.skipSpaces(start, end);
    if (from === end) return;
    if (this.isDash(from, end)) this.push(T.Dash, from, end);
    else this.textToken(type, from, end);
  }

  /** Text, without the backslash that may stand before it (ruling 4). */
  textToken(type: TokenType, start: number, end: number): void {
    if (this.text.charAt(start) !== '\\') {
      this.push(type, start, end);
      return;
    }
    this.push(T.Escape, start, start + 1);
    const from = this.skipSpaces(start + 1, end);
    if (from < end) this.push(type, from, end);
  }

  isDash(start: number, end: number): boolean {
    return end - start === 1 && DASHES.includes(this.text.charAt(start));
  }

  skipSpaces(start: number, end: number): number {
    let at = start;
    while (at < end && isSpace(this.text.charCodeAt(at))) at++;
    return at;
  }

  report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  /** One message for a run of lines with the same mistake. */
  once(key: string, make: () => Diagnostic): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.report(make());
  }

  /** One message for a run of lines with the same mistake, which lists the later ones. */
  run(key: string, at: Span, make: (related: readonly Related[]) => Diagnostic): void {
    const run = this.#runs.get(key);
    if (run !== undefined) {
      run.further.push({ message: { id: 'juga di sini', en: 'here too' }, span: at });
      return;
    }
    const further: Related[] = [];
    const first = make(further);
    this.#runs.set(key, { first, further });
    this.report(first);
  }

  /** Takes a run back, whose cause was found to be another mistake. */
  retract(key: string): void {
    const run = this.#runs.get(key);
    if (run === undefined) return;
    this.#runs.delete(key);
    this.diagnostics.splice(this.diagnostics.lastIndexOf(run.first), 1);
  }

  /** The run is over: the mistakes of these keys, or all, are told again. */
  forget(...keys: readonly string[]): void {
    if (keys.length === 0) {
      this.#told.clear();
      this.#runs.clear();
    }
    for (const key of keys) this.#told.delete(key);
  }

  /** Told already, in other words. */
  suppress(key: string): void {
    this.#told.add(key);
  }
}
