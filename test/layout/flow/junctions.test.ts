import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JoiningLine, roundJunctions } from '../../../src/layout/flow/junctions.js';
import type { Point } from '../../../src/layout/page-model.js';

type Place = readonly [x: number, y: number];

const line = (id: string, from: string, to: string, places: readonly Place[]): JoiningLine => ({
  from,
  to,
  head: true,
  edge: {
    id,
    points: places.map(([x, y]) => ({ x, y })),
    label: null,
    labelFree: true,
    labelClear: true,
    labelOnRule: false,
  },
});

const pointsOf = (lines: readonly JoiningLine[]): (readonly Point[])[] =>
  roundJunctions(lines).map(({ points }) => points);

const BUS = line('bus', 'a', 'z', [
  [0, 0],
  [0, 30],
]);
const ASIDE: readonly Place[] = [
  [20, 10],
  [0, 10],
  [0, 30],
];

describe('roundJunctions', () => {
  it('rounds the corner of a line that joins another, in the direction of the flow', () => {
    const [bus, joined = []] = pointsOf([BUS, line('b', 'b', 'z', ASIDE)]);
    expect(bus).toEqual(BUS.edge.points);
    expect(joined).toHaveLength(7);
    expect(joined[0]).toEqual({ x: 20, y: 10 });
    expect(joined[1]).toEqual({ x: 1.2, y: 10 });
    expect(joined.at(-2)).toEqual({ x: 0, y: 11.2 });
    for (const { x, y } of joined.slice(1, -1)) {
      expect(Math.hypot(x - 1.2, y - 11.2)).toBeCloseTo(1.2, 2);
    }
  });

  it('rounds the corner of a line that parts from another', () => {
    const [trunk, parted = []] = pointsOf([
      BUS,
      line('b', 'a', 'y', [
        [0, 0],
        [0, 10],
        [20, 10],
      ]),
    ]);
    expect(trunk).toEqual(BUS.edge.points);
    expect(parted[1]).toEqual({ x: 0, y: 8.8 });
    expect(parted.at(-2)).toEqual({ x: 1.2, y: 10 });
  });

  it('rounds both lines that meet head-on and go on together', () => {
    const other = ASIDE.map(([x, y]): Place => [-x, y]);
    const both = pointsOf([line('b', 'b', 'z', ASIDE), line('c', 'c', 'z', other)]);
    expect(both.map((points) => points.length)).toEqual([7, 7]);
  });

  it('leaves crossings and corners that no line shares, or both lines turn, as they are', () => {
    const lines = [
      line('across', 'c', 'y', [
        [-5, 10],
        [20, 10],
        [20, 30],
      ]),
      BUS,
      line('d', 'd', 'w', ASIDE),
      line('e', 'e', 'x', ASIDE),
      line('f', 'f', 'x', ASIDE),
    ];
    expect(pointsOf(lines)).toEqual(lines.map(({ edge }) => edge.points));
  });

  it('leaves room for the arrow head', () => {
    const bus = line('bus', 'a', 'z', [
      [0, 0],
      [0, 12.7],
    ]);
    const [, joined = []] = pointsOf([
      bus,
      line('b', 'b', 'z', [
        [20, 10],
        [0, 10],
        [0, 12.7],
      ]),
    ]);
    const end = joined.at(-2);
    expect(end?.x).toBe(0);
    expect(12.7 - (end?.y ?? 0)).toBeGreaterThanOrEqual(1.8);
  });

  it('keeps the ends, the corners but for a small step, and the other lines, whatever is joined', () => {
    const way = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(way, { minLength: 1, maxLength: 8 }), (ways) => {
        const lines = ways.map(([x, y], at) =>
          line(`l${at}`, `s${at}`, 'z', [
            [x * 3, y * 3],
            ...(x === 0 ? [] : [[0, y * 3] as const]),
            [0, 40],
          ]),
        );
        pointsOf(lines).forEach((points, at) => {
          const before = lines[at]?.edge.points ?? [];
          expect(points[0]).toEqual(before[0]);
          expect(points.at(-1)).toEqual(before.at(-1));
          for (const { x, y } of points) {
            const near = before.some((b) => Math.hypot(b.x - x, b.y - y) <= 1.21);
            expect(near).toBe(true);
          }
        });
      }),
    );
  });
});
