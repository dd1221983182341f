/** Together with a key of 30 bits a whole number that is still exact. */
const MOST_FILES = 2 ** 23;

/**
 * Files by a number of 30 bits made of some of their words. Words themselves as keys would take more room than all else
 * that is kept of a set; what is found is compared anew. Key and file are one number, and the numbers are put in order
 * when the first key is asked for.
 */
export class Indeks {
  #added: number[] = [];
  #sorted: Float64Array | null = null;

  add(key: number, file: number): void {
    this.#added.push(key * MOST_FILES + file);
  }

  /** The files of a key, in order. */
  get(key: number): readonly number[] {
    return [...this.each(key)];
  }

  /** {@link get} one by one. */
  *each(key: number): Generator<number> {
    const all = this.#inOrder();
    const first = key * MOST_FILES;
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((all[middle] ?? 0) < first) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < all.length; at++) {
      const file = (all[at] ?? 0) - first;
      if (file >= MOST_FILES) return;
      yield file;
    }
  }

  #inOrder(): Float64Array {
    this.#sorted ??= Float64Array.from(this.#added).sort();
    this.#added = [];
    return this.#sorted;
  }
}
