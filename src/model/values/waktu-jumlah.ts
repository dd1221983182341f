import { shortened, type WaktuIssue } from '../../diagnostics/value-issues.js';
import type { Satuan } from '../schema.js';
import { longestAt, type Token } from './scan.js';
import { type Amount, AmountReader, at, termStartsAt, unitOfNumberAt } from './waktu-amount.js';
import {
  ABOUT,
  BEFORE_AMOUNT,
  isConnective,
  LOWER,
  nearestConnective,
  TO,
  UPPER,
} from './waktu-kata.js';

/** One part of a Waktu: a bound leaves the other end null; a plain amount has the same list at both ends. */
export interface Term {
  readonly jenis: 'jumlah' | 'rentang' | 'batas' | 'kira-kira';
  readonly min: readonly Amount[] | null;
  readonly maks: readonly Amount[] | null;
  readonly per: string | null;
  readonly start: number;
  readonly end: number;
}

export interface ReadTerms {
  readonly terms: readonly Term[] | null;
  /** The error that stopped the reading, else the warning that was met. */
  readonly issue: WaktuIssue | null;
  /** The reading met a place in the calendar where an amount was expected. */
  readonly kalender: boolean;
}

/**
 * Reads amounts, ranges, bounds, `per` and parts, from token `from` to the end. `mend` keeps of the given values those
 * that would be accepted.
 */
export function readTerms(
  text: string,
  tokens: readonly Token[],
  from: number,
  satuan: Satuan | null,
  mend: (candidates: readonly string[]) => readonly string[],
): ReadTerms {
  const reader = new TermReader(text, tokens, from, satuan, mend);
  const terms = reader.terms();
  return { terms, issue: reader.error ?? reader.warning, kalender: reader.kalender };
}

class TermReader extends AmountReader {
  constructor(
    text: string,
    tokens: readonly Token[],
    from: number,
    private readonly satuan: Satuan | null,
    mend: (candidates: readonly string[]) => readonly string[],
  ) {
    super(text, tokens, from, mend);
  }

  terms(): readonly Term[] | null {
    const terms: Term[] = [];
    for (;;) {
      const term = this.term();
      if (term === null) return null;
      terms.push(term);
      if (this.peek() !== ';') break;
      this.at++;
      if (this.at >= this.tokens.length) break;
    }
    return this.at >= this.tokens.length ? terms : this.unreadable();
  }

  private term(): Term | null {
    const start = this.startOf(this.at);
    let bound: 'atas' | 'bawah' | null = null;
    let about = false;
    for (;;) {
      const upper = longestAt(this.tokens, this.at, UPPER);
      const lower = longestAt(this.tokens, this.at, LOWER);
      const estimate = longestAt(this.tokens, this.at, ABOUT);
      if (upper + lower + estimate === 0) break;
      if (upper > 0 || lower > 0) bound = upper >= lower ? 'atas' : 'bawah';
      else about = true;
      this.at += Math.max(upper, lower, estimate);
    }
    let first = this.size();
    if (first === null) return null;
    let last = first;
    const to = longestAt(this.tokens, this.at, TO);
    const isRange = to > 0 && termStartsAt(this.tokens, this.at + to) >= 0;
    if (isRange) {
      this.at = termStartsAt(this.tokens, this.at + to);
      const second = this.size();
      if (second === null) return null;
      last = second;
    }
    const united = this.unite(first, last, isRange);
    if (united === null) return null;
    [first, last] = united;
    const per = this.per();
    if (per === undefined) return null;
    if (!this.tail()) return null;
    return {
      jenis: bound !== null ? 'batas' : about ? 'kira-kira' : isRange ? 'rentang' : 'jumlah',
      min: bound === 'atas' ? null : first,
      maks: bound === 'bawah' ? null : last,
      per,
      start,
      end: this.endBefore(this.at),
    };
  }

