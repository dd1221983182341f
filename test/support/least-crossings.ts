import type { RouteEdge, RouteProblem } from '../../src/layout/route/index.js';

/**
 * The least number of crossings of any drawing of a flow under the router's rules for the sides of symbols, by
 * exhaustive search. Knows nothing of lanes or costs: it looks at plane embeddings only.
 *
 * - A symbol has four sides. A side is for lines in or for lines out; any number of lines in may share one, since they
 *   merge; each answer has a side of its own; the lines of a fork leave by one side; a line of joint work has its own.
 * - Lines with one target may merge anywhere, lines of one fork may part anywhere; a line that crosses them where they
 *   are one crosses them once.
 *
 * Symbols may stand anywhere in the plane, as lines may lead round them: any embedding can be drawn with the symbols in
 * their places. What a grid makes impossible besides is not looked at, so it is a lower bound, and exact for the rules.
 */
export function leastCrossings(problem: RouteProblem, most: number): number {
  const whole = lines(problem.edges);
  let total = 0;
  for (const part of partsOf(whole)) {
    let found = 0;
    while (found + total < most && !drawable(part, found, 0)) found++;
    total += found;
    if (total >= most) return most;
  }
  return total;
}

/** A line between two points, or a part of one. `out` and `into` name the side it takes there: see `isAllowed`. */
interface Line {
  readonly from: string;
  readonly to: string;
  readonly out: string;
  readonly into: string;
}

const IN = 'in';
/** Points where lines cross, and where they merge or part, begin with these. */
const CROSS = '+';
const MEET = '*';

function lines(edges: readonly RouteEdge[]): Line[] {
  return edges.map(({ id, from, to, kind, label, answer }) => {
    if (kind === 'bersama') return { from, to, out: id, into: id };
    // An answer has its own side; lines without one are a fork.
    return { from, to, out: answer ?? (label === null ? 'out' : id), into: IN };
  });
}

function partsOf(all: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  const left = new Set(all);
  for (const first of all) {
    if (!left.delete(first)) continue;
    const part = [first];
    const known = new Set([first.from, first.to]);
    for (let grown = true; grown; ) {
      grown = false;
      for (const line of left) {
        if (!known.has(line.from) && !known.has(line.to)) continue;
        left.delete(line);
        known.add(line.from).add(line.to);
        part.push(line);
        grown = true;
      }
    }
    parts.push(part);
  }
  return parts;
}

/** Whether a drawing with so many crossings, or fewer, exists. */
function drawable(all: readonly Line[], crossings: number, depth: number): boolean {
  if (crossings === 0) return isPlane(all);
  // Two of the lines that cannot lie together must cross, so one of the crossings is theirs.
  const knot = knotOf(all);
  if (knot.size === 0) return true;
  const bundles = bundlesOf(all).filter((one) => one.lines.some((line) => knot.has(line)));
  for (let i = 0; i < bundles.length; i++) {
    for (let j = i + 1; j < bundles.length; j++) {
      const a = bundles[i] as Bundle; // inside
      const b = bundles[j] as Bundle;
      if (!mayCross(a, b)) continue;
      if (drawable(crossed(all, a, b, depth), crossings - 1, depth + 1)) return true;
    }
  }
  return false;
}

/** Lines that cannot be laid in the plane together, while any fewer of them can; none where all can. */
function knotOf(all: readonly Line[]): ReadonlySet<Line> {
  if (isPlane(all)) return new Set();
  let knot = [...all];
  for (const line of all) {
    const fewer = knot.filter((one) => one !== line);
    if (!isPlane(fewer)) knot = fewer;
  }
  return new Set(knot);
}

/** Lines that are one where another crosses them: those of one target that have merged, or of one fork before it parts. */
interface Bundle {
  readonly lines: readonly Line[];
  readonly kind: 'single' | 'merge' | 'fork';
}

