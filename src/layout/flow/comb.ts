import type { Alur, Simbol } from '../../model/schema.js';
import { gathered } from '../../text/lists.js';
import { COMB } from '../dimensions.js';
import type { Point } from '../page-model.js';
import type { DrawnEdge } from '../route/types.js';
import type { RowContent } from '../table/content.js';
import type { Stretch } from './cut.js';
import type { SizedSymbol } from './symbols.js';

/**
 * A decision with more answers than its sides can hold is drawn as a comb: one line leaves it downward, and the answers
 * branch off that line to both sides, two on each rung. Until it is drawn a rung is a symbol without size in a layer of
 * its own below the decision, so that pages break between rungs, and connectors carry the line on, like any other.
 */
export interface Combs {
  /** The rows with a layer for each rung. */
  readonly rows: readonly RowContent[];
  /** Answers leave the rungs, and edges of their own lead from the decision down the rungs. */
  readonly edges: readonly Alur[];
  /** Decision of each rung, by id. */
  readonly rungs: ReadonlyMap<string, string>;
  /** Those that stay on the page of their decision. */
  readonly first: ReadonlySet<string>;
}

export function withCombs(rows: readonly RowContent[], edges: readonly Alur[]): Combs {
  const rungs = new Map<string, string>();
  const rungOf = new Map<string, string>();
  const first = new Set<string>();
  const trunks: Alur[] = [];
  for (const [decision, answers] of crowdedDecisions(edges)) {
    answers.forEach((ids, index) => {
      const rung = `${decision}#${index >> 1}`;
      for (const id of ids) rungOf.set(id, rung);
      if (rungs.has(rung)) return;
      rungs.set(rung, decision);
      if (index >> 1 < COMB.keptWithDecision) first.add(rung);
      const above = index === 0 ? decision : `${decision}#${(index >> 1) - 1}`;
      trunks.push({ id: `${rung}-`, dari: above, ke: rung, jenis: 'panah', jawaban: null });
    });
  }
  if (rungs.size === 0) return { rows, edges, rungs, first };
  return {
    rows: rows.map((row) => ({
      ...row,
      bands: gathered(row.bands, (band) => [band, ...below(band, rungs)]),
    })),
    edges: [
      ...edges.map((edge) => ({ ...edge, dari: rungOf.get(edge.id) ?? edge.dari })),
      ...trunks,
    ],
    rungs,
    first,
  };
}

/** Edges by answer, for each decision that gives more answers than it has sides for them. */
function crowdedDecisions(edges: readonly Alur[]): [string, readonly (readonly string[])[]][] {
  const decisions = new Map<string, Map<string, string[]>>();
  for (const { id, dari, jawaban } of edges) {
    if (jawaban === null) continue;
    const answers = decisions.get(dari) ?? new Map<string, string[]>();
    decisions.set(dari, answers.set(jawaban, [...(answers.get(jawaban) ?? []), id]));
  }
  return [...decisions]
    .filter(([, answers]) => answers.size > COMB.mostAtSides)
    .map(([decision, answers]) => [decision, [...answers.values()]]);
}

/** The layers of rungs below a layer of symbols. */
function below(band: readonly Simbol[], rungs: ReadonlyMap<string, string>): Simbol[][] {
  const layers: Simbol[][] = [];
  for (let at = 0; ; at++) {
    const layer = gathered(band, (simbol) => {
      const id = `${simbol.id}#${at}`;
      return rungs.has(id) ? [{ ...simbol, id }] : [];
    });
    if (layer.length === 0) return layers;
    layers.push(layer);
  }
}

/** A junction: no size but the room that words keep from it. */
export const RUNG: SizedSymbol = {
  shape: 'cabang',
  width: COMB.rungWidth,
  height: 0,
  lines: [],
  textWidth: 0,
};

/** How the answers are shared among the rungs of a page: which way crosses least depends on where the targets stand. */
export const COMB_ORDERS = ['written', 'down', 'up', 'sides-down', 'sides-up', 'nested'] as const;
export type CombOrder = (typeof COMB_ORDERS)[number];

/** Place of a symbol or connector, as far as the order of the answers goes. */
export interface CombTarget {
  readonly column: number;
  /** From the top of the page down. */
  readonly order: number;
}

