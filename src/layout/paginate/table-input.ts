import type { Alur, Pelaksana, Prosedur, Simbol } from '../../model/schema.js';
import { gathered } from '../../text/lists.js';
import { ANSWER, DENSITIES, type Density, TABLE_FONT } from '../dimensions.js';
import { type CombOrder, RUNG, withCombs } from '../flow/comb.js';
import type { ConnectorPlace, LaidAnswer } from '../flow/page-flow.js';
import { mainEdges } from '../flow/page-flow.js';
import { type SizedSymbol, type SymbolScale, sizeSymbol } from '../flow/symbols.js';
import type { LayoutOptions } from '../options.js';
import { ProblemLog, type WordBroken } from '../problems.js';
import type { RoutePage } from '../route/types.js';
import { ColumnContent } from '../table/column-content.js';
import { type RowContent, rowContents, type TextField } from '../table/content.js';
import { headLabels } from '../table/head.js';
import { heightOf, layText, reachOf } from '../text/lines.js';
import type { Typesetter } from '../text/typesetter.js';

/** Where a symbol stands in the table. */
export interface SymbolPlace {
  readonly simbol: Simbol;
  /** Index of the row, its heading rows counted. */
  readonly row: number;
  readonly band: number;
  /** Index of the printed pelaksana column. */
  readonly column: number;
  /** Place in reading order. */
  readonly order: number;
}

/** One prosedur as the layout of its table needs it; nothing here depends on widths or pages. */
export class TableInput {
  readonly rows: readonly RowContent[];
  readonly pelaksana: readonly Pelaksana[];
  readonly symbols: ReadonlyMap<string, SymbolPlace>;
  /** Edges whose two ends exist. */
  readonly edges: readonly Alur[];
  readonly main: ReadonlySet<string>;
  /** Decision of each rung, where decisions give many answers: see `withCombs`. */
  readonly rungs: ReadonlyMap<string, string>;
  /** See `PageFlowInput`. */
  readonly combOrders = new Map<string, CombOrder>();
  readonly connectorPlaces = new Map<string, readonly ConnectorPlace[]>();
  /** Those that are not parted from their decision. */
  readonly firstRungs: ReadonlySet<string>;
  /** Words of the text columns' heads. */
  readonly labels: Readonly<Record<TextField, string>>;
  readonly columns: ColumnContent;
  readonly #sizes = new Map<SymbolScale, Map<string, SizedSymbol>>();
  readonly #answers = new Map<string, LaidAnswer | null>();
  /** Words broken in symbols and answers, by scale: these are laid once for all rounds. */
  readonly #broken = new Map<SymbolScale, WordBroken[]>();

  constructor(
    readonly prosedur: Prosedur,
    readonly index: number,
    readonly options: LayoutOptions,
    readonly typesetter: Typesetter,
    /** Remembers what it has routed: most pages stay the same from one attempt to the next. */
    readonly route: RoutePage,
    private readonly problems: ProblemLog,
    /** Text of the table, points. */
    readonly size = options.tableFontSize,
    readonly density: Density = DENSITIES[0],
    /** Columns (index) in which answers keep the room they ask for, while those of the others give way. */
    readonly kept: ReadonlySet<number> = new Set(),
  ) {
    const used = new Set(
      gathered(prosedur.langkah, ({ simbol }) => simbol.map((one) => one.pelaksana)),
    );
    this.pelaksana = prosedur.pelaksana.filter(({ id }) => used.has(id));
    const known = new Set(gathered(prosedur.langkah, ({ simbol }) => simbol.map(({ id }) => id)));
    const edges = prosedur.alur.filter(({ dari, ke }) => known.has(dari) && known.has(ke));
    const combs = withCombs(rowContents(prosedur, size), edges);
    this.rows = combs.rows;
    this.edges = combs.edges;
    this.rungs = combs.rungs;
    this.firstRungs = combs.first;
    this.labels = headLabels(options.labels, prosedur.satuanWaktu);
    const names = this.pelaksana.map(({ nama }) => nama);
    this.columns = new ColumnContent(this.rows, this.labels, names, size, typesetter);
    this.symbols = placesOf(this.rows, this.pelaksana);
    for (const { id, dari, ke } of prosedur.alur) {
      if (known.has(dari) && known.has(ke)) continue;
      problems.add({ kind: 'edge-not-drawn', prosedur: index, id, dari, ke, halaman: 0 });
    }
    this.main = mainEdges(edges, (id) => this.orderOf(id));
  }

