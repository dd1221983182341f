import { report } from '../../diagnostics/code.js';
import { pelaksanaTidakDipakai } from '../../diagnostics/codes/langkah.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Analysis } from '../../model/analyze.js';

/** Every declared column is used, by one of the tables that share it. */
export function* pelaksanaDipakai({
  model,
  places,
  brokenPelaksana,
}: Analysis): Generator<Diagnostic> {
  if (model.prosedur.some((prosedur) => brokenPelaksana.has(prosedur))) return;
  const columns = new Map<
    string,
    { nama: string; place: ReturnType<typeof places.of>; used: boolean }
  >();
  for (const prosedur of model.prosedur) {
    const busy = new Set(prosedur.langkah.flatMap((l) => l.simbol).map((s) => s.pelaksana));
    for (const pelaksana of prosedur.pelaksana) {
      const place = places.of(pelaksana);
      const key = `${place.start}`;
      const entry = columns.get(key) ?? { nama: pelaksana.nama, place, used: false };
      entry.used ||= busy.has(pelaksana.id);
      columns.set(key, entry);
    }
  }
  for (const { nama, place, used } of columns.values()) {
    if (!used) yield report(pelaksanaTidakDipakai, place, { nama });
  }
}
