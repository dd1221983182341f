import { remembered } from '../../text/remembered.js';
import { basesBehind, meN, peN } from './imbuhan.js';
import {
  ACARA,
  BENDA,
  BER,
  LAIN,
  MEMPER,
  NOMINA,
  ORANG,
  PROSES,
  VARIAN,
  VERBA,
} from './kata-dasar.js';

/**
 * What a word is in an activity.
 * - `aktif`: an active verb, `menyusun`, `berkoordinasi`, `memperbaiki`. `pasif`: `disusun`, `terkumpul`.
 * - `nomina`: a noun, `penyusunan`, `laporan`, `verifikasi`, `rapat`. `dasar`: a verb without prefix, `susun`, `kirimkan`.
 * - `lain`: a word that only looks as if it had such a prefix, `terhadap`, `melalui`.
 */
export type JenisKata = 'aktif' | 'pasif' | 'nomina' | 'dasar' | 'lain';

/** A word, taken apart. */
export interface Urai {
  readonly jenis: JenisKata;
  /** What it is made from; the word itself where that is unknown. */
  readonly dasar: string;
  /** The standard form where the word is not: `mengkoreksi` kept a letter that the prefix drops, `analisa` is no base. */
  readonly baku: string | null;
}

/** What a word is; null where it is not known. Nothing is guessed from the looks of a word. */
export const jenisKata = (word: string): JenisKata | null => uraikan(word)?.jenis ?? null;

/** Whether the word names people, or who acts like one: `petugas`, `tim`, `penyusun`. */
export function isOrang(word: string): boolean {
  const kata = word.toLowerCase();
  return tables().orang.has(kata) || (!kata.endsWith('an') && basesOf(kata, 'pe', peN).length > 0);
}

/** Whether the word is something that is held: `rapat`, `sidang`. */
export const isAcara = (word: string): boolean => tables().acara.has(word.toLowerCase());

/**
 * Takes a word apart.
 *
 * @param word in any case, without blanks
 */
export const uraikan = remembered((word): Urai | null => {
  const kata = word.toLowerCase();
  return whole(kata) ?? withNya(kata) ?? prefixed(kata) ?? suffixed(kata);
});

/**
 * The active verb of a noun of work: `penyusunan` is menyusun, `verifikasi` memverifikasi. Null where the noun is none,
 * or more than one verb may be meant.
 */
export const aktifDari = remembered((nomina): string | null => {
  const kata = nomina.toLowerCase();
  const { nomina: plain, proses } = tables();
  if (plain.has(kata)) return null;
  if (proses.has(kata)) return usualActive(kata);
  const listed = MADE_WITH_PER.get(kata);
  if (listed !== undefined) return listed;
  if (!kata.endsWith('an')) return null;
  const stem = kata.slice(0, -2);
  const memper = stem.startsWith('per') ? tables().memper.get(stem.slice(3)) : undefined;
  if (memper !== undefined) return `memper${memper}`;
  const [dasar, other] = basesOf(stem, 'pe', peN);
  return dasar === undefined || other !== undefined ? null : usualActive(dasar);
});

/** The active verb of a verb without prefix: `kirim` is mengirim, `kirimkan` mengirimkan. Null for any other word. */
export function aktifDariDasar(perintah: string): string | null {
  const kata = perintah.toLowerCase();
  const found = uraikan(kata);
  if (found?.jenis !== 'dasar' || found.baku !== null || !kata.startsWith(found.dasar)) return null;
  return meN(found.dasar) + kata.slice(found.dasar.length);
}

/** The active verb of a passive one with `di-`: `ditandatangani` is menandatangani. Null for any other word. */
export function aktifDariPasif(pasif: string): string | null {
  const kata = pasif.toLowerCase();
  const found = uraikan(kata);
  if (found?.jenis !== 'pasif' || !kata.startsWith('di')) return null;
  const rest = kata.slice(2);
  return rest.startsWith(found.dasar)
    ? meN(found.dasar) + rest.slice(found.dasar.length)
    : `mem${rest}`;
}

/** Nouns with `per-` whose verb has no `memper-`. */
const MADE_WITH_PER: ReadonlyMap<string, string> = new Map([
  ['permintaan', 'meminta'],
  ['persetujuan', 'menyetujui'],
  ['persiapan', 'menyiapkan'],
  ['perhitungan', 'menghitung'],
]);

