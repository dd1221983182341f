import { fold, isSpace } from '../../text/words.js';
import { readChain } from '../inline.js';
import type { SourceLine } from '../lines.js';

/** A declared name is looked for in no more than this many characters of its line. */
const REACH = 200;
/** A declared name without its colon is looked for among this many words. */
const MOST_WORDS = 8;

/** Names declared under Pelaksana, folded: a line that starts with one of them is a step, dash or not. */
export class DeclaredNames {
  readonly #names = new Set<string>();

  constructor(readonly text: string) {}

  declare(line: SourceLine, from: number): void {
    const text = this.text.slice(from, Math.min(line.contentEnd, from + REACH));
    const cut = /\s=\s|:(?=\s|$)|\(/u.exec(text);
    const name = fold(cut === null ? text : text.slice(0, cut.index));
    if (name !== '') this.#names.add(name);
  }

  has(word: string): boolean {
    return this.#names.has(fold(word));
  }

  /** End of the longest declared name with which a range begins, where a sentence follows it; null for none. */
  beginning(start: number, end: number): number | null {
    const to = Math.min(end, start + REACH);
    let found: number | null = null;
    for (let at = start + 1, words = 0; at < to && words < MOST_WORDS; at++) {
      if (!isSpace(this.text.charCodeAt(at)) || isSpace(this.text.charCodeAt(at - 1))) continue;
      words++;
      if (!this.has(this.text.slice(start, at))) continue;
      found = /^\s+(?!dan\s)\p{L}/u.test(this.text.slice(at, Math.min(end, at + 8))) ? at : null;
    }
    return found;
  }

  /** Whether a range reads as the head of a step in which every name is declared. */
  areAll(start: number, end: number): boolean {
    const names = readChain(this.text, start, end).filter((part) => part.type === 'name');
    return names.length > 0 && names.every((n) => this.has(this.text.slice(n.start, n.end)));
  }
}
