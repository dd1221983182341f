import type { Langkah } from '../../../model/schema.js';
import { keyword } from '../../../syntax/keywords.js';

/** The three columns of the mutu baku, as they stand on the sheet. */
export const KOLOM_MUTU_BAKU = ['kelengkapan', 'waktu', 'output'] as const;
export type KolomMutuBaku = (typeof KOLOM_MUTU_BAKU)[number];

/** The word of a column in the text: `Kelengkapan`. */
export const kataKolom = (kolom: KolomMutuBaku): string => keyword(kolom).word;

/** Whether a step says something in a column. */
export function berisi(langkah: Langkah, kolom: KolomMutuBaku): boolean {
  return kolom === 'waktu' ? langkah.waktu !== null : langkah[kolom].length > 0;
}
