import type { Analysis } from '../../model/analyze.js';
import type { Butir, Pengesahan } from '../../model/schema.js';
import { digest } from '../../text/digest.js';
import type { Span } from '../../text/source.js';
import { fold } from '../../text/words.js';
import { partOf } from '../locate.js';
import { sidikDari } from './sidik.js';

/** A text of an SOP with its place. */
export interface Tempat {
  readonly teks: string;
  readonly span: Span;
}

/** Who signs: in the identity block, or in the block after the table. */
export interface Pejabat {
  readonly blok: 'disahkanOleh' | 'tandaTangan';
  /** The lines of the post joined by a blank. */
  readonly jabatan: Tempat | null;
  readonly nama: Tempat | null;
  readonly nip: Tempat | null;
  readonly jenisNomor: 'NIP' | 'NRP';
}

/**
 * What the rules about a set need of one SOP, and no more: some hundred bytes, so that a set of a hundred thousand fits
 * into memory. Plain data: it goes between threads and into the cache.
 */
export interface Ringkasan {
  /** As in messages: relative to the working folder, with `/`. */
  readonly path: string;
  readonly judul: Tempat | null;
  /** Null where it is empty or `-`. */
  readonly nomor: Tempat | null;
  /** The lines of the letterhead, folded. */
  readonly instansi: readonly string[];
  readonly jenis: readonly string[];
  /** Null without one. */
  readonly jenisAt: Span | null;
  /** The items of Keterkaitan; of an item that holds a list, the items of that list. */
  readonly keterkaitan: readonly Tempat[];
  /** The `SOP:` references of the steps. */
  readonly rujukan: readonly (Tempat & { readonly langkah: number })[];
  readonly pejabat: readonly Pejabat[];
  /** The columns of all tables, each spelling once. */
  readonly pelaksana: readonly Tempat[];
  /** Number of steps over all tables. */
  readonly langkah: number;
  /** A digest of who does what in all steps, the same for the same steps; `''` without steps. */
  readonly jejak: string;
  /** What the steps say, for telling those nearly the same: see `sidik.ts`. */
  readonly sidik: readonly number[];
}

/** The summary of an analysed text. */
export function summarize({ source, model, places }: Analysis): Ringkasan {
  const at = (key: keyof typeof model, teks: string | null): Tempat | null =>
    teks === null || teks === '' ? null : { teks, span: places.key(model, key) ?? START };
  const signer = (blok: Pejabat['blok'], block: Pengesahan | null): Pejabat[] => {
    if (block === null) return [];
    const part = (key: 'jabatan' | 'nama' | 'nip', teks: string | null): Tempat | null =>
      teks === null || teks === ''
        ? null
        : { teks, span: places.key(block, key) ?? places.of(block) };
    return [
      {
        blok,
        jabatan: part('jabatan', block.jabatan.join(' ')),
        nama: part('nama', block.nama),
        nip: part('nip', block.nip),
        jenisNomor: block.jenisNomor,
      },
    ];
  };
  const steps = model.prosedur.flatMap(({ langkah }) => langkah);
  const columns = new Map<string, Tempat>();
  for (const { pelaksana } of model.prosedur) {
    for (const p of pelaksana) {
      if (columns.has(p.nama)) continue;
      const at = partOf(source, places.of(p), p.nama, 0, p.nama.length);
      columns.set(p.nama, { teks: p.nama, span: at });
    }
  }
  return {
    path: source.path,
    judul: at('judul', model.judul),
    nomor: at('nomor', model.nomor),
    instansi: model.instansi.map(fold),
    jenis: model.jenis,
    jenisAt: model.jenis.length === 0 ? null : (places.key(model, 'jenis') ?? null),
    keterkaitan: innermost(model.keterkaitan)
      .filter(({ teks }) => teks !== '')
      .map((butir) => ({ teks: butir.teks, span: places.of(butir) })),
    rujukan: steps.flatMap((step) =>
      step.sop === null
        ? []
        : [{ teks: step.sop, span: places.key(step, 'sop') ?? START, langkah: step.nomor }],
    ),
    pejabat: [
      ...signer('disahkanOleh', model.disahkanOleh),
      ...signer('tandaTangan', model.tandaTangan),
    ],
    pelaksana: [...columns.values()],
    langkah: steps.length,
    sidik: sidikDari(steps.map(({ uraian }) => uraian)),
    jejak: digestOf(
      model.prosedur.map(({ langkah, pelaksana }) => {
        const names = new Map(pelaksana.map((p) => [p.id, fold(p.nama)]));
        return langkah.map(({ uraian, simbol }) => [
          fold(uraian),
          ...simbol.map((s) => names.get(s.pelaksana) ?? ''),
        ]);
      }),
    ),
  };
}

const START: Span = { start: 0, end: 0 };

const innermost = (list: readonly Butir[]): readonly Butir[] =>
  list.flatMap((butir) => (butir.anak.length === 0 ? [butir] : innermost(butir.anak)));

/** For telling equal steps, where a collision would only cost a false hint among some 10^15 pairs. */
const digestOf = (steps: readonly unknown[]): string =>
  steps.length === 0 ? '' : digest(JSON.stringify(steps));
