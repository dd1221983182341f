import type { Alur } from '../../model/schema.js';

/** Where a symbol stands: its page (index), and its place in reading order. */
export interface Spot {
  readonly page: number;
  readonly order: number;
}

/** An off-page connector, without a column yet. */
export interface Connector {
  /** Unique in the prosedur. */
  readonly id: string;
  readonly arah: 'keluar' | 'masuk';
  /** Symbol the flow goes to; one letter stands for it on all pages. */
  readonly target: string;
  readonly page: number;
  /** Pages (index) of its twins: one for `keluar`, one or more for `masuk`. */
  readonly twins: readonly number[];
  /** Symbols on this page it is joined to. */
  readonly sources: readonly string[];
  /** At the head or the foot of the page's part of the table. */
  readonly strip: 'top' | 'bottom';
}

/** A stretch of an edge on one page. */
export interface Stretch {
  /** Id for the router: the edge's, or the connector's where several edges arrive together. */
  readonly id: string;
  readonly page: number;
  readonly from: string;
  readonly to: string;
  /** The edges that run over it. */
  readonly alur: readonly Alur[];
  /** Whether it starts at the edge's own source, where its answer is written. */
  readonly starts: boolean;
  readonly back: boolean;
}

export interface Cut {
  readonly stretches: readonly Stretch[];
  readonly connectors: readonly Connector[];
}

/**
 * Cuts the edges at the page breaks. On the page of its source an edge runs to a connector (one for each target and
 * page); on the page of its target ONE connector per target takes in what all other pages send. Pages between show
 * nothing.
 */
export function cutEdges(edges: readonly Alur[], spots: ReadonlyMap<string, Spot>): Cut {
  const stretches: Stretch[] = [];
  const away = new Map<string, { alur: Alur[]; from: number; to: Spot; target: string }>();
  const home = new Map<string, Alur[]>();
  for (const edge of edges) {
    const from = spots.get(edge.dari);
    const to = spots.get(edge.ke);
    if (!from || !to) continue;
    // A step that repeats itself goes back as well.
    const back = to.order <= from.order;
    if (from.page === to.page) {
      const { id, dari, ke } = edge;
      stretches.push({ id, page: from.page, from: dari, to: ke, alur: [edge], starts: true, back });
      continue;
    }
    const key = `keluar:${edge.ke}@${from.page}`;
    const known = away.get(key);
    if (known) known.alur.push(edge);
    else away.set(key, { alur: [edge], from: from.page, to, target: edge.ke });
    home.set(edge.ke, [...(home.get(edge.ke) ?? []), edge]);
    stretches.push({
      id: edge.id,
      page: from.page,
      from: edge.dari,
      to: key,
      alur: [edge],
      starts: true,
      back: to.page < from.page,
    });
  }
  const connectors: Connector[] = [];
  for (const [id, { alur, from, to, target }] of away) {
    connectors.push({
      id,
      arah: 'keluar',
      target,
      page: from,
      twins: [to.page],
      sources: alur.map((edge) => edge.dari),
      strip: to.page > from ? 'bottom' : 'top',
    });
  }
  for (const [target, alur] of home) {
    const page = spots.get(target)?.page ?? 0;
    const twins = pagesOf(alur, spots);
    const strip = twins.some((twin) => twin < page) ? 'top' : 'bottom';
    const id = `masuk:${target}`;
    connectors.push({
      id,
      arah: 'masuk',
      target,
      page,
      twins,
      sources: alur.map((edge) => edge.dari),
      strip,
    });
    stretches.push({
      id,
      page,
      from: id,
      to: target,
      alur,
      starts: false,
      back: strip === 'bottom',
    });
  }
  return { stretches, connectors };
}

const pagesOf = (edges: readonly Alur[], spots: ReadonlyMap<string, Spot>): number[] =>
  [...new Set(edges.map((edge) => spots.get(edge.dari)?.page ?? 0))].sort((a, b) => a - b);

/** Letters by target, in the order in which a reader meets the connectors; goes on from the letter `used` before. */
export function letterTargets(
  connectors: readonly Connector[],
  spots: ReadonlyMap<string, Spot>,
  used: number,
): Map<string, string> {
  const orderOf = (target: string): number => spots.get(target)?.order ?? 0;
  const reading = [...connectors].sort(
    (a, b) =>
      a.page - b.page ||
      Number(a.strip === 'bottom') - Number(b.strip === 'bottom') ||
      orderOf(a.target) - orderOf(b.target),
  );
  return lettersInOrder(
    reading.map(({ target }) => target),
    used,
  );
}

/** Letters by target for targets in the order in which their connectors stand. */
export function lettersInOrder(targets: readonly string[], used: number): Map<string, string> {
  const letters = new Map<string, string>();
  for (const target of targets) {
    if (!letters.has(target)) letters.set(target, letterOf(used + letters.size));
  }
  return letters;
}

/** 0 is `A`, 25 `Z`, 26 `AA`. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letterOf(rest) : '') + String.fromCharCode(65 + (index % 26));
}
