import type { Alur, Simbol } from '../../model/schema.js';
import { gathered } from '../../text/lists.js';
import { sketchPage } from '../route/index.js';
import type { RouteBand, RouteEdge, RouteNode, RouteProblem, Routing } from '../route/types.js';
import type { LaidLine } from '../text/lines.js';
import { COMB_ORDERS, type CombOrder, type CombTarget, shareAnswers } from './comb.js';
import type { Connector, Stretch } from './cut.js';
import type { SizedSymbol } from './symbols.js';

/** One layer of symbols of the page, or a strip of connectors. */
export interface FlowBand {
  readonly kind: 'row' | 'connector';
  /** Counts the table rows of the page; strips have numbers of their own. */
  readonly row: number;
  readonly simbol: readonly Simbol[];
  /** Name in `Needs`. */
  readonly name: string;
}

/** An answer laid into lines, with the box it needs. */
export interface LaidAnswer {
  readonly lines: readonly LaidLine[];
  readonly width: number;
  readonly height: number;
}

/** What the flow of one page is made of. */
export interface PageFlowInput {
  /** Ids of the pelaksana printed, left to right. */
  readonly pelaksana: readonly string[];
  /** From top to bottom, without the strips. */
  readonly rowBands: readonly FlowBand[];
  readonly connectors: readonly Connector[];
  readonly stretches: readonly Stretch[];
  readonly sizeOf: (id: string) => SizedSymbol;
  readonly answerOf: (edge: Alur) => LaidAnswer | null;
  /** Edges that go on where their symbol decides. */
  readonly main: ReadonlySet<string>;
  /** Column (index) of any symbol of the prosedur. */
  readonly columnOf: (id: string) => number;
  /** Answers may stand over the rule to an empty cell. */
  readonly answersOverRules: boolean;
  /** Decision of each rung. */
  readonly rungs: ReadonlyMap<string, string>;
  /** Order of the answers that crossed least where the same rungs stood on a page before. */
  readonly combOrders: Map<string, CombOrder>;
  /** Whether connectors are moved until no line leads a long way round. */
  readonly unwind: boolean;
  /** Whether the room that routes ask for makes the page higher than it may be. */
  readonly isTooHigh: (flow: PageFlow) => boolean;
  /** Where the connectors of a page went when that was done before. */
  readonly connectorPlaces: Map<string, readonly ConnectorPlace[]>;
  /** Names of the strips in `Needs`. */
  readonly stripName: (strip: Connector['strip'], index: number) => string;
}

export interface PageFlow {
  readonly bands: readonly FlowBand[];
  /** Rung of each stretch that leaves one. */
  readonly rungOf: ReadonlyMap<string, string>;
  readonly order: CombOrder;
  readonly places: readonly ConnectorPlace[];
  readonly routing: Routing;
}

/**
 * Where a connector stands in its strip: below (above) the symbol that sends, or in the column of the symbol that
 * receives. Which is better depends on what lies between, so both are routed.
 */
const PREFERENCES = ['sender', 'receiver'] as const;
type Preference = (typeof PREFERENCES)[number];

/** Routes one page, connectors where the drawing gets simplest. */
export function routeFlow(
  input: PageFlowInput,
  route: (problem: RouteProblem) => Routing,
): PageFlow {
  const leaving = input.connectors.some((one) => one.arah === 'keluar');
  const onPage = new Set(
    input.stretches.map(({ from }) => from).filter((from) => input.rungs.has(from)),
  );
  const rungs = [...onPage].join(' ');
  const known = input.combOrders.get(rungs) ?? (rungs === '' ? COMB_ORDERS[0] : undefined);
  const orders = known === undefined ? COMB_ORDERS : [known];
  const flows = gathered(leaving ? PREFERENCES : PREFERENCES.slice(1), (preference) => {
    const places = connectorPlaces(input, preference);
    return orders.map((order) => tryFlow(input, places, order, route));
  });
  const first = flows.reduce((a, b) => (costOf(b.routing) < costOf(a.routing) ? b : a));
  const best = input.unwind && isWinding(first.routing) ? unwound(input, first, route) : first;
  input.combOrders.set(rungs, best.order);
  return best;
}

/** The lower, the simpler a page is to read. */
export const costOf = ({ unrouted, score }: Routing): number =>
  unrouted.length * 1e6 + score.crossings * 1e3 + score.bends * 10 + score.length;

