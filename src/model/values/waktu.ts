import { isWarning, shortened, type WaktuIssue } from '../../diagnostics/value-issues.js';
import { remembered } from '../../text/remembered.js';
import type { Satuan, Waktu } from '../schema.js';
import { rounded } from './angka.js';
import { sizeInFamily, suggestUnits, unitAt } from './satuan.js';
import { longestAt, scan, type Token } from './scan.js';
import { dateAt } from './tanggal-token.js';
import { type Amount, termStartsAt } from './waktu-amount.js';
import { readTerms, type Term } from './waktu-jumlah.js';
import {
  calendarAt,
  EACH,
  OPEN,
  OPEN_STARTS,
  oneOf,
  PERIOD_UNITS,
  PERIODIC,
} from './waktu-kata.js';
import { amountFirst, edge, firstAmount, turned, withWordsMended } from './waktu-mend.js';

export interface WaktuOptions {
  /** The unit of bare numbers, from `Satuan Waktu`. */
  readonly satuan?: Satuan;
  /** Working minutes in one hari kerja; 450 by default, 37,5 hours in 5 days (Perpres 21/2023). */
  readonly menitPerHariKerja: number;
}

export interface ParsedWaktu {
  readonly waktu: Waktu;
  /** At most one error; a warning may stand alone. */
  readonly issues: readonly WaktuIssue[];
}

/** 37,5 hours a week in 5 days: Perpres 21/2023. Ramadan and workload analysis differ, so it is only the default. */
export const MENIT_PER_HARI_KERJA = 450;

/** A longer value is not repeated in a help line. */
const LONGEST_MEND = 120;

/**
 * Reads the value of `Waktu`: amounts, ranges, bounds, `per`, parts, periods and the open forms of the language, in any
 * case, with any dash, space or quote. Never throws; takes time linear in the length of the text.
 *
 * @param text the value with continued lines joined by one space; neither empty nor `-`, which mean that there is none
 * @returns the model's Waktu with `teks` as written (trimmed) and what is wrong with it, in offsets of `text`
 */
export function parseWaktu(text: string, options: WaktuOptions): ParsedWaktu {
  const key = `${options.menitPerHariKerja} ${options.satuan ?? ''}`;
  let reader = readers.get(key);
  if (reader === undefined) {
    reader = remembered((value) => parse(value, options, true));
    readers.set(key, reader);
  }
  const { waktu, issues } = reader(text);
  // Each model has objects of its own: their places are kept by them.
  return { waktu: { ...waktu }, issues };
}

/** By the options they read with; a set has one or two of them. */
const readers = new Map<string, (text: string) => ParsedWaktu>();

/** Reads the value of `Satuan Waktu`. */
export function parseSatuan(text: string): {
  readonly satuan: Satuan | null;
  readonly issues: readonly WaktuIssue[];
} {
  const tokens = scan(text);
  const unit = unitAt(tokens, 0);
  if (unit !== null && unit.length === tokens.length) return { satuan: unit.satuan, issues: [] };
  const saran = suggestUnits(tokens.map((token) => token.lipat).join(' '));
  const place = whole(text, tokens);
  const satuan = text.slice(place.start, place.end);
  const kind = 'satuan-tidak-dikenal';
  return { satuan: null, issues: [{ kind, ...place, satuan, saran, perbaikan: saran }] };
}

type Jenis = Waktu['jenis'];

