import type { Butir, Langkah } from '../../../model/schema.js';

/** `SOP` as a word: `Lihat SOP Persiapan`, `SOP-037/17000/2025`. */
const SOP = /(?<![\p{L}\p{N}])SOP(?![\p{L}\p{N}])/u;

/** Whether a step names the SOP that does it, in `SOP:` or in Keterangan. */
export const menyebutSop = ({ sop, keterangan }: Langkah): boolean =>
  sop !== null || keterangan.some(mentions);

const mentions = ({ teks, anak }: Butir): boolean => SOP.test(teks) || anak.some(mentions);