function bundlesOf(all: readonly Line[]): Bundle[] {
  const bundles: Bundle[] = all.map((line) => ({ lines: [line], kind: 'single' }));
  for (const [kind, key] of [
    ['merge', (line: Line) => (line.into === IN ? line.to : null)],
    ['fork', (line: Line) => (line.into === IN ? `${line.from} ${line.out}` : null)],
  ] as const) {
    const groups = new Map<string, Line[]>();
    for (const line of all) {
      const name = key(line);
      if (name === null || name.startsWith(CROSS)) continue;
      groups.set(name, [...(groups.get(name) ?? []), line]);
    }
    for (const group of groups.values()) {
      for (let set = 1; set < 1 << group.length; set++) {
        const chosen = group.filter((_, at) => (set & (1 << at)) !== 0);
        if (chosen.length > 1) bundles.push({ lines: chosen, kind });
      }
    }
  }
  return bundles;
}

/** Lines of one target, or of one fork, need not cross: they can go on as one another. */
function mayCross(a: Bundle, b: Bundle): boolean {
  return a.lines.every((p) =>
    b.lines.every(
      (q) =>
        p !== q &&
        !(p.into === IN && q.into === IN && p.to === q.to) &&
        !(p.into === IN && p.from === q.from && p.out === q.out),
    ),
  );
}

function crossed(all: readonly Line[], a: Bundle, b: Bundle, depth: number): Line[] {
  const place = `${CROSS}${depth}`;
  const rest = all.filter((line) => !a.lines.includes(line) && !b.lines.includes(line));
  return [...rest, ...through(a, place, 'a', depth), ...through(b, place, 'b', depth)];
}

/** The lines of a bundle, led through a crossing. */
function through(bundle: Bundle, place: string, name: string, depth: number): Line[] {
  const [first] = bundle.lines;
  if (first === undefined) return [];
  const before = `${name}1`;
  const after = `${name}2`;
  if (bundle.kind === 'single') {
    return [
      { from: first.from, to: place, out: first.out, into: before },
      { from: place, to: first.to, out: after, into: first.into },
    ];
  }
  const meeting = `${MEET}${name}${depth}`;
  if (bundle.kind === 'merge') {
    return [
      ...bundle.lines.map((line) => ({ ...line, to: meeting, into: IN })),
      { from: meeting, to: place, out: 'out', into: before },
      { from: place, to: first.to, out: after, into: first.into },
    ];
  }
  return [
    { from: first.from, to: place, out: first.out, into: before },
    { from: place, to: meeting, out: after, into: IN },
    ...bundle.lines.map((line) => ({ ...line, from: meeting, out: 'out' })),
  ];
}

/** Whether lines can be laid in the plane without a crossing: tries every embedding, line by line. */
function isPlane(all: readonly Line[]): boolean {
  const few = reduced(all);
  return few.length === 0 || new Embedding(growing(few)).lay(0);
}

/**
 * Without points that change nothing: one on the way of a single line, and one at the end of a line that finds a place
 * beside another of its kind, or at a symbol that has sides enough.
 */
function reduced(all: readonly Line[]): Line[] {
  let left = [...all];
  for (;;) {
    const at = new Map<string, Line[]>();
    for (const line of left) {
      for (const point of [line.from, line.to]) at.set(point, [...(at.get(point) ?? []), line]);
    }
    const next = onward(at) ?? pruned(at);
    if (next === null) return left;
    left = [...left.filter((line) => !next.without.includes(line)), ...next.instead];
  }
}

interface Change {
  readonly without: readonly Line[];
  readonly instead: readonly Line[];
}

function onward(at: ReadonlyMap<string, readonly Line[]>): Change | null {
  for (const [point, [a, b, third]] of at) {
    if (point.startsWith(CROSS) || a === undefined || b === undefined || third) continue;
    const [first, second] = a.to === point ? [a, b] : [b, a];
    if (first.to !== point || second.from !== point || first.from === second.to) continue;
    return { without: [a, b], instead: [{ ...first, to: second.to, into: second.into }] };
  }
  return null;
}

function pruned(at: ReadonlyMap<string, readonly Line[]>): Change | null {
  for (const [point, [line, second]] of at) {
    if (line === undefined || second) continue;
    const other = line.from === point ? line.to : line.from;
    const around = at.get(other) ?? [];
    const side = (one: Line): string => (one.from === other ? one.out : one.into);
    const company = around.some((one) => one !== line && side(one) === side(line));
    if (other.startsWith(CROSS) || !(company || around.length <= SIDES)) continue;
    return { without: [line], instead: [] };
  }
  return null;
}

