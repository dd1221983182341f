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
  const places = new Map<string, number>();
  const spans = gathered(edges, ({ dari, ke }) => {
    const start = unitOf.get(dari);
    const end = unitOf.get(ke);
    if (start === undefined || end === undefined || start === end) return [];
    const target = places.get(ke) ?? places.size;
    places.set(ke, target);
    return [{ start, end, target }];
  });
  const ways = new Uint8Array(places.size);
  const known = new Map<number, Crossings>();
  return (from, to) => {
    const key = from * 10_000 + to;
    const cached = known.get(key);
    if (cached) return cached;
    ways.fill(0);
    for (const { start, end, target } of spans) {
      const starts = start >= from && start < to;
      const ends = end >= from && end < to;
      if (starts === ends) continue;
      const way = starts ? (end >= to ? OUT_DOWN : OUT_UP) : start < from ? IN_DOWN : IN_UP;
      ways[target] = (ways[target] ?? 0) | way;
    }
    let top = 0;
    let bottom = 0;
    for (const way of ways) {
      if (way & OUT_UP) top++;
      if (way & OUT_DOWN) bottom++;
      // Who reaches a target from both sides does so over the connector at the head.
      if (way & IN_DOWN) top++;
      else if (way & IN_UP) bottom++;
    }
    const counted = { top, bottom };
    known.set(key, counted);
    return counted;
  };
}

/** How edges that leave or reach a page pass its ends: one bit each, so that several may meet in one target. */
const OUT_DOWN = 1;
const OUT_UP = 2;
const IN_DOWN = 4;
const IN_UP = 8;
