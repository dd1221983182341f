import type { FlowNode } from './flow.js';
import type { Simbol } from './schema.js';

/**
 * Gives every symbol of a row its height in the row (`lapis`) and returns them in the order written. Symbols stand side
 * by side as long as each column holds one and an arrow between two of them passes over no third; a chain that turns
 * back, or comes to a column that is taken, goes on one height lower. Capsules beside a symbol stand above and below it.
 */
export function placeSymbols(
  branches: readonly FlowNode[][],
  columnOf: ReadonlyMap<string, number>,
): Simbol[] {
  const placed: Simbol[] = [];
  const cells = new Cells();
  const column = (simbol: Simbol): number => columnOf.get(simbol.pelaksana) ?? 0;
  const put = (simbol: Simbol, lapis: number): void => {
    simbol.lapis = lapis;
    cells.take(lapis, column(simbol));
    placed.push(simbol);
  };

  for (const branch of branches) {
    let lapis = 0;
    let before: FlowNode | null = null;
    let direction = 0;
    for (const node of branch) {
      const lead = node.simbol[0];
      if (lead === undefined) continue;
      const [from, to] = extentOf(node.simbol.map(column));
      if (before !== null) {
        const last = column(before.simbol[0] ?? lead);
        const turn = Math.sign(column(lead) - last);
        const between = [
          Math.min(last, column(lead)) + 1,
          Math.max(last, column(lead)) - 1,
        ] as const;
        const reversed = turn === 0 || (direction !== 0 && turn !== direction);
        if (reversed || before.endCapsule !== null || !cells.free(lapis, between[0], between[1])) {
          lapis++;
          direction = 0;
        } else direction = turn;
      }
      if (node.startCapsule !== null) lapis++;
      const clear = (at: number): boolean =>
        cells.free(at, from, to) &&
        (node.startCapsule === null || cells.free(at - 1, column(lead), column(lead))) &&
        (node.endCapsule === null || cells.free(at + 1, column(lead), column(lead)));
      for (const start = lapis; !clear(lapis); direction = 0) {
        lapis = Math.max(lapis + 1, lapis === start ? cells.firstFree(column(lead)) : 0);
      }
      if (node.startCapsule !== null) put(node.startCapsule, lapis - 1);
      for (const simbol of node.simbol) put(simbol, lapis);
      if (node.endCapsule !== null) put(node.endCapsule, lapis + 1);
      before = node;
    }
  }
  return placed;
}

/** Which cells of a row hold a symbol: heights by columns. */
class Cells {
  readonly #columns: Set<number>[] = [];
  /** Lowest height of each column with nothing at it. */
  readonly #firstFree = new Map<number, number>();

  take(lapis: number, column: number): void {
    for (let at = this.#columns.length; at <= lapis; at++) this.#columns.push(new Set());
    this.#columns[lapis]?.add(column);
    let free = this.firstFree(column);
    while (this.#columns[free]?.has(column) === true) free++;
    this.#firstFree.set(column, free);
  }

  firstFree(column: number): number {
    return this.#firstFree.get(column) ?? 0;
  }

  /** Whether no column from `from` to `to` is taken. Looks at whichever is fewer: those columns, or the taken ones. */
  free(lapis: number, from: number, to: number): boolean {
    const taken = this.#columns[lapis];
    if (taken === undefined) return true;
    if (taken.size < to - from) {
      for (const column of taken) if (column >= from && column <= to) return false;
      return true;
    }
    for (let column = from; column <= to; column++) if (taken.has(column)) return false;
    return true;
  }
}

function extentOf(columns: readonly number[]): readonly [from: number, to: number] {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    from = Math.min(from, column);
    to = Math.max(to, column);
  }
  return [from, to];
}
