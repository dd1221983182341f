import type { Pelaksana, Prosedur } from '../../../model/schema.js';
import { kataDari } from '../../bahasa/kata.js';
import { canonicalPost, meantBy, type Post, readPosts } from '../../jabatan.js';
import type { Settings } from '../../settings.js';

/** A column of pelaksana, with what its name means. */
export interface Kolom {
  readonly id: string;
  /** As a text should call it: the short name, where there is one. */
  readonly nama: string;
  /** Every name it has, as the words of each in small letters; of `Kepala Seksi/Lurah` also each part. */
  readonly sebutan: readonly (readonly string[])[];
  /** None where the name is no post that is known. */
  readonly jabatan: readonly Post[];
  /** The printed name with short forms written out. */
  readonly baku: string;
}

const known = new WeakMap<readonly Pelaksana[], { settings: Settings; kolom: readonly Kolom[] }>();

/** The columns of a table, left to right. Tables that share a Pelaksana section share them. */
export function kolomDari({ pelaksana }: Prosedur, settings: Settings): readonly Kolom[] {
  const before = known.get(pelaksana);
  if (before?.settings === settings) return before.kolom;
  const kolom = pelaksana.map((one) => toKolom(one, settings));
  known.set(pelaksana, { settings, kolom });
  return kolom;
}

function toKolom(pelaksana: Pelaksana, settings: Settings): Kolom {
  const { id, nama, namaPanjang, singkatan } = pelaksana;
  const names = [nama, namaPanjang, singkatan].filter((name) => name !== null);
  const parts = names.flatMap((name) => name.split('/'));
  const jabatan = names.flatMap((name) => readPosts(name, settings));
  return {
    id,
    nama: singkatan ?? nama,
    sebutan: [...names, ...parts]
      .map((name) => kataDari(name).map(({ kunci }) => kunci))
      .filter((words) => words.length > 0),
    jabatan,
    baku: canonicalPost(nama, settings),
  };
}

/** The column that a post means; -1 where it is none of them or might be several. */
export const kolomOf = (post: Post, kolom: readonly Kolom[]): number =>
  meantBy(
    post,
    kolom.map(({ jabatan }) => jabatan),
  );
