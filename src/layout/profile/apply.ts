import type { Sop } from '../../model/schema.js';
import type { LayoutOptions } from '../options.js';
import { separateCapsules } from './capsules.js';
import { placeTimeUnit } from './time-unit.js';

/** The SOP as a profile shows it: what it says stays the same, how the table says it may differ. */
export function applyProfile(model: Sop, options: LayoutOptions): Sop {
  return {
    ...model,
    tandaTangan: model.tandaTangan ?? (options.signatureAfterTable ? model.disahkanOleh : null),
    prosedur: model.prosedur.map((prosedur) => {
      const timed = placeTimeUnit(prosedur, options.timeUnit);
      return options.separateCapsules ? separateCapsules(timed) : timed;
    }),
  };
}
