import { TABLE } from '../dimensions.js';
import type { SymbolScale } from '../flow/symbols.js';
import { SCALES } from '../flow/symbols.js';
import type { ColumnContent, TextColumn } from './column-content.js';

/** What the columns of one table have to hold. */
export interface ColumnDemand {
  readonly content: ColumnContent;
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
  /** Width that would be needed so that the table can be read, mm; more than there is when the page is too narrow. */
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
export function planColumns(demand: ColumnDemand, available: number, from: number): ColumnPlan {
  const { texts } = demand.content;
  const rest = available - TABLE.noWidth;
  const comfortable = sum(texts.map((text) => text.comfortable));
  const least = sum(texts.map((text) => text.least));
  for (const [attempt, way] of ATTEMPTS.entries()) {
    const { scale, turned, cramped, answersOverRules } = way;
    if (attempt < from || SCALES.indexOf(scale) < demand.largestSymbol) continue;
    const flow = flowWidths(demand, demand.flowWidth, scale, turned);
    if (sum(flow) > rest - (cramped ? least : comfortable)) continue;
    const shared = finish(demand, texts, flow, rest, turned);
    return { scale, turned, answersOverRules, attempt, ...shared };
  }
  return { attempt: ATTEMPTS.length, ...squeeze(demand, texts, rest) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function flowWidths(
  { content }: ColumnDemand,
  flowWidth: ColumnDemand['flowWidth'],
  scale: SymbolScale,
  turned: boolean,
): number[] {
  return content.nameWidths(turned).map((head, column) => Math.max(flowWidth(column, scale), head));
}

/** Gives the free width: to the pelaksana up to a pleasant width, else to the text that makes rows high. */
function finish(
  demand: ColumnDemand,
  texts: readonly TextColumn[],
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
  const shared = demand.content.share(start, free);
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
    const lowest = [...result.keys()].filter((index) => (result[index] ?? 0) <= low + 1e-9);
    const next = Math.min(target, ...result.filter((width) => width > low + 1e-9));
    const step = Math.min(next - low, left / lowest.length);
    for (const index of lowest) result[index] = low + step;
    left -= step * lowest.length;
  }
  return result;
}

/**
 * Even the smallest symbols leave too little. First the answers give up the room they have to themselves. Then the text
 * columns give way as far as a column can be narrow and still be read (words break there and are reported); after that
 * the plan is wider than the page, which the caller reports.
 */
function squeeze(
  demand: ColumnDemand,
  texts: readonly TextColumn[],
  rest: number,
): Omit<ColumnPlan, 'attempt'> {
  const scale = SCALES.at(-1) as SymbolScale; // SCALES is never empty
  const wanted = flowWidths(demand, demand.flowWidth, scale, true);
  // The routes asked for more before; what they ask for now has room.
  if (sum(wanted) + sum(texts.map((text) => text.least)) <= rest) {
    const shared = finish(demand, texts, wanted, rest, true);
    return { scale, turned: true, answersOverRules: true, ...shared };
  }
  const bare = flowWidths(demand, demand.bareFlowWidth, scale, true);
  const least = sum(texts.map((text) => text.least));
  const flow = between(wanted, bare, rest - least);
  const room = rest - sum(flow);
  // Words of the text break before those of the head.
  const heads = texts.map((text) => Math.min(text.least, text.head));
  const floors = texts.map((text) => Math.min(text.least, TABLE.squeezedTextWidth));
  const fits = sum(heads) <= room;
  const text = fits
    ? capped(
        texts.map((one) => one.least),
        heads,
        room,
      )
    : between(heads, floors, Math.max(room, sum(floors)));
  const needed = (fits ? rest : sum(flow) + least) + TABLE.noWidth;
  return { widths: inOrder(text, flow), scale, turned: true, answersOverRules: true, needed };
}

/** Widths that sum to `total`: the widest give way first, none below `low`, so that few columns break their words. */
function capped(high: readonly number[], low: readonly number[], total: number): number[] {
  const under = (cap: number): number[] =>
    high.map((width, index) => Math.max(low[index] ?? 0, Math.min(width, cap)));
  if (sum(high) <= total) return [...high];
  let [least, most] = [0, Math.max(...high)];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (least + most) / 2;
    if (sum(under(middle)) > total) most = middle;
    else least = middle;
  }
  return under(least);
}

/** Parts a metre to less than a micrometre. */
const HALVINGS = 24;

/** Widths between `high` and `low` that sum to `total`, each giving way by what it can. */
function between(high: readonly number[], low: readonly number[], total: number): number[] {
  const spare = sum(high) - sum(low);
  const over = Math.max(0, sum(high) - total);
  const share = spare > 0 ? Math.min(1, over / spare) : 0;
  return high.map((width, index) => width - (width - (low[index] ?? width)) * share);
}
