import type { FlowNode } from './flow.js';
import type { Pelaksana, Simbol } from './schema.js';

/**
 * Gives every symbol of a row its height in the row (`lapis`) and returns them in the order written. Symbols stand side
 * by side as long as each column holds one and an arrow between two of them passes over no third; a chain that turns
 * back, or comes to a column that is taken, goes on one height lower. Capsules beside a symbol stand above and below it.
 */
export function placeSymbols(
  branches: readonly FlowNode[][],
  columns: readonly Pelaksana[],
): Simbol[] {
  const columnOf = new Map(columns.map((pelaksana, i) => [pelaksana.id, i]));
  const placed: Simbol[] = [];
  const taken = new Set<string>();
  const free = (lapis: number, from: number, to: number): boolean => {
    for (let column = from; column <= to; column++)
      if (taken.has(`${lapis}:${column}`)) return false;
    return true;
  };
  const column = (simbol: Simbol): number => columnOf.get(simbol.pelaksana) ?? 0;
  const put = (simbol: Simbol, lapis: number): void => {
    simbol.lapis = lapis;
    taken.add(`${lapis}:${column(simbol)}`);
    placed.push(simbol);
  };

  for (const branch of branches) {
    let lapis = 0;
    let before: FlowNode | null = null;
    let direction = 0;
    for (const node of branch) {
      const lead = node.simbol[0];
      if (lead === undefined) continue;
      const columnsHere = node.simbol.map(column);
      const from = Math.min(...columnsHere);
      const to = Math.max(...columnsHere);
      if (before !== null) {
        const last = column(before.simbol[0] ?? lead);
        const turn = Math.sign(column(lead) - last);
        const between = [
          Math.min(last, column(lead)) + 1,
          Math.max(last, column(lead)) - 1,
        ] as const;
        const reversed = turn === 0 || (direction !== 0 && turn !== direction);
        if (reversed || before.endCapsule !== null || !free(lapis, between[0], between[1])) {
          lapis++;
          direction = 0;
        } else direction = turn;
      }
      if (node.startCapsule !== null) lapis++;
      const clear = (at: number): boolean =>
        free(at, from, to) &&
        (node.startCapsule === null || free(at - 1, column(lead), column(lead))) &&
        (node.endCapsule === null || free(at + 1, column(lead), column(lead)));
      while (!clear(lapis)) {
        lapis++;
        direction = 0;
      }
      if (node.startCapsule !== null) put(node.startCapsule, lapis - 1);
      for (const simbol of node.simbol) put(simbol, lapis);
      if (node.endCapsule !== null) put(node.endCapsule, lapis + 1);
      before = node;
    }
  }
  return placed;
}
