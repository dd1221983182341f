import type { Related } from '../../diagnostics/diagnostic.js';
import type { Analysis } from '../../model/analyze.js';
import type { Sop } from '../../model/schema.js';
import { ofLast } from '../../text/of-last.js';
import { remembered } from '../../text/remembered.js';
import { partOf } from '../locate.js';
import { compareDaerah, findDaerah, type SebutanDaerah } from './daerah.js';
import { compareInstansi, findInstansi, type Instansi, type Kecocokan } from './instansi.js';

/** What the letterhead says about whose sheet it is. */
export interface Kop {
  /** The regions it names, each with the line it stands on. */
  readonly daerah: readonly (SebutanDaerah & { readonly baris: string })[];
  /** The offices of the local government, with the words of the sheet; none on the sheets of others. */
  readonly instansi: readonly (Instansi & { readonly teks: string })[];
}

/** Reads the letterhead. */
export const kopOf = ofLast(
  (model: Sop): Kop => ({
    daerah: model.instansi.flatMap(daerahOn),
    instansi: model.instansi.flatMap((baris) => findInstansi(baris, true)),
  }),
);

/** The regions that a line of a letterhead names. */
const daerahOn = remembered((baris) =>
  findDaerah(baris)
    // `Jalan Contoh, Kota Teladan` is an address.
    .filter(({ awal, sebagaiPemerintah }) => sebagaiPemerintah || awal === 0)
    .map((one) => ({ ...one, baris })),
);

const ORDER: readonly Kecocokan[] = ['sama', 'tidak-tahu', 'mirip', 'jenis-beda', 'beda'];

/** How an office compares with those of the letterhead: as with the one that fits best. `tidak-tahu` where it names none. */
export function compareWithKop({ instansi }: Kop, other: Instansi): Kecocokan {
  const found = instansi.map((own) => compareInstansi(own, other));
  return ORDER.find((one) => found.includes(one)) ?? 'tidak-tahu';
}

/** The offices of the letterhead, as messages name them; the narrowest last. */
export const ownNames = ({ instansi }: Kop): string =>
  instansi.map(({ teks }) => readable(teks)).join(', ');

/** Words that stay small in a name. */
const SMALL = /(?<=\s)(?:Dan|Serta|Atas)(?=\s)/gu;

/** A name that is all in capitals as it is read, `Dinas Kependudukan dan Pencatatan Sipil`; another one as it is. */
export const readable = (name: string): string =>
  name === name.toUpperCase() && name.includes(' ')
    ? titled(name.toLowerCase()).replace(SMALL, (word) => word.toLowerCase())
    : name;

/** Where the letterhead names its offices, for messages about others. */
export function kopRelated({ model, places, source }: Analysis): readonly Related[] {
  const place = places.key(model, 'instansi');
  const [first] = kopOf(model).instansi;
  if (place === undefined || first === undefined) return [];
  const baris = model.instansi.find((line) => line.includes(first.teks)) ?? '';
  const at = baris.indexOf(first.teks);
  const span = partOf(source, place, baris, at, at + first.teks.length);
  return [{ message: { id: 'kop lembar ini', en: 'the letterhead of this sheet' }, span }];
}

/** The region of several that a mention cannot be, and should; null where it fits, or where nobody can tell. */
export function otherDaerah(
  known: readonly SebutanDaerah[],
  one: SebutanDaerah,
): SebutanDaerah | null {
  const compared = known.map((own) => ({ own, is: compareDaerah(own, one) }));
  if (compared.some(({ is }) => is === 'sama')) return null;
  return compared.find(({ is }) => is === 'beda' || is === 'mirip')?.own ?? null;
}

const LEVELS = { kabupaten: 'Kabupaten', kota: 'Kota', provinsi: 'Provinsi' } as const;

/** A region as messages name it: `Kabupaten Musi Rawas`. */
export const daerahName = ({ tingkat, nama }: SebutanDaerah): string =>
  `${LEVELS[tingkat]} ${titled(nama)}`;

/** Each word with a capital letter. */
export const titled = (text: string): string =>
  text.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
