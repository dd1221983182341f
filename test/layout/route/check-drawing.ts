import type { Drawing, RouteFrame, RouteProblem } from '../../../src/layout/route/index.js';

export interface Finding {
  readonly kind: string;
  readonly detail: string;
}

export interface Report {
  readonly findings: Finding[];
  /** Places where lines cross at right angles, and pairs of edges that do so. */
  readonly crossings: number;
  readonly crossedPairs: number;
  readonly bends: number;
  readonly minParallel: number;
}

interface Stretch {
  readonly edge: number;
  readonly index: number;
  readonly horizontal: boolean;
  /** The fixed coordinate, then the range along the stretch. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

const TINY = 0.01;

/** Checks a drawing against the problem alone: plain geometry on every pair, nothing of the router's lanes. */
export function checkDrawing(problem: RouteProblem, drawing: Drawing, frame: RouteFrame): Report {
  const findings: Finding[] = [];
  const report = (kind: string, detail: string): void => {
    findings.push({ kind, detail });
  };
  const nodes = new Map(problem.nodes.map((node) => [node.id, node]));
  const declared = new Map(problem.edges.map((edge) => [edge.id, edge]));
  const edges = drawing.edges.map((drawn) => {
    const edge = declared.get(drawn.id);
    if (edge === undefined) throw new Error(`edge ${drawn.id} was not declared`);
    return { edge, drawn };
  });
  if (edges.length !== problem.edges.length)
    report('not drawn', `${problem.edges.length - edges.length}`);

  const stretches: Stretch[] = [];
  let bends = 0;
  edges.forEach(({ edge, drawn }, number) => {
    const { points } = drawn;
    bends += points.length - 2;
    points.forEach((b, i) => {
      const a = points[i - 1];
      if (b.x < (frame.columnEdges[0] ?? 0) || b.x > (frame.columnEdges.at(-1) ?? 0))
        report('outside', edge.id);
      if (b.y < (frame.bandEdges[0] ?? 0) || b.y > (frame.bandEdges.at(-1) ?? 0))
        report('outside', edge.id);
      if (a === undefined) return;
      if (a.x !== b.x && a.y !== b.y) report('slanted', edge.id);
      if (a.x === b.x && a.y === b.y) report('empty stretch', edge.id);
      const horizontal = a.y === b.y;
      stretches.push({
        edge: number,
        index: i,
        horizontal,
        at: horizontal ? a.y : a.x,
        low: horizontal ? Math.min(a.x, b.x) : Math.min(a.y, b.y),
        high: horizontal ? Math.max(a.x, b.x) : Math.max(a.y, b.y),
      });
    });
    for (const [id, point, next] of [
      [edge.from, points[0], points[1]],
      [edge.to, points.at(-1), points.at(-2)],
    ] as const) {
      const box = drawing.nodes.get(id);
      const node = nodes.get(id);
      if (box === undefined || node === undefined || point === undefined || next === undefined)
        continue;
      const dx = Math.abs(point.x - box.x - box.width / 2);
      const dy = Math.abs(point.y - box.y - box.height / 2);
      const onBorder =
        node.shape === 'belahKetupat'
          ? Math.abs(dx / (box.width / 2) + dy / (box.height / 2) - 1) < 0.01
          : (Math.abs(dx - box.width / 2) < TINY && dy <= box.height / 2) ||
            (Math.abs(dy - box.height / 2) < TINY && dx <= box.width / 2);
      if (!onBorder) report('end off the border', `${edge.id} at ${id}`);
      if (id === edge.to && edge.kind === 'panah') {
        const length = Math.abs(point.x - next.x) + Math.abs(point.y - next.y);
        if (length < 2.6) report('no room for the arrow head', `${edge.id} ${length.toFixed(2)}`);
      }
    }
  });

  for (const stretch of stretches) {
    const edge = edges[stretch.edge]?.edge;
    if (edge === undefined) continue;
    for (const [id, box] of drawing.nodes) {
      const across = stretch.horizontal ? [box.y, box.height] : [box.x, box.width];
      const along = stretch.horizontal ? [box.x, box.width] : [box.y, box.height];
      const end = id === edge.from || id === edge.to;
      const gap = end ? -0.05 : 1.5 - TINY;
      const meets =
        stretch.at > (across[0] ?? 0) - gap &&
        stretch.at < (across[0] ?? 0) + (across[1] ?? 0) + gap &&
        stretch.high > (along[0] ?? 0) - gap &&
        stretch.low < (along[0] ?? 0) + (along[1] ?? 0) + gap;
      // A line off the middle of a diamond's side ends inside its box.
      if (meets && !(end && nodes.get(id)?.shape === 'belahKetupat'))
        report('symbol hit', `${edge.id} at ${id}`);
    }
    const rules = stretch.horizontal ? frame.bandEdges : frame.columnEdges;
    if (rules.some((rule) => Math.abs(rule - stretch.at) < 1.2)) report('near a rule', edge.id);
  }

  const places = new Set<string>();
  const pairs = new Set<string>();
  let minParallel = Number.POSITIVE_INFINITY;
  for (const a of stretches) {
    for (const b of stretches) {
      if (b.edge < a.edge || (b.edge === a.edge && b.index <= a.index)) continue;
      const e = edges[a.edge];
      const f = edges[b.edge];
      if (e === undefined || f === undefined) continue;
      const own = e === f;
      const name = `${e.edge.id} and ${f.edge.id}`;
      const merge = own || (e.edge.to === f.edge.to && e.edge.group === f.edge.group);
      const fork = e.edge.from === f.edge.from && e.edge.label === null && f.edge.label === null;
      if (a.horizontal === b.horizontal) {
        const shared = Math.min(a.high, b.high) - Math.max(a.low, b.low);
        const gap = Math.abs(a.at - b.at);
        if (gap < TINY) {
          if (shared > -TINY && !merge && !fork) report('overlap', name);
          if (shared > TINY && own) report('runs back on itself', e.edge.id);
          if (
            shared > TINY &&
            !own &&
            merge &&
            !fork &&
            !sameEnd(e.drawn.points, f.drawn.points, 1)
          ) {
            report('merge that does not stay', name);
          }
          if (
            shared > TINY &&
            !own &&
            fork &&
            !merge &&
            !sameEnd(e.drawn.points, f.drawn.points, -1)
          ) {
            report('fork that was not one from the start', name);
          }
        } else if (shared > 0.3 && !own) {
          minParallel = Math.min(minParallel, gap);
          if (gap < 1.2) report('parallel too near', `${name} ${gap.toFixed(2)}`);
        }
        continue;
      }
      if (own && b.index === a.index + 1) continue;
      const h = a.horizontal ? a : b;
      const v = a.horizontal ? b : a;
      const inside = (value: number, low: number, high: number): boolean =>
        value > low + TINY && value < high - TINY;
      const within = (value: number, low: number, high: number): boolean =>
        value > low - TINY && value < high + TINY;
      if (inside(v.at, h.low, h.high) && inside(h.at, v.low, v.high)) {
        places.add(`${v.at.toFixed(2)} ${h.at.toFixed(2)}`);
        pairs.add(name);
        if (own) report('crosses itself', e.edge.id);
      } else if (within(v.at, h.low, h.high) && within(h.at, v.low, v.high) && !merge && !fork) {
        report('touch', name);
      }
    }
  }

  const boxes: {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[] = [];
  for (const { edge, drawn } of edges) {
    if (edge.label !== null && drawn.label === null) report('no label', edge.id);
    if (drawn.label === null) continue;
    const box = { id: edge.id, ...drawn.label };
    for (const other of boxes) {
      const apart =
        other.x >= box.x + box.width ||
        box.x >= other.x + other.width ||
        other.y >= box.y + box.height ||
        box.y >= other.y + other.height;
      if (!apart) report('labels overlap', `${other.id} and ${box.id}`);
    }
    boxes.push(box);
    let own = Number.POSITIVE_INFINITY;
    let nearest = Number.POSITIVE_INFINITY;
    for (const stretch of stretches) {
      const across = stretch.horizontal ? [box.y, box.height] : [box.x, box.width];
      const along = stretch.horizontal ? [box.x, box.width] : [box.y, box.height];
      const gap = Math.hypot(
        Math.max(
          0,
          stretch.at - (across[0] ?? 0) - (across[1] ?? 0),
          (across[0] ?? 0) - stretch.at,
        ),
        Math.max(
          0,
          stretch.low - (along[0] ?? 0) - (along[1] ?? 0),
          (along[0] ?? 0) - stretch.high,
        ),
      );
      if (edges[stretch.edge]?.drawn === drawn) own = Math.min(own, gap);
      else nearest = Math.min(nearest, gap);
    }
    if (own >= nearest) report('label nearer to another line', edge.id);
    if (own === 0) report('label on its line', edge.id);
    for (const [id, node] of drawing.nodes) {
      const apart =
        node.x >= box.x + box.width ||
        box.x >= node.x + node.width ||
        node.y >= box.y + box.height ||
        box.y >= node.y + node.height;
      if (!apart) report('label on a symbol', `${edge.id} at ${id}`);
    }
  }
  return { findings, crossings: places.size, crossedPairs: pairs.size, bends, minParallel };
}

type Points = readonly { readonly x: number; readonly y: number }[];

/** Whether two lines have their last (1) or first (-1) point in common. */
function sameEnd(a: Points, b: Points, end: 1 | -1): boolean {
  const p = end === 1 ? a.at(-1) : a[0];
  const q = end === 1 ? b.at(-1) : b[0];
  return p !== undefined && q !== undefined && p.x === q.x && p.y === q.y;
}
