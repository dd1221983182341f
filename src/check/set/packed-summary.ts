import type { PackReader, PackWriter } from '../../text/packed.js';
import type { Span } from '../../text/source.js';
import type { Pejabat, Ringkasan, Tempat } from './summary.js';

/** Writes a summary down but for its path. */
export function packSummary(summary: Ringkasan, to: PackWriter): void {
  packPlaceOrNull(summary.judul, to);
  packPlaceOrNull(summary.nomor, to);
  packTexts(summary.instansi, to);
  packTexts(summary.jenis, to);
  to.number(summary.jenisAt === null ? 0 : 1);
  if (summary.jenisAt !== null) packSpan(summary.jenisAt, to);
  packPlaces(summary.keterkaitan, to);
  packPlaces(summary.rujukan, to);
  for (const { langkah } of summary.rujukan) to.number(langkah);
  to.number(summary.pejabat.length);
  for (const { blok, jabatan, nama, nip, jenisNomor } of summary.pejabat) {
    to.number(BLOCKS.indexOf(blok));
    packPlaceOrNull(jabatan, to);
    packPlaceOrNull(nama, to);
    packPlaceOrNull(nip, to);
    to.number(KINDS.indexOf(jenisNomor));
  }
  packPlaces(summary.pelaksana, to);
  to.number(summary.langkah);
  to.text(summary.jejak);
  to.number(summary.sidik.length);
  for (const number of summary.sidik) to.number(number);
}

/** What {@link packSummary} wrote. */
export function unpackSummary(path: string, from: PackReader): Ringkasan {
  const judul = placeOrNull(from);
  const nomor = placeOrNull(from);
  const instansi = texts(from);
  const jenis = texts(from);
  const jenisAt = from.number() === 0 ? null : span(from);
  const keterkaitan = places(from);
  const rujukan: (Tempat & { langkah: number })[] = [];
  for (const { teks, span } of places(from)) rujukan.push({ teks, span, langkah: 0 });
  for (const one of rujukan) one.langkah = from.number();
  const pejabat: Pejabat[] = [];
  for (let left = from.number(); left > 0; left--) {
    pejabat.push({
      blok: BLOCKS[from.number()] ?? 'disahkanOleh',
      jabatan: placeOrNull(from),
      nama: placeOrNull(from),
      nip: placeOrNull(from),
      jenisNomor: KINDS[from.number()] ?? 'NIP',
    });
  }
  const pelaksana = places(from);
  const langkah = from.number();
  const jejak = from.text();
  const sidik: number[] = [];
  for (let left = from.number(); left > 0; left--) sidik.push(from.number());
  return {
    path,
    judul,
    nomor,
    instansi,
    jenis,
    jenisAt,
    keterkaitan,
    rujukan,
    pejabat,
    pelaksana,
    langkah,
    sidik,
    jejak,
  };
}

const BLOCKS: readonly Pejabat['blok'][] = ['disahkanOleh', 'tandaTangan'];
const KINDS: readonly Pejabat['jenisNomor'][] = ['NIP', 'NRP'];

function packSpan({ start, end }: Span, to: PackWriter): void {
  to.number(start);
  to.number(end);
}

function span(from: PackReader): Span {
  const start = from.number();
  return { start, end: from.number() };
}

function packPlaceOrNull(place: Tempat | null, to: PackWriter): void {
  to.text(place === null ? null : place.teks);
  if (place !== null) packSpan(place.span, to);
}

function placeOrNull(from: PackReader): Tempat | null {
  const teks = from.textOrNull();
  return teks === null ? null : { teks, span: span(from) };
}

function packPlaces(places: readonly Tempat[], to: PackWriter): void {
  to.number(places.length);
  for (const { teks, span } of places) {
    to.text(teks);
    packSpan(span, to);
  }
}

function places(from: PackReader): Tempat[] {
  const found: Tempat[] = [];
  for (let left = from.number(); left > 0; left--) {
    found.push({ teks: from.text(), span: span(from) });
  }
  return found;
}

function packTexts(texts: readonly string[], to: PackWriter): void {
  to.number(texts.length);
  for (const text of texts) to.text(text);
}

function texts(from: PackReader): string[] {
  const found: string[] = [];
  for (let left = from.number(); left > 0; left--) found.push(from.text());
  return found;
}