/** Each line touches one before it, and closes a circle as soon as it can: that leaves the fewest ways. */
function growing(all: readonly Line[]): Line[] {
  const left = [...all];
  const order: Line[] = [];
  const known = new Set<string>();
  while (left.length > 0) {
    const rank = ({ from, to }: Line): number => Number(known.has(from)) + Number(known.has(to));
    const best = left.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    known.add(best.from).add(best.to);
    order.push(best);
  }
  return order;
}

/**
 * Lines as they are laid. Line `n` has the ends `2n` at its source and `2n + 1` at its target; about each point its ends
 * stand clockwise.
 */
class Embedding {
  readonly #points: readonly (readonly [number, number])[];
  readonly #sides: readonly string[];
  readonly #names: readonly string[];
  readonly #around: number[][];

  constructor(lines: readonly Line[]) {
    const names = [...new Set(lines.flatMap(({ from, to }) => [from, to]))];
    this.#names = names;
    this.#points = lines.map(({ from, to }) => [names.indexOf(from), names.indexOf(to)]);
    this.#sides = lines.flatMap(({ out, into }) => [out, into]);
    this.#around = names.map(() => []);
  }

  /** Whether the lines from `at` on can be laid with those before them. */
  lay(at: number): boolean {
    const ends = this.#points[at];
    if (ends === undefined) return true;
    const [from, to] = ends;
    for (const [i, j] of this.#cornersInOneFace(from, to)) {
      this.#list(from).splice(i, 0, 2 * at);
      this.#list(to).splice(j, 0, 2 * at + 1);
      if (this.#isAllowed(from) && this.#isAllowed(to) && this.lay(at + 1)) return true;
      this.#list(from).splice(i, 1);
      this.#list(to).splice(j, 1);
    }
    return false;
  }

  #list(point: number): number[] {
    return this.#around[point] ?? [];
  }

  /** Where about its two ends a line can begin and end, so that it crosses none: both corners belong to one face. */
  #cornersInOneFace(from: number, to: number): (readonly [number, number])[] {
    const starts = Math.max(1, this.#list(from).length);
    const ends = this.#list(to).length;
    const corners: (readonly [number, number])[] = [];
    for (let i = 0; i < starts; i++) {
      if (this.#list(from).length === 0 || ends === 0) {
        for (let j = 0; j < Math.max(1, ends); j++) corners.push([i, j]);
      } else for (const j of this.#cornersAlong(from, i, to)) corners.push([i, j]);
    }
    return corners;
  }

  /** Corners of `goal` in the face of the corner before the end `index` at `point`. */
  #cornersAlong(point: number, index: number, goal: number): number[] {
    const found: number[] = [];
    let [here, corner] = [point, index];
    do {
      if (here === goal) found.push(corner);
      // Along the line behind the corner, to the corner behind its other end.
      const other = (this.#list(here)[corner] ?? 0) ^ 1;
      here = this.#points[other >> 1]?.[other & 1] ?? point;
      const list = this.#list(here);
      corner = (list.indexOf(other) + 1) % list.length;
    } while (here !== point || corner !== index);
    return found;
  }

  /** Whether the lines about a point can share its sides, or cross there. What is forbidden stays so with more lines. */
  #isAllowed(point: number): boolean {
    const name = this.#names[point] ?? '';
    if (name.startsWith(MEET)) return true;
    const sides = this.#list(point).map((end) => this.#sides[end] ?? '');
    if (name.startsWith(CROSS)) {
      return sides.length < 4 || sides.every((side, at) => side[0] !== sides[(at + 1) % 4]?.[0]);
    }
    const blocks = sides.filter((side, at) => side !== sides[(at + 1) % sides.length]);
    const outs = blocks.filter((side) => side !== IN);
    return blocks.length <= SIDES && new Set(outs).size === outs.length;
  }
}

const SIDES = 4;
