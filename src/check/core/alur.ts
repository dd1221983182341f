import { report } from '../../diagnostics/code.js';
import * as codes from '../../diagnostics/codes/alur.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Analysis } from '../../model/analyze.js';
import type { Pelaksana, Prosedur } from '../../model/schema.js';
import { ofLast } from '../../text/of-last.js';
import { FlowGraph } from '../graph.js';

/** Every symbol is reached from a start, comes to an end, and no loop goes round without a decision. */
export function* alurBenar(analysis: Analysis): Generator<Diagnostic> {
  for (const prosedur of analysis.model.prosedur) {
    if (analysis.brokenFlow.has(prosedur)) continue;
    const graph = new FlowGraph(prosedur);
    yield* unreached(analysis, prosedur, graph);
    const loops = [...endlessLoops(analysis, graph)];
    yield* loops;
    // An endless loop is also the reason why nothing behind it comes to an end.
    if (loops.length === 0) yield* endless(analysis, prosedur, graph);
  }
}

/** The first symbol of each part of the flow that no start leads to. */
function* unreached(
  { places }: Analysis,
  prosedur: Prosedur,
  graph: FlowGraph,
): Generator<Diagnostic> {
  const starts = graph.ids.filter((id) => graph.symbols.get(id)?.simbol.bentuk === 'mulai');
  const reached = graph.reach(starts);
  for (const id of graph.ids) {
    const entry = graph.symbols.get(id);
    if (entry === undefined || reached.has(id)) continue;
    graph.reach([id], false, reached);
    yield report(codes.langkahTakTercapai, places.of(entry.simbol), {
      nomor: entry.langkah.nomor,
      pelaksana: nameOf(prosedur, entry.simbol.pelaksana),
    });
  }
}

/** The last symbol of each part of the flow that leads to no end. Who only receives (`Lanjut: -`) needs none. */
function* endless(
  { places }: Analysis,
  prosedur: Prosedur,
  graph: FlowGraph,
): Generator<Diagnostic> {
  const ends = graph.ids.filter((id) => graph.symbols.get(id)?.simbol.bentuk === 'selesai');
  const ending = graph.reach(ends, true);
  const stuck = new Set(graph.ids.filter((id) => !ending.has(id) && graph.out.has(id)));
  const told = new Set<string>();
  for (const id of stuck) {
    if (told.has(id)) continue;
    const trap = [...graph.reach([id])].filter((other) => stuck.has(other));
    graph.reach(trap, true, told);
    const last = trap
      .map((other) => graph.symbols.get(other))
      .reduce((a, b) => ((b?.order ?? -1) > (a?.order ?? -1) ? b : a));
    if (last === undefined) continue;
    yield report(codes.langkahTanpaAkhir, places.of(last.simbol), {
      nomor: last.langkah.nomor,
      pelaksana: nameOf(prosedur, last.simbol.pelaksana),
    });
  }
}

/** Cycles among symbols that are no decisions, each told once, at the arrow that goes back. */
function* endlessLoops({ places }: Analysis, graph: FlowGraph): Generator<Diagnostic> {
  const isDecision = (id: string): boolean => graph.symbols.get(id)?.simbol.bentuk === 'keputusan';
  const state = new Map<string, 'open' | 'done'>();
  for (const start of graph.ids) {
    if (state.has(start) || isDecision(start)) continue;
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const alur = graph.out.get(top.id)?.[top.next++];
      if (alur === undefined) {
        state.set(top.id, 'done');
        path.pop();
      } else if (!isDecision(alur.ke)) {
        const known = state.get(alur.ke);
        if (known === 'open') {
          const from = path.findIndex((entry) => entry.id === alur.ke);
          const langkah = path
            .slice(from)
            .map(({ id }) => graph.symbols.get(id)?.langkah.nomor ?? 0);
          yield report(codes.putaranTanpaKeputusan, places.of(alur), {
            langkah: [...new Set(langkah)],
          });
        } else if (known === undefined) {
          state.set(alur.ke, 'open');
          path.push({ id: alur.ke, next: 0 });
        }
      }
    }
  }
}

/** Names of columns by their ids. Tables that share a Pelaksana section share its list, and so these. */
const namesOf = ofLast(
  (pelaksana: readonly Pelaksana[]): ReadonlyMap<string, string> =>
    new Map(pelaksana.map((p) => [p.id, p.nama])),
);

const nameOf = ({ pelaksana }: Prosedur, id: string): string => namesOf(pelaksana).get(id) ?? id;