/** Rung of each stretch that leaves one, on one page. */
export function shareAnswers(
  stretches: readonly Stretch[],
  rungs: ReadonlyMap<string, string>,
  order: CombOrder,
  targetOf: (id: string) => CombTarget,
): Map<string, string> {
  const shared = new Map<string, string>();
  const combs = new Map<string, Map<string, Stretch[]>>();
  for (const stretch of stretches) {
    const decision = rungs.get(stretch.from);
    const answer = stretch.alur[0]?.jawaban;
    if (decision === undefined || answer == null) continue;
    const answers = combs.get(decision) ?? new Map<string, Stretch[]>();
    combs.set(decision, answers.set(answer, [...(answers.get(answer) ?? []), stretch]));
  }
  for (const answers of combs.values()) {
    const lists = [...answers.values()];
    const places = lists.map(([first]) => first?.from ?? '');
    const sorted = inOrder(
      lists.map((list) => ({ list, ...targetOf(list[0]?.to ?? '') })),
      targetOf(places[0] ?? ''),
      order,
    );
    sorted.forEach(({ list }, at) => {
      for (const { id } of list) shared.set(id, places[at] ?? '');
    });
  }
  return shared;
}

/** Answers from the top down, two on a rung. */
function inOrder<T extends CombTarget>(
  answers: readonly T[],
  own: CombTarget,
  order: CombOrder,
): T[] {
  if (order === 'written') return [...answers];
  const rank = rankOf(own, order);
  const sorted = [...answers].sort((a, b) => rank(a) - rank(b));
  if (order === 'down' || order === 'up') return sorted;
  const half = Math.ceil(sorted.length / 2);
  const far = [...sorted].sort((a, b) => a.column - b.column || a.order - b.order);
  const wanted = far.filter((one) => one.column < own.column).length;
  const left = new Set(far.slice(0, Math.min(half, Math.max(sorted.length - half, wanted))));
  const sides = [sorted.filter((one) => left.has(one)), sorted.filter((one) => !left.has(one))];
  const pairs: T[] = [];
  for (let at = 0; at < half; at++) {
    for (const side of sides) {
      const one = side[at];
      if (one !== undefined) pairs.push(one);
    }
  }
  return pairs;
}

/**
 * What answers are sorted by, from the top down. Nested lines lie in one another: of those that go back the nearest
 * leaves first and stays inside, of those that go on the farthest leaves first and stays outside.
 */
function rankOf(own: CombTarget, order: CombOrder): (target: CombTarget) => number {
  if (order === 'down' || order === 'sides-down') return (target) => target.order;
  if (order !== 'nested') return (target) => -target.order;
  return (target) => (target.order < own.order ? BACK_FIRST : 0) - target.order;
}

/** More places than a page has. */
const BACK_FIRST = -1e6;

/**
 * Puts the pieces of a comb together: the line of an answer begins at its decision, or at the connector that carries
 * the comb on from the page before.
 */
export function joinCombs(
  stretches: readonly Stretch[],
  rungs: ReadonlyMap<string, string>,
  rungOf: ReadonlyMap<string, string>,
  drawn: Map<string, DrawnEdge>,
): void {
  const pieces = new Map(stretches.filter(({ to }) => rungs.has(to)).map((one) => [one.to, one]));
  const above = (rung: string): readonly Point[] => {
    const piece = pieces.get(rung);
    if (!piece) return [];
    const points = drawn.get(piece.id)?.points ?? [];
    return rungs.has(piece.from) ? [...above(piece.from), ...points] : points;
  };
  const joined = gathered(stretches, ({ id, from, to }): DrawnEdge[] => {
    const edge = drawn.get(id);
    if (!edge || !rungs.has(from) || rungs.has(to)) return [];
    return [{ ...edge, points: straightened([...above(rungOf.get(id) ?? from), ...edge.points]) }];
  });
  for (const edge of joined) drawn.set(edge.id, edge);
}

/** Without points that lie on a straight stretch between their neighbours. */
function straightened(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const a = kept.at(-2);
    const b = kept.at(-1);
    if (b && b.x === point.x && b.y === point.y) continue;
    if (a && b && ((a.x === b.x && b.x === point.x) || (a.y === b.y && b.y === point.y))) {
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}
