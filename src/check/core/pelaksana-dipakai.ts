import { report } from '../../diagnostics/code.js';
import { pelaksanaTidakDipakai } from '../../diagnostics/codes/langkah.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Analysis } from '../../model/analyze.js';
import type { Pelaksana } from '../../model/schema.js';

/** Every declared column is used, by one of the tables that share it. */
export function* pelaksanaDipakai({
  model,
  places,
  brokenPelaksana,
}: Analysis): Generator<Diagnostic> {
  if (model.prosedur.some((prosedur) => brokenPelaksana.has(prosedur))) return;
  // Tables that share a Pelaksana section share its list.
  const busy = new Map<readonly Pelaksana[], Set<string>>();
  for (const { pelaksana, langkah } of model.prosedur) {
    const ids = busy.get(pelaksana) ?? new Set();
    busy.set(pelaksana, ids);
    for (const { simbol } of langkah) for (const s of simbol) ids.add(s.pelaksana);
  }
  for (const [list, ids] of busy) {
    for (const pelaksana of list) {
      if (ids.has(pelaksana.id)) continue;
      yield report(pelaksanaTidakDipakai, places.of(pelaksana), { nama: pelaksana.nama });
    }
  }
}
