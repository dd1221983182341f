import { bodyKey } from './kunci.js';
import type { Ringkasan, Tempat } from './summary.js';

/** A reference of one SOP to another. */
export interface Tautan {
  readonly dari: Ringkasan;
  readonly at: Tempat;
  /** Number of the step whose `SOP:` field it is; null for an item of Keterkaitan. */
  readonly langkah: number | null;
  /** What it means; none where it was not found, several where a title or number is doubled. */
  readonly ke: readonly Ringkasan[];
}

/**
 * The references of all files, in order. Of several SOPs of the same name one of the same body is meant.
 *
 * @param find the SOPs that a reference names
 */
export function tautanDari(
  files: readonly Ringkasan[],
  find: (reference: string) => readonly Ringkasan[],
): readonly Tautan[] {
  const found: Tautan[] = [];
  // Some SOPs are named by nearly all others.
  const known = new Map<string, readonly Ringkasan[]>();
  const add = (dari: Ringkasan, at: Tempat, langkah: number | null): void => {
    let sop = known.get(at.teks);
    if (sop === undefined) {
      sop = find(at.teks);
      known.set(at.teks, sop);
    }
    const own = sop.length > 1 ? sop.filter((one) => bodyKey(one) === bodyKey(dari)) : [];
    found.push({ dari, at, langkah, ke: own.length > 0 ? own : sop });
  };
  for (const file of files) {
    for (const item of file.keterkaitan) add(file, item, null);
    for (const reference of file.rujukan) add(file, reference, reference.langkah);
  }
  return found;
}
