/**
 * What `of` gives for each item, one after the other. `flatMap` does the same and takes V8 out of its fast paths where
 * the items are objects: for a dozen of them 2 to 4 µs instead of 0.15 (measured, Node 20).
 */
export function gathered<T, R>(
  list: readonly T[],
  of: (item: T, index: number) => readonly R[],
): R[] {
  const all: R[] = [];
  for (let index = 0; index < list.length; index++) {
    const some = of(list[index] as T, index); // inside
    for (let at = 0; at < some.length; at++) all.push(some[at] as R); // inside
  }
  return all;
}

/** The lists one after the other; as fast as `gathered`. */
export const joined = <T>(lists: readonly (readonly T[])[]): T[] => gathered(lists, itself);

const itself = <T>(list: readonly T[]): readonly T[] => list;

/** Words of 32 bits with room for `length` of them: the same ones, or a list at least twice as long that starts with them. */
export function withRoom(
  words: Uint32Array<ArrayBuffer>,
  length: number,
): Uint32Array<ArrayBuffer> {
  if (length <= words.length) return words;
  const larger = new Uint32Array(Math.max(length, words.length * 2));
  larger.set(words);
  return larger;
}
