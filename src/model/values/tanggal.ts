import { shortened, type TanggalIssue } from '../../diagnostics/value-issues.js';
import { remembered } from '../../text/remembered.js';
import type { Tanggal } from '../schema.js';
import {
  BULAN,
  daysIn,
  foreignMonthOf,
  isoDate,
  isoMonth,
  isWeekday,
  monthNames,
  monthOf,
} from './kalender.js';
import { nearest } from './nearest.js';
import { scan, type Token } from './scan.js';

export interface ParsedTanggal {
  readonly tanggal: Tanggal;
  /** One at most. */
  readonly issues: readonly TanggalIssue[];
}

/** Years outside are slips of the pen: the republic is younger, and no SOP is planned so far ahead. */
const FIRST_YEAR = 1945;
const LAST_YEAR = 2199;

/** Two-digit years up to this are of this century, when a mend is proposed. */
const LAST_SHORT_YEAR = 49;

/** A longer value is not a date with a slip, and is not repeated in a help line. */
const LONGEST_MEND = 60;

/**
 * Reads a date, day first: `19 Januari 2022`, `19-01-2022`, `19/1/2022`, `19.01.2022`, `2022-01-19`; also the month
 * alone (`Januari 2022`, `01-2022`, `2022-01`) or the year alone. Never throws; linear in the length of the text.
 *
 * @param text the value; neither empty nor `-`, which mean that there is none
 */
export function parseTanggal(text: string): ParsedTanggal {
  const { tanggal, issues } = read(text);
  // Each model has objects of its own: their places are kept by them.
  return { tanggal: { ...tanggal }, issues };
}

const read = remembered((text) => parse(text, true));

function parse(text: string, mends: boolean): ParsedTanggal {
  const all = scan(text);
  const tokens = withoutPreface(all);
  const place = { start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? text.length };
  const result = (
    iso: string | null,
    ketelitian: Tanggal['ketelitian'],
    issue?: TanggalIssue,
  ): ParsedTanggal => ({
    tanggal: { teks: text.trim(), tanggal: iso, ketelitian },
    issues: issue === undefined ? [] : [issue],
  });

  const parts = partsOf(tokens);
  if (parts === null) {
    const perbaikan = mends ? mended(text, tokens) : null;
    return result(null, null, {
      kind: 'tidak-terbaca',
      ...place,
      teks: shortened(text),
      perbaikan,
    });
  }
  const { hari, bulan, tahun } = parts;
  if (tahun === null || tahun.length < 4) {
    const full = tahun === null ? null : longYear(tahun);
    const isReal =
      full !== null &&
      hari !== null &&
      bulan >= 1 &&
      bulan <= 12 &&
      hari >= 1 &&
      hari <= daysIn(bulan, full);
    return result(null, null, {
      kind: 'tahun-tidak-lengkap',
      ...place,
      tahun,
      perbaikan: isReal ? written(hari, bulan, full) : null,
    });
  }
  const year = Number(tahun);
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return result(null, null, {
      kind: 'tidak-terbaca',
      ...place,
      teks: shortened(text),
      perbaikan: null,
    });
  }
  if (bulan === 0) {
    return result(tahun, 'tahun', { kind: 'tanpa-hari', ...place, ketelitian: 'tahun' });
  }
  const hariTerakhir = daysIn(bulan, year);
  if (hariTerakhir === 0 || (hari !== null && (hari < 1 || hari > hariTerakhir))) {
    // `01-19-2022`: the month was written first.
    const isTurned =
      hari !== null && hari >= 1 && hari <= 12 && bulan > 12 && bulan <= daysIn(hari, year);
    const perbaikan = isTurned ? written(bulan, hari, year) : null;
    return result(null, null, {
      kind: 'mustahil',
      ...place,
      hari: hari ?? 0,
      bulan,
      namaBulan: BULAN[bulan - 1] ?? '',
      tahun: year,
      hariTerakhir,
      perbaikan,
    });
  }
  if (hari === null) {
    return result(isoMonth(year, bulan), 'bulan', {
      kind: 'tanpa-hari',
      ...place,
      ketelitian: 'bulan',
    });
  }
  return result(isoDate(year, bulan, hari), 'hari');
}

interface Parts {
  readonly hari: number | null;
  /** 0 where there is none. */
  readonly bulan: number;
  readonly tahun: string | null;
}

/** A weekday with its comma, or the word `tanggal`, may lead. */
function withoutPreface(tokens: readonly Token[]): readonly Token[] {
  let at = 0;
  if (isWeekday(tokens[at]?.lipat ?? '')) {
    at++;
    if (tokens[at]?.lipat === ',') at++;
  }
  if (['tanggal', 'tgl'].includes(tokens[at]?.lipat ?? '')) at++;
  return tokens.slice(at);
}

