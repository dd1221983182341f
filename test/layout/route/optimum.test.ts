import { describe, expect, it } from 'vitest';
import { type RouteProblem, routePage } from '../../../src/layout/route/index.js';
import { leastCrossings } from '../../support/least-crossings.js';
import { isPlanar } from '../../support/planar.js';
import { randomProblem } from '../../support/random-problem.js';

/** Small flows: few enough symbols for an exhaustive search, and more decisions than most sheets have. */
const SMALL = { columns: 3, rows: 8, decisions: 0.4 };
const FLOWS = 400;

describe('the lower bound', () => {
  const complete = (left: string, right: string): [string, string][] =>
    [...left].flatMap((a) => [...right].map((b): [string, string] => [a, b]));

  it('knows the two shapes that cannot be drawn without a crossing, also within others', () => {
    const five = complete('abcde', 'abcde').filter(([a, b]) => a < b);
    expect(isPlanar(five)).toBe(false);
    expect(isPlanar(five.slice(1))).toBe(true);
    const utilities = complete('abc', 'xyz');
    expect(isPlanar(utilities)).toBe(false);
    expect(isPlanar(utilities.slice(1))).toBe(true);
    const parted = utilities.slice(1).concat([
      ['a', 'm'],
      ['m', 'n'],
      ['n', 'x'],
      ['n', 'q'],
    ]);
    expect(isPlanar(parted)).toBe(false);
  });
});

describe('the least number of crossings', () => {
  const flow = (edges: readonly (readonly [string, string, string?])[]): RouteProblem => ({
    columnCount: 1,
    bands: [],
    nodes: [],
    edges: edges.map(([from, to, answer], at) => ({
      id: `e${at}`,
      from,
      to,
      kind: 'panah',
      label: null,
      back: false,
      group: to,
      main: true,
      ...(answer === undefined ? {} : { answer }),
    })),
  });
  const bipartite = (answers: boolean): RouteProblem =>
    flow(
      [...'abc'].flatMap((a) =>
        [...'xyz'].map((b): [string, string, string?] => (answers ? [a, b, b] : [a, b])),
      ),
    );

  it('is none for a flow that lies in the plane, one for the smallest that does not', () => {
    expect(leastCrossings(flow([...'abcd'].map((a, at) => [a, 'abcd'[at + 1] ?? 'a'])), 9)).toBe(0);
    expect(leastCrossings(bipartite(true), 9)).toBe(1);
    expect(leastCrossings(bipartite(false), 9)).toBe(1);
  });

  it('counts the rules for the sides of a symbol', () => {
    // In the plane, but not with lines in and out by turns: one pair of lines each way through `m` and round it.
    const turns = flow([
      ['m', 'a', 'a'],
      ['m', 'b', 'b'],
      ['m', 'c', 'c'],
      ['a', 'm'],
      ['b', 'm'],
      ['c', 'm'],
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ]);
    expect(isPlanar(turns.edges.map(({ from, to }) => [from, to] as const))).toBe(true);
    expect(leastCrossings(turns, 9)).toBeGreaterThan(0);
    // Five answers have no side of their own each, wherever they lead.
    const five = flow([...'abcde'].map((goal) => ['m', goal, goal]));
    expect(leastCrossings(five, 1)).toBe(1);
  });

  it('is never less than planarity asks for', { timeout: 60_000 }, () => {
    for (let seed = 0; seed < FLOWS; seed++) {
      const { edges } = randomProblem(seed, SMALL);
      if (isPlanar(edges.map(({ from, to }) => [from, to] as const))) continue;
      expect(leastCrossings(randomProblem(seed, SMALL), 1)).toBe(1);
    }
  });
});

describe('small flows', () => {
  it('have seldom a crossing more than any drawing must have', { timeout: 120_000 }, () => {
    let least = 0;
    let found = 0;
    const above: number[] = [];
    for (let seed = 0; seed < FLOWS; seed++) {
      const problem = randomProblem(seed, SMALL);
      const { crossings } = routePage(problem).score;
      const bound = leastCrossings(problem, crossings);
      least += bound;
      found += crossings;
      if (crossings > bound) above.push(seed);
    }
    // 400 flows: 5 crossings must be, 10 are drawn, in 5 flows one too many; see docs/tata-letak.md.
    expect(least).toBe(5);
    expect(found).toBeLessThanOrEqual(10);
    expect(above.length).toBeLessThanOrEqual(5);
  });
});
