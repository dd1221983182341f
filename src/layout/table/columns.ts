import { CELL_PADDING, TABLE } from '../dimensions.js';
import type { SymbolScale } from '../flow/symbols.js';
import { SCALES } from '../flow/symbols.js';
import { breakText } from '../text/break.js';
import type { Paragraph } from '../text/lines.js';
import type { Typesetter } from '../text/typesetter.js';
import { lineHeightOf } from '../text/units.js';
import { type RowContent, TEXT_FIELDS, type TextField } from './content.js';

/** What the columns of one table have to hold. */
export interface ColumnDemand {
  readonly rows: readonly RowContent[];
  /** Labels in the head, by text column. */
  readonly labels: Readonly<Record<TextField, string>>;
  /** Names of the pelaksana that are printed. */
  readonly names: readonly string[];
  readonly size: number;
  /** Largest symbol that may be used, by its place in `SCALES`. */
  readonly largestSymbol: number;
  /** Width of the symbols and of the gutters beside them, per pelaksana, at a scale. */
  readonly flowWidth: (column: number, scale: SymbolScale) => number;
  /** The same where answers have to give way. */
  readonly bareFlowWidth: (column: number, scale: SymbolScale) => number;
}

/** How the width is shared. */
export interface ColumnPlan {
  /** Widths: No, Kegiatan, the pelaksana, Kelengkapan, Waktu, Output, Keterangan. */
  readonly widths: readonly number[];
  readonly scale: SymbolScale;
  /** Names of the pelaksana read upward. */
  readonly turned: boolean;
  /** Answers may stand over the rule to an empty cell. */
  readonly answersOverRules: boolean;
  /** Which attempt succeeded; gutters found for one say nothing about another. */
  readonly attempt: number;
  /** Width that would be needed so that nothing is cut, mm; more than there is when the page is too narrow. */
  readonly needed: number;
}

/** Pelaksana columns get up to this where there is room: the flow is easier to follow with air around it. Judgement. */
const PREFERRED_FLOW = 25;
const WIDEST_FLOW = 34;

/** Part of the free width that the pelaksana may take before the text. */
const FLOW_SHARE = 0.5;

/**
 * A way to share the width: symbols of a size, names upright or turned, text columns comfortable or just wide enough,
 * answers in their own cells or over rules.
 */
interface Attempt {
  readonly scale: SymbolScale;
  readonly turned: boolean;
  readonly cramped: boolean;
  readonly answersOverRules: boolean;
}

/** Upright names are not worth the smallest symbols. */
const UPRIGHT_SCALES = 3;

/** From the most pleasant to the most crowded. */
const ATTEMPTS: readonly Attempt[] = [false, true].flatMap((cramped) =>
  [false, true].flatMap((answersOverRules) => [
    ...SCALES.slice(0, UPRIGHT_SCALES).map((scale) => ({
      scale,
      turned: false,
      cramped,
      answersOverRules,
    })),
    ...SCALES.map((scale) => ({ scale, turned: true, cramped, answersOverRules })),
  ]),
);

/**
 * Shares `available` mm between the columns: first what each must have (no word broken, symbols with their gutters),
 * in the first attempt for which this is possible; then what makes the rows lowest.
 *
 * @param from attempt to begin with: those before are known to fail.
 */
