import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RouteProblem } from '../../../src/layout/route/index.js';
import { drawRoutes, routePage } from '../../../src/layout/route/index.js';
import { frameFor, randomProblem } from '../../support/random-problem.js';
import { checkDrawing } from './check-drawing.js';

const PAGES = 400;

describe('random pages', () => {
  it('are drawn without a fault, with few crossings', () => {
    let crossings = 0;
    let edges = 0;
    const faults: string[] = [];
    for (let seed = 0; seed < PAGES; seed++) {
      const problem = randomProblem(seed);
      const routing = routePage(problem);
      const frame = frameFor(problem, routing.needs, seed % 3);
      const report = checkDrawing(problem, drawRoutes(routing, frame), frame);
      for (const { kind, detail } of report.findings)
        faults.push(`page ${seed}: ${kind}: ${detail}`);
      for (const id of routing.unrouted) faults.push(`page ${seed}: no route: ${id}`);
      if (report.crossings !== routing.score.crossings)
        faults.push(`page ${seed}: crossings miscounted`);
      if (report.minParallel < 1.2) faults.push(`page ${seed}: parallel ${report.minParallel}`);
      crossings += report.crossings;
      edges += problem.edges.length;
    }
    expect(faults).toEqual([]);
    expect(crossings / edges).toBeLessThan(0.015);
  });

  it('have the same routes each time, whatever was routed before', () => {
    const first = drawing(randomProblem(7));
    drawing(randomProblem(8));
    expect(drawing(randomProblem(7))).toBe(first);
  });
});

/** Symbols and edges anywhere, also where no sheet would have them. */
const anyProblem = fc
  .record({
    columnCount: fc.integer({ min: 1, max: 5 }),
    bandCount: fc.integer({ min: 1, max: 6 }),
    places: fc.uniqueArray(fc.integer({ min: 0, max: 29 }), { minLength: 2, maxLength: 14 }),
    edges: fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.nat(5)), { maxLength: 40 }),
  })
  .map(({ columnCount, bandCount, places, edges }): RouteProblem => {
    const inside = places.filter((place) => place < columnCount * bandCount);
    const nodes = inside.map((place, i) => ({
      id: `n${i}`,
      column: place % columnCount,
      band: Math.floor(place / columnCount),
      shape: i % 3 === 0 ? ('belahKetupat' as const) : ('kotak' as const),
      width: 14,
      height: i % 3 === 0 ? 10 : 7,
    }));
    return {
      columnCount,
      bands: Array.from({ length: bandCount }, (_, row) => ({ kind: 'row' as const, row })),
      nodes,
      edges: edges
        .filter(([from, to]) => from !== to && from < nodes.length && to < nodes.length)
        .map(([from, to, kind], i) => ({
          id: `e${i}`,
          from: `n${from}`,
          to: `n${to}`,
          kind: 'panah' as const,
          label: kind > 2 ? { width: 4 + kind, height: 2.65 } : null,
          back: to < from,
          group: `n${to}`,
          main: kind % 2 === 0,
        })),
    };
  });

describe('any page at all', () => {
  it('has a route for every edge, around every symbol', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const routing = routePage(problem);
        expect(routing.unrouted).toEqual([]);
        const frame = frameFor(problem, routing.needs);
        const { findings } = checkDrawing(problem, drawRoutes(routing, frame), frame);
        const kinds = new Set(findings.map((finding) => finding.kind));
        for (const kind of [
          'not drawn',
          'symbol hit',
          'outside',
          'slanted',
          'end off the border',
          'overlap',
          'touch',
        ]) {
          expect(kinds).not.toContain(kind);
        }
      }),
      { seed: 20261120, numRuns: 300 },
    );
  });
});

function drawing(problem: RouteProblem): string {
  const routing = routePage(problem);
  const { nodes, edges } = drawRoutes(routing, frameFor(problem, routing.needs, 2));
  return JSON.stringify([[...nodes], edges]);
}
