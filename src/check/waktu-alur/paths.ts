import type { Langkah, Prosedur } from '../../model/schema.js';
import { type DagNode, dagOf, type FlowDag } from './dag.js';
import { bulat, type Lama, menitLangkah } from './lama.js';

/** How long the ways through one table take, in the unit of the steps' times. Steps without a time take none. */
export interface PathTimes {
  /** The quickest way, with the least times and without steps that may be skipped. A fork waits for all its branches. */
  readonly terpendek: number;
  /** The slowest way that goes through no loop twice, with the greatest times. */
  readonly terpanjang: number;
  /** The slowest way, and each arrow that goes back taken once. */
  readonly sekaliUlang: number;
  /** Number of arrows that go back. */
  readonly balik: number;
  /** The steps of the slowest way, in the order they are come to. */
  readonly jalur: readonly Langkah[];
}

/**
 * Times of the ways from any start to any end. A step's time is taken when its row is come to from another row, so that
 * maker and checker in one row share it. Linear in the size of the flow, and once more for each arrow that goes back.
 *
 * @param lama the time of a step; null for one that does not count
 * @returns null where no start leads to an end
 */
export function pathTimes(
  prosedur: Prosedur,
  lama: (langkah: Langkah) => Lama | null = menitLangkah,
): PathTimes | null {
  const dag = dagOf(prosedur);
  const times = prosedur.langkah.map(lama);
  const most = times.map((time) => time?.maks ?? 0);
  const least = times.map((time, row) =>
    prosedur.langkah[row]?.opsional === null ? (time?.min ?? 0) : 0,
  );
  const slowest = timesToEnd(dag, most, 'maks');
  const first = best(dag.starts, (start) => withRow(dag, most, start, slowest[start]), 'maks');
  const quickest = timesToEnd(dag, least, 'min');
  const quick = best(dag.starts, (start) => withRow(dag, least, start, quickest[start]), 'min');
  if (first === null || quick === null) return null;
  return {
    terpendek: bulat(quick.time),
    terpanjang: bulat(first.time),
    sekaliUlang: bulat(first.time + repeats(dag, most)),
    balik: dag.back.length,
    jalur: rowsFrom(dag, most, slowest, first.node).flatMap((row) => prosedur.langkah[row] ?? []),
  };
}

type Times = readonly (number | null)[];

/** For each node the time from it to an end, without that of its own row; null where no end is come to. */
function timesToEnd(dag: FlowDag, rows: readonly number[], want: 'min' | 'maks'): Times {
  const found: (number | null)[] = dag.nodes.map(() => null);
  for (const node of dag.order.toReversed()) {
    const { ways, last } = dag.nodes[node] ?? NOWHERE;
    // All of a way's branches must be done; of the ways one is taken.
    const each = ways.map(
      (way) => best(way, (to) => onward(dag, rows, node, to, found), 'maks')?.time ?? null,
    );
    const ends = each.flatMap((time) => (time === null ? [] : [time]));
    found[node] = last
      ? 0
      : ends.length === 0
        ? null
        : want === 'min'
          ? Math.min(...ends)
          : Math.max(...ends);
  }
  return found;
}

const NOWHERE: DagNode = { row: 0, ways: [], last: true };

/** The time from one node over the next to an end. */
function onward(
  dag: FlowDag,
  rows: readonly number[],
  from: number,
  to: number,
  known: Times,
): number | null {
  const rest = known[to];
  return rest == null ? null : entering(dag, rows, from, to) + rest;
}

/** What the row of `to` takes, when it is come to from another row. */
function entering(dag: FlowDag, rows: readonly number[], from: number, to: number): number {
  const row = dag.nodes[to]?.row ?? 0;
  return dag.nodes[from]?.row === row ? 0 : (rows[row] ?? 0);
}

const withRow = (
  dag: FlowDag,
  rows: readonly number[],
  node: number,
  rest: number | null | undefined,
): number | null => (rest == null ? null : (rows[dag.nodes[node]?.row ?? 0] ?? 0) + rest);

function best(
  candidates: readonly number[],
  timeOf: (node: number) => number | null,
  want: 'min' | 'maks',
): { readonly node: number; readonly time: number } | null {
  let found: { node: number; time: number } | null = null;
  for (const node of candidates) {
    const time = timeOf(node);
    if (time === null) continue;
    if (found === null || (want === 'min' ? time < found.time : time > found.time)) {
      found = { node, time };
    }
  }
  return found;
}

/** The rows of the slowest way from a node on. */
function rowsFrom(dag: FlowDag, rows: readonly number[], slowest: Times, start: number): number[] {
  const found: number[] = [];
  for (let node: number | undefined = start; node !== undefined; ) {
    const { row, ways }: DagNode = dag.nodes[node] ?? NOWHERE;
    if (found.at(-1) !== row) found.push(row);
    const here: number = node;
    node = best(ways.flat(), (to) => onward(dag, rows, here, to, slowest), 'maks')?.node;
  }
  return found;
}

/** What all arrows that go back add when each is taken once: the slowest way from where it leads to where it starts. */
function repeats(dag: FlowDag, rows: readonly number[]): number {
  if (dag.back.length === 0) return 0;
  const places = new Map(dag.order.map((node, place) => [node, place]));
  let sum = 0;
  for (const { from, to } of dag.back) {
    const first = places.get(to) ?? 0;
    const between = dag.order.slice(first, (places.get(from) ?? 0) + 1);
    const reached = new Map([[to, rows[dag.nodes[to]?.row ?? 0] ?? 0]]);
    for (const node of between) {
      const time = reached.get(node);
      if (time === undefined) continue;
      for (const next of dag.nodes[node]?.ways.flat() ?? []) {
        const sofar = time + entering(dag, rows, node, next);
        if (sofar > (reached.get(next) ?? -1)) reached.set(next, sofar);
      }
    }
    sum += reached.get(from) ?? 0;
  }
  return sum;
}