export function planColumns(
  demand: ColumnDemand,
  available: number,
  typesetter: Typesetter,
  from: number,
): ColumnPlan {
  const texts = TEXT_FIELDS.map((field) => textDemand(field, demand, typesetter));
  const rest = available - TABLE.noWidth;
  const comfortable = sum(texts.map((text) => text.comfortable));
  const least = sum(texts.map((text) => text.least));
  for (const [attempt, way] of ATTEMPTS.entries()) {
    const { scale, turned, cramped, answersOverRules } = way;
    if (attempt < from || SCALES.indexOf(scale) < demand.largestSymbol) continue;
    const flow = flowWidths(demand, demand.flowWidth, scale, turned, typesetter);
    if (sum(flow) > rest - (cramped ? least : comfortable)) continue;
    const shared = finish(demand, texts, flow, rest, turned);
    return { ...shared, scale, turned, answersOverRules, attempt };
  }
  return { ...squeeze(demand, texts, rest, typesetter), attempt: ATTEMPTS.length };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

interface TextDemand {
  readonly field: TextField;
  /** Below this a word breaks. */
  readonly least: number;
  /** Below this a word of the head breaks. */
  readonly head: number;
  readonly comfortable: number;
  /** Above this nothing is gained. */
  readonly natural: number;
}

function textDemand(
  field: TextField,
  { rows, labels, size }: ColumnDemand,
  typesetter: Typesetter,
): TextDemand {
  const padding = 2 * CELL_PADDING.x;
  let least = typesetter.widestPart(labels[field], 'bold', size);
  const head = Math.max(TABLE.leastTextWidth, least + padding + 0.01);
  let natural = least;
  for (const row of rows) {
    if (row.kind === 'tahap') continue;
    for (const { text, font, size: own, indent = 0 } of row.cells[field]) {
      least = Math.max(least, indent + typesetter.widestPart(text, font, own));
      natural = Math.max(natural, indent + typesetter.widthOf(text, font, own));
    }
  }
  // A hair more than the widest word: the same sum, made in another order, must not break it.
  least = Math.max(TABLE.leastTextWidth, least + padding + 0.01);
  natural = Math.max(least, natural + padding + 0.01);
  natural = Math.min(natural, Math.max(least, TABLE.widest[field]));
  const comfortable = Math.max(least, Math.min(natural, TABLE.comfortable[field]));
  return { field, least, head, comfortable, natural };
}

function flowWidths(
  { names, size }: ColumnDemand,
  flowWidth: ColumnDemand['flowWidth'],
  scale: SymbolScale,
  turned: boolean,
  typesetter: Typesetter,
): number[] {
  return names.map((name, column) => {
    const head = turned
      ? turnedLines(name, size, typesetter) * lineHeightOf(size)
      : typesetter.widestPart(name, 'bold', size);
    return Math.max(flowWidth(column, scale), head + 2 * CELL_PADDING.x + 0.01);
  });
}

/** How many lines a name takes when it reads upward in the highest head allowed, broken as the head will break it. */
function turnedLines(name: string, size: number, typesetter: Typesetter): number {
  const room = TABLE.turnedHeadMax - 2 * TABLE.turnedHeadPadding + 0.01;
  const widthOf = (text: string): number => typesetter.widthOf(text, 'bold', size);
  return breakText(name.normalize('NFC'), room, widthOf).lines.length;
}

/** Gives the free width: to the pelaksana up to a pleasant width, else to the text that makes rows high. */
function finish(
  demand: ColumnDemand,
  texts: readonly TextDemand[],
  flow: readonly number[],
  rest: number,
  turned: boolean,
): Pick<ColumnPlan, 'widths' | 'needed'> {
  const cramped = sum(flow) + sum(texts.map((text) => text.comfortable)) > rest;
  const start = texts.map((text) => (cramped ? text.least : text.comfortable));
  const needed = sum(flow) + sum(start);
  let free = rest - needed;
  const wide = level(flow, free * FLOW_SHARE, turned ? 0 : PREFERRED_FLOW);
  free -= sum(wide) - sum(flow);
  const shared = shareText(demand.rows, texts, start, free);
  free -= sum(shared) - sum(start);
  const wider = level(wide, free, WIDEST_FLOW);
  free -= sum(wider) - sum(wide);
  const text = shared.map((width) => width + free / shared.length);
  return { widths: inOrder(text, wider), needed: needed + TABLE.noWidth };
}

const inOrder = (text: readonly number[], flow: readonly number[]): number[] => {
  const [kegiatan = 0, ...others] = text;
  return [TABLE.noWidth, kegiatan, ...flow, ...others];
};

/** Raises the narrowest columns first, all of them to `target` at most, with `free` mm in all. */
function level(widths: readonly number[], free: number, target: number): number[] {
  const result = [...widths];
  let left = Math.max(0, free);
  while (left > 1e-9) {
    const low = Math.min(...result);
    if (low >= target - 1e-9) break;
    const lowest = result.flatMap((width, index) => (width <= low + 1e-9 ? [index] : []));
    const next = Math.min(target, ...result.filter((width) => width > low + 1e-9));
    const step = Math.min(next - low, left / lowest.length);
    for (const index of lowest) result[index] = low + step;
    left -= step * lowest.length;
  }
  return result;
}

/**
 * Gives free width in small steps to the column where it lowers the rows most. A row is as high as its highest cell;
 * the fourth-power mean stands for the maximum, so that the second highest cell counts too.
 */
function shareText(
  rows: readonly RowContent[],
  texts: readonly TextDemand[],
  start: readonly number[],
  free: number,
): number[] {
  const widths = [...start];
  const padding = 2 * CELL_PADDING.x;
  const areas = rows
    .filter((row) => row.kind === 'langkah')
    .map((row) => texts.map(({ field }) => areaOf(row.cells[field])));
  const cost = (): number => {
    let total = 0;
    for (const row of areas) {
      let fourth = 0;
      for (let index = 0; index < row.length; index++) {
        const height = (row[index] ?? 0) / ((widths[index] ?? 1) - padding);
        fourth += height * height * height * height;
      }
      total += Math.sqrt(Math.sqrt(fourth));
    }
    return total;
  };
  for (let left = free; left > 1e-9; ) {
    const step = Math.min(TABLE.shareStep, left);
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const [index, text] of texts.entries()) {
      const width = widths[index] ?? 0;
      if (width + step > text.natural) continue;
      widths[index] = width + step;
      const after = cost();
      if (after < bestCost - 1e-12) [best, bestCost] = [index, after];
      widths[index] = width;
    }
    if (best < 0) break;
    widths[best] = (widths[best] ?? 0) + step;
    left -= step;
  }
  return widths;
}

