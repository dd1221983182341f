import type {
  NodeShape,
  RouteBand,
  RouteEdge,
  RouteFrame,
  RouteNeeds,
  RouteNode,
  RouteProblem,
} from '../../src/layout/route/index.js';

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface RandomOptions {
  readonly columns?: number;
  readonly rows?: number;
  /** Share of decisions, 0 to 0.4. */
  readonly decisions?: number;
}

const ANSWERS = ['Ya', 'Tidak', 'Lengkap', 'Belum lengkap', 'Setuju'] as const;

/**
 * The flow of a page as real sheets have it: a chain through the rows with decisions that go back one level, several
 * or to the start, or forward over some rows; hand-overs and checks in one row, joint rows, parallel rows that join
 * again, and connectors at a page break.
 */
export function randomProblem(seed: number, options: RandomOptions = {}): RouteProblem {
  const random = seeded(seed * 7919 + 13);
  const int = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const columnCount = options.columns ?? int(2, random() < 0.75 ? 7 : 12);
  const rowCount = options.rows ?? int(4, random() < 0.8 ? 14 : 30);
  const decisions = options.decisions ?? random() * 0.4;

  const bands: RouteBand[] = [];
  const nodes: RouteNode[] = [];
  const edges: RouteEdge[] = [];
  const topBand = random() < 0.3;
  if (topBand) bands.push({ kind: 'connector', row: -1 });

  const add = (column: number, band: number, shape: NodeShape): RouteNode => {
    const node: RouteNode = {
      id: `n${nodes.length}`,
      column,
      band,
      shape,
      width: shape === 'segiLima' ? 7 : 14,
      height: shape === 'belahKetupat' ? int(8, 11) : shape === 'segiLima' ? 6 : 7,
    };
    nodes.push(node);
    return node;
  };
  const connect = (
    from: RouteNode,
    to: RouteNode,
    answer: string | null,
    kind: 'panah' | 'bersama' = 'panah',
    main = true,
  ): void => {
    const back =
      kind === 'panah' &&
      (to.band < from.band || (to.band === from.band && nodes.indexOf(to) < nodes.indexOf(from)));
    edges.push({
      id: `e${edges.length}`,
      from: from.id,
      to: to.id,
      kind,
      label: answer === null ? null : { width: answer.length * 1.25, height: 2.65 },
      back,
      group: kind === 'bersama' ? `b${edges.length}` : to.id,
      main,
    });
  };

  // One entry a row: the symbols the row is entered by, and those it is left by.
  const rows: { readonly entries: RouteNode[]; readonly exits: RouteNode[] }[] = [];
  let column = int(0, columnCount - 1);
  for (let row = 0; row < rowCount; row++) {
    if (random() < 0.75) {
      const step = random() < 0.5 ? (random() < 0.5 ? -1 : 1) : int(0, columnCount - 1) - column;
      column = Math.min(columnCount - 1, Math.max(0, column + step));
    }
    const band = bands.length;
    bands.push({ kind: 'row', row });
    const decides = row > 0 && row < rowCount - 1 && random() < decisions;
    const shape: NodeShape =
      row === 0 || row === rowCount - 1 ? 'kapsul' : decides ? 'belahKetupat' : 'kotak';
    const node = add(column, band, shape);
    let entries = [node];
    let exits = [node];
    const kind = random();
    const others = Array.from({ length: columnCount }, (_, i) => i).filter((i) => i !== column);
    if (kind < 0.07 && !decides && others.length > 0) {
      // Joint work of two or three.
      let last = node;
      const partners = others.filter((i) => i > column).slice(0, 1 + int(0, 1));
      const chosen = random() < 0.5 ? partners : partners.slice(-1);
      for (const partner of chosen) {
        const mate = add(partner, band, 'kotak');
        connect(last, mate, null, 'bersama');
        last = mate;
      }
    } else if (kind < 0.14 && !decides && others.length > 0) {
      // Hand-over within the row.
      const mate = add(others[int(0, others.length - 1)] ?? 0, band, 'kotak');
      connect(node, mate, null);
      exits = [mate];
    } else if (kind < 0.2 && others.length > 0 && row > 0 && row < rowCount - 1) {
      // Maker and checker, one above the other in the row.
      const below = bands.length;
      bands.push({ kind: 'row', row });
      const mate = add(others[int(0, others.length - 1)] ?? 0, below, 'belahKetupat');
      connect(node, mate, decides ? 'Ya' : null);
      if (decides)
        connect(node, rows[int(0, rows.length - 1)]?.entries[0] ?? mate, 'Tidak', 'panah', false);
      exits = [mate];
    } else if (kind < 0.26 && !decides && others.length > 0 && row > 0 && row < rowCount - 1) {
      // In parallel.
      const mates = others.slice(0, int(1, 2)).map((i) => add(i, band, 'kotak'));
      entries = [node, ...mates];
      exits = entries;
    }
    rows.push({ entries, exits });
    const exit = exits[exits.length - 1];
    if (exit !== undefined) column = exit.column;
  }

  rows.forEach(({ exits, entries }, row) => {
    const next = rows[row + 1];
    for (const exit of exits) {
      if (exit.shape !== 'belahKetupat') {
        for (const entry of next?.entries ?? []) connect(exit, entry, null);
        continue;
      }
      const target = next?.entries[0];
      if (target !== undefined) connect(exit, target, ANSWERS[2 * int(0, 1)] ?? 'Ya');
      const kind = random();
      const back =
        kind < 0.4 ? row - 1 : kind < 0.6 ? int(0, Math.max(0, row - 1)) : kind < 0.72 ? 0 : -1;
      const forward = rows[Math.min(rows.length - 1, row + int(2, 5))];
      const jump = back >= 0 ? rows[back] : forward;
      const goal = jump?.entries[0];
      if (goal !== undefined && goal !== exit && goal !== target && !entries.includes(goal)) {
        connect(exit, goal, ANSWERS[1 + 2 * int(0, 1)] ?? 'Tidak', 'panah', false);
      }
    }
  });

  if (topBand) {
    const used = new Set<number>();
    for (let i = int(1, 2); i > 0; i--) {
      const goal = rows[i === 1 ? 0 : int(0, rows.length - 1)]?.entries[0];
      if (goal === undefined) continue;
      const place = freeColumn(goal.column, columnCount, used);
      if (place >= 0) connect(add(place, 0, 'segiLima'), goal, null);
    }
  }
  if (random() < 0.3) {
    const band = bands.length;
    bands.push({ kind: 'connector', row: rowCount });
    const used = new Set<number>();
    for (let i = int(1, 2); i > 0; i--) {
      const from = rows[i === 1 ? rows.length - 1 : int(0, rows.length - 1)]?.exits[0];
      if (from === undefined || from.shape === 'belahKetupat') continue;
      const place = freeColumn(from.column, columnCount, used);
      if (place >= 0) connect(from, add(place, band, 'segiLima'), null);
    }
  }
  return { columnCount, bands, nodes, edges };
}

function freeColumn(wanted: number, count: number, used: Set<number>): number {
  for (let step = 0; step < count; step++) {
    for (const column of [wanted - step, wanted + step]) {
      if (column < 0 || column >= count || used.has(column)) continue;
      used.add(column);
      return column;
    }
  }
  return -1;
}

/** A frame that gives each column and band its symbol, its needs and `extra` millimetres. */
export function frameFor(problem: RouteProblem, needs: RouteNeeds, extra = 0): RouteFrame {
  const largest = (pick: (node: RouteNode) => boolean, size: (node: RouteNode) => number): number =>
    Math.max(0, ...problem.nodes.filter(pick).map(size));
  const columnEdges = [100];
  needs.columns.forEach(({ left, right }, i) => {
    const width = largest(
      (node) => node.column === i,
      (node) => node.width,
    );
    columnEdges.push((columnEdges[i] ?? 0) + left + width + right + extra);
  });
  const bandEdges = [40];
  needs.bands.forEach(({ top, bottom }, i) => {
    const height = largest(
      (node) => node.band === i,
      (node) => node.height,
    );
    bandEdges.push((bandEdges[i] ?? 0) + top + height + bottom + extra);
  });
  return { columnEdges, bandEdges };
}
