import { expect } from 'vitest';
import type { Butir, Pengesahan, Sop } from '../../src/model/schema.js';

/** Words of a text, in the form in which they are compared: the sheet's title is in capitals. */
const words = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/\s+/u)
    .filter((word) => word !== '');

const listTexts = (list: readonly Butir[]): string[] =>
  list.flatMap((butir) => [butir.teks, ...listTexts(butir.anak)]);

const signerTexts = (signer: Pengesahan | null): string[] =>
  signer === null
    ? []
    : [...signer.instansi, ...signer.jabatan, signer.nama, signer.pangkat, signer.nip].filter(
        (text): text is string => text !== null,
      );

/** What the sheet must say, field by field, in the order of the printed form. Written from the form, not from the layout. */
export function sheetTexts(sop: Sop): string[] {
  const texts: (string | null | undefined)[] = [
    ...sop.instansi,
    sop.nomor,
    sop.tanggalPembuatan?.teks,
    sop.tanggalRevisi?.teks,
    sop.tanggalEfektif?.teks,
    ...signerTexts(sop.disahkanOleh),
    ...(sop.instansi.length > 0 ? [sop.judul] : []),
    ...listTexts(sop.dasarHukum),
    ...listTexts(sop.kualifikasiPelaksana),
    ...listTexts(sop.keterkaitan),
    ...listTexts(sop.peralatan),
    ...listTexts(sop.peringatan),
    ...listTexts(sop.pencatatan),
    sop.judul,
  ];
  for (const prosedur of sop.prosedur) {
    const used = new Set(prosedur.langkah.flatMap(({ simbol }) => simbol.map((s) => s.pelaksana)));
    texts.push(...prosedur.pelaksana.filter(({ id }) => used.has(id)).map(({ nama }) => nama));
    for (const langkah of prosedur.langkah) {
      texts.push(String(langkah.nomor), langkah.uraian, ...listTexts(langkah.rincian));
      texts.push(...listTexts(langkah.kelengkapan), langkah.waktu?.teks);
      texts.push(...listTexts(langkah.output), ...listTexts(langkah.keterangan));
    }
    texts.push(...prosedur.catatan);
  }
  texts.push(...signerTexts(sop.tandaTangan));
  return texts.filter((text): text is string => text !== null && text !== undefined && text !== '');
}

/** Finds each text whole, word by word, behind the one before it. */
export function expectInOrder(haystack: string, needles: readonly string[]): void {
  const found = words(haystack);
  let at = 0;
  for (const needle of needles) {
    const wanted = words(needle);
    const start = indexOf(found, wanted, at);
    expect(
      start,
      `"${needle}" after "${found.slice(Math.max(0, at - 8), at).join(' ')}"`,
    ).toBeGreaterThanOrEqual(0);
    at = start + wanted.length;
  }
}

function indexOf(found: readonly string[], wanted: readonly string[], from: number): number {
  for (let at = from; at + wanted.length <= found.length; at++) {
    if (wanted.every((word, i) => found[at + i] === word)) return at;
  }
  return -1;
}
