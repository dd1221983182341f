import type { Ringkasan } from '../../src/check/set/summary.js';

/** A summary with all it holds as properties of its own, as it is before it is packed. */
export const plainSummary = (one: Ringkasan): Ringkasan => ({
  path: one.path,
  judul: one.judul,
  nomor: one.nomor,
  instansi: one.instansi,
  jenis: one.jenis,
  jenisAt: one.jenisAt,
  keterkaitan: one.keterkaitan,
  rujukan: one.rujukan,
  pejabat: one.pejabat,
  pelaksana: one.pelaksana,
  langkah: one.langkah,
  jejak: one.jejak,
  sidik: one.sidik,
});
