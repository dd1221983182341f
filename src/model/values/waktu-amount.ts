import { shortened, type WaktuIssue } from '../../diagnostics/value-issues.js';
import type { Satuan } from '../schema.js';
import { parseAngka, parseTerbilang, writeAngka } from './angka.js';
import { monthOf } from './kalender.js';
import { nearest } from './nearest.js';
import { suggestUnits, UNIT_RANK, unitAt } from './satuan.js';
import { longestAt, type Token } from './scan.js';
import { dateAt } from './tanggal-token.js';
import { AND, BEFORE_AMOUNT, calendarAt, isConnective, TO } from './waktu-kata.js';

/** One number with its unit. `satuan` is null where the text has a bare number. */
export interface Amount {
  readonly nilai: number;
  readonly satuan: Satuan | null;
  /** `2 x 24 jam`: hours that run through the night, so no working time. */
  readonly berjalan: boolean;
  readonly start: number;
  readonly end: number;
}

/** Brackets with more tokens than this hold a remark, not the number in words. */
const LONGEST_BRACKET = 14;

/** The unit that most likely was left out after one of this kind: `1 jam 30`. */
const NEXT_SMALLER: Readonly<Partial<Record<Satuan, Satuan>>> = {
  tahun: 'bulan',
  semester: 'bulan',
  triwulan: 'bulan',
  bulan: 'minggu',
  minggu: 'hari',
  hari: 'jam',
  'hari kerja': 'jam',
  jam: 'menit',
  menit: 'detik',
};

/** The index of the number that a term starts with, after words of bound and estimate; -1 where none starts. */
export function termStartsAt(tokens: readonly Token[], from: number): number {
  let at = from;
  // `paling lama kurang lebih 3 hari` has two; more is no language.
  for (let i = 0; i < 3; i++) at += longestAt(tokens, at, BEFORE_AMOUNT);
  return tokens[at]?.jenis === 'angka' ? at : -1;
}

/** The index of the unit that belongs to the number at `at`, or -1: over fractions, number words and `x`. */
export function unitOfNumberAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.jenis !== 'angka') return -1;
  let i = at + 1;
  if (tokens[i]?.lipat === '/' && tokens[i + 1]?.jenis === 'angka') i += 2;
  i = afterBracket(tokens, i) ?? i;
  if (isTimes(tokens[i]) && tokens[i + 1]?.jenis === 'angka') {
    i = afterBracket(tokens, i + 2) ?? i + 2;
  }
  return unitAt(tokens, i) === null ? -1 : i;
}

const isTimes = (token: Token | undefined): boolean =>
  token?.lipat === 'x' || token?.lipat === 'kali' || token?.lipat === '*';

function afterBracket(tokens: readonly Token[], open: number): number | null {
  if (tokens[open]?.lipat !== '(') return null;
  for (let i = open + 1; i < tokens.length && i - open <= LONGEST_BRACKET; i++) {
    if (tokens[i]?.lipat === ')') return i + 1;
  }
  return null;
}

/** Reads numbers with their units, one token after the other; stops at the first error. */
export class AmountReader {
  error: WaktuIssue | null = null;
  warning: WaktuIssue | null = null;
  /** A place in the calendar was met where an amount was expected. */
  kalender = false;

  constructor(
    protected readonly text: string,
    protected readonly tokens: readonly Token[],
    protected at: number,
    /** Keeps of the given values those that would be accepted. */
    protected readonly mend: (candidates: readonly string[]) => readonly string[],
  ) {}

  /** One amount, or a compound from large units to small: `1 jam 30 menit`. */
  protected size(): readonly Amount[] | null {
    const first = this.amount();
    if (first === null) return null;
    const amounts = [first];
    for (let last = first; last.satuan !== null; ) {
      const joined = longestAt(this.tokens, this.at, AND);
      const next = this.at + joined;
      const token = this.tokens[next];
      if (token?.jenis !== 'angka') break;
      if (unitOfNumberAt(this.tokens, next) < 0) {
        if (joined > 0) break;
        const smaller = NEXT_SMALLER[last.satuan];
        return this.fail({
          kind: 'satuan-hilang',
          ...at(token),
          angka: this.slice(token.start, token.end),
          perbaikan: smaller === undefined ? [] : this.inserted(token.end, ` ${smaller}`),
        });
      }
      const before = last.satuan;
      this.at = next;
      const amount = this.amount();
      if (amount === null) return null;
      if (amount.satuan === null || UNIT_RANK[amount.satuan] >= UNIT_RANK[before]) {
        return this.fail({
          kind: 'tidak-terbaca',
          teks: shortened(this.text),
          start: first.start,
          end: amount.end,
          perbaikan: this.replaced(last.end, token.start, '; '),
        });
      }
      amounts.push(amount);
      last = amount;
    }
    return amounts;
  }

