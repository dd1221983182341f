import * as z from 'zod';
import { STAT_VERSION } from './version.js';

/**
 * What `sopc stat --format json` writes. Times are working minutes; `menitPerHariKerja` says how many make a day.
 * Published as `grammar/sop.stat.schema.json`.
 */
const jumlah = z.int().min(0);
const menit = z.number().min(0);

const Lama = z.strictObject({ min: menit, maks: menit }).meta({
  id: 'Lama',
  description: 'Dari yang tersingkat sampai yang terlama, dalam menit kerja.',
});

const Beban = z
  .strictObject({
    nama: z.string(),
    sifat: z.enum(['internal', 'eksternal', 'sistem']),
    langkah: jumlah,
    menit: Lama,
    tidakTerhitung: jumlah,
  })
  .meta({
    id: 'Beban',
    description:
      'Yang jatuh kepada satu pelaksana; langkah bersama dan sejajar dihitung penuh bagi tiap pelaksananya.',
  });

const angka = {
  langkah: jumlah,
  keputusan: jumlah,
  serahTerima: jumlah.meta({ description: 'Panah dari satu pelaksana ke yang lain.' }),
  semuaLangkah: Lama,
  upaya: Lama.meta({ description: 'Jumlah waktu semua pelaksana.' }),
  tidakTerhitung: jumlah.meta({ description: 'Langkah yang waktunya tidak dapat dihitung.' }),
  tanpaBatasAtas: jumlah.meta({ description: 'Langkah yang waktunya hanya punya batas bawah.' }),
  pelaksana: z.array(Beban),
};

const jalur = {
  terpendek: menit,
  terpanjang: menit,
  sekaliUlang: menit.meta({
    description: 'Jalur terpanjang, dengan setiap panah balik ditempuh sekali.',
  }),
  balik: jumlah.meta({ description: 'Banyaknya panah balik.' }),
};

const Prosedur = z
  .strictObject({
    nama: z.string().nullable(),
    ...angka,
    jalur: z
      .strictObject({
        ...jalur,
        langkah: z.array(z.int()).meta({ description: 'Nomor langkah pada jalur terpanjang.' }),
      })
      .nullable(),
  })
  .meta({
    id: 'Prosedur',
    description: 'Satu tabel. Jalurnya null bila alurnya salah atau tidak berujung.',
  });

const Sop = z
  .strictObject({
    berkas: z
      .string()
      .meta({ description: 'Nisbi terhadap folder kerja, dengan `/`; `-` masukan standar.' }),
    judul: z.string().nullable(),
    nomor: z.string().nullable(),
    kesalahan: jumlah.meta({ description: 'Kesalahan dalam teksnya; angka di sini dapat keliru.' }),
    menitPerHariKerja: z.number(),
    ...angka,
    jalur: z.strictObject(jalur).nullable().meta({
      description: 'Dari semua tabel: yang terpendek, yang terpanjang, jumlah panah balik.',
    }),
    prosedur: z.array(Prosedur),
  })
  .meta({ id: 'Sop', description: 'Satu SOP.' });

const Himpunan = z
  .strictObject({
    akar: z.string().meta({ description: 'Folder konfigurasinya, nisbi terhadap folder kerja.' }),
    menitPerHariKerja: z.number(),
    sop: jumlah,
    ...angka,
  })
  .meta({ id: 'Himpunan', description: 'SOP dari satu konfigurasi.' });

export const LaporanStat = z.strictObject({
  versi: z.literal(STAT_VERSION),
  sop: z.array(Sop),
  himpunan: z.array(Himpunan),
  semua: z.strictObject({ sop: jumlah, ...angka }),
});

export type LaporanStat = z.infer<typeof LaporanStat>;
export type StatSop = z.infer<typeof Sop>;
export type StatProsedur = z.infer<typeof Prosedur>;
export type StatHimpunan = z.infer<typeof Himpunan>;
