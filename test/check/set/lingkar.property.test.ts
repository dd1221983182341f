import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lingkar } from '../../../src/check/set/lingkar.js';

const GRAPH = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
  );

/** Which nodes can be come to from each, over one arrow or more. */
function reached(arrows: readonly (readonly number[])[]): boolean[][] {
  const to = arrows.map((all) => arrows.map((_, node) => all.includes(node)));
  for (const via of arrows.keys()) {
    for (const from of arrows.keys()) {
      for (const node of arrows.keys()) {
        if (to[from]?.[via] && to[via]?.[node]) (to[from] ?? [])[node] = true;
      }
    }
  }
  return to;
}

it('finds the nodes that come back to themselves, parted by which come to each other', () => {
  fc.assert(
    fc.property(GRAPH, (arrows) => {
      const to = reached(arrows);
      const expected = [...arrows.keys()]
        .filter((node) => to[node]?.[node])
        .map((node) => [...arrows.keys()].filter((one) => to[node]?.[one] && to[one]?.[node]));
      const unique = [...new Set(expected.map((part) => part.join()))].sort();
      const found = lingkar(arrows).map((part) => part.toSorted((a, b) => a - b).join());
      expect(found.toSorted()).toEqual(unique);
    }),
    { numRuns: 500 },
  );
});

it('follows a ring of a hundred thousand nodes', () => {
  const size = 100_000;
  const [part, ...more] = lingkar(Array.from({ length: size }, (_, node) => [(node + 1) % size]));
  expect(part?.length).toBe(size);
  expect(more).toEqual([]);
});
