import type { Satuan, Waktu } from '../../model/schema.js';
import { unitAt } from '../../model/values/satuan.js';
import { scan } from '../../model/values/scan.js';

/** A unit that a time names behind an amount, at UTF-16 offsets of its wording. */
export interface SatuanTertulis {
  readonly satuan: Satuan;
  readonly start: number;
  readonly end: number;
}

/** The kinds of Waktu that have an amount of their own. */
const COUNTED: ReadonlySet<Waktu['jenis']> = new Set(['jumlah', 'rentang', 'batas', 'kira-kira']);
/** A word may be a unit and stand in a remark too (`3 jam sejak hari pertama`): what counts stands behind an amount. */
const AMOUNT_WORD = /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se?puluh|belas)$/u;

/** Nearly every time below a head that names the unit. */
const BARE_NUMBER = /^\d+$/u;

/** The units that a time is written in, in order; none for a bare number, whose unit is in the head of the column. */
export function satuanTertulis({ teks, jenis }: Waktu): readonly SatuanTertulis[] {
  if (!COUNTED.has(jenis) || BARE_NUMBER.test(teks)) return [];
  const tokens = scan(teks);
  const found: SatuanTertulis[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (before === undefined) continue;
    const isAmount =
      before.jenis === 'angka' || before.lipat === ')' || AMOUNT_WORD.test(before.lipat);
    const unit = isAmount ? unitAt(tokens, i) : null;
    if (unit === null) continue;
    const last = tokens[i + unit.length - 1] ?? token;
    found.push({ satuan: unit.satuan, start: token.start, end: last.end });
  }
  return found;
}