function parse(text: string, options: WaktuOptions, mends: boolean): ParsedWaktu {
  const tokens = unquoted(scan(text));
  const mend = (candidates: readonly string[]): readonly string[] =>
    mends ? accepted(candidates, options) : [];
  const place = whole(text, tokens);
  const done = (jenis: Jenis, amounts: Partial<Waktu> = {}, issue?: WaktuIssue): ParsedWaktu => ({
    waktu: { ...NOTHING, teks: text.trim(), jenis, ...amounts },
    issues: issue === undefined ? [] : [issue],
  });
  const uncounted = (): ParsedWaktu =>
    done(
      'tanpa-jumlah',
      {},
      {
        kind: 'tanpa-jumlah',
        ...place,
        perbaikan: mends && text.length <= LONGEST_MEND ? mend(amountFirst(text, tokens)) : [],
      },
    );

  const first = tokens[0];
  if (first === undefined) {
    return done(
      'tidak-terbaca',
      {},
      { kind: 'tidak-terbaca', teks: shortened(text), ...place, perbaikan: [] },
    );
  }
  if (dateAt(tokens, 0) > 0) {
    const date = text.slice(place.start, place.end);
    return done(
      'tidak-terbaca',
      {},
      {
        kind: 'berupa-tanggal',
        ...place,
        perbaikan: mend([`paling lambat ${date}`]),
      },
    );
  }
  if (first.lipat === 'menyatu' && tokens.length === 1) return done('menyatu');

  const period = periodOf(text, tokens, options);
  if (period !== null) return done('berkala', period);

  if (termStartsAt(tokens, 0) >= 0) {
    const read = readTerms(text, tokens, 0, options.satuan ?? null, mend);
    if (read.kalender) return uncounted();
    if (read.terms === null) return done('tidak-terbaca', {}, read.issue ?? undefined);
    return counted(text, read.terms, read.issue, options, mend, done);
  }
  if (OPEN_STARTS.has(first.lipat) || longestAt(tokens, 0, OPEN) > 0) {
    return firstAmount(tokens) >= 0 ? uncounted() : done('terbuka');
  }
  if (EACH.has(first.lipat) && first.lipat !== 'per' && tokens.length > 1) return done('terbuka');

  const misspelt = withWordsMended(text, tokens);
  const perbaikan = mend(misspelt);
  const timeIsNamed = firstAmount(tokens) >= 0 || tokens.some((_, i) => calendarAt(tokens, i));
  if (misspelt.length === 0 && timeIsNamed) return uncounted();
  return done(
    'tidak-terbaca',
    {},
    { kind: 'tidak-terbaca', teks: shortened(text), ...place, perbaikan },
  );
}

const NOTHING = {
  min: null,
  maks: null,
  satuan: null,
  per: null,
  menitMin: null,
  menitMaks: null,
} satisfies Partial<Waktu>;

function counted(
  text: string,
  terms: readonly Term[],
  issue: WaktuIssue | null,
  options: WaktuOptions,
  mend: (candidates: readonly string[]) => readonly string[],
  done: (jenis: Jenis, amounts?: Partial<Waktu>, issue?: WaktuIssue) => ParsedWaktu,
): ParsedWaktu {
  const amounts = sum(terms, options);
  const { min, maks } = amounts;
  const only = terms.length === 1 ? terms[0] : undefined;
  if (only !== undefined && min !== null && maks !== null && min > maks) {
    const ends = { start: edge(only.min, 'start'), end: edge(only.maks, 'end') };
    return done(
      'tidak-terbaca',
      {},
      {
        kind: 'terbalik',
        ...ends,
        perbaikan: mend([turned(text, only)]),
      },
    );
  }
  const jenis = (['batas', 'kira-kira', 'rentang'] as const).find((candidate) =>
    terms.some((term) => term.jenis === candidate),
  );
  return done(jenis ?? 'jumlah', amounts, issue ?? undefined);
}

/** Adds the parts where they can be added; all null where not. */
function sum(terms: readonly Term[], options: WaktuOptions): Partial<Waktu> & MinMaks {
  const per = terms.length === 1 ? (terms[0]?.per ?? null) : null;
  if (terms.length > 1 && terms.some((term) => term.per !== null)) return NOTHING;
  const min = ends(terms, (term) => term.min);
  const maks = ends(terms, (term) => term.maks);
  const all = [...(min ?? []), ...(maks ?? [])];
  const families = all.map((amount) => familyOf(amount, options));
  const common = families[0];
  if (common === undefined || families.some((entry) => entry.family !== common.family)) {
    return { ...NOTHING, per };
  }
  let smallest = common;
  for (const entry of families) if (entry.size < smallest.size) smallest = entry;
  const total = (list: readonly Amount[] | null, size: number): number | null =>
    list === null
      ? null
      : rounded(
          list.reduce((soFar, one) => soFar + one.nilai * familyOf(one, options).size, 0) / size,
        );
  const isWorkingTime = smallest.family === 'menit';
  return {
    min: total(min, smallest.size),
    maks: total(maks, smallest.size),
    satuan: smallest.satuan,
    per,
    menitMin: isWorkingTime ? total(min, 1) : null,
    menitMaks: isWorkingTime ? total(maks, 1) : null,
  };
}

