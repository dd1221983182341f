import { FORGETFUL_ROUNDS, MOST_ROUNDS } from '../dimensions.js';
import type { Cut } from '../flow/cut.js';
import { Needs } from '../flow/needs.js';
import { costOf, isWinding, type PageFlow } from '../flow/page-flow.js';
import type { SizedSymbol } from '../flow/symbols.js';
import type { WordBroken } from '../problems.js';
import type { ColumnPlan } from '../table/columns.js';
import type { Head } from '../table/head.js';
import type { Slice } from '../table/rows.js';
import { roomOn, type TableRoom } from './room.js';
import { Round, type State } from './round.js';
import type { TableInput } from './table-input.js';

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
  /** Words broken in its cells, symbols and answers. */
  readonly brokenWords: readonly WordBroken[];
}

export interface ArrangedPage {
  readonly slices: readonly Slice[];
  readonly sliceHeights: readonly number[];
  /** Where the page ends: `slices` have the parts of a row joined. */
  readonly lastPart: Pick<Slice, 'row' | 'part'>;
  readonly flow: PageFlow;
  /** Height of each band of `flow`; the bands of a row fill it. */
  readonly bandHeights: readonly number[];
  /** Head and bands, mm. */
  readonly height: number;
}

/**
 * Finds widths, heights, page breaks and routes that agree with one another: each is laid out with the gutters that
 * the routes of the round before have asked for, until they ask for nothing more.
 *
 * @param from way to share the width to begin with, see `planColumns`.
 */
export function arrangeTable(input: TableInput, room: TableRoom, from = 0): Arranged {
  let arranged = arrange(input, room, from);
  let reserve = 0;
  for (let retry = 0; retry < MOST_RETRIES; retry++) {
    const over = excess(arranged, room);
    if (over <= ROUNDING) break;
    reserve += over + RETRY_MARGIN;
    const again = arrange(input, lessened(room, reserve), arranged.plan.attempt);
    if (excess(again, room) < over) arranged = again;
  }
  return arranged;
}

/** Number of the last page that the table would need if its routes asked for no room: with it, they seldom spare one. */
export function leastLastPage(input: TableInput, room: TableRoom, from: number): number {
  const needs = new Needs(input.density.gutterY);
  return new Round(input, room, { attempt: from, needs, unwind: false }).lastPage();
}

/** Sums of heights are exact to far less than this, mm. */
const ROUNDING = 1e-6;

function arrange(input: TableInput, room: TableRoom, from: number): Arranged {
  const noNeeds = (): Needs => new Needs(input.density.gutterY);
  let state: State = { attempt: from, needs: noNeeds(), unwind: false };
  let layout: Round | null = null;
  for (let round = 1; ; ) {
    layout = new Round(input, room, state, layout);
    if (layout.attempt > state.attempt && round > 1) {
      // Smaller symbols and answers: what the routes asked for so far no longer counts, so the next attempt gets its
      // own chance. Only one that fails without any demand of the routes says something about those after it.
      state = { ...state, attempt: state.attempt + 1, needs: noNeeds() };
      round = 1;
      continue;
    }
    state = { ...state, attempt: layout.attempt };
    const arranged = layout.arrange();
    const grown = absorb(arranged, state);
    if (grown && round < MOST_ROUNDS) {
      if (round <= FORGETFUL_ROUNDS) {
        // The first routes were found on other pages than these will be: take only what the last ones asked for.
        state = { ...state, needs: noNeeds() };
        absorb(arranged, state);
      }
      round++;
      continue;
    }
    return grown ? settle(arranged, input, room, state) : arranged;
  }
}

/**
 * The same table with its connectors where lines lead no long ways round, if that costs no room. Looked for once, on the
 * pages as they will be: it takes many routings.
 */
export function unwindTable(arranged: Arranged, input: TableInput, room: TableRoom): Arranged {
  // The orders of a comb's answers are tried in each routing: with moves of connectors besides, it takes too long.
  if (input.rungs.size > 0) return arranged;
  if (!arranged.pages.some(({ flow }) => isWinding(flow.routing))) return arranged;
  const { attempt } = arranged.plan;
  const unwound = settle(arranged, input, room, { attempt, unwind: true });
  const worse =
    cost(unwound) >= cost(arranged) ||
    unwound.plan.attempt > arranged.plan.attempt ||
    excess(unwound, room) > excess(arranged, room) + ROUNDING ||
    unwound.plan.needed > Math.max(room.width, arranged.plan.needed) ||
    unwound.brokenWords.length > arranged.brokenWords.length;
  return worse ? arranged : unwound;
}

const cost = ({ pages }: Arranged): number =>
  pages.reduce((sum, { flow }) => sum + costOf(flow.routing), 0);

/** Rounds in which fixed breaks come to rest: their routes change only with the size of the symbols. */
const SETTLING_ROUNDS = 4;

/** The breaks go round in a circle: keeps the last ones, and gives their routes the room they want and no more. */
function settle(
  arranged: Arranged,
  input: TableInput,
  room: TableRoom,
  { attempt, unwind }: Pick<State, 'attempt' | 'unwind'>,
): Arranged {
  let state: State = { attempt, needs: new Needs(input.density.gutterY), unwind };
  let settled = arranged;
  absorb(settled, state);
  let layout: Round | null = null;
  for (let round = 0; round < SETTLING_ROUNDS; round++) {
    layout = new Round(input, room, state, layout);
    if (layout.attempt > state.attempt) {
      state = { ...state, attempt: layout.attempt, needs: new Needs(input.density.gutterY) };
    }
    settled = layout.settle(arranged);
    if (!absorb(settled, state)) break;
  }
  return settled;
}

/** How far the highest page stands over its foot, mm. */
function excess({ pages, firstPage }: Arranged, room: TableRoom): number {
  return Math.max(0, ...pages.map(({ height }, page) => height - roomOn(page, firstPage, room)));
}

/** The room with pages that end earlier. */
const lessened = (room: TableRoom, by: number): TableRoom => ({
  ...room,
  here: room.here - by,
  fresh: room.fresh - by,
  full: room.full - by,
});

/** A page that got too high is broken earlier, this many times, each time by this much more than it was too high, mm. */
const MOST_RETRIES = 4;
const RETRY_MARGIN = 1;

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
