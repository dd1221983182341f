import { DENSITIES, type Density, LONELY, TABLE_FONT } from '../dimensions.js';
import { answersInTheWay } from './answers.js';
import { type Arranged, arrangeTable, leastLastPage, unwindTable } from './arrange.js';
import { roomOn, type TableRoom } from './room.js';
import type { TableInput } from './table-input.js';

/** A table in the size and density that suit it best. */
export interface Fitted {
  readonly input: TableInput;
  readonly arranged: Arranged;
}

/**
 * Arranges a table as a careful typist does: at the usual size; smaller where words would break; denser where a few
 * rows, or the signature alone, would stand on a page of their own and the page can be spared.
 *
 * @param roomOf room for the table; the signature below it gives way to density too.
 */
export function fitTable(usual: TableInput, roomOf: (density: Density) => TableRoom): Fitted {
  const { input, arranged } = fitRows(usual, roomOf);
  const unwound = unwindTable(arranged, input, roomOf(input.density));
  return withFreeAnswers({ input, arranged: unwound }, roomOf);
}

/**
 * A table in which an answer stands nearer to another line than to its own gets smaller text: its flow gains the width.
 * Where that is not enough, its column keeps the room that the answer needs, and others give way; there a word may break
 * for it: that looks bad and is told, but an answer read as another's misleads. Taken only where nothing else gets worse.
 */
function withFreeAnswers(found: Fitted, roomOf: (density: Density) => TableRoom): Fitted {
  // Where answers have their own cells for them, they have the room they asked for.
  if (!found.arranged.plan.answersOverRules) return found;
  let best = found;
  let crowded = inTheWay(found);
  const tryIt = (input: TableInput, mayBreak: boolean): void => {
    const room = roomOf(input.density);
    const arranged = unwindTable(arrangeTable(input, room), input, room);
    const left = inTheWay({ input, arranged });
    if (left.length >= crowded.length || isWorse(arranged, found.arranged, room)) return;
    if (!mayBreak && arranged.brokenWords.length > found.arranged.brokenWords.length) return;
    best = { input, arranged };
    crowded = left;
  };
  for (let { size } = found.input; crowded.length > 0; ) {
    size -= TABLE_FONT.step;
    if (size < TABLE_FONT.least) break;
    tryIt(found.input.withSize(size), false);
  }
  for (let round = 0; crowded.length > 0 && round < KEPT_ROUNDS; round++) {
    tryIt(best.input.withKept(crowded), true);
  }
  return best;
}

/** Where columns keep the room of their answers, those of others may be crowded: this often they are helped, too. */
const KEPT_ROUNDS = 3;

const inTheWay = ({ input, arranged }: Fitted): number[] =>
  answersInTheWay(arranged, input.pelaksana.length);

const isWorse = (a: Arranged, b: Arranged, room: TableRoom): boolean =>
  a.plan.needed > Math.max(room.width, b.plan.needed) ||
  crossings(a) > crossings(b) ||
  lastPage(a, room) > lastPage(b, room);

const crossings = ({ pages }: Arranged): number =>
  pages.reduce((sum, { flow }) => sum + flow.routing.score.crossings, 0);

function fitRows(usual: TableInput, roomOf: (density: Density) => TableRoom): Fitted {
  const found = arrangeReadably(usual, roomOf(usual.density));
  if (!isLonely(found.arranged, roomOf(usual.density))) return found;
  const pages = lastPage(found.arranged, roomOf(usual.density));
  const { attempt } = found.arranged.plan;
  const maySpare = (input: TableInput): boolean =>
    leastLastPage(input, roomOf(input.density), attempt) < pages;
  const sparing = (input: TableInput): Fitted | null => {
    const room = roomOf(input.density);
    const arranged = arrangeTable(input, room, attempt);
    const worse = arranged.brokenWords.length > found.arranged.brokenWords.length;
    return !worse && lastPage(arranged, room) < pages ? { input, arranged } : null;
  };
  // Where the densest can spare no page, no other does.
  const densest = found.input.withDensity(DENSITIES.at(-1) ?? DENSITIES[0]);
  if (!maySpare(densest)) return found;
  for (const milder of DENSITIES.slice(1, -1)) {
    const input = found.input.withDensity(milder);
    const spared = maySpare(input) ? sparing(input) : null;
    if (spared) return spared;
  }
  return sparing(densest) ?? found;
}

/** A crowded table gets smaller text before its words are broken; endless words are broken at any size. */
function arrangeReadably(usual: TableInput, room: TableRoom): Fitted {
  let found = { input: usual, arranged: arrangeTable(usual, room) };
  const fits = ({ arranged }: Fitted): boolean =>
    arranged.brokenWords.every(({ word }) => usual.typesetter.isEndless(word)) &&
    arranged.plan.needed <= room.width;
  for (let size = usual.size - TABLE_FONT.step; size >= TABLE_FONT.least; size -= TABLE_FONT.step) {
    if (fits(found)) break;
    const input = usual.withSize(size);
    found = { input, arranged: arrangeTable(input, room) };
  }
  return found;
}

/** A row gets lower by no more than this, mm: padding, and the difference of the symbols. */
const MOST_SAVED = 5;

/** Number of the page on which all is said that belongs to the table. */
function lastPage(arranged: Arranged, room: TableRoom): number {
  const last = arranged.pages.length - 1;
  const height = arranged.pages[last]?.height ?? 0;
  const below = height + room.trailing > roomOn(last, arranged.firstPage, room) ? 1 : 0;
  return arranged.firstPage + last + below;
}

/** Whether so little stands on the last page, or over the foot of the first, that it could be spared. */
function isLonely(arranged: Arranged, room: TableRoom): boolean {
  const last = arranged.pages.length - 1;
  const rows = arranged.pages[last]?.sliceHeights.reduce((sum, height) => sum + height, 0) ?? 0;
  if (lastPage(arranged, room) > arranged.firstPage + last) return true;
  if (last > 0) {
    const before = arranged.pages
      .slice(0, last)
      .reduce((sum, { slices }) => sum + slices.length, 0);
    return rows <= room.full * LONELY && rows <= before * MOST_SAVED;
  }
  if (arranged.firstPage === room.page) return false;
  const height = arranged.pages[0]?.height ?? 0;
  return height + room.trailing - room.here <= room.full * LONELY;
}
