/** A larger cost is not told apart from this one. */
export const COST_LIMIT = 8191;

/**
 * States in order of whole-number costs, the last put in first among equals. A cost below the last one given out is
 * raised to it, so the order never runs back.
 */
export class BucketQueue {
  private readonly bucket = new Int32Array(COST_LIMIT + 1).fill(-1);
  private readonly state: Int32Array;
  private readonly next: Int32Array;
  private count = 0;
  private floor = 0;
  private lowest = COST_LIMIT;
  private highest = -1;

  /** @param capacity most states put in between two calls of `clear`. */
  constructor(capacity: number) {
    this.state = new Int32Array(capacity);
    this.next = new Int32Array(capacity);
  }

  push(state: number, cost: number): void {
    const key = Math.max(Math.min(cost, COST_LIMIT), this.floor);
    if (key < this.lowest) this.lowest = key;
    if (key > this.highest) this.highest = key;
    this.state[this.count] = state;
    this.next[this.count] = this.bucket[key] as number; // a key is inside
    this.bucket[key] = this.count++;
  }

  /** The cheapest state, -1 where none is left. */
  pop(): number {
    while (this.lowest <= this.highest) {
      const entry = this.bucket[this.lowest] as number; // inside, as every key
      if (entry < 0) {
        this.lowest++;
        continue;
      }
      this.floor = this.lowest;
      this.bucket[this.lowest] = this.next[entry] as number; // put in with the entry
      return this.state[entry] as number;
    }
    return -1;
  }

  clear(): void {
    if (this.highest >= this.lowest) this.bucket.fill(-1, this.lowest, this.highest + 1);
    this.count = 0;
    this.floor = 0;
    this.lowest = COST_LIMIT;
    this.highest = -1;
  }
}
