import { describe, expect, it } from 'vitest';
import { cutEdges, letterOf, letterTargets, type Spot } from '../../../src/layout/flow/cut.js';
import type { Alur } from '../../../src/model/schema.js';

const edge = (id: string, dari: string, ke: string): Alur => ({
  id,
  dari,
  ke,
  jawaban: null,
  jenis: 'panah',
});
const spots = (pages: Record<string, number>): Map<string, Spot> =>
  new Map(Object.entries(pages).map(([id, page], order) => [id, { page, order }]));

describe('cutEdges', () => {
  it('leaves an edge within its page whole', () => {
    const { stretches, connectors } = cutEdges([edge('a1', 's1', 's2')], spots({ s1: 0, s2: 0 }));
    expect(connectors).toEqual([]);
    expect(stretches).toMatchObject([
      { id: 'a1', from: 's1', to: 's2', starts: true, back: false },
    ]);
  });

  it('gives a target one connector on its page and one on each page that sends to it', () => {
    const edges = [edge('a1', 's1', 's4'), edge('a2', 's2', 's4'), edge('a3', 's3', 's4')];
    const places = spots({ s1: 0, s2: 0, s3: 1, s4: 2 });
    const { stretches, connectors } = cutEdges(edges, places);
    expect(connectors.map(({ arah, page, twins, strip }) => [arah, page, twins, strip])).toEqual([
      ['keluar', 0, [2], 'bottom'],
      ['keluar', 1, [2], 'bottom'],
      ['masuk', 2, [0, 1], 'top'],
    ]);
    expect(stretches.filter((one) => one.page === 2)).toMatchObject([{ to: 's4', starts: false }]);
    expect([...letterTargets(connectors, places, 0)]).toEqual([['s4', 'A']]);
  });

  it('sends what goes back up at the head of the page, and takes it in at the foot', () => {
    const places = spots({ s1: 0, s2: 1 });
    const { stretches, connectors } = cutEdges([edge('a1', 's2', 's1')], places);
    expect(connectors.map(({ arah, page, strip }) => [arah, page, strip])).toEqual([
      ['keluar', 1, 'top'],
      ['masuk', 0, 'bottom'],
    ]);
    expect(stretches.every((one) => one.back)).toBe(true);
  });

  it('letters targets in reading order, going on from the table before', () => {
    const edges = [edge('a1', 's4', 's1'), edge('a2', 's2', 's3')];
    const places = spots({ s1: 0, s2: 0, s3: 1, s4: 1 });
    const { connectors } = cutEdges(edges, places);
    expect([...letterTargets(connectors, places, 2)]).toEqual([
      ['s1', 'C'],
      ['s3', 'D'],
    ]);
  });

  it('goes on with AA after Z', () => {
    expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });
});