const IRREGULAR: ReadonlyMap<string, Urai> = new Map([
  ['bekerja', { jenis: 'aktif', dasar: 'kerja', baku: null }],
  ['belajar', { jenis: 'aktif', dasar: 'ajar', baku: null }],
  ['memengaruhi', { jenis: 'aktif', dasar: 'pengaruh', baku: null }],
  ['mempengaruhi', { jenis: 'aktif', dasar: 'pengaruh', baku: 'memengaruhi' }],
]);

function whole(kata: string): Urai | null {
  const { lain, nomina, proses, benda, varian } = tables();
  const irregular = IRREGULAR.get(kata);
  if (irregular !== undefined) return irregular;
  if (lain.has(kata)) return is('lain', kata);
  if (nomina.has(kata) || proses.has(kata) || benda.has(kata)) return is('nomina', kata);
  const baku = varian.get(kata);
  if (baku !== undefined)
    return { jenis: proses.has(baku) ? 'nomina' : 'dasar', dasar: kata, baku };
  return isBase(kata) ? is('dasar', kata) : null;
}

/** `mengarsipkannya` is still a verb; `diterimanya`, `terlaksananya` are nouns. */
function withNya(kata: string): Urai | null {
  if (!kata.endsWith('nya')) return null;
  const stem = uraikan(kata.slice(0, -3));
  if (stem === null) return null;
  const jenis = stem.jenis === 'pasif' ? 'nomina' : stem.jenis;
  return { jenis, dasar: stem.dasar, baku: stem.baku === null ? null : `${stem.baku}nya` };
}

function prefixed(kata: string): Urai | null {
  if (kata.startsWith('me')) return active(kata);
  if (kata.startsWith('diper')) {
    const base = memperBase(kata.slice(5));
    if (base !== null) return is('pasif', base);
  }
  if (kata.startsWith('di') || kata.startsWith('ter')) {
    const rest = kata.slice(kata.startsWith('di') ? 2 : 3);
    const base = unsuffixed(rest).find(isBase);
    if (base === undefined) return null;
    const baku = kata.startsWith('di') ? standard(base) : null;
    return { jenis: 'pasif', dasar: base, baku: baku === null ? null : `di${baku}` };
  }
  if (kata.startsWith('ber')) {
    const rest = kata.slice(3);
    const base = [rest, rest.replace(/an$/u, '')].find((one) => tables().ber.has(one));
    return base === undefined ? null : is('aktif', base);
  }
  return kata.startsWith('pe') ? noun(kata) : null;
}

function active(kata: string): Urai | null {
  if (kata.startsWith('memper')) {
    const base = memperBase(kata.slice(6));
    if (base !== null) return is('aktif', base);
  }
  const stems = unsuffixed(kata);
  for (const stem of stems) {
    const bases = basesOf(stem, 'me', meN);
    const base = bases.find((one) => usualActive(one) === kata) ?? bases[0];
    if (base !== undefined) return { jenis: 'aktif', dasar: base, baku: activeStandard(base) };
  }
  for (const stem of stems) {
    const base = keptBase(stem);
    if (base !== null)
      return {
        jenis: 'aktif',
        dasar: base,
        baku: activeStandard(base) ?? meN(base) + kata.slice(stem.length),
      };
  }
  return null;
}

/** The standard base of one that is not standard, with the suffix of its usual form: `koordinasikan`. */
function standard(base: string): string | null {
  const { varian, akhiran } = tables();
  const baku = varian.get(base);
  return baku === undefined ? null : baku + (akhiran.get(baku) ?? '');
}

function activeStandard(base: string): string | null {
  const baku = tables().varian.get(base);
  return baku === undefined ? null : usualActive(baku);
}

/** The base of a word whose writer did not drop the first letter: `mengkoreksi`, `mensosialisasikan`. */
function keptBase(stem: string): string | null {
  const base = /^me(?:ng(?=k)|m(?=p)|n(?=[ts]))(.+)$/u.exec(stem)?.[1];
  return base !== undefined && isBase(base) ? base : null;
}