/** Rough length of a cell's text in one line: characters serve, since only proportions matter. */
const areaOf = (paragraphs: readonly Paragraph[]): number =>
  sum(paragraphs.map(({ text, indent = 0 }) => text.length * 1.8 + 8 + indent));

/**
 * Even the smallest symbols leave too little. First the answers give up the room they have to themselves. Then the text
 * columns give way as far as a column can be narrow and still be read (words break there and are reported); after that
 * the plan is wider than the page, which the caller reports.
 */
function squeeze(
  demand: ColumnDemand,
  texts: readonly TextDemand[],
  rest: number,
  typesetter: Typesetter,
): Omit<ColumnPlan, 'attempt'> {
  const scale = SCALES.at(-1) as SymbolScale; // SCALES is never empty
  const wanted = flowWidths(demand, demand.flowWidth, scale, true, typesetter);
  const bare = flowWidths(demand, demand.bareFlowWidth, scale, true, typesetter);
  const least = sum(texts.map((text) => text.least));
  const flow = between(wanted, bare, rest - least);
  const room = rest - sum(flow);
  // Words of the text break before those of the head.
  const heads = texts.map((text) => Math.min(text.least, text.head));
  const floors = texts.map((text) => Math.min(text.least, TABLE.squeezedTextWidth));
  const text =
    sum(heads) <= room
      ? between(
          texts.map((one) => one.least),
          heads,
          room,
        )
      : between(heads, floors, Math.max(room, sum(floors)));
  const needed = sum(flow) + least + TABLE.noWidth;
  return { widths: inOrder(text, flow), scale, turned: true, answersOverRules: true, needed };
}

/** Widths between `high` and `low` that sum to `total`, each giving way by what it can. */
function between(high: readonly number[], low: readonly number[], total: number): number[] {
  const spare = sum(high) - sum(low);
  const over = Math.max(0, sum(high) - total);
  const share = spare > 0 ? Math.min(1, over / spare) : 0;
  return high.map((width, index) => width - (width - (low[index] ?? width)) * share);
}
