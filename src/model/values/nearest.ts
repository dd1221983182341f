/** Longer words than this are no misspelling of ours; the bound keeps the comparison cheap on hostile text. */
const LONGEST_COMPARED = 48;

/** How many letters are added, left out, changed or swapped with their neighbour; stops counting above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? limit) + 1,
        (row[j - 1] ?? limit) + 1,
        (last[j - 1] ?? limit) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? limit) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * The word of the list that the author most likely meant, or null: one slip in four letters is forgiven, at most two.
 * Of equals the first in the list wins.
 */
export function nearest(written: string, words: Iterable<string>): string | null {
  if (written.length > LONGEST_COMPARED) return null;
  let limit = written.length < 3 ? 0 : written.length < 5 ? 1 : 2;
  let found: string | null = null;
  for (const word of words) {
    const distance = editDistance(written, word, limit);
    if (distance > limit || (found !== null && distance === limit)) continue;
    found = word;
    limit = distance;
  }
  return found;
}