function noun(kata: string): Urai | null {
  const stem = kata.endsWith('an') ? kata.slice(0, -2) : kata;
  const base =
    basesOf(stem, 'pe', peN)[0] ??
    basesOf(kata, 'pe', peN)[0] ??
    (stem !== kata && stem.startsWith('per') ? knownBase(stem.slice(3)) : null);
  return base === null ? null : is('nomina', base);
}

/** `laporan`, `kelengkapan`, `susunkan`. */
function suffixed(kata: string): Urai | null {
  if (kata.endsWith('an')) {
    const stem = kata.slice(0, -2);
    const base = isBase(stem) ? stem : stem.startsWith('ke') ? knownBase(stem.slice(2)) : null;
    if (base !== null) return is('nomina', base);
  }
  const base = unsuffixed(kata).find((one) => one !== kata && isBase(one));
  return base === undefined ? null : is('dasar', base);
}

/** The bases that `prefix` makes this stem of, exactly: of `mengawal` both awal and kawal. */
function basesOf(
  stem: string,
  prefix: 'me' | 'pe',
  add: (base: string) => string,
): readonly string[] {
  if (!stem.startsWith(prefix)) return [];
  const bases = basesBehind(stem.slice(prefix.length));
  return bases.filter((one) => isBase(one) && add(one) === stem);
}

/** Whether `meN-` makes a verb of the word, standard or not. */
const isBase = (word: string): boolean => tables().akhiran.has(word) || tables().varian.has(word);

/** The usual active form of a base: `kumpul` is mengumpulkan. */
function usualActive(base: string): string | null {
  const end = tables().akhiran.get(base);
  return end === undefined ? null : meN(base) + end;
}

const knownBase = (base: string): string | null =>
  isBase(base) || tables().memper.has(base) ? base : null;

const memperBase = (rest: string): string | null =>
  unsuffixed(rest).find((one) => tables().memper.has(one)) ?? null;

/** The word itself, and without each suffix it may end with. */
const unsuffixed = (kata: string): readonly string[] => [
  kata,
  ...(kata.endsWith('kan') ? [kata.slice(0, -3)] : []),
  ...(kata.endsWith('i') ? [kata.slice(0, -1)] : []),
];

const is = (jenis: JenisKata, dasar: string): Urai => ({ jenis, dasar, baku: null });

interface Tables {
  /** The suffix of the usual form, by base. */
  readonly akhiran: ReadonlyMap<string, string>;
  /** The standard base, by one that is not. */
  readonly varian: ReadonlyMap<string, string>;
  /** What stands behind `memper` in the usual form, by base. */
  readonly memper: ReadonlyMap<string, string>;
  readonly ber: ReadonlySet<string>;
  readonly proses: ReadonlySet<string>;
  readonly benda: ReadonlySet<string>;
  readonly acara: ReadonlySet<string>;
  readonly orang: ReadonlySet<string>;
  readonly nomina: ReadonlySet<string>;
  readonly lain: ReadonlySet<string>;
}

let made: Tables | undefined;

/** Made at the first use. */
function tables(): Tables {
  if (made !== undefined) return made;
  const proses = words(PROSES).map(parted);
  const benda = words(BENDA).map(parted);
  const akhiran = new Map([...words(VERBA).map(parted), ...proses, ...benda]);
  const varian = new Map(words(VARIAN).map((pair) => pair.split('=') as [string, string]));
  const acara = new Set(words(ACARA));
  const orang = new Set(words(ORANG));
  made = {
    akhiran,
    varian,
    memper: new Map(words(MEMPER).map((word) => [parted(word)[0], parted(word).join('')])),
    ber: new Set(words(BER)),
    proses: new Set(proses.map(([base]) => base)),
    benda: new Set(benda.map(([base]) => base)),
    acara,
    orang,
    nomina: new Set([...words(NOMINA), ...acara, ...orang]),
    lain: new Set(words(LAIN)),
  };
  return made;
}

const words = (list: string): string[] => list.trim().split(/\s+/u);

/** `kumpul+kan`: the base, and the suffix of its usual form. */
function parted(word: string): readonly [base: string, end: string] {
  const [base = '', end = ''] = word.split('+');
  return [base, end];
}
