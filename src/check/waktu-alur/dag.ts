import type { Prosedur } from '../../model/schema.js';

/** A symbol of the flow, or the symbols of a joint group, which are worked on as one. */
export interface DagNode {
  /** Index of its step in `prosedur.langkah`. */
  readonly row: number;
  /** The arrows out that go on, by answer; those without one belong together. All arrows of one entry are followed. */
  readonly ways: readonly (readonly number[])[];
  /** True where nothing leads on: an end of the flow, or somebody who only receives. */
  readonly last: boolean;
}

/** The flow of one table without its loops. Nodes are indices into `nodes`. */
export interface FlowDag {
  readonly nodes: readonly DagNode[];
  readonly starts: readonly number[];
  /** What the starts lead to, each before all that it leads to. */
  readonly order: readonly number[];
  /** The arrows left out: each goes back to a node that leads to its own. */
  readonly back: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Cuts the loops of a flow where a walk from its starts, answers in the order written, comes back to a node it is still
 * under way from. An arrow up the table that closes no loop stays. Linear in the number of symbols and arrows.
 */
export function dagOf(prosedur: Prosedur): FlowDag {
  const { nodeOf, rows, isStart, decides } = symbolsOf(prosedur);
  const arrows: { readonly to: number; readonly jawaban: string | null }[][] = rows.map(() => []);
  for (const { jenis, dari, ke, jawaban } of prosedur.alur) {
    const [from, to] = [nodeOf.get(dari), nodeOf.get(ke)];
    if (jenis === 'panah' && from !== undefined && to !== undefined)
      arrows[from]?.push({ to, jawaban });
  }
  const starts = isStart.flatMap((start, node) => (start ? [node] : []));
  if (starts.length === 0 && rows.length > 0) starts.push(0);

  const back: { from: number; to: number }[] = [];
  const kept = rows.map(() => new Set<number>());
  const state = new Uint8Array(rows.length);
  const order: number[] = [];
  for (const start of starts) {
    if (state[start] !== NEW) continue;
    const path = [{ node: start, next: 0 }];
    state[start] = OPEN;
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const arrow = arrows[top.node]?.[top.next++];
      if (arrow === undefined) {
        state[top.node] = DONE;
        order.push(top.node);
        path.pop();
      } else if (state[arrow.to] === OPEN) back.push({ from: top.node, to: arrow.to });
      else {
        kept[top.node]?.add(arrow.to);
        if (state[arrow.to] === NEW) {
          state[arrow.to] = OPEN;
          path.push({ node: arrow.to, next: 0 });
        }
      }
    }
  }
  const nodes = rows.map((row, node): DagNode => {
    const ways = new Map<string | null, number[]>();
    for (const { to, jawaban } of arrows[node] ?? []) {
      if (!kept[node]?.has(to)) continue;
      const key = decides[node] ? jawaban : null;
      const way = ways.get(key);
      if (way === undefined) ways.set(key, [to]);
      else way.push(to);
    }
    return { row, ways: [...ways.values()], last: (arrows[node]?.length ?? 0) === 0 };
  });
  return { nodes, starts, order: order.reverse(), back };
}

const [NEW, OPEN, DONE] = [0, 1, 2];

/** The nodes that the symbols belong to: those tied by plain lines share one. */
function symbolsOf({ langkah, alur }: Prosedur) {
  const parents = new Map<string, string>();
  const leadOf = (id: string): string => {
    let lead = id;
    for (let up = parents.get(lead); up !== undefined; up = parents.get(lead)) lead = up;
    if (lead !== id) parents.set(id, lead);
    return lead;
  };
  for (const { jenis, dari, ke } of alur) {
    if (jenis !== 'bersama') continue;
    const [one, other] = [leadOf(dari), leadOf(ke)];
    if (one !== other) parents.set(other, one);
  }
  const nodeOf = new Map<string, number>();
  const rows: number[] = [];
  const isStart: boolean[] = [];
  const decides: boolean[] = [];
  for (const [row, { simbol }] of langkah.entries()) {
    for (const { id, bentuk } of simbol) {
      const lead = leadOf(id);
      let node = nodeOf.get(lead);
      if (node === undefined) {
        node = rows.push(row) - 1;
        nodeOf.set(lead, node);
      }
      nodeOf.set(id, node);
      if (bentuk === 'mulai') isStart[node] = true;
      if (bentuk === 'keputusan') decides[node] = true;
    }
  }
  return {
    nodeOf,
    rows,
    isStart: rows.map((_, node) => isStart[node] === true),
    decides,
  };
}
