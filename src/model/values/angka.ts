/** Amounts above this are no time any office means; the bound also keeps every number finite. */
const LARGEST = 1_000_000_000;

const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['\u00bd', 0.5],
  ['\u00bc', 0.25],
  ['\u00be', 0.75],
]);

/**
 * The value of a number as written in Indonesian: `,` before decimals, `.` between thousands, `½ ¼ ¾` at the end.
 * Null where it is none, as `1.5`, `08.00` or `1,2,3`.
 */
export function parseAngka(written: string): number | null {
  const sign = FRACTION_SIGNS.get(written.at(-1) ?? '');
  const digits = sign === undefined ? written : written.slice(0, -1);
  if (digits === '') return sign ?? null;
  if (!/^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(digits)) return null;
  const value = Number(digits.replaceAll('.', '').replace(',', '.')) + (sign ?? 0);
  return value <= LARGEST ? value : null;
}

/** A time of day, `08.00` or `08:00`. */
export function isClock(written: string): boolean {
  const match = /^(\d{1,2})[.:](\d{2})$/.exec(written);
  return match !== null && Number(match[1]) < 25 && Number(match[2]) < 60;
}

/** Takes the noise of binary fractions off a computed amount; a millionth of a unit is never meant. */
export const rounded = (value: number): number => Math.round(value * 1_000_000) / 1_000_000;

/** An amount as the author would write it: `1500`, `0,5`. */
export const writeAngka = (value: number): string => String(rounded(value)).replace('.', ',');

const UNITS: ReadonlyMap<string, number> = new Map([
  ['nol', 0],
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
]);

const WHOLE: ReadonlyMap<string, number> = new Map([
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
  ['seribu', 1000],
  ['setengah', 0.5],
]);

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...WHOLE.keys(),
  'belas',
  'puluh',
  'ratus',
  'ribu',
]);

export const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word);

/** The number that words name, up to the thousands: `dua puluh lima`. Null where they name none. */
export function parseTerbilang(words: readonly string[]): number | null {
  if (words.length === 0 || words.length > 12) return null;
  let total = 0;
  let group = 0;
  let unit: number | null = null;
  for (const word of words) {
    const digit = UNITS.get(word);
    const whole = WHOLE.get(word);
    if (digit !== undefined) {
      if (unit !== null) return null;
      unit = digit;
    } else if (whole !== undefined) {
      if (unit !== null) return null;
      if (word === 'seribu') total += whole;
      else group += whole;
    } else if (word === 'ribu') {
      total += (group + (unit ?? 0)) * 1000;
      group = 0;
      unit = null;
    } else {
      if (unit === null) return null;
      if (word === 'belas') group += unit + 10;
      else if (word === 'puluh') group += unit * 10;
      else if (word === 'ratus') group += unit * 100;
      else return null;
      unit = null;
    }
  }
  return total + group + (unit ?? 0);
}
