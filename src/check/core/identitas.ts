import { report } from '../../diagnostics/code.js';
import * as codes from '../../diagnostics/codes/identitas.js';
import { isianTanpaNama } from '../../diagnostics/codes/sintaks.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Analysis } from '../../model/analyze.js';
import type { Sop } from '../../model/schema.js';
import { keyword } from '../../syntax/keywords.js';

/** The fields of the identity block (facts: PermenPAN-RB 35/2012 items 1 to 7, the lists from the sheets). */
const FIELDS = [
  'nomor',
  'instansi',
  'tanggalPembuatan',
  'tanggalRevisi',
  'tanggalEfektif',
  'disahkanOleh',
  'dasarHukum',
  'kualifikasiPelaksana',
  'keterkaitan',
  'peralatan',
  'peringatan',
  'pencatatan',
] as const satisfies readonly (keyof Sop)[];

/** Every field of the identity block is there and filled in, or marked as known to be empty. */
export function* identitasLengkap({ model, places, diagnostics }: Analysis): Generator<Diagnostic> {
  const title = places.key(model, 'judul');
  if (model.judul === null) yield report(codes.judulTidakAda, title ?? { start: 0, end: 0 }, {});
  const missing: string[] = [];
  for (const field of FIELDS) {
    const place = places.key(model, field);
    const bagian = keyword(field).word;
    if (place === undefined) missing.push(bagian);
    else if (!model.kosong.includes(field) && isBlank(model[field])) {
      yield report(codes.identitasKosong, place, { bagian });
    }
  }
  if (missing.length > 0) {
    yield report(codes.identitasTidakLengkap, title ?? { start: 0, end: 0 }, { bagian: missing });
  }
  const signer = model.disahkanOleh;
  // A line that names no field is most likely the one that is missing.
  if (signer === null || diagnostics.some((d) => d.code === isianTanpaNama.code)) return;
  const at = places.key(model, 'disahkanOleh') ?? places.of(signer);
  for (const field of ['jabatan', 'nama'] as const) {
    if (isBlank(signer[field])) {
      const bagian = `${keyword(field).word} pada ${keyword('disahkanOleh').word}`;
      yield report(codes.identitasKosong, places.key(signer, field) ?? at, { bagian });
    }
  }
}

const isBlank = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);
