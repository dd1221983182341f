import type { Langkah, Prosedur } from '../../../model/schema.js';
import { FlowGraph } from '../../graph.js';

/**
 * More steps than any sheet has: beyond it, what comes before what is not looked for, since that takes the square of
 * their number.
 */
const MOST_STEPS = 500;

/** What the flow of a table does before and after each of its steps, loops included. */
export interface UrutanAlur {
  readonly sebelum: (langkah: Langkah) => readonly Langkah[];
  readonly sesudah: (langkah: Langkah) => readonly Langkah[];
  /** Whether the flow starts in the step. */
  readonly isAwal: (langkah: Langkah) => boolean;
  /** Whether the flow, or a branch of it, ends in the step. */
  readonly isAkhir: (langkah: Langkah) => boolean;
}

/** @returns null for a table that is too long */
export function urutanAlur(prosedur: Prosedur): UrutanAlur | null {
  if (prosedur.langkah.length > MOST_STEPS) return null;
  const graph = new FlowGraph(prosedur);
  const ids = ({ simbol }: Langkah): string[] =>
    simbol.map(({ id }) => id).filter((id) => !graph.joined.has(id));
  const stepsFrom = (langkah: Langkah, back: boolean): Langkah[] => {
    const found = new Set<Langkah>();
    for (const id of graph.reach(ids(langkah), back)) {
      const step = graph.symbols.get(id)?.langkah;
      if (step !== undefined && step !== langkah) found.add(step);
    }
    return [...found];
  };
  return {
    sebelum: (langkah) => stepsFrom(langkah, true),
    sesudah: (langkah) => stepsFrom(langkah, false),
    isAwal: (langkah) => langkah.simbol.some(({ bentuk }) => bentuk === 'mulai'),
    isAkhir: (langkah) => ids(langkah).some((id) => !graph.out.has(id)),
  };
}