interface MinMaks {
  readonly min: number | null;
  readonly maks: number | null;
}

function ends(
  terms: readonly Term[],
  end: (term: Term) => readonly Amount[] | null,
): readonly Amount[] | null {
  const lists = terms.map(end);
  return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}

function familyOf(
  amount: Amount,
  options: WaktuOptions,
): { family: string; size: number; satuan: Satuan } {
  const satuan = amount.satuan ?? 'menit';
  // `2 x 24 jam` runs through nights and holidays: two days by the clock, not 48 hours of work.
  if (amount.berjalan) return { family: 'jam berjalan', size: 1, satuan };
  return { ...sizeInFamily(satuan, options.menitPerHariKerja), satuan };
}

/** A period: `triwulanan`, `Triwulan`, `setiap 2 x 24 jam`, `setiap hari Selasa`, `2 kali sebulan`. */
function periodOf(
  text: string,
  tokens: readonly Token[],
  options: WaktuOptions,
): Partial<Waktu> | null {
  const first = tokens[0]?.lipat ?? '';
  const named = PERIODIC.get(first);
  if (named !== undefined) return every(named.satuan, named.jumlah);
  const alone = unitAt(tokens, 0);
  if (alone !== null && alone.length === tokens.length && PERIOD_UNITS.has(alone.satuan)) {
    return every(alone.satuan, 1);
  }
  if (EACH.has(first)) {
    const unit = unitAt(tokens, 1);
    if (unit !== null && unit.length + 1 === tokens.length) return every(unit.satuan, 1);
    if (tokens[1]?.jenis === 'angka') {
      const { terms } = readTerms(text, tokens, 1, null, () => []);
      const { min, maks, satuan } = terms === null ? NOTHING : sum(terms, options);
      if (terms !== null) return { min, maks, satuan: satuan ?? null };
    }
    return calendarAt(tokens, 1) || tokens[1]?.jenis === 'angka' ? {} : null;
  }
  const times = first === 'sekali' ? 1 : tokens[0]?.jenis === 'angka' ? 2 : 0;
  if (times === 0 || (times === 2 && !['kali', 'x'].includes(tokens[1]?.lipat ?? ''))) return null;
  const after = tokens[times]?.lipat ?? '';
  return oneOf(after) !== null || after === 'dalam' || EACH.has(after) ? {} : null;
}

const every = (satuan: Satuan, jumlah: number): Partial<Waktu> => ({
  min: jumlah,
  maks: jumlah,
  satuan,
});

/** The candidates that are read without an error: no mend is offered that would itself be a mistake. */
function accepted(candidates: readonly string[], options: WaktuOptions): readonly string[] {
  const short = candidates.filter((candidate) => candidate.length <= LONGEST_MEND);
  return [...new Set(short.map((candidate) => candidate.trim()))].filter(
    (candidate) => !parse(candidate, options, false).issues.some((issue) => !isWarning(issue)),
  );
}

/** Quotes around the whole value are no part of it. */
function unquoted(tokens: readonly Token[]): readonly Token[] {
  const quotes = ['"', "'"];
  const both = tokens.length > 2 && tokens[0]?.lipat === tokens.at(-1)?.lipat;
  return both && quotes.includes(tokens[0]?.lipat ?? '') ? tokens.slice(1, -1) : tokens;
}

function whole(text: string, tokens: readonly Token[]): { start: number; end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? text.length };
}
