/** Lists one after the other: what `flat()` does, at a fraction of its cost on lists of objects. */
export function joined<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) for (const one of list) all.push(one);
  return all;
}
