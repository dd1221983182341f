/**
 * Files by numbers of 30 bits made of some of their words, those only that will be asked for: to keep all of a set would
 * take more time and room than all that is found by them. Words themselves as keys would take even more; what is found is
 * compared anew.
 */
export class Indeks {
  readonly #files = new Map<number, number[] | null>();

  /** Files of this key will be asked for. */
  expect(key: number): void {
    this.#files.set(key, null);
  }

  add(key: number, file: number): void {
    const files = this.#files.get(key);
    if (files === undefined) return;
    if (files === null) this.#files.set(key, [file]);
    else files.push(file);
  }

  /** The files of a key, in the order they were added. */
  get(key: number): readonly number[] {
    return this.#files.get(key) ?? [];
  }
}
