import type { Analysis } from '../../../model/analyze.js';
import type { Butir } from '../../../model/schema.js';
import type { Span } from '../../../text/source.js';
import { partOf } from '../../locate.js';

/** A text of an SOP that its author put into words. */
export interface Teks {
  readonly teks: string;
  /** The place of a part of it, by UTF-16 offsets. */
  readonly at: (from: number, to: number) => Span;
}

/**
 * The running texts of an SOP: activities with what is in their row, and the lists of the identity block that are
 * neither names nor citations. Titles, bodies, posts, regulations and other SOPs have names that are not the author's.
 */
export function* teksDari(analysis: Analysis): Generator<Teks> {
  const { model, places } = analysis;
  const { kualifikasiPelaksana, peralatan, peringatan, pencatatan, maksudTujuan } = model;
  for (const list of [maksudTujuan, kualifikasiPelaksana, peralatan, peringatan, pencatatan])
    yield* inList(analysis, list);
  for (const { langkah } of model.prosedur) {
    for (const step of langkah) {
      const place = places.key(step, 'uraian');
      if (place !== undefined) yield toTeks(analysis, step.uraian, place);
      for (const list of [step.rincian, step.kelengkapan, step.output, step.keterangan])
        yield* inList(analysis, list);
    }
  }
}

function* inList(analysis: Analysis, list: readonly Butir[]): Generator<Teks> {
  for (const butir of list) {
    yield toTeks(analysis, butir.teks, analysis.places.of(butir));
    yield* inList(analysis, butir.anak);
  }
}

const toTeks = ({ source }: Analysis, teks: string, place: Span): Teks => ({
  teks,
  at: (from, to) => partOf(source, place, teks, from, to),
});