  private amount(): Amount | null {
    const start = this.startOf(this.at);
    let nilai = this.number();
    if (nilai === null) return null;
    let berjalan = false;
    if (isTimes(this.tokens[this.at]) && this.tokens[this.at + 1]?.jenis === 'angka') {
      this.at++;
      const factor = this.number();
      if (factor === null) return null;
      nilai *= factor;
      berjalan = factor === 24;
    }
    const end = this.endBefore(this.at);
    const unit = unitAt(this.tokens, this.at);
    if (unit === null) {
      return this.bareNumberIsMeant() ? { nilai, satuan: null, berjalan, start, end } : null;
    }
    const unitStart = this.startOf(this.at);
    this.at += unit.length;
    const word = this.tokens[this.at];
    if (unit.satuan === 'hari' && word?.jenis === 'kata' && !isConnective(word.lipat)) {
      const kind = nearest(word.lipat, ['kerja', 'kalender', 'efektif']);
      if (kind !== null) return this.unknownUnit(unitStart, word.end, `hari ${word.lipat}`);
    }
    return {
      nilai,
      satuan: unit.satuan,
      berjalan: berjalan && unit.satuan === 'jam',
      start,
      end: this.endBefore(this.at),
    };
  }

  /** A number without a unit is one where the unit may stand elsewhere, not where an unknown word follows. */
  private bareNumberIsMeant(): boolean {
    const token = this.tokens[this.at];
    if (token === undefined) return true;
    const other = this.tokens[this.at + 1];
    if ((token.lipat === 'atau' || token.lipat === 'dan') && other?.jenis === 'angka') {
      this.fail({
        kind: 'tidak-terbaca',
        teks: shortened(this.text),
        ...at(token),
        perbaikan: this.replaced(this.endBefore(this.at), other.start, '-'),
      });
      return false;
    }
    if (longestAt(this.tokens, this.at, TO) > 0 || isConnective(token.lipat)) return true;
    if (token.jenis === 'kata' || token.lipat === "'" || token.lipat === '"') {
      this.unknownUnit(token.start, token.end, token.lipat);
      return false;
    }
    return true;
  }

  protected unknownUnit(start: number, end: number, written: string): null {
    const saran = suggestUnits(written);
    const before = this.slice(0, start);
    const gap = /\s$/.test(before) || before === '' ? '' : ' ';
    return this.fail({
      kind: 'satuan-tidak-dikenal',
      start,
      end,
      satuan: this.slice(start, end),
      saran,
      perbaikan: this.mend(saran.map((unit) => `${before}${gap}${unit}${this.text.slice(end)}`)),
    });
  }

  /** A number, a fraction or a mixed number, and the words in brackets that repeat it. */
  private number(): number | null {
    const token = this.tokens[this.at];
    if (token?.jenis !== 'angka') return this.unreadable();
    const next = this.tokens[this.at + 1];
    if (
      dateAt(this.tokens, this.at) > 0 ||
      (next !== undefined && monthOf(next.lipat) !== null) ||
      calendarAt(this.tokens, this.at)
    ) {
      this.kalender = true;
      return null;
    }
    const value = parseAngka(token.lipat);
    if (value === null) {
      const comma = token.lipat.replace('.', ',');
      return this.fail({
        kind: 'angka-tidak-terbaca',
        ...at(token),
        angka: token.lipat,
        perbaikan: this.replaced(token.start, token.end, comma),
      });
    }
    this.at++;
    const denominator = this.tokens[this.at + 1];
    if (this.peek() === '/' && denominator?.jenis === 'angka') {
      const parts = Number(denominator.lipat);
      // Only the fractions people speak of; in `5/10 menit` a range is meant.
      if (![2, 3, 4].includes(parts) || !Number.isInteger(value) || value >= parts) {
        return this.fail({
          kind: 'tidak-terbaca',
          teks: shortened(this.text),
          start: token.start,
          end: denominator.end,
          perbaikan: this.replaced(token.end, denominator.start, '-'),
        });
      }
      this.at += 2;
      return value / parts;
    }
    this.bracket(token, value);
    return value;
  }

  private bracket(number: Token, value: number): void {
    const close = afterBracket(this.tokens, this.at);
    if (close === null) return;
    const inside = this.tokens.slice(this.at + 1, close - 1);
    const words = parseTerbilang(inside.map((token) => token.lipat));
    if (words === null && unitAt(this.tokens, close) === null) return;
    const start = this.startOf(this.at);
    const end = this.endBefore(close);
    this.at = close;
    if (words === null || words === value) return;
    this.warning ??= {
      kind: 'angka-dan-huruf-berbeda',
      start: number.start,
      end,
      angka: this.slice(number.start, number.end),
      huruf: this.slice(start + 1, end - 1).trim(),
      perbaikan: [
        ...this.replaced(number.start, number.end, writeAngka(words)),
        ...this.replaced(number.end, end, ''),
      ],
    };
  }

  protected peek(): string | undefined {
    return this.tokens[this.at]?.lipat;
  }

  protected startOf(index: number): number {
    return this.tokens[index]?.start ?? this.text.length;
  }

  protected endBefore(index: number): number {
    return this.tokens[index - 1]?.end ?? 0;
  }

  protected slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  protected replaced(start: number, end: number, words: string): readonly string[] {
    return this.mend([`${this.text.slice(0, start)}${words}${this.text.slice(end)}`]);
  }

  protected inserted(offset: number, words: string): readonly string[] {
    return this.replaced(offset, offset, words);
  }

  protected unreadable(): null {
    const token = this.tokens[this.at] ?? this.tokens.at(-1);
    return this.fail({
      kind: 'tidak-terbaca',
      teks: shortened(this.text),
      start: token?.start ?? 0,
      end: token?.end ?? this.text.length,
      perbaikan: [],
    });
  }

  protected fail(issue: WaktuIssue): null {
    this.error ??= issue;
    return null;
  }
}

export const at = (place: { start: number; end: number }): { start: number; end: number } => ({
  start: place.start,
  end: place.end,
});
