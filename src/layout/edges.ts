/** Where things of these sizes begin that stand side by side from `start` on, and where the last one ends, mm. */
export function edgesOf(sizes: readonly number[], start = 0): number[] {
  const edges = [start];
  for (const size of sizes) edges.push((edges.at(-1) ?? start) + size);
  return edges;
}
