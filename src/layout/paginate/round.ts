import { gathered, joined } from '../../text/lists.js';
import { COMB, CONNECTOR, TABLE } from '../dimensions.js';
import { type Connector, cutEdges, lettersInOrder, letterTargets, type Spot } from '../flow/cut.js';
import { type Needs, type Sides, sidesAsked } from '../flow/needs.js';
import { type FlowBand, type PageFlow, routeFlow } from '../flow/page-flow.js';
import { type SizedSymbol, type SymbolScale, sizeConnector } from '../flow/symbols.js';
import { type ColumnPlan, planColumns } from '../table/columns.js';
import type { RowContent } from '../table/content.js';
import { joinSlices, type Slice, sliceRow, textHeight } from '../table/rows.js';
import type { Arranged, ArrangedPage } from './arrange.js';
import { type Cells, layCells } from './cells.js';
import { crossingsOf } from './crossings.js';
import { roomOn, type TableRoom } from './room.js';
import { bottomKey, breakTable, stripName, type TableBreaks, topKey } from './table-breaks.js';
import type { TableInput } from './table-input.js';
import { isAfter, unitsOf } from './units.js';

/** What the rounds have learnt so far. */
export interface State {
  /** How the width is shared, see `planColumns`. */
  readonly attempt: number;
  readonly needs: Needs;
  /** See `PageFlowInput`. */
  readonly unwind: boolean;
}

/**
 * One pass: widths, lines, heights, breaks and routes with the gutters known so far. What comes out as in the pass
 * before is taken from there.
 */
export class Round {
  /** The very same object as in the pass before, where each has the same room. */
  readonly cells: Cells;
  readonly #plan: ColumnPlan;
  readonly #before: Round | null;
  /** What came of the pass, and on which breaks. */
  #arranged: { readonly ends: readonly number[]; readonly whole: Arranged } | null = null;
  readonly #slices: readonly Slice[];
  /** Units of the page breaks: a heading goes with the row below it. */
  readonly #units: readonly (readonly Slice[])[];