  /** Gives bare numbers their unit: of the other end of the range, or of the head of the column. */
  private unite(
    first: readonly Amount[],
    last: readonly Amount[],
    isRange: boolean,
  ): [readonly Amount[], readonly Amount[]] | null {
    const head = first[0];
    const tail = last[0];
    if (head === undefined || tail === undefined) return null;
    if (tail.satuan === null && head.satuan !== null && isRange) {
      return this.fail({
        kind: 'satuan-hilang',
        ...at(tail),
        angka: this.slice(tail.start, tail.end),
        perbaikan: this.inserted(tail.end, ` ${head.satuan}`),
      });
    }
    const unit = tail.satuan ?? this.satuan;
    if (unit === null) {
      return this.fail({
        kind: 'satuan-hilang',
        ...at(tail),
        angka: this.slice(head.start, tail.end),
        perbaikan: this.inserted(tail.end, ' menit'),
      });
    }
    const give = (list: readonly Amount[]): readonly Amount[] =>
      list.map((amount) => ({
        ...amount,
        satuan: amount.satuan ?? unit,
        berjalan: amount.berjalan || (amount.satuan === null && tail.berjalan),
      }));
    return [give(first), give(last)];
  }

  /** The words after `/`, `per`, `setiap`; null where there are none, undefined after an error. */
  private per(): string | null | undefined {
    const sign = this.peek();
    if (sign !== '/' && sign !== 'per' && sign !== 'setiap' && sign !== 'tiap') return null;
    const from = ++this.at;
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at];
      if (token === undefined || ';,(*'.includes(token.lipat) || isConnective(token.lipat)) break;
      this.at++;
    }
    if (this.at === from) return this.unreadable() ?? undefined;
    return this.slice(this.startOf(from), this.endBefore(this.at));
  }

  /** Free words that qualify the amount, remarks in brackets and footnote marks. False after an error. */
  private tail(): boolean {
    for (;;) {
      const token = this.tokens[this.at];
      if (token === undefined || token.lipat === ';') return true;
      const next = this.tokens[this.at + 1];
      if (token.lipat === '(') this.skipBracket();
      else if (token.lipat === '*' || token.lipat === ')') this.at++;
      else if (token.lipat === 'atau' && unitOfNumberAt(this.tokens, this.at + 1) >= 0) {
        this.fail({
          kind: 'tidak-terbaca',
          teks: shortened(this.text),
          ...at(token),
          perbaikan: this.replaced(this.endBefore(this.at), next?.start ?? token.end, ' - '),
        });
        return false;
      } else if (isConnective(token.lipat)) this.skipWords();
      else if (token.lipat === ',' && next !== undefined && isConnective(next.lipat)) this.at++;
      else return this.strayWords(token);
    }
  }

  private skipBracket(): void {
    let depth = 0;
    do {
      const sign = this.peek();
      if (sign === '(') depth++;
      else if (sign === ')') depth--;
      this.at++;
    } while (depth > 0 && this.at < this.tokens.length);
  }

  /** To the end, or to a `;` with a further amount after it. */
  private skipWords(): void {
    while (this.at < this.tokens.length) {
      if (this.peek() === ';' && termStartsAt(this.tokens, this.at + 1) >= 0) return;
      this.at++;
    }
  }

  private strayWords(token: Token): false {
    const before = this.slice(0, this.endBefore(this.at));
    const rest = this.text.slice(token.start);
    const word = this.slice(token.start, token.end);
    if (token.jenis !== 'kata') {
      this.fail({
        kind: 'tidak-terbaca',
        teks: shortened(this.text),
        ...at(token),
        perbaikan: this.mend([before]),
      });
      return false;
    }
    const isBound = longestAt(this.tokens, this.at, BEFORE_AMOUNT) > 0;
    const meant = nearestConnective(token.lipat);
    this.fail({
      kind: 'kata-sesudah-waktu',
      ...at(token),
      kata: word,
      perbaikan: this.mend([
        ...(isBound ? [`${rest} ${before}`] : []),
        ...(meant === null ? [] : [`${before} ${meant}${this.text.slice(token.end)}`]),
        ...(isBound || meant !== null || /[()]/.test(rest) ? [] : [`${before} (${rest})`]),
      ]),
    });
    return false;
  }
}
