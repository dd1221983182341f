import { joined } from '../../../model/joined.js';
import type { Pelaksana, Prosedur } from '../../../model/schema.js';
import { ofLast } from '../../../text/of-last.js';
import { remembered } from '../../../text/remembered.js';
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

/** The columns of a table, left to right. */
export const kolomDari = ({ pelaksana }: Prosedur, settings: Settings): readonly Kolom[] =>
  toKolomAll(pelaksana, settings);

/** Tables that share a Pelaksana section share its list. */
const toKolomAll = ofLast((pelaksana: readonly Pelaksana[], settings: Settings) =>
  pelaksana.map((one) => toKolom(one, settings)),
);

function toKolom(pelaksana: Pelaksana, settings: Settings): Kolom {
  const { id, nama, namaPanjang, singkatan } = pelaksana;
  const names = [nama, namaPanjang, singkatan].filter((name) => name !== null);
  const parts = joined(names.map(partsOf));
  const jabatan = joined(names.map((name) => readPosts(name, settings)));
  return {
    id,
    nama: singkatan ?? nama,
    sebutan: [...names, ...parts].map(keysOf).filter((words) => words.length > 0),
    jabatan,
    baku: canonicalPost(nama, settings),
  };
}

const partsOf = remembered((name) => name.split('/'));

const keysOf = remembered((name) => kataDari(name).map(({ kunci }) => kunci));

/** The column that a post means; -1 where it is none of them or might be several. */
export const kolomOf = (post: Post, kolom: readonly Kolom[]): number =>
  meantBy(
    post,
    kolom.map(({ jabatan }) => jabatan),
  );
