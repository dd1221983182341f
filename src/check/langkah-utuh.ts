import type { Analysis } from '../model/analyze.js';
import type { Langkah } from '../model/schema.js';

/**
 * The steps among whose lines no error was told. Of the others nothing can be said to be missing: a misspelt column, a
 * line that could not be read, may be the very thing.
 */
export function langkahUtuh({ model, places, diagnostics }: Analysis): ReadonlySet<Langkah> {
  const steps = model.prosedur.flatMap(({ langkah }) => langkah);
  const sound = new Set(steps);
  let at = 0;
  // Findings and steps both come by place, so that one walk over both is enough.
  for (const { severity, span } of diagnostics) {
    if (severity !== 'error') continue;
    for (let next = steps[at + 1]; next !== undefined; next = steps[at + 1]) {
      if (places.of(next).start > span.start) break;
      at++;
    }
    const step = steps[at];
    if (step !== undefined && places.of(step).start <= span.start) sound.delete(step);
  }
  return sound;
}
