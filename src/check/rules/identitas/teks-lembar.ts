import type { Analysis } from '../../../model/analyze.js';
import type { Butir } from '../../../model/schema.js';
import type { Span } from '../../../text/source.js';

/** A text of a sheet, and where it stands. */
export interface Teks {
  readonly teks: string;
  readonly place: Span;
}

/** The texts of a sheet beside titles, names and citations. */
export function* textsOf(analysis: Analysis): Generator<Teks> {
  const { model, places } = analysis;
  const lists = [
    model.kualifikasiPelaksana,
    model.peralatan,
    model.peringatan,
    model.pencatatan,
    model.maksudTujuan,
  ];
  for (const list of lists) yield* itemsOf(analysis, list);
  for (const { langkah } of model.prosedur) {
    for (const one of langkah) {
      yield { teks: one.uraian, place: places.key(one, 'uraian') ?? places.of(one) };
      for (const list of [one.rincian, one.kelengkapan, one.output, one.keterangan]) {
        yield* itemsOf(analysis, list);
      }
    }
  }
}

function* itemsOf(analysis: Analysis, list: readonly Butir[]): Generator<Teks> {
  for (const butir of list) {
    yield { teks: butir.teks, place: analysis.places.of(butir) };
    yield* itemsOf(analysis, butir.anak);
  }
}
