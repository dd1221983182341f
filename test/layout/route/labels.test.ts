import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/layout/page-model.js';
import { placeLabels } from '../../../src/layout/route/labels.js';
import type { RouteEdge } from '../../../src/layout/route/types.js';

const SIZE = { width: 14, height: 9 };

const line = (
  id: string,
  points: readonly Point[],
): { edge: RouteEdge; points: readonly Point[] } => ({
  edge: {
    id,
    from: 'a',
    to: id,
    kind: 'panah',
    label: SIZE,
    back: false,
    group: id,
    main: false,
  },
  points,
});

/** A diamond whose top also holds the arrow in: the line up leaves beside the corner. */
const DIAMOND = { x: 10, y: 20, width: 20, height: 10 };
const RULES = { xs: [0, 80], ys: [0, 10.58, 45] };

const across = line('b', [
  { x: 30, y: 25 },
  { x: 60, y: 25 },
]);
const up = line('c', [
  { x: 21.6, y: 20.8 },
  { x: 21.6, y: 8 },
  { x: 70, y: 8 },
]);

const top = line('a', [
  { x: 20, y: 0 },
  { x: 20, y: 20 },
]);
const into = { ...top, edge: { ...top.edge, from: 'z', label: null } };

describe('placeLabels', () => {
  it('begins beside the corner of a diamond, clear of the rule above', () => {
    const [, drawn] = placeLabels([into, up], new Map([['a', DIAMOND]]), RULES);
    expect(drawn).toMatchObject({ labelClear: true, labelOnRule: false });
    expect((drawn?.label?.y ?? 0) + SIZE.height).toBeGreaterThan(DIAMOND.y - 1);
  });

  it('moves an answer that stands as well elsewhere out of the way of another', () => {
    const drawn = placeLabels([across, up, into], new Map([['a', DIAMOND]]), RULES);
    for (const edge of drawn) expect(edge).toMatchObject({ labelClear: true, labelOnRule: false });
    expect(drawn[0]?.label).toMatchObject({ x: 30.4, y: 25.4 });
    expect((drawn[1]?.label?.y ?? 0) + SIZE.height).toBeGreaterThan(DIAMOND.y - 1);
  });

  it('goes far along its line where each nearer place is nearer to another line', () => {
    const own = line('far', [
      { x: 20, y: 120 },
      { x: 20, y: 0 },
    ]);
    const beside = [16, 24].map((x) => {
      const other = line(`at ${x}`, [
        { x, y: 140 },
        { x, y: 40 },
      ]);
      return { ...other, edge: { ...other.edge, from: 'z', label: null } };
    });
    const target = { x: 0, y: 0, width: 40, height: 8 };
    const [drawn] = placeLabels([own, ...beside], new Map([['far', target]]), {
      xs: [0, 80],
      ys: [],
    });
    expect(drawn).toMatchObject({ labelFree: true, labelClear: false });
    expect((drawn?.label?.y ?? 0) + SIZE.height).toBeLessThan(40);
    expect(drawn?.label?.y).toBeGreaterThan(8);
  });

  it.each([
    ['is clear right above its symbol, where its line comes back to it', [], true],
    [
      'is not clear where another symbol keeps it off there',
      [{ x: 8, y: 5, width: 40, height: 14 }],
      false,
    ],
  ])('%s', (_, others, labelClear) => {
    const round = line('d', [
      { x: 10, y: 25 },
      { x: 6, y: 25 },
      { x: 6, y: others.length > 0 ? 4 : 12 },
      { x: 60, y: others.length > 0 ? 4 : 12 },
    ]);
    const small = { ...round, edge: { ...round.edge, label: { width: 14, height: 4 } } };
    const nodes = new Map(
      [DIAMOND, ...others].map((box, at) => [at === 0 ? 'a' : `other ${at}`, box]),
    );
    const [drawn] = placeLabels([small], nodes, { xs: [2, 80], ys: [0, 45] });
    expect(drawn).toMatchObject({ labelFree: true, labelClear });
  });
});
