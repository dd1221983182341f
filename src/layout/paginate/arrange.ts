import { CONNECTOR, FORGETFUL_ROUNDS, GUTTER, MOST_ROUNDS, TABLE } from '../dimensions.js';
import { type Connector, type Cut, cutEdges, letterTargets, type Spot } from '../flow/cut.js';
import { Needs } from '../flow/needs.js';
import { type FlowBand, type PageFlow, routeFlow } from '../flow/page-flow.js';
import { type SizedSymbol, type SymbolScale, sizeConnector } from '../flow/symbols.js';
import { type LayoutProblem, ProblemLog } from '../problems.js';
import { routePage } from '../route/index.js';
import type { RouteProblem, Routing } from '../route/types.js';
import { type ColumnPlan, planColumns } from '../table/columns.js';
import { type Head, headLabels, layHead } from '../table/head.js';
import {
  joinSlices,
  layRow,
  type RowLines,
  type Slice,
  sliceRow,
  textHeight,
} from '../table/rows.js';
import { type Breaks, chooseBreaks } from './breaks.js';
import { crossingsOf } from './crossings.js';
import type { TableInput } from './table-input.js';

/** Where the table may stand. */
export interface TableRoom {
  readonly width: number;
  /** Room below what stands on the page already, and on an empty page, title above the table taken off, mm. */
  readonly here: number;
  readonly fresh: number;
  /** Room on pages that hold nothing but the table. */
  readonly full: number;
  /** What stands below the table on its last page, mm. */
  readonly trailing: number;
  /** Number of the page that `here` speaks of, from 1, and whether it is empty. */
  readonly page: number;
  readonly empty: boolean;
  /** Connector letters used by the tables before. */
  readonly lettersUsed: number;
}

/** A table on its pages, all but its place on them. */
export interface Arranged {
  readonly plan: ColumnPlan;
  readonly head: Head;
  readonly pages: readonly ArrangedPage[];
  /** Number of the first page. */
  readonly firstPage: number;
  readonly letters: ReadonlyMap<string, string>;
  readonly cut: Cut;
  readonly sizeOf: (id: string) => SizedSymbol;
  /** False where what stands below did not fit on the last page. */
  readonly trailingFits: boolean;
  /** Words broken in its cells. */
  readonly brokenWords: readonly LayoutProblem[];
}

export interface ArrangedPage {
  readonly slices: readonly Slice[];
  readonly sliceHeights: readonly number[];
  readonly flow: PageFlow;
  /** Height of each band of `flow`; the bands of a row fill it. */
  readonly bandHeights: readonly number[];
  /** Head and bands, mm. */
  readonly height: number;
}

/** What the rounds have learnt so far. */
interface State {
  /** How the width is shared, see `planColumns`. */
  readonly attempt: number;
  readonly needs: Needs;
}

/**
 * Finds widths, heights, page breaks and routes that agree with one another: each is laid out with the gutters that
 * the routes of the round before have asked for, until they ask for nothing more.
 */
export function arrangeTable(input: TableInput, room: TableRoom): Arranged {
  const route = remembering(routePage);
  let state: State = { attempt: 0, needs: new Needs() };
  for (let round = 1; ; ) {
    const broken = input.typesetter.recordBrokenWords(new ProblemLog());
    const layout = new Round(input, room, state, route);
    if (layout.attempt > state.attempt) {
      // Smaller symbols and answers: what the routes asked for so far no longer counts, so the next attempt gets its
      // own chance. Only one that fails without any demand of the routes says something about those after it.
      const attempt = round === 1 ? layout.attempt : state.attempt + 1;
      state = { ...state, attempt, needs: new Needs() };
      round = 1;
      continue;
    }
    const arranged = layout.arrange();
    const grown = absorb(arranged, state);
    if (grown && round < MOST_ROUNDS) {
      if (round <= FORGETFUL_ROUNDS) {
        // The first routes were found on other pages than these will be: take only what the last ones asked for.
        state = { ...state, needs: new Needs() };
        absorb(arranged, state);
      }
      round++;
      continue;
    }
    const settled = grown ? settle(arranged, input, room, state, route) : arranged;
    return { ...settled, brokenWords: broken.all };
  }
}

/** The breaks go round in a circle: keeps the last ones, and gives their routes the room they want and no more. */
function settle(
  arranged: Arranged,
  input: TableInput,
  room: TableRoom,
  { attempt }: State,
  route: (problem: RouteProblem) => Routing,
): Arranged {
  const state: State = { attempt, needs: new Needs() };
  absorb(arranged, state);
  return new Round(input, room, state, route).settle(arranged);
}