/** Whether lines lead about the page in long ways round: one of its connectors may stand in the wrong place. */
export function isWinding({ problem, score }: Routing): boolean {
  const places = new Map(problem.nodes.map((node) => [node.id, node]));
  const straight = problem.edges.reduce((sum, { from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a && b ? sum + 2 * (Math.abs(a.column - b.column) + Math.abs(a.band - b.band)) : sum;
  }, 0);
  const connectors = problem.nodes.filter(({ shape }) => shape === 'segiLima').length;
  return connectors > 1 && (score.crossings > 0 || score.length - straight > WINDING);
}

/** More steps of lanes than the lines of a page go out of their way: about twice across a page. Judgement. */
const WINDING = 16;

/** Moves one connector after the other to where the page gets simplest. */
function unwound(
  input: PageFlowInput,
  first: PageFlow,
  route: (problem: RouteProblem) => Routing,
): PageFlow {
  const key = first.routing.problem.nodes.map(({ id }) => id).join(' ');
  const known = input.connectorPlaces.get(key);
  if (known !== undefined) return tryFlow(input, known, first.order, route);
  let best = tryFlow(input, first.places, first.order, sketchPage);
  const sketched = [best];
  let left = MOST_MOVES;
  for (let from: PageFlow | null = null; from !== best; ) {
    from = best;
    for (const places of movesOf(from.places, input.pelaksana.length)) {
      if (left-- === 0) break;
      const flow = tryFlow(input, places, from.order, sketchPage);
      sketched.push(flow);
      if (costOf(flow.routing) < costOf(best.routing)) best = flow;
    }
  }
  let better = first;
  for (const sketch of sketched
    .sort((a, b) => costOf(a.routing) - costOf(b.routing))
    .slice(0, MOST_ROUTED)) {
    const flow = tryFlow(input, sketch.places, sketch.order, route);
    if (input.isTooHigh(flow)) continue;
    if (costOf(flow.routing) < costOf(better.routing)) better = flow;
    // A sketch that crosses says little of the true routes: the best few are routed.
    if (sketch.routing.score.crossings === 0) break;
  }
  input.connectorPlaces.set(key, better.places);
  return better;
}

/** Sketches that are routed in full, at most. */
const MOST_ROUTED = 6;

/** Moves that are tried on one page: each is a sketch. */
const MOST_MOVES = 80;

/** Every exchange of a connector with another, or with a free place of its strip. */
function movesOf(places: readonly ConnectorPlace[], columns: number): ConnectorPlace[][] {
  return gathered(places, (one, index) => {
    const strip = places.filter((other) => other.strip === one.strip);
    const bands = Math.max(...strip.map(({ band }) => band)) + 1;
    const moves: ConnectorPlace[][] = [];
    for (let band = 0; band < bands; band++) {
      for (let column = 0; column < columns; column++) {
        const there = strip.find((other) => other.band === band && other.column === column);
        // An exchange is tried once.
        if (there !== undefined && places.indexOf(there) <= index) continue;
        moves.push(
          places.map((other) => {
            if (other === one) return { ...one, band, column };
            return other === there ? { ...there, band: one.band, column: one.column } : other;
          }),
        );
      }
    }
    return moves;
  });
}

function tryFlow(
  input: PageFlowInput,
  connectors: readonly ConnectorPlace[],
  order: CombOrder,
  route: (problem: RouteProblem) => Routing,
): PageFlow {
  const top = strip(input, 'top', connectors);
  const bottom = strip(input, 'bottom', connectors);
  const firstRow = Math.min(1, top.bands.length);
  const rows = input.rowBands.map((band) => ({ ...band, row: band.row + firstRow }));
  const lastRow = firstRow + (input.rowBands.at(-1)?.row ?? -1) + 1;
  const bands: FlowBand[] = [
    ...top.bands,
    ...rows,
    ...bottom.bands.map((band) => ({ ...band, row: lastRow })),
  ];
  const nodes: RouteNode[] = [];
  const add = (id: string, column: number, band: number): void => {
    const { shape, width, height } = input.sizeOf(id);
    nodes.push({ id, column, band, shape, width, height });
  };
  for (const place of top.places) add(place.id, place.column, place.band);
  for (const [index, band] of rows.entries()) {
    for (const { id } of band.simbol) add(id, input.columnOf(id), top.bands.length + index);
  }
  for (const place of bottom.places) {
    add(place.id, place.column, top.bands.length + rows.length + place.band);
  }
  const places = new Map(nodes.map((node) => [node.id, node]));
  const targetOf = (id: string): CombTarget => {
    const { column = 0, band = 0 } = places.get(id) ?? {};
    return { column, order: band * input.pelaksana.length + column };
  };
  const rungOf = shareAnswers(input.stretches, input.rungs, order, targetOf);
  const problem: RouteProblem = {
    columnCount: input.pelaksana.length,
    bands: bands.map(({ kind, row }): RouteBand => ({ kind, row })),
    nodes,
    edges: routeEdges(input, rungOf),
    answersOverRules: input.answersOverRules,
  };
  return { bands, rungOf, order, places: connectors, routing: route(problem) };
}

/** The answer that several edges of one symbol share is written once. */
function routeEdges(input: PageFlowInput, rungOf: PageFlow['rungOf']): RouteEdge[] {
  const written = new Set<string>();
  return input.stretches.map((stretch) => {
    const whole = routeEdge(stretch, input);
    const edge = { ...whole, from: rungOf.get(stretch.id) ?? whole.from };
    if (edge.answer === undefined) return edge;
    const key = `${edge.from} ${edge.answer}`;
    if (written.has(key)) return { ...edge, label: null };
    written.add(key);
    return edge;
  });
}

function routeEdge(stretch: Stretch, input: PageFlowInput): RouteEdge {
  const [edge] = stretch.alur;
  const answer = edge && stretch.starts ? input.answerOf(edge) : null;
  return {
    id: stretch.id,
    from: stretch.from,
    to: stretch.to,
    kind: edge?.jenis === 'bersama' || input.rungs.has(stretch.to) ? 'bersama' : 'panah',
    label: answer && { width: answer.width, height: answer.height },
    back: stretch.back,
    group: stretch.to,
    ...(answer && edge?.jawaban != null ? { answer: edge.jawaban } : {}),
    main: !stretch.starts || (edge !== undefined && input.main.has(edge.id)),
  };
}

/** Where a connector stands; bands count from the top of its strip. */
export interface ConnectorPlace {
  readonly id: string;
  readonly strip: Connector['strip'];
  readonly column: number;
  readonly band: number;
}

function connectorPlaces(input: PageFlowInput, preference: Preference): ConnectorPlace[] {
  const places: ConnectorPlace[] = [];
  const count = input.pelaksana.length;
  // What arrives stands by its symbol; what leaves finds its way more easily.
  const arriving = input.connectors.filter((one) => one.arah === 'masuk');
  const leaving = input.connectors.filter((one) => one.arah === 'keluar');
  for (const connector of [...mainFirst(input, arriving), ...mainFirst(input, leaving)]) {
    const isTaken = (column: number, band: number): boolean =>
      places.some(
        (place) =>
          place.strip === connector.strip && place.column === column && place.band === band,
      );
    const wanted = wantedColumn(input, connector, preference);
    const columns = Array.from({ length: count }, (_, column) => column).sort(
      (a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b,
    );
    for (let band = 0; ; band++) {
      const column = columns.find((one) => !isTaken(one, band));
      if (column === undefined) continue;
      places.push({ id: connector.id, strip: connector.strip, column, band });
      break;
    }
  }
  return places;
}

interface Strip {
  readonly bands: readonly FlowBand[];
  readonly places: readonly ConnectorPlace[];
}

function strip(
  input: PageFlowInput,
  where: Connector['strip'],
  connectors: readonly ConnectorPlace[],
): Strip {
  const places = connectors.filter((one) => one.strip === where);
  const bandCount = Math.max(-1, ...places.map((place) => place.band)) + 1;
  return {
    places,
    bands: Array.from({ length: bandCount }, (_, index) => ({
      kind: 'connector' as const,
      row: 0,
      simbol: [],
      name: input.stripName(where, index),
    })),
  };
}

/** Those that the flow goes on by take their places first: the eye follows it down the page. */
function mainFirst(input: PageFlowInput, connectors: readonly Connector[]): Connector[] {
  const main = new Set(
    gathered(
      input.stretches.filter(
        ({ alur, back }) => !back && alur.some(({ id }) => input.main.has(id)),
      ),
      ({ from, to }) => [from, to],
    ),
  );
  return [
    ...connectors.filter(({ id }) => main.has(id)),
    ...connectors.filter(({ id }) => !main.has(id)),
  ];
}

function wantedColumn(input: PageFlowInput, connector: Connector, preference: Preference): number {
  const sender = connector.sources.at(-1);
  if (connector.arah === 'keluar' && preference === 'sender' && sender !== undefined) {
    return input.columnOf(sender);
  }
  return input.columnOf(connector.target);
}

/**
 * Edges along which the flow goes on: the only way out of a symbol, or the answer that leads to the nearest later
 * symbol.
 */
export function mainEdges(
  edges: readonly Alur[],
  orderOf: (id: string) => number,
): ReadonlySet<string> {
  const bySource = new Map<string, Alur[]>();
  for (const edge of edges) bySource.set(edge.dari, [...(bySource.get(edge.dari) ?? []), edge]);
  const main = new Set<string>();
  for (const [source, outgoing] of bySource) {
    const distance = (edge: Alur): number => {
      const ahead = orderOf(edge.ke) - orderOf(source);
      return ahead > 0 ? ahead : Number.POSITIVE_INFINITY;
    };
    const nearest = Math.min(...outgoing.map(distance));
    for (const edge of outgoing) {
      if (outgoing.length === 1 || edge.jawaban === null || distance(edge) === nearest) {
        main.add(edge.id);
      }
    }
  }
  return main;
}
