import type { Satuan } from '../schema.js';
import { nearest } from './nearest.js';
import { phrase, standsAt, type Token } from './scan.js';

interface UnitWord {
  readonly words: readonly string[];
  readonly satuan: Satuan;
}

const unit = (satuan: Satuan, ...spellings: readonly string[]): UnitWord[] =>
  [satuan, ...spellings].map((spelling) => ({ words: phrase(spelling), satuan }));

/**
 * What is read as a unit. A synonym stands here only where it can mean nothing else:
 * - `mnt`, `dtk`, `hr`, `mgg`, `bln`, `thn`, `th`: the abbreviations of Indonesian forms.
 * - `hari efektif` (seen on sheets, facts 2.3) is a day on which the office works; `hari takwim` is the older word of
 *   the law for a calendar day.
 * - `jam kerja` is an hour, and hours are counted as working time anyway.
 * - `HK` is not here: it is written for hari kerja and for hari kalender.
 */
const UNIT_WORDS: readonly UnitWord[] = [
  ...unit('detik', 'dtk'),
  ...unit('menit', 'mnt'),
  ...unit('jam', 'jam kerja'),
  ...unit('hari kerja', 'hr kerja', 'hari efektif', 'hari kerja efektif', 'hari efektif kerja'),
  ...unit('hari kalender', 'hr kalender', 'hari takwim', 'hari kalender takwim'),
  ...unit('hari', 'hr'),
  ...unit('minggu', 'mgg', 'pekan'),
  ...unit('bulan', 'bln'),
  ...unit('triwulan', 'tri wulan'),
  ...unit('semester', 'smt'),
  ...unit('tahun', 'thn', 'th', 'tahun anggaran'),
];

/** By first word, the longest phrase first. */
const BY_FIRST_WORD = new Map<string, UnitWord[]>();
for (const entry of UNIT_WORDS.toSorted((a, b) => b.words.length - a.words.length)) {
  const first = entry.words[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), entry]);
}

/** The unit whose words stand at `at`, the longest that fits. */
export function unitAt(
  tokens: readonly Token[],
  at: number,
): { satuan: Satuan; length: number } | null {
  const candidates = BY_FIRST_WORD.get(tokens[at]?.lipat ?? '');
  const found = candidates?.find((entry) => standsAt(tokens, at, entry.words));
  return found === undefined ? null : { satuan: found.satuan, length: found.words.length };
}

/** Spellings that name more than one unit, or that only a table can mend. */
const AMBIGUOUS: ReadonlyMap<string, readonly Satuan[]> = new Map([
  ['hk', ['hari kerja', 'hari kalender']],
  ["'", ['menit']],
  ['"', ['detik']],
  ['m', ['menit']],
  ['min', ['menit']],
  ['j', ['jam']],
  ['h', ['hari']],
  ['hour', ['jam']],
  ['hours', ['jam']],
  ['day', ['hari']],
  ['days', ['hari']],
  ['week', ['minggu']],
  ['month', ['bulan']],
  ['year', ['tahun']],
  ['kuartal', ['triwulan']],
  ['tw', ['triwulan']],
  ['hari libur', ['hari kalender']],
]);

/** What the author may have meant by an unknown unit, the likeliest first; empty where nothing is near. */
export function suggestUnits(written: string): readonly Satuan[] {
  const listed = AMBIGUOUS.get(written);
  if (listed !== undefined) return listed;
  const found = nearest(
    written,
    UNIT_WORDS.map((entry) => entry.words.join(' ')),
  );
  const entry = UNIT_WORDS.find((candidate) => candidate.words.join(' ') === found);
  return entry === undefined ? [] : [entry.satuan];
}

/** Large units come first in a compound amount; the three kinds of day share a place and never stand together. */
export const UNIT_RANK: Readonly<Record<Satuan, number>> = {
  tahun: 8,
  semester: 7,
  triwulan: 6,
  bulan: 5,
  minggu: 4,
  hari: 3,
  'hari kerja': 3,
  'hari kalender': 3,
  jam: 2,
  menit: 1,
  detik: 0,
};

const MINUTES: Readonly<Partial<Record<Satuan, number>>> = { detik: 1 / 60, menit: 1, jam: 60 };
const MONTHS: Readonly<Partial<Record<Satuan, number>>> = {
  bulan: 1,
  triwulan: 3,
  semester: 6,
  tahun: 12,
};

/** Working minutes in one unit; null for a unit that has no defined length in working time. */
export function minutesIn(satuan: Satuan, menitPerHariKerja: number): number | null {
  return satuan === 'hari kerja' ? menitPerHariKerja : (MINUTES[satuan] ?? null);
}

/**
 * The size of a unit within the family whose members may be added: working time in minutes, calendar time from a month
 * up in months. Weeks, `hari` and `hari kalender` are families of their own, since nothing says how they convert.
 */
export function sizeInFamily(
  satuan: Satuan,
  menitPerHariKerja: number,
): { family: string; size: number } {
  const minutes = minutesIn(satuan, menitPerHariKerja);
  if (minutes !== null) return { family: 'menit', size: minutes };
  const months = MONTHS[satuan];
  return months === undefined ? { family: satuan, size: 1 } : { family: 'bulan', size: months };
}
