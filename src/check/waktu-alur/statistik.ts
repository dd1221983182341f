import type { Analysis } from '../../model/analyze.js';
import type { Langkah, Pelaksana, Prosedur } from '../../model/schema.js';
import { fold } from '../../text/words.js';
import { bulat, type Lama, menitLangkah, NOL, tambah, tanpaBatasAtas } from './lama.js';
import { type PathTimes, pathTimes } from './paths.js';

/** What falls to one pelaksana. Times are working minutes. */
export interface BebanPelaksana {
  readonly nama: string;
  readonly sifat: Pelaksana['sifat'];
  /** Steps in which the pelaksana has a symbol. */
  readonly langkah: number;
  /** A joint or parallel step counts in full for each of its pelaksana. */
  readonly menit: Lama;
  /** Of the steps, those whose time cannot be counted. */
  readonly tidakTerhitung: number;
}

/** The figures of one table, of one SOP, or of a set. Times are working minutes. */
export interface Angka {
  readonly langkah: number;
  readonly keputusan: number;
  /** Arrows from one pelaksana to another. */
  readonly serahTerima: number;
  /** Of all steps, each counted once. */
  readonly semuaLangkah: Lama;
  /** Of all pelaksana together. */
  readonly upaya: Lama;
  /** Steps whose time cannot be counted. */
  readonly tidakTerhitung: number;
  /** Steps with a lower bound alone. */
  readonly tanpaBatasAtas: number;
  /** By column; over a set by name, the heaviest first. */
  readonly pelaksana: readonly BebanPelaksana[];
}

export interface AngkaProsedur extends Angka {
  readonly nama: string | null;
  /** Null where a mistake in the flow makes it a guess, or where no start leads to an end. */
  readonly jalur: Jalur | null;
}

export type Jalur = Pick<PathTimes, 'terpendek' | 'terpanjang' | 'sekaliUlang' | 'balik'> & {
  /** Numbers of the steps on the slowest way. */
  readonly langkah: readonly number[];
};

export interface AngkaSop extends Angka {
  readonly judul: string | null;
  readonly nomor: string | null;
  readonly prosedur: readonly AngkaProsedur[];
}

/** The figures of an analysed text, as far as its flow is sound. */
export function statistik({ model, brokenFlow }: Analysis): AngkaSop {
  const prosedur = model.prosedur.map((table) => ofTable(table, !brokenFlow.has(table)));
  return { judul: model.judul, nomor: model.nomor, prosedur, ...gabungan(prosedur) };
}

/** The sums of several tables or SOPs. Pelaksana of one name are one. */
export function gabungan(parts: readonly Angka[]): Angka {
  const only = parts[0];
  const sum = (
    key: 'langkah' | 'keputusan' | 'serahTerima' | 'tidakTerhitung' | 'tanpaBatasAtas',
  ) => parts.reduce((sofar, part) => sofar + part[key], 0);
  return {
    langkah: sum('langkah'),
    keputusan: sum('keputusan'),
    serahTerima: sum('serahTerima'),
    semuaLangkah: parts.map((part) => part.semuaLangkah).reduce(tambah, NOL),
    upaya: parts.map((part) => part.upaya).reduce(tambah, NOL),
    tidakTerhitung: sum('tidakTerhitung'),
    tanpaBatasAtas: sum('tanpaBatasAtas'),
    pelaksana:
      parts.length === 1 && only !== undefined
        ? only.pelaksana
        : byName(parts.flatMap(({ pelaksana }) => pelaksana)),
  };
}

function ofTable(prosedur: Prosedur, sound: boolean): AngkaProsedur {
  const { langkah, alur } = prosedur;
  const at = new Map<string, string>();
  for (const { simbol } of langkah) for (const s of simbol) at.set(s.id, s.pelaksana);
  const isHandOver = ({ dari, ke, jenis }: Prosedur['alur'][number]): boolean =>
    jenis === 'panah' && at.get(dari) !== at.get(ke);
  const times = sound ? pathTimes(prosedur) : null;
  const pelaksana = loads(prosedur);
  return {
    nama: prosedur.nama,
    langkah: langkah.length,
    keputusan: langkah.reduce(
      (sofar, { simbol }) => sofar + simbol.filter((s) => s.bentuk === 'keputusan').length,
      0,
    ),
    serahTerima: alur.filter(isHandOver).length,
    semuaLangkah: langkah.map((step) => menitLangkah(step) ?? NOL).reduce(tambah, NOL),
    upaya: pelaksana.map(({ menit }) => menit).reduce(tambah, NOL),
    tidakTerhitung: langkah.filter((step) => menitLangkah(step) === null).length,
    tanpaBatasAtas: langkah.filter(tanpaBatasAtas).length,
    pelaksana,
    jalur: times === null ? null : jalurOf(times),
  };
}

const jalurOf = ({ jalur, terpendek, terpanjang, sekaliUlang, balik }: PathTimes): Jalur => ({
  terpendek,
  terpanjang,
  sekaliUlang,
  balik,
  langkah: jalur.map(({ nomor }) => nomor),
});

function loads({ pelaksana, langkah }: Prosedur): BebanPelaksana[] {
  const stepsOf = new Map<string, Set<Langkah>>();
  for (const step of langkah) {
    for (const { pelaksana: id } of step.simbol) {
      const steps = stepsOf.get(id);
      if (steps === undefined) stepsOf.set(id, new Set([step]));
      else steps.add(step);
    }
  }
  return pelaksana.flatMap(({ id, nama, sifat }) => {
    const steps = [...(stepsOf.get(id) ?? [])];
    if (steps.length === 0) return [];
    const times = steps.map(menitLangkah);
    return [
      {
        nama,
        sifat,
        langkah: steps.length,
        menit: times.map((time) => time ?? NOL).reduce(tambah, NOL),
        tidakTerhitung: times.filter((time) => time === null).length,
      },
    ];
  });
}

/** The loads of one name as one, the heaviest first; the first spelling stands. */
function byName(all: readonly BebanPelaksana[]): BebanPelaksana[] {
  const found = new Map<string, BebanPelaksana>();
  for (const one of all) {
    const key = fold(one.nama);
    const before = found.get(key);
    if (before === undefined) found.set(key, one);
    else {
      found.set(key, {
        ...before,
        langkah: before.langkah + one.langkah,
        menit: tambah(before.menit, one.menit),
        tidakTerhitung: before.tidakTerhitung + one.tidakTerhitung,
      });
    }
  }
  return [...found.values()].sort((a, b) => bulat(b.menit.maks - a.menit.maks));
}