  /** The same table in another size of text. */
  withSize(size: number): TableInput {
    return this.#otherwise(size, this.density);
  }

  /** The same table with less air. */
  withDensity(density: Density): TableInput {
    return this.#otherwise(Math.max(TABLE_FONT.least, this.size - density.smaller), density);
  }

  /** The same table with room for the answers of some more columns. */
  withKept(columns: Iterable<number>): TableInput {
    return this.#otherwise(this.size, this.density, new Set([...this.kept, ...columns]));
  }

  #otherwise(size: number, density: Density, kept?: ReadonlySet<number>): TableInput {
    const { prosedur, index, options, typesetter, route, problems } = this;
    return new TableInput(
      prosedur,
      index,
      options,
      typesetter,
      route,
      problems,
      size,
      density,
      kept,
    );
  }

  orderOf(id: string): number {
    return this.symbols.get(id)?.order ?? 0;
  }

  columnOf(id: string): number {
    return this.symbols.get(id)?.column ?? 0;
  }

  /** The symbols' sizes at a scale; computed once for each. */
  sizes(scale: SymbolScale): ReadonlyMap<string, SizedSymbol> {
    const known = this.#sizes.get(scale);
    if (known) return known;
    const sizes = this.#noting(scale, () => this.#sizeAll(scale));
    this.#sizes.set(scale, sizes);
    return sizes;
  }

  #sizeAll(scale: SymbolScale): Map<string, SizedSymbol> {
    const sizes = new Map<string, SizedSymbol>();
    for (const [id, { simbol, row }] of this.symbols) {
      const langkah = this.rows[row]?.langkah.nomor ?? 0;
      const place = { prosedur: this.index, langkah, field: `pelaksana:${simbol.pelaksana}` };
      if (this.rungs.has(id)) sizes.set(id, RUNG);
      else
        sizes.set(id, sizeSymbol(simbol, this.options.capsuleWords, scale, this.typesetter, place));
    }
    return sizes;
  }

  /** Words broken in the symbols and answers that were laid at a scale. */
  brokenWords(scale: SymbolScale): readonly WordBroken[] {
    return this.#broken.get(scale) ?? [];
  }

  /** Notes the words that something laid at a scale breaks. */
  #noting<T>(scale: SymbolScale, lay: () => T): T {
    const log = new ProblemLog();
    const laid = this.typesetter.recordingBrokenWords(log, lay);
    const words = log.all.filter((one) => one.kind === 'word-broken');
    if (words.length > 0) {
      this.#broken.set(scale, [...this.brokenWords(scale), ...words]);
    }
    return laid;
  }

  /** The answer at an edge, wrapped where it is long. */
  answerOf(edge: Alur, scale: SymbolScale): LaidAnswer | null {
    const key = `${edge.id}@${scale.width}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const { jawaban } = edge;
    const answer =
      jawaban === null ? null : this.#noting(scale, () => this.#layAnswer(edge, jawaban, scale));
    this.#answers.set(key, answer);
    return answer;
  }

  #layAnswer(edge: Alur, text: string, scale: SymbolScale): LaidAnswer | null {
    const size = scale.answerSize;
    const whole = this.typesetter.wholeWidth(text, 'regular', size);
    const langkah = this.rows[this.symbols.get(edge.dari)?.row ?? 0]?.langkah.nomor ?? 0;
    const place = { prosedur: this.index, langkah, field: 'jawaban' };
    const room = Math.max(scale.answerWidth, whole) + 0.01;
    const lines = layText([{ text, font: 'regular', size }], room, this.typesetter, place);
    if (lines.length === 0) return null;
    return { lines, width: reachOf(lines) + 2 * ANSWER.paddingX, height: heightOf(lines) };
  }
}

function placesOf(
  rows: readonly RowContent[],
  pelaksana: readonly Pelaksana[],
): Map<string, SymbolPlace> {
  const columns = new Map(pelaksana.map(({ id }, index) => [id, index]));
  const places = new Map<string, SymbolPlace>();
  for (const [row, { bands }] of rows.entries()) {
    for (const [band, symbols] of bands.entries()) {
      for (const simbol of symbols) {
        const column = columns.get(simbol.pelaksana) ?? 0;
        places.set(simbol.id, { simbol, row, band, column, order: places.size });
      }
    }
  }
  return places;
}