/** Takes in what the routes of all pages ask for. True when that is more than before. */
function absorb(arranged: Arranged, { needs }: State): boolean {
  let grown = false;
  for (const { flow } of arranged.pages) {
    const names = flow.bands.map((band) => band.name);
    const empty = flow.bands.map((band) => band.kind === 'row' && band.simbol.length === 0);
    if (needs.grow(flow.routing, names, empty)) grown = true;
  }
  return grown;
}

/** Routing is the dearest step, and most pages ask for the same in every round. */
function remembering(
  route: (problem: RouteProblem) => Routing,
): (problem: RouteProblem) => Routing {
  const known = new Map<string, Routing>();
  return (problem) => {
    const key = JSON.stringify(problem);
    const routing = known.get(key) ?? route(problem);
    known.set(key, routing);
    return routing;
  };
}

class Round {
  readonly #plan: ColumnPlan;
  readonly #head: Head;
  readonly #lines: readonly RowLines[];
  readonly #slices: readonly Slice[];
  /** Units of the page breaks: a heading goes with the row below it. */
  readonly #units: readonly (readonly Slice[])[];

  constructor(
    private readonly input: TableInput,
    private readonly room: TableRoom,
    private readonly state: State,
    private readonly route: (problem: RouteProblem) => Routing,
  ) {
    const { options, prosedur, pelaksana, typesetter, rows, index, size } = input;
    const labels = headLabels(options.labels, prosedur.satuanWaktu);
    this.#plan = planColumns(
      {
        rows,
        labels,
        names: pelaksana.map(({ nama }) => nama),
        size,
        flowWidth: (column, scale) => this.#flowWidth(column, scale),
      },
      room.width,
      typesetter,
      state.attempt,
    );
    this.#head = layHead(this.#plan, pelaksana, options.labels, labels, size, index, typesetter);
    this.#lines = this.#layRows();
    const most = room.full - this.#head.height - 2 * this.#stripHeight('');
    this.#slices = rows.flatMap((row, at) => {
      const lines = this.#lines[at];
      if (!lines) return [];
      return sliceRow(at, row, lines, (band) => this.#bandHeight(at, band), most);
    });
    this.#units = unitsOf(this.#slices, (at) => rows[at]?.kind === 'tahap');
  }

  get attempt(): number {
    return this.#plan.attempt;
  }

  arrange(): Arranged {
    const { breaks, fresh, trailingFits } = this.#chooseBreaks();
    const firstPage = this.room.page + (fresh && !this.room.empty ? 1 : 0);
    return this.#onPages(breaks.ends, firstPage, trailingFits);
  }

  /** The breaks of `before`, whatever height comes of it. */
  settle(before: Arranged): Arranged {
    const ends: number[] = [];
    let count = 0;
    for (const page of before.pages) {
      const last = page.slices.at(-1);
      while (last && count < this.#units.length) {
        const unit = this.#units[count]?.at(-1);
        if (!unit || unit.row > last.row) break;
        count++;
      }
      ends.push(count);
    }
    ends[ends.length - 1] = this.#units.length;
    return this.#onPages(ends, before.firstPage, before.trailingFits);
  }

  #layRows(): RowLines[] {
    const { rows, pelaksana, typesetter, index } = this.input;
    const laid: RowLines[] = [];
    const width = (field: string): number => {
      const order = ['kelengkapan', 'waktu', 'output', 'keterangan'].indexOf(field);
      const column = field === 'uraian' ? 1 : 2 + pelaksana.length + order;
      return this.#plan.widths[column] ?? 0;
    };
    let waktu: RowLines['waktu'] = [];
    for (const row of rows) {
      const widthOf =
        row.kind === 'tahap'
          ? () => TABLE.noWidth + width('uraian')
          : (field: string) => width(field);
      const lines = layRow(row, widthOf, index, typesetter);
      if (row.kind === 'langkah' && !row.merged) waktu = lines.waktu;
      // A joined cell that goes on over a page break repeats its text there.
      laid.push(row.merged ? { ...lines, waktu } : lines);
    }
    return laid;
  }

  /** Widest symbol of a pelaksana with the gutters beside it, mm. */
  #flowWidth(column: number, scale: SymbolScale): number {
    const sizes = this.input.sizes(scale);
    let widest = 0;
    for (const [id, place] of this.input.symbols) {
      if (place.column === column) widest = Math.max(widest, sizes.get(id)?.width ?? 0);
    }
    return Math.max(widest + 2 * GUTTER.x, this.state.needs.column(column));
  }

  #bandHeight(row: number, band: number): number {
    const symbols = this.input.rows[row]?.bands[band] ?? [];
    const sizes = this.input.sizes(this.#plan.scale);
    const { before, after } = this.state.needs.band(`${row}.${band}`, symbols.length === 0);
    return before + after + Math.max(0, ...symbols.map(({ id }) => sizes.get(id)?.height ?? 0));
  }

  #stripHeight(name: string): number {
    const { before, after } = this.state.needs.band(name, false);
    return CONNECTOR.height + before + after;
  }

  #sliceHeight(slice: Slice): number {
    const bands = slice.bands.reduce((sum, band) => sum + this.#bandHeight(slice.row, band), 0);
    return Math.max(this.#textHeight(slice), bands);
  }

  #textHeight(slice: Slice): number {
    const tahap = this.input.rows[slice.row]?.kind === 'tahap';
    return textHeight(slice.lines) + (tahap ? 2 * (TABLE.tahapPadding - 0.9) : 0);
  }

  #chooseBreaks(): { breaks: Breaks; fresh: boolean; trailingFits: boolean } {
    const { room } = this;
    const heights = this.#units.map((unit) =>
      unit.reduce((sum, slice) => sum + this.#sliceHeight(slice), 0),
    );
    const above = [0];
    for (const height of heights) above.push((above.at(-1) ?? 0) + height);
    const crossings = crossingsOf(this.input.edges, this.#unitOf());
    const columns = Math.max(1, this.input.pelaksana.length);
    const strips = (count: number, key: string): number => {
      let height = 0;
      for (let at = 0; at < Math.ceil(count / columns); at++)
        height += this.#stripHeight(`${key}#${at}`);
      return height;
    };
    const common = {
      count: this.#units.length,
      heightOf: (from: number, to: number) => {
        const { top, bottom } = crossings(from, to);
        return (
          this.#head.height +
          strips(top, `top@${from}`) +
          (above[to] ?? 0) -
          (above[from] ?? 0) +
          strips(bottom, `bottom@${to}`)
        );
      },
      connectorsOf: (from: number, to: number) => {
        const { top, bottom } = crossings(from, to);
        return top + bottom;
      },
      room: room.full,
    };
    for (const trailing of [room.trailing, 0]) {
      const fresh = chooseBreaks({ ...common, firstRoom: room.fresh, trailing, leastFirst: 1 });
      const here = room.empty
        ? null
        : chooseBreaks({
            ...common,
            firstRoom: room.here,
            trailing,
            leastFirst: TABLE.leastRowsOnFirstPage,
          });
      const trailingFits = trailing === room.trailing;
      if (here && (!fresh || preferHere(here, fresh))) {
        return { breaks: here, fresh: false, trailingFits };
      }
      if (fresh) return { breaks: fresh, fresh: true, trailingFits };
    }
    // A unit alone is always allowed on a fresh page, so this is only reached without any unit.
    const ends = [this.#units.length];
    return { breaks: { ends, pages: 1, connectors: 0, cost: 0 }, fresh: true, trailingFits: true };
  }

  #unitOf(): ReadonlyMap<string, number> {
    const units = new Map<string, number>();
    for (const [index, unit] of this.#units.entries()) {
      for (const slice of unit) {
        for (const band of slice.bands) {
          for (const { id } of this.input.rows[slice.row]?.bands[band] ?? []) units.set(id, index);
        }
      }
    }
    return units;
  }

  #onPages(ends: readonly number[], firstPage: number, trailingFits: boolean): Arranged {
    const { input } = this;
    const pageUnits = ends.map((end, page) => ({
      from: ends[page - 1] ?? 0,
      end,
      slices: joinSlices(this.#units.slice(ends[page - 1] ?? 0, end).flat()),
    }));
    const spots = this.#spots(pageUnits.map(({ slices }) => slices));
    const cut = cutEdges(input.edges, spots);
    const letters = letterTargets(cut.connectors, spots, this.room.lettersUsed);
    const sizes = input.sizes(this.#plan.scale);
    const connectorSizes = new Map<string, SizedSymbol>();
    for (const connector of cut.connectors) {
      connectorSizes.set(connector.id, this.#sizeConnector(connector, letters, firstPage));
    }
    const sizeOf = (id: string): SizedSymbol => {
      const size = sizes.get(id) ?? connectorSizes.get(id);
      if (!size) throw new Error(`simbol tanpa ukuran: ${id}`);
      return size;
    };
    const pages = pageUnits.map(({ from, end, slices }, page) => {
      const flow = routeFlow(
        {
          pelaksana: input.pelaksana.map(({ id }) => id),
          rowBands: slices.flatMap((slice, row) => this.#bandsOf(slice, row)),
          connectors: cut.connectors.filter((one) => one.page === page),
          stretches: cut.stretches.filter((one) => one.page === page),
          sizeOf,
          answerOf: (edge) => input.answerOf(edge, this.#plan.scale),
          main: input.main,
          columnOf: (id) => input.columnOf(id),
          stripName: (strip, index) => `${strip}@${strip === 'top' ? from : end}#${index}`,
        },
        this.route,
      );
      return this.#measure(slices, flow, sizeOf);
    });
    return {
      plan: this.#plan,
      head: this.#head,
      pages,
      firstPage,
      letters,
      cut,
      sizeOf,
      trailingFits,
      brokenWords: [],
    };
  }

  #spots(pages: readonly (readonly Slice[])[]): Map<string, Spot> {
    const spots = new Map<string, Spot>();
    for (const [page, slices] of pages.entries()) {
      for (const slice of slices) {
        for (const band of slice.bands) {
          for (const { id } of this.input.rows[slice.row]?.bands[band] ?? []) {
            spots.set(id, { page, order: this.input.orderOf(id) });
          }
        }
      }
    }
    return spots;
  }

  #sizeConnector(
    connector: Connector,
    letters: ReadonlyMap<string, string>,
    firstPage: number,
  ): SizedSymbol {
    const pages = connector.twins.map((twin) => firstPage + twin).join(', ');
    return sizeConnector(
      letters.get(connector.target) ?? '',
      `hal. ${pages}`,
      this.#plan.scale,
      this.input.typesetter,
      { prosedur: this.input.index, field: 'konektor' },
    );
  }

  #bandsOf(slice: Slice, row: number): FlowBand[] {
    if (slice.bands.length === 0) {
      return [{ kind: 'row', row, simbol: [], name: `${slice.row}p${slice.part}` }];
    }
    return slice.bands.map((band) => ({
      kind: 'row',
      row,
      simbol: this.input.rows[slice.row]?.bands[band] ?? [],
      name: `${slice.row}.${band}`,
    }));
  }

  /** Heights of the bands: what symbols and gutters need, and a row's spare height shared among its bands. */
  #measure(
    slices: readonly Slice[],
    flow: PageFlow,
    sizeOf: (id: string) => SizedSymbol,
  ): ArrangedPage {
    const heights = flow.bands.map((band, index) => {
      const nodes = flow.routing.problem.nodes.filter((node) => node.band === index);
      const empty = band.kind === 'row' && band.simbol.length === 0;
      const { before, after } = this.state.needs.band(band.name, empty);
      return before + after + Math.max(0, ...nodes.map(({ id }) => sizeOf(id).height));
    });
    const firstRow = flow.bands.find((band) => band.kind === 'row')?.row ?? 0;
    const sliceHeights = slices.map((slice, index) => {
      const own = flow.bands.flatMap((band, at) =>
        band.kind === 'row' && band.row === firstRow + index ? [at] : [],
      );
      const bands = own.reduce((sum, at) => sum + (heights[at] ?? 0), 0);
      const height = Math.max(bands, this.#textHeight(slice));
      for (const at of own) heights[at] = (heights[at] ?? 0) + (height - bands) / own.length;
      return height;
    });
    const height = heights.reduce((sum, one) => sum + one, this.#head.height);
    return { slices, sliceHeights, flow, bandHeights: heights, height };
  }
}

/**
 * A table that starts under the identity block must save a page, or be whole there, or at least cost no more
 * connectors than one that starts on a page of its own (the other way round a reader turns pages for nothing).
 */
function preferHere(here: Breaks, fresh: Breaks): boolean {
  if (here.pages < fresh.pages + 1) return true;
  return here.connectors <= fresh.connectors;
}

/** A heading is never parted from the row below it. */
function unitsOf(slices: readonly Slice[], isHeading: (row: number) => boolean): Slice[][] {
  const units: Slice[][] = [];
  let heading: Slice[] = [];
  for (const slice of slices) {
    if (isHeading(slice.row)) {
      heading.push(slice);
      continue;
    }
    units.push([...heading, slice]);
    heading = [];
  }
  if (heading.length > 0) units.push(heading);
  return units;
}
