import type { Analysis } from '../../model/analyze.js';
import { remembered } from '../../text/remembered.js';
import type { Span } from '../../text/source.js';
import { partOf } from '../locate.js';

/** What stands between two strokes of a Nomor SOP, with its UTF-16 offsets in the number. */
export interface BagianNomor {
  /** Without the blanks around it; empty where nothing is filled in. */
  readonly teks: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a number: `800`, `017` and `DUKCAPIL` of `800/017 /DUKCAPIL`. */
export const bagianNomor = remembered((nomor): readonly BagianNomor[] => {
  const parts: BagianNomor[] = [];
  let start = 0;
  for (const part of nomor.split('/')) {
    const end = start + part.length;
    parts.push({ teks: part.trim(), start, end });
    start = end + 1;
  }
  return parts;
});

/** Where a stretch of the Nomor SOP stands in the source. */
export function nomorAt({ model, places, source }: Analysis, from: number, to: number): Span {
  const place = places.key(model, 'nomor') ?? { start: 0, end: 0 };
  return partOf(source, place, model.nomor ?? '', from, to);
}
