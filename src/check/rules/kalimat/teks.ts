import type { Analysis } from '../../../model/analyze.js';
import type { Butir } from '../../../model/schema.js';
import { ofLast } from '../../../text/of-last.js';
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
export const teksDari = ofLast((analysis: Analysis): readonly Teks[] => {
  const { model, places } = analysis;
  const { kualifikasiPelaksana, peralatan, peringatan, pencatatan, maksudTujuan } = model;
  const found: Teks[] = [];
  for (const list of [maksudTujuan, kualifikasiPelaksana, peralatan, peringatan, pencatatan])
    addList(found, analysis, list);
  for (const { langkah } of model.prosedur) {
    for (const step of langkah) {
      const place = places.key(step, 'uraian');
      if (place !== undefined) found.push(toTeks(analysis, step.uraian, place));
      for (const list of [step.rincian, step.kelengkapan, step.output, step.keterangan])
        addList(found, analysis, list);
    }
  }
  return found;
});

function addList(found: Teks[], analysis: Analysis, list: readonly Butir[]): void {
  for (const butir of list) {
    found.push(toTeks(analysis, butir.teks, analysis.places.of(butir)));
    addList(found, analysis, butir.anak);
  }
}

const toTeks = ({ source }: Analysis, teks: string, place: Span): Teks => ({
  teks,
  at: (from, to) => partOf(source, place, teks, from, to),
});
