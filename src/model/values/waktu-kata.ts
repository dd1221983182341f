import type { Satuan } from '../schema.js';
import { isClock } from './angka.js';
import { isWeekday, monthOf } from './kalender.js';
import { nearest } from './nearest.js';
import { unitAt } from './satuan.js';
import { indexPhrases, type PhraseIndex, phrase, type Token } from './scan.js';

const phrases = (...texts: readonly string[]): PhraseIndex => indexPhrases(texts.map(phrase));

/** Words that make an amount an upper bound. */
export const UPPER = phrases(
  'maksimal',
  'maksimum',
  'maks',
  'max',
  'maximal',
  'paling lama',
  'paling lambat',
  'paling banyak',
  'selama-lamanya',
  'selambat-lambatnya',
  'selambatnya',
  'sebanyak-banyaknya',
  'tidak lebih dari',
  'tidak melebihi',
  'kurang dari',
  's d',
  'sd',
  's/d',
  'sampai dengan',
  '<=',
  '<',
);

/** Words that make it a lower bound. */
export const LOWER = phrases(
  'minimal',
  'minimum',
  'paling kurang',
  'paling sedikit',
  'paling cepat',
  'paling singkat',
  'sekurang-kurangnya',
  'secepat-cepatnya',
  'sedikitnya',
  'setidaknya',
  'tidak kurang dari',
  'lebih dari',
  '>=',
  '>',
);

/** Words that make it an estimate. */
export const ABOUT = phrases(
  '±',
  '+/-',
  '+-',
  '~',
  'kurang lebih',
  'lebih kurang',
  'kira-kira',
  'sekitar',
  'rata-rata',
);

/** Everything that may stand before an amount that is counted. */
export const BEFORE_AMOUNT = indexPhrases(
  [UPPER, LOWER, ABOUT].flatMap((index) => [...index.values()].flat()),
);

/** What stands between the two ends of a range; `-` stands for every kind of dash. */
export const TO = phrases('-', 's d', 'sd', 's/d', 'sampai', 'sampai dengan', 'hingga', '~');

/** What may stand between the amounts of one compound: `1 jam, 30 menit`, `1 jam dan 30 menit`. */
export const AND = phrases(',', 'dan', '+', 'lebih');

/** Words that lead from an amount to the free words that qualify it (ruling 29). */
const CONNECTIVES: ReadonlySet<string> = new Set([
  'sejak',
  'setelah',
  'sesudah',
  'sebelum',
  'untuk',
  'per',
  'setiap',
  'tiap',
  'pada',
  'dari',
  'terhitung',
  'dihitung',
  'sampai',
  'hingga',
  'selama',
  'sesuai',
  'bila',
  'apabila',
  'jika',
  'kecuali',
  'tergantung',
  'dalam',
  'di',
  'oleh',
  'dengan',
  'tanpa',
  'saat',
  'ketika',
  'kemudian',
  'berikutnya',
  'atau',
  'dan',
  'yang',
  'agar',
  'guna',
  'bagi',
  'termasuk',
  'diluar',
]);

export const isConnective = (word: string): boolean => CONNECTIVES.has(word);
export const nearestConnective = (word: string): string | null =>
  word.length < 4 ? null : nearest(word, CONNECTIVES);

/** Times without any amount that sheets print as they are, and the writer means it. */
export const OPEN = phrases(
  'setiap saat',
  'sewaktu-waktu',
  'tentatif',
  'insidental',
  'insidentil',
  'kondisional',
  'fleksibel',
  'menyesuaikan',
  'secepatnya',
  'segera',
  'seketika',
  'saat itu juga',
  'hari itu juga',
  'tidak ditentukan',
  'tidak terbatas',
  'tidak tentu',
  'rutin',
  'terjadwal',
  'terus-menerus',
  'berkelanjutan',
);

/** Words that open such a time, with free words after them. */
export const OPEN_STARTS: ReadonlySet<string> = new Set([
  'sesuai',
  'sebelum',
  'setelah',
  'sesudah',
  'selama',
  'pada',
  'menyesuaikan',
  'menunggu',
  'tergantung',
  'sejak',
  'saat',
  'ketika',
  'sampai',
  'hingga',
  'bila',
  'apabila',
  'jika',
]);

/** A period named by an adjective, and the length of it. */
export const PERIODIC: ReadonlyMap<string, { satuan: Satuan; jumlah: number }> = new Map([
  ['harian', { satuan: 'hari', jumlah: 1 }],
  ['mingguan', { satuan: 'minggu', jumlah: 1 }],
  ['dwimingguan', { satuan: 'minggu', jumlah: 2 }],
  ['bulanan', { satuan: 'bulan', jumlah: 1 }],
  ['triwulanan', { satuan: 'triwulan', jumlah: 1 }],
  ['caturwulanan', { satuan: 'bulan', jumlah: 4 }],
  ['semesteran', { satuan: 'semester', jumlah: 1 }],
  ['tahunan', { satuan: 'tahun', jumlah: 1 }],
]);

/** A unit alone that names a period, as sheets write it (`Triwulan`); the others alone are an amount forgotten. */
export const PERIOD_UNITS: ReadonlySet<Satuan> = new Set(['triwulan', 'semester']);

export const EACH: ReadonlySet<string> = new Set(['setiap', 'tiap', 'per']);
const EACH_ONE: ReadonlyMap<string, Satuan> = new Map([
  ['sehari', 'hari'],
  ['seminggu', 'minggu'],
  ['sebulan', 'bulan'],
  ['setahun', 'tahun'],
]);
/** The unit in `sehari`, `sebulan`. */
export const oneOf = (word: string): Satuan | null => EACH_ONE.get(word) ?? null;

const singleWords = (index: PhraseIndex): readonly string[] =>
  [...index.values()].flat().flatMap((words) => (words.length === 1 ? words : []));

/** Every word that is known as a whole value or opens one: where a misspelt first word is looked up. */
export const FIRST_WORDS: readonly string[] = [
  ...singleWords(BEFORE_AMOUNT),
  ...PERIODIC.keys(),
  ...OPEN_STARTS,
  ...singleWords(OPEN),
  'paling',
  'setiap',
  'menyatu',
].filter((word) => word.length >= 5);

const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  'tanggal',
  'tgl',
  'pukul',
  'pkl',
  'wib',
  'wita',
  'wit',
  'awal',
  'akhir',
  'pertengahan',
  'besok',
]);

/** Whether a place in the calendar or on the clock stands at `at`: a month, a weekday, `H-1`, `08.00`. */
export function calendarAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.jenis === 'angka') {
    return isClock(token.lipat) && unitAt(tokens, at + 1) === null;
  }
  if (token.jenis !== 'kata') return false;
  if (CALENDAR_WORDS.has(token.lipat) || monthOf(token.lipat) !== null) return true;
  if (isWeekday(token.lipat) || unitAt(tokens, at) !== null) return true;
  const sign = tokens[at + 1]?.lipat;
  return (
    (token.lipat === 'h' || token.lipat === 'd') &&
    (sign === '-' || sign === '+') &&
    tokens[at + 2]?.jenis === 'angka'
  );
}
