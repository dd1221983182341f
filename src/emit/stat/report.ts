import {
  type Angka,
  type AngkaProsedur,
  type AngkaSop,
  gabungan,
} from '../../check/waktu-alur/statistik.js';
import type { LaporanStat, StatProsedur, StatSop } from './schema.js';
import { STAT_VERSION } from './version.js';

/** The figures of one file, and what is needed to read them. */
export interface FileStat {
  /** Relative to the working folder, with `/`. */
  readonly berkas: string;
  readonly kesalahan: number;
  /** Folder of the configuration: the files of one are a set. */
  readonly akar: string;
  readonly menitPerHariKerja: number;
  readonly angka: AngkaSop;
}

/** The report of a run: each SOP, each set, all of them. */
export function statReport(files: readonly FileStat[]): LaporanStat {
  const sets = new Map<string, FileStat[]>();
  for (const file of files) {
    const set = sets.get(file.akar);
    if (set === undefined) sets.set(file.akar, [file]);
    else set.push(file);
  }
  return {
    versi: STAT_VERSION,
    sop: files.map(sopOf),
    himpunan: [...sets].map(([akar, set]) => ({
      akar,
      menitPerHariKerja: set[0]?.menitPerHariKerja ?? 0,
      sop: set.length,
      ...figures(gabungan(set.map(({ angka }) => angka))),
    })),
    semua: { sop: files.length, ...figures(gabungan(files.map(({ angka }) => angka))) },
  };
}

function sopOf({ berkas, kesalahan, menitPerHariKerja, angka }: FileStat): StatSop {
  return {
    berkas,
    judul: angka.judul,
    nomor: angka.nomor,
    kesalahan,
    menitPerHariKerja,
    ...figures(angka),
    jalur: jalurOf(angka.prosedur),
    prosedur: angka.prosedur.map(prosedurOf),
  };
}

const prosedurOf = (prosedur: AngkaProsedur): StatProsedur => ({
  nama: prosedur.nama,
  ...figures(prosedur),
  jalur:
    prosedur.jalur === null ? null : { ...prosedur.jalur, langkah: [...prosedur.jalur.langkah] },
});

/** Over several tables: each is a procedure of its own, so that nothing is added but the arrows that go back. */
function jalurOf(prosedur: readonly AngkaProsedur[]): StatSop['jalur'] {
  const known = prosedur.flatMap(({ jalur }) => jalur ?? []);
  if (known.length === 0) return null;
  return {
    terpendek: Math.min(...known.map(({ terpendek }) => terpendek)),
    terpanjang: Math.max(...known.map(({ terpanjang }) => terpanjang)),
    sekaliUlang: Math.max(...known.map(({ sekaliUlang }) => sekaliUlang)),
    balik: known.reduce((sum, { balik }) => sum + balik, 0),
  };
}

/** The figures alone, in the order in which they are written. */
function figures(angka: Angka) {
  const { langkah, keputusan, serahTerima, semuaLangkah, upaya } = angka;
  const { tidakTerhitung, tanpaBatasAtas, pelaksana } = angka;
  return {
    langkah,
    keputusan,
    serahTerima,
    semuaLangkah: { ...semuaLangkah },
    upaya: { ...upaya },
    tidakTerhitung,
    tanpaBatasAtas,
    pelaksana: pelaksana.map((one) => ({ ...one, menit: { ...one.menit } })),
  };
}
