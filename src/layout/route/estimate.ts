import { BEND, STEP } from './constants.js';
import { COST_LIMIT } from './queue.js';

/** A heading, and on which side of it the target lies: 4 headings x 3 x 3 signs. */
const PLACES = 36;

function placeOf(heading: number, signX: number, signY: number): number {
  return (heading * 3 + signX + 1) * 3 + signY + 1;
}

/** Least cost still to come on the way to a target, which steers the search. */
export class Estimate {
  private readonly rest = new Int32Array(PLACES);

  /** @param into cost of entering the target, by heading. */
  aim(into: Int32Array): void {
    for (let place = 0; place < PLACES; place++) {
      let least = COST_LIMIT;
      for (let last = 0; last < 4; last++) {
        const bends = BENDS[place * 4 + last] as number; // four for each place
        least = Math.min(least, bends * BEND + (into[last] as number)); // one for each heading
      }
      this.rest[place] = least;
    }
  }

  /** From a place that the target lies (dx, dy) away from, entered with `heading`. */
  cost(heading: number, dx: number, dy: number): number {
    const place = placeOf(heading, Math.sign(dx), Math.sign(dy));
    return STEP * (Math.abs(dx) + Math.abs(dy)) + (this.rest[place] as number); // inside
  }
}

/** Least number of bends from a heading to arrive with heading `last` at a place that lies (dx, dy) away. */
function leastBends(heading: number, dx: number, dy: number, last: number): number {
  const along = [dx, dy, -dx, -dy][heading] ?? 0;
  const across = [dy, -dx, -dy, dx][heading] ?? 0;
  const quarter = (last - heading) & 3;
  if (quarter === 0) return along <= 0 ? 4 : across === 0 ? 0 : 2;
  if (quarter === 2) return across === 0 ? 4 : 2;
  const toward = quarter === 1 ? across : -across;
  return toward > 0 && along >= 0 ? 1 : 3;
}

/** `leastBends` for each place and last heading. */
const BENDS = new Int8Array(PLACES * 4);
for (let heading = 0; heading < 4; heading++) {
  for (const dx of [-1, 0, 1]) {
    for (const dy of [-1, 0, 1]) {
      for (let last = 0; last < 4; last++) {
        BENDS[placeOf(heading, dx, dy) * 4 + last] = leastBends(heading, dx, dy, last);
      }
    }
  }
}