/** Day, month and year by their place; null where the form is none of a date. Whether they exist is not asked here. */
function partsOf(tokens: readonly Token[]): Parts | null {
  if (tokens.length > 5) return null;
  const dotted = tokens.length === 1 ? (tokens[0]?.lipat.split('.') ?? []) : [];
  const words = dotted.length > 1 ? dotted : tokens.map((token) => token.lipat);
  const parts = dotted.length > 1 ? words : withoutSeparators(words);
  if (parts === null) return null;
  const [first, second, third] = parts;
  if (first === undefined || parts.length > 3) return null;
  if (second === undefined) return isYear(first) ? { hari: null, bulan: 0, tahun: first } : null;
  if (third === undefined) {
    if (isYear(second) && month(first) > 0)
      return { hari: null, bulan: month(first), tahun: second };
    if (isYear(first) && isShort(second))
      return { hari: null, bulan: Number(second), tahun: first };
    return isShort(first) && monthOf(second) !== null
      ? { hari: Number(first), bulan: month(second), tahun: null }
      : null;
  }
  if (isYear(first) && isShort(second) && isShort(third)) {
    return { hari: Number(third), bulan: Number(second), tahun: first };
  }
  const isDated = isShort(first) && month(second) >= 0 && (isYear(third) || isShort(third));
  return isDated ? { hari: Number(first), bulan: month(second), tahun: third } : null;
}

/** `19 januari 2022` or `19-01-2022`: words apart by nothing, or all by the same sign. */
function withoutSeparators(words: readonly string[]): readonly string[] | null {
  if (words.length < 2) return words;
  const sign = words[1] ?? '';
  if (!['-', '/'].includes(sign)) {
    // Numbers alone need a sign between them.
    const isNamed = words.some((word) => monthOf(word) !== null);
    return isNamed && words.every((word) => /^[^-/]+$/.test(word)) ? words : null;
  }
  const parts = words.filter((_, i) => i % 2 === 0);
  const signs = words.filter((_, i) => i % 2 === 1);
  return parts.length === signs.length + 1 && signs.every((one) => one === sign) ? parts : null;
}

const isYear = (word: string): boolean => /^\d{4}$/.test(word);
const isShort = (word: string): boolean => /^\d{1,2}$/.test(word);
/** The month that a name or a number stands for, whether or not there is one; -1 for neither. */
const month = (word: string): number => monthOf(word) ?? (isShort(word) ? Number(word) : -1);

const longYear = (short: string): number => {
  const year = Number(short);
  return year + (year <= LAST_SHORT_YEAR ? 2000 : 1900);
};

const written = (day: number, monthNumber: number, year: number): string =>
  `${day} ${BULAN[monthNumber - 1] ?? ''} ${year}`;

/** The date among other words, with its month spelt right, where that is a date. */
function mended(text: string, tokens: readonly Token[]): string | null {
  if (text.length > LONGEST_MEND) return null;
  const words = tokens.map((token) => token.lipat).filter((word) => /[\p{L}\d]/u.test(word));
  const meant = words.map((word) => monthMeant(word) ?? word);
  const at = meant.findIndex((word) => monthOf(word) !== null);
  const candidates = [
    meant.slice(at - 1, at + 2),
    // `Januari 19, 2022`
    [meant[at + 1], meant[at], meant[at + 2]],
    meant.slice(at, at + 2),
  ].map((parts) => parts.join(' '));
  if (at < 0) candidates.splice(0, 3, words.slice(-3).join('-'));
  for (const candidate of candidates) {
    const { tanggal } = parse(candidate, false);
    if (tanggal.tanggal === null) continue;
    const [year, monthNumber, day] = tanggal.tanggal.split('-').map(Number);
    if (year === undefined || monthNumber === undefined) continue;
    return day === undefined
      ? `${BULAN[monthNumber - 1] ?? ''} ${year}`
      : written(day, monthNumber, year);
  }
  return null;
}

/** The Indonesian name of the month that a word is or was meant to be. */
function monthMeant(word: string): string | null {
  const number = monthOf(word) ?? foreignMonthOf(word);
  if (number !== null) return BULAN[number - 1]?.toLowerCase() ?? null;
  return word.length < 4 ? null : nearest(word, monthNames());
}

/**
 * Which of two ISO dates of any precision comes first: negative, zero or positive. Compared as far as both go, so that
 * `2022-01` and `2022-01-19` are equal.
 */
export function compareTanggal(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}
