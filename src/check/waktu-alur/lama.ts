import type { Langkah, Waktu } from '../../model/schema.js';

/** From the shortest to the longest, in one unit. */
export interface Lama {
  readonly min: number;
  readonly maks: number;
}

export const NOL: Lama = { min: 0, maks: 0 };

export const tambah = (a: Lama, b: Lama): Lama => ({
  min: bulat(a.min + b.min),
  maks: bulat(a.maks + b.maks),
});

/** Sums of thirds of a minute and the like, without the dust of binary fractions. */
export const bulat = (jumlah: number): number => Math.round(jumlah * 1e6) / 1e6;

/**
 * The working minutes of a step. An upper bound alone starts at 0, a lower bound alone counts as if it were kept.
 *
 * @returns null where the time cannot be counted: there is none, it is open or a period, it is for one unit of unknown
 *   number (`2 menit/berkas`), or it is in a unit without working minutes (`hari`, `hari kalender`, `minggu`)
 */
export const menitLangkah = ({ waktu }: Langkah): Lama | null =>
  waktu === null ? null : lamaDari(waktu, waktu.menitMin, waktu.menitMaks);

/** One time from its two ends, in whatever unit they are. */
export function lamaDari(
  { jenis, per }: Waktu,
  min: number | null,
  maks: number | null,
): Lama | null {
  // One with the cell above: counted there.
  if (jenis === 'menyatu') return NOL;
  if (per !== null || jenis === 'berkala') return null;
  if (min === null && maks === null) return null;
  return { min: min ?? 0, maks: maks ?? min ?? 0 };
}

/** True for a time with a lower bound alone: the step may take longer than is counted. */
export const tanpaBatasAtas = ({ waktu }: Langkah): boolean =>
  waktu !== null && waktu.menitMin !== null && waktu.menitMaks === null;
