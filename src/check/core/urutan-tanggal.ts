import { report } from '../../diagnostics/code.js';
import { urutanTanggal } from '../../diagnostics/codes/tanggal.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Analysis } from '../../model/analyze.js';
import { compareTanggal } from '../../model/values/tanggal.js';
import { keyword } from '../../syntax/keywords.js';

/** A SOP is not in force, nor revised, before it was finished. Tanggal Revisi may be later: a planned review. */
export function* urutanTanggalBenar({ model, places }: Analysis): Generator<Diagnostic> {
  const made = model.tanggalPembuatan;
  if (made?.tanggal == null) return;
  for (const field of ['tanggalEfektif', 'tanggalRevisi'] as const) {
    const later = model[field];
    if (later?.tanggal == null || compareTanggal(made.tanggal, later.tanggal) <= 0) continue;
    yield report(urutanTanggal, places.of(later), {
      awal: keyword('tanggalPembuatan').word,
      tanggalAwal: made.teks,
      akhir: keyword(field).word,
      tanggalAkhir: later.teks,
    });
  }
}
