/** The months as the sheet prints them, in order. */
export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Spellings that are read as the month: older Indonesian (ruling 31) and the abbreviations of sheets and forms. */
const OTHER_SPELLINGS: readonly (readonly [string, number])[] = [
  ['pebruari', 2],
  ['nopember', 11],
  ['jan', 1],
  ['feb', 2],
  ['peb', 2],
  ['mar', 3],
  ['mrt', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['agu', 8],
  ['agt', 8],
  ['ags', 8],
  ['agst', 8],
  ['agust', 8],
  ['sep', 9],
  ['sept', 9],
  ['okt', 10],
  ['nov', 11],
  ['nop', 11],
  ['des', 12],
];

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...BULAN.map((name, i): [string, number] => [name.toLowerCase(), i + 1]),
  ...OTHER_SPELLINGS,
]);

/** Month names that are too far from the Indonesian ones for an edit distance; understood only to mend them. */
const FOREIGN_MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['aug', 8],
  ['october', 10],
  ['oct', 10],
  ['december', 12],
  ['dec', 12],
]);

const HARI = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'] as const;

/** 1 to 12, or null; `word` is in lower case. */
export const monthOf = (word: string): number | null => MONTHS.get(word) ?? null;

/** The month that a word which is none was probably meant to be: for mends only. */
export const foreignMonthOf = (word: string): number | null => FOREIGN_MONTHS.get(word) ?? null;

export const monthNames = (): Iterable<string> => BULAN.map((name) => name.toLowerCase());

export const isWeekday = (word: string): boolean =>
  word === "jum'at" || HARI.some((day) => day === word);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The last day of the month in the Gregorian calendar. */
export function daysIn(month: number, year: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

export const isoDate = (year: number, month: number, day: number): string =>
  `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;

export const isoMonth = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