  constructor(
    private readonly input: TableInput,
    private readonly room: TableRoom,
    private readonly state: State,
    before: Round | null = null,
  ) {
    const { rows } = input;
    this.#plan = planColumns(
      {
        content: input.columns,
        largestSymbol: input.density.largestSymbol,
        flowWidth: (column, scale) => this.#flowWidth(column, scale, state.needs.column(column)),
        bareFlowWidth: (column, scale) => {
          const { needs } = state;
          const kept = input.kept.has(column);
          return this.#flowWidth(
            column,
            scale,
            kept ? needs.column(column) : needs.bareColumn(column),
          );
        },
      },
      room.width,
      state.attempt,
    );
    this.cells = layCells(input, this.#plan, before?.cells ?? null);
    this.#before = before;
    const most = room.full - this.cells.head.height - 2 * this.#stripHeight('');
    this.#slices = gathered(rows, (row, at) => {
      const lines = this.cells.lines[at];
      if (!lines) return [];
      return sliceRow(
        at,
        row,
        lines,
        (band) => this.#bandHeight(at, band),
        this.#isLongComb(row) ? 0 : most,
        input.density.paddingY,
        (band) => row.bands[band]?.some(({ id }) => input.firstRungs.has(id)) ?? false,
      );
    });
    this.#units = unitsOf(this.#slices, (at) => rows[at]?.kind === 'tahap');
  }

  get attempt(): number {
    return this.#plan.attempt;
  }

  arrange(): Arranged {
    const breaks = this.#chooseBreaks();
    return this.#onPages(breaks.breaks.ends, this.#firstPage(breaks));
  }

  /** Number of the page on which all is said that belongs to the table, before any route is known. */
  lastPage(): number {
    const found = this.#chooseBreaks();
    return this.#firstPage(found) + found.breaks.pages - 1 + (found.parted ? 1 : 0);
  }

  #firstPage({ fresh }: TableBreaks): number {
    return this.room.page + (fresh && !this.room.empty ? 1 : 0);
  }

  /** The breaks of `before`, whatever height comes of it. */
  settle(before: Arranged): Arranged {
    const ends: number[] = [];
    let count = 0;
    for (const { lastPart } of before.pages) {
      while (count < this.#units.length) {
        const unit = this.#units[count]?.at(-1);
        if (!unit || isAfter(unit, lastPart)) break;
        count++;
      }
      ends.push(count);
    }
    ends[ends.length - 1] = this.#units.length;
    return this.#onPages(ends, before.firstPage);
  }

  /** Widest symbol of a pelaksana with the gutters beside it, mm. */
  #flowWidth(column: number, scale: SymbolScale, needed: number): number {
    const sizes = this.input.sizes(scale);
    let widest = 0;
    for (const [id, place] of this.input.symbols) {
      if (place.column === column) widest = Math.max(widest, sizes.get(id)?.width ?? 0);
    }
    return Math.max(widest + 2 * scale.gutter, needed);
  }

  #bandHeight(row: number, band: number): number {
    const symbols = this.input.rows[row]?.bands[band] ?? [];
    const sizes = this.input.sizes(this.#plan.scale);
    const { before, after } = this.state.needs.band(`${row}.${band}`, symbols.length === 0);
    const height =
      before + after + Math.max(0, ...symbols.map(({ id }) => sizes.get(id)?.height ?? 0));
    return symbols.some(({ id }) => this.input.rungs.has(id))
      ? Math.max(height, COMB.rungHeight)
      : height;
  }

  /** Whether a row's answers may need more connectors than one page holds beside them. */
  #isLongComb({ bands }: RowContent): boolean {
    return (
      bands.filter((band) => band.some(({ id }) => this.input.rungs.has(id))).length >
      COMB.keptWhole
    );
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
    return textHeight(slice.lines, tahap ? TABLE.tahapPadding : this.input.density.paddingY);
  }

  #chooseBreaks(): TableBreaks {
    return breakTable(
      {
        heights: this.#units.map((unit) =>
          unit.reduce((sum, slice) => sum + this.#sliceHeight(slice), 0),
        ),
        rows: this.#units.map((unit) => unit.at(-1)?.row ?? -1),
        headHeight: this.cells.head.height,
        stripHeight: (name) => this.#stripHeight(name),
        columns: this.input.pelaksana.length,
        crossings: crossingsOf(this.input.edges, this.#unitOf()),
      },
      this.room,
    );
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

  #onPages(ends: readonly number[], firstPage: number): Arranged {
    const whole = this.#asBefore(ends, firstPage) ?? this.#routed(ends, firstPage);
    this.#arranged = { ends, whole };
    return whole;
  }

  /** The routes of the pass before, with the room they asked for; null where other pages need others. */
  #asBefore(ends: readonly number[], firstPage: number): Arranged | null {
    const { rows } = this.input;
    const before = this.#before;
    if (before === null || before.cells !== this.cells || before.#arranged === null) return null;
    const { ends: endsBefore, whole } = before.#arranged;
    // The parts of a row depend on the room that its symbols asked for.
    const parted = this.#slices.length > rows.length || before.#slices.length > rows.length;
    if (parted || whole.firstPage !== firstPage || endsBefore.join() !== ends.join()) return null;
    const pages = whole.pages.map(({ slices, flow, lastPart }) => ({
      lastPart,
      ...this.#measure(slices, flow, whole.sizeOf),
    }));
    return { ...whole, plan: this.#plan, pages };
  }

  #routed(ends: readonly number[], firstPage: number): Arranged {
    const { input } = this;
    const pageUnits = ends.map((end, page) => ({
      from: ends[page - 1] ?? 0,
      end,
      slices: joinSlices(joined(this.#units.slice(ends[page - 1] ?? 0, end))),
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
          rowBands: gathered(slices, (slice, row) => this.#bandsOf(slice, row)),
          connectors: cut.connectors.filter((one) => one.page === page),
          stretches: cut.stretches.filter((one) => one.page === page),
          sizeOf,
          answerOf: (edge) => input.answerOf(edge, this.#plan.scale),
          main: input.main,
          answersOverRules: this.#plan.answersOverRules,
          columnOf: (id) => input.columnOf(id),
          rungs: input.rungs,
          combOrders: input.combOrders,
          unwind: this.state.unwind,
          isTooHigh: (flow) => {
            const { height } = this.#measure(slices, flow, sizeOf, (_, band) =>
              sidesAsked(flow.routing, band),
            );
            return height > roomOn(page, firstPage, this.room);
          },
          connectorPlaces: input.connectorPlaces,
          stripName: (strip, index) =>
            stripName(strip === 'top' ? topKey(from) : bottomKey(end), index),
        },
        input.route,
      );
      const last = this.#units[end - 1]?.at(-1);
      const lastPart = { row: last?.row ?? -1, part: last?.part ?? 0 };
      return { lastPart, ...this.#measure(slices, flow, sizeOf) };
    });
    // Letters follow one another as the connectors stand: known only now, and of no effect on sizes.
    const targets = new Map(cut.connectors.map(({ id, target }) => [id, target]));
    const order = gathered(pages, ({ flow }) => connectorsInPlace(flow));
    const placed = lettersInOrder(
      order.map((id) => targets.get(id) ?? ''),
      this.room.lettersUsed,
    );
    for (const connector of cut.connectors) {
      connectorSizes.set(connector.id, this.#sizeConnector(connector, placed, firstPage));
    }
    return {
      plan: this.#plan,
      head: this.cells.head,
      pages,
      firstPage,
      letters: placed,
      cut,
      sizeOf,
      brokenWords: [
        ...this.cells.broken.all.filter((one) => one.kind === 'word-broken'),
        ...input.brokenWords(this.#plan.scale),
      ],
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

  readonly #guttersOf = (band: FlowBand): Sides =>
    this.state.needs.band(band.name, band.kind === 'row' && band.simbol.length === 0);

  /** Heights of the bands: what symbols and gutters need, and a row's spare height shared among its bands. */
  #measure(
    slices: readonly Slice[],
    flow: PageFlow,
    sizeOf: (id: string) => SizedSymbol,
    guttersOf: (band: FlowBand, index: number) => Sides = this.#guttersOf,
  ): Omit<ArrangedPage, 'lastPart'> {
    const heights = flow.bands.map((band, index) => {
      const nodes = flow.routing.problem.nodes.filter((node) => node.band === index);
      const { before, after } = guttersOf(band, index);
      return before + after + Math.max(0, ...nodes.map(({ id }) => sizeOf(id).height));
    });
    const firstRow = flow.bands.find((band) => band.kind === 'row')?.row ?? 0;
    const sliceHeights = slices.map((slice, index) => {
      const own = gathered(flow.bands, (band, at) =>
        band.kind === 'row' && band.row === firstRow + index ? [at] : [],
      );
      const bands = own.reduce((sum, at) => sum + (heights[at] ?? 0), 0);
      const height = Math.max(bands, this.#textHeight(slice));
      for (const at of own) heights[at] = (heights[at] ?? 0) + (height - bands) / own.length;
      return height;
    });
    const height = heights.reduce((sum, one) => sum + one, this.cells.head.height);
    return { slices, sliceHeights, flow, bandHeights: heights, height };
  }
}

/** Ids of a page's connectors, from top to bottom and left to right. */
function connectorsInPlace({ routing: { problem } }: PageFlow): string[] {
  return problem.nodes
    .filter(({ shape }) => shape === 'segiLima')
    .sort((a, b) => a.band - b.band || a.column - b.column)
    .map(({ id }) => id);
}
