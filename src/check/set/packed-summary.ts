import type { PackReader, PackWriter } from '../../text/packed.js';
import type { Span } from '../../text/source.js';
import type { Pejabat, Ringkasan, Tempat } from './summary.js';

type Writer = (summary: Ringkasan, to: PackWriter) => void;

/** What a summary holds beside its path, in the order it is written down. */
export const ISI = {
  instansi: ({ instansi }, to) => packTexts(instansi, to),
  judul: ({ judul }, to) => packPlaceOrNull(judul, to),
  acuan: ({ nomor, jenis, jenisAt, keterkaitan, rujukan }, to) => {
    packPlaceOrNull(nomor, to);
    packTexts(jenis, to);
    to.number(jenisAt === null ? 0 : 1);
    if (jenisAt !== null) to.span(jenisAt);
    packPlaces(keterkaitan, to);
    packPlaces(rujukan, to);
    for (const { langkah } of rujukan) to.number(langkah);
  },
  jumlah: ({ langkah }, to) => to.number(langkah),
  pejabat: ({ pejabat }, to) => {
    to.number(pejabat.length);
    for (const { blok, jabatan, nama, nip, jenisNomor } of pejabat) {
      to.number(BLOCKS.indexOf(blok));
      packPlaceOrNull(jabatan, to);
      packPlaceOrNull(nama, to);
      packPlaceOrNull(nip, to);
      to.number(KINDS.indexOf(jenisNomor));
    }
  },
  pelaksana: ({ pelaksana }, to) => packPlaces(pelaksana, to),
  langkah: ({ jejak, sidik }, to) => {
    to.text(jejak);
    to.number(sidik.length);
    for (const number of sidik) to.number(number);
  },
} as const satisfies Record<string, Writer>;

const WRITERS: readonly Writer[] = Object.values(ISI);

/** Writes a summary down but for its path. */
export function packSummary(summary: Ringkasan, to: PackWriter): void {
  for (const write of WRITERS) write(summary, to);
}

/** What {@link packSummary} wrote. */
export const unpackSummary = (path: string, from: PackReader): Ringkasan =>
  new PackedSummary(path, from);

/** The parts that only some rules read, behind the others. */
type Rest = Pick<Ringkasan, 'pejabat' | 'pelaksana' | 'jejak' | 'sidik'>;

/** Half of it is made no sooner than it is asked for: mostly what was found in that half is known. */
class PackedSummary implements Ringkasan {
  readonly instansi: Ringkasan['instansi'];
  readonly judul: Ringkasan['judul'];
  readonly nomor: Ringkasan['nomor'];
  readonly jenis: Ringkasan['jenis'];
  readonly jenisAt: Ringkasan['jenisAt'];
  readonly keterkaitan: Ringkasan['keterkaitan'];
  readonly rujukan: Ringkasan['rujukan'];
  readonly langkah: Ringkasan['langkah'];
  #rest: Rest | null = null;
  /** Stands before the rest. */
  readonly #from: PackReader;

  constructor(
    readonly path: string,
    from: PackReader,
  ) {
    this.instansi = texts(from);
    this.judul = placeOrNull(from);
    this.nomor = placeOrNull(from);
    this.jenis = texts(from);
    this.jenisAt = from.number() === 0 ? null : span(from);
    this.keterkaitan = places(from);
    this.rujukan = references(from);
    this.langkah = from.number();
    this.#from = from;
  }

  get pejabat(): Ringkasan['pejabat'] {
    return this.#late().pejabat;
  }

  get pelaksana(): Ringkasan['pelaksana'] {
    return this.#late().pelaksana;
  }

  get jejak(): Ringkasan['jejak'] {
    return this.#late().jejak;
  }

  get sidik(): Ringkasan['sidik'] {
    return this.#late().sidik;
  }

  #late(): Rest {
    this.#rest ??= unpackRest(this.#from);
    return this.#rest;
  }
}

function unpackRest(from: PackReader): Rest {
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
  const jejak = from.text();
  const sidik: number[] = [];
  for (let left = from.number(); left > 0; left--) sidik.push(from.number());
  return { pejabat, pelaksana, jejak, sidik };
}

const BLOCKS: readonly Pejabat['blok'][] = ['disahkanOleh', 'tandaTangan'];
const KINDS: readonly Pejabat['jenisNomor'][] = ['NIP', 'NRP'];

function span(from: PackReader): Span {
  const start = from.number();
  return { start, end: from.number() };
}

function packPlaceOrNull(place: Tempat | null, to: PackWriter): void {
  to.text(place === null ? null : place.teks);
  if (place !== null) to.span(place.span);
}

function placeOrNull(from: PackReader): Tempat | null {
  const teks = from.textOrNull();
  return teks === null ? null : { teks, span: span(from) };
}

function packPlaces(places: readonly Tempat[], to: PackWriter): void {
  to.number(places.length);
  for (const { teks, span } of places) {
    to.text(teks);
    to.span(span);
  }
}

/** Most lists of some kinds are empty. */
const NONE: readonly never[] = [];

function places(from: PackReader): readonly Tempat[] {
  let left = from.number();
  if (left === 0) return NONE;
  const found: Tempat[] = [];
  for (; left > 0; left--) found.push({ teks: from.text(), span: span(from) });
  return found;
}

function references(from: PackReader): Ringkasan['rujukan'] {
  const all = places(from);
  if (all.length === 0) return NONE;
  const found: Ringkasan['rujukan'][number][] = [];
  for (const { teks, span } of all) found.push({ teks, span, langkah: from.number() });
  return found;
}

function packTexts(texts: readonly string[], to: PackWriter): void {
  to.number(texts.length);
  for (const text of texts) to.text(text);
}

function texts(from: PackReader): readonly string[] {
  let left = from.number();
  if (left === 0) return NONE;
  const found: string[] = [];
  for (; left > 0; left--) found.push(from.text());
  return found;
}
