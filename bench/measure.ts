/** Middle of a sample; the mean of the two middles for an even count. */
export function median(sample: readonly number[]): number {
  const sorted = sample.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}

/**
 * Times several pieces of work in turn, so that a drift of the machine's speed meets all of them alike.
 *
 * @returns milliseconds a run, the median over `runs` after `warmup` runs that do not count
 */
export function timeInTurn<K extends string>(
  work: Readonly<Record<K, () => void>>,
  { warmup, runs }: { readonly warmup: number; readonly runs: number },
): Record<K, number> {
  const names = Object.keys(work) as K[];
  const samples = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < warmup + runs; run++) {
    for (const name of names) {
      const start = performance.now();
      work[name]();
      const took = performance.now() - start;
      if (run >= warmup) samples.get(name)?.push(took);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name) ?? [])])) as Record<
    K,
    number
  >;
}

export const ms = (value: number): string => `${value.toFixed(2)} ms`;
export const times = (a: number, b: number): string => `${(a / b).toFixed(2)} x`;
