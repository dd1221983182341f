import { BEND, STEP } from './constants.js';
import { COST_LIMIT } from './queue.js';

/** Least cost still to come on the way to a target, which steers the search. */
export class Estimate {
  private readonly rest = new Int32Array(36);

  /** @param into cost of entering the target, by heading. */
  aim(into: Int32Array): void {
    for (let heading = 0; heading < 4; heading++) {
      for (let dx = -1; dx <= 1; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
          let least = COST_LIMIT;
          for (let last = 0; last < 4; last++) {
            const bends = leastBends(heading, dx, dy, last);
            least = Math.min(least, bends * BEND + (into[last] ?? 0));
          }
          this.rest[(heading * 3 + dx + 1) * 3 + dy + 1] = least;
        }
      }
    }
  }

  /** From a place that the target lies (dx, dy) away from, entered with `heading`. */
  cost(heading: number, dx: number, dy: number): number {
    const index = (heading * 3 + Math.sign(dx) + 1) * 3 + Math.sign(dy) + 1;
    return STEP * (Math.abs(dx) + Math.abs(dy)) + (this.rest[index] as number); // 36 places
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
