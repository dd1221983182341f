import type { Analysis } from '../model/analyze.js';
import { joined } from '../model/joined.js';
import type { Langkah } from '../model/schema.js';

/**
 * The steps of which it can be said that something is missing: no error was told among their lines, nor among those of
 * the steps beside them. A misspelt column, a line that slipped over to the next step, a step written twice may be the
 * very thing.
 */
export function langkahUtuh({ model, places, diagnostics }: Analysis): ReadonlySet<Langkah> {
  const steps = joined(model.prosedur.map(({ langkah }) => langkah));
  const sound = new Set(steps);
  const [first] = model.prosedur;
  const from = first === undefined ? 0 : places.of(first).start;
  let at = -1;
  // Findings and steps both come by place, so that one walk over both is enough.
  for (const { severity, span } of diagnostics) {
    if (severity !== 'error' || span.start < from) continue;
    for (let next = steps[at + 1]; next !== undefined; next = steps[at + 1]) {
      if (places.of(next).start > span.start) break;
      at++;
    }
    for (const one of steps.slice(Math.max(0, at - 1), at + 2)) sound.delete(one);
  }
  return sound;
}
