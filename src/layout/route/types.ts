import type { Point, Rect } from '../page-model.js';

/**
 * The flow of one page as the router sees it: a grid of columns (pelaksana) and bands. A band is one layer of symbols:
 * a table row has one band, or more when symbols stand above one another in it; a strip for off-page connectors is a
 * band too. Every node fills one (column, band) place of its own.
 */
export interface RouteProblem {
  readonly columnCount: number;
  readonly bands: readonly RouteBand[];
  readonly nodes: readonly RouteNode[];
  readonly edges: readonly RouteEdge[];
  /** True where an answer may stand over the rule to an empty cell, so that its own column can be narrow. */
  readonly answersOverRules?: boolean;
}

export interface RouteBand {
  readonly kind: 'row' | 'connector';
  /** Bands with the same `row` belong to one table row: no rule is drawn between them. */
  readonly row: number;
}

/** `cabang` is no symbol but a junction: lines meet in its middle, and its size keeps words off. */
export type NodeShape = 'kapsul' | 'kotak' | 'belahKetupat' | 'segiLima' | 'cabang';

export interface RouteNode {
  readonly id: string;
  readonly column: number;
  readonly band: number;
  readonly shape: NodeShape;
  /** Size of the drawn symbol, mm. */
  readonly width: number;
  readonly height: number;
}

export interface RouteEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** `panah`: arrow head at `to`. `bersama`: plain line, either direction. */
  readonly kind: 'panah' | 'bersama';
  /** Size of the answer written at the edge's start, mm; null where there is none. */
  readonly label: { readonly width: number; readonly height: number } | null;
  /** True when the flow goes back to an earlier symbol. */
  readonly back: boolean;
  /** Edges with the same group may share their last stretch: they end at the same symbol and are drawn as a merge. */
  readonly group: string;
  /** Edges from one symbol with the same `answer` leave it together and part on the way; one of them has the label. */
  readonly answer?: string;
  /** For the preference of sides at a decision: the answer that goes on (`lanjut`) leaves downward where it can. */
  readonly main: boolean;
}

/** Space the routes need in each gutter beside the symbols, mm. */
export interface RouteNeeds {
  /** `bare` is what both sides need together where answers have to give way. */
  readonly columns: readonly {
    readonly left: number;
    readonly right: number;
    readonly bare: number;
  }[];
  readonly bands: readonly { readonly top: number; readonly bottom: number }[];
}

export interface RouteScore {
  readonly crossings: number;
  readonly bends: number;
  /** In lane steps. */
  readonly length: number;
}

/** The routes as topology (lanes and tracks), before any millimetre is known. */
export interface Routing {
  readonly problem: RouteProblem;
  readonly needs: RouteNeeds;
  readonly score: RouteScore;
  /** Edges for which no path was found; empty in every known case. */
  readonly unrouted: readonly string[];
  /** Private to the router. */
  readonly topology: unknown;
}

/** Where the columns and bands lie on the page. Edges have one more entry than columns, or bands. */
export interface RouteFrame {
  readonly columnEdges: readonly number[];
  readonly bandEdges: readonly number[];
}

export interface DrawnEdge {
  readonly id: string;
  /** From the border of `from` to the border of `to`; horizontal and vertical stretches only. */
  readonly points: readonly Point[];
  /** Box of the answer. */
  readonly label: Rect | null;
  /** False where something, another line for one, stands in the answer's way at each place. */
  readonly labelFree: boolean;
  /** False where the answer found no place near its symbol that is clear of symbols, lines and other answers. */
  readonly labelClear: boolean;
  /** True where a rule of the table, and nothing else, runs behind the answer. */
  readonly labelOnRule: boolean;
}

export interface Drawing {
  /** Box of each node by id, centred between its column's and band's gutters. */
  readonly nodes: ReadonlyMap<string, Rect>;
  readonly edges: readonly DrawnEdge[];
}

/** Finds the routes. Pure and deterministic; never throws. */
export type RoutePage = (problem: RouteProblem) => Routing;

/** Puts the routes into millimetres. `frame` must give each column and band at least symbol + `needs`. */
export type DrawRoutes = (routing: Routing, frame: RouteFrame) => Drawing;
