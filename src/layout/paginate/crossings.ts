import type { Alur } from '../../model/schema.js';
import { gathered } from '../../text/lists.js';

/** Connectors a page would need at its head and at its foot. */
export interface Crossings {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Counts the connectors of a page that holds the units from `from` to before `to`, as `cutEdges` makes them: one for
 * each target outside (below for a later one), one for each target inside that others reach.
 *
 * @param unitOf unit of each symbol.
 */
export function crossingsOf(
  edges: readonly Alur[],
  unitOf: ReadonlyMap<string, number>,
): (from: number, to: number) => Crossings {
  const spans = gathered(edges, ({ dari, ke }) => {
    const start = unitOf.get(dari);
    const end = unitOf.get(ke);
    return start === undefined || end === undefined || start === end ? [] : [{ start, end, ke }];
  });
  const known = new Map<number, Crossings>();
  return (from, to) => {
    const key = from * 10_000 + to;
    const cached = known.get(key);
    if (cached) return cached;
    const inside = (unit: number): boolean => unit >= from && unit < to;
    const outDown = new Set<string>();
    const outUp = new Set<string>();
    const inDown = new Set<string>();
    const inUp = new Set<string>();
    for (const { start, end, ke } of spans) {
      if (inside(start) === inside(end)) continue;
      if (inside(start)) (end >= to ? outDown : outUp).add(ke);
      else (start < from ? inDown : inUp).add(ke);
    }
    for (const target of inDown) inUp.delete(target);
    const counted = { top: outUp.size + inDown.size, bottom: outDown.size + inUp.size };
    known.set(key, counted);
    return counted;
  };
}
