import type { FlowNode } from './flow.js';

/** What comes before and after a symbol as written, before any arrow is drawn. */
export class FlowOrder {
  /** Row of the next symbols below each row; rows without symbols have none. */
  readonly #below: readonly number[];

  constructor(readonly rows: readonly FlowNode[][][]) {
    const below: number[] = [];
    let next = rows.length;
    for (let row = rows.length - 1; row >= 0; row--) {
      below[row] = next;
      if ((rows[row]?.length ?? 0) > 0) next = row;
    }
    this.#below = below;
  }

  /** Where a symbol goes on without being told: the next as written, and past those who only receive. */
  goesOnTo(node: FlowNode): FlowNode[] {
    const found = new Set<FlowNode>();
    const queue = [node];
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
      for (const next of this.#next(from, node)) {
        if (found.has(next)) continue;
        found.add(next);
        if (onlyReceives(next)) queue.push(next);
      }
    }
    return [...found];
  }

  /** The symbol that `kembali` means; null at the start. */
  before(node: FlowNode): FlowNode | null {
    const inBranch = this.rows[node.row]?.[node.branch]?.[node.at - 1];
    if (inBranch !== undefined) return inBranch;
    for (let row = node.row - 1; row >= 0; row--) {
      const giver = this.rows[row]?.flat().findLast((candidate) => !onlyReceives(candidate));
      if (giver !== undefined) return giver;
    }
    return null;
  }

  /** `traveller` is who goes on: his lane decides between parallel rows, also past those who only receive. */
  #next(from: FlowNode, traveller: FlowNode): FlowNode[] {
    const inBranch = this.rows[from.row]?.[from.branch]?.[from.at + 1];
    if (inBranch !== undefined) return [inBranch];
    const below = this.rows[this.#below[from.row] ?? this.rows.length] ?? [];
    const entries: FlowNode[] = [];
    for (const [first] of below) if (first !== undefined) entries.push(first);
    const parallel = (this.rows[from.row]?.length ?? 0) > 1;
    if (!parallel || entries.length < 2) return entries;
    // Lane by lane: whoever has a symbol of his own in the next parallel row goes only there (ruling 24).
    const lanes = new Set(traveller.members);
    const own = entries.filter((entry) => entry.members.some((member) => lanes.has(member)));
    return own.length > 0 ? own : entries;
  }
}

/** `Lanjut: -`. */
export const onlyReceives = (node: FlowNode): boolean =>
  node.intent.next?.targets?.[0]?.type === 'none';
