/** Tracks of one channel with what each must keep from the symbols before and after. */
export interface Demand {
  readonly before: number[];
  readonly after: number[];
  /** Least gutters, whatever the tracks. */
  leastBefore: number;
  leastAfter: number;
}

/** Keeps a track at least `distance` mm from the symbols on one side. */
export function raise(list: number[], track: number, distance: number): void {
  list[track] = Math.max(list[track] ?? 0, distance);
}
