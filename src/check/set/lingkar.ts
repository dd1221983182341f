/**
 * The strongly connected parts of a graph that hold more than one node or a node with an arrow to itself (Tarjan, without
 * recursion: a chain of ten thousand SOPs is no deep stack).
 *
 * @param arrows for each node the nodes it points at
 */
export function lingkar(arrows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const order = new Int32Array(arrows.length).fill(-1);
  const low = new Int32Array(arrows.length);
  const next = new Int32Array(arrows.length);
  const isOpen = new Uint8Array(arrows.length);
  const open: number[] = [];
  const parts: number[][] = [];
  let count = 0;
  for (let root = 0; root < arrows.length; root++) {
    if (order[root] !== -1) continue;
    const path = [root];
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      if (order[node] === -1) {
        order[node] = low[node] = count++;
        open.push(node);
        isOpen[node] = 1;
      }
      const to = arrows[node]?.[next[node] ?? 0];
      if (to !== undefined) {
        next[node] = (next[node] ?? 0) + 1;
        if (order[to] === -1) path.push(to);
        else if (isOpen[to] === 1) low[node] = Math.min(low[node] ?? 0, order[to] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      const part: number[] = open.splice(open.lastIndexOf(node));
      for (const one of part) isOpen[one] = 0;
      if (part.length > 1 || arrows[node]?.includes(node) === true) parts.push(part);
    }
  }
  return parts;
}
