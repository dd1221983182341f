import * as z from 'zod';
import { FAMILY_NAMES } from './fonts/families.js';

/**
 * What may stand in `sop.config.yaml`: how an organisation's sheets look, how long its working day is, and how its SOPs
 * are checked. Everything may be left out. Published as `grammar/sop.config.schema.json`; told key by key in `docs/profil.md`.
 *
 * Loaded only when a configuration is there: a check of a file without one must not pay for zod.
 */

/** Landscape papers, by the names of `src/layout/options.ts`. */
export const KERTAS = ['F4', 'A4', 'Legal', 'Letter'] as const;

export const YA_TIDAK = ['ya', 'tidak'] as const;

/** Margins, mm. Printers leave 4 mm or more unprinted; above 60 mm a landscape sheet has no room for its table. */
const MARGIN = { least: 5, most: 60 };

/** Text, points. Below 6 a photocopy is no longer read; above 16 no table fits. Judgement. */
const TEXT_SIZE = { least: 6, most: 16 };

/** The presets of `src/check/rule.ts`. */
export const PRESETS = ['dasar', 'baku', 'ketat'] as const;

export const STATUS_PERATURAN = ['berlaku', 'dicabut', 'diubah'] as const;

/** Minutes in a working day: an hour to a whole day. */
const WORKING_DAY = { least: 60, most: 1440 };

const yaTidak = (description: string) => z.enum(YA_TIDAK).meta({ description }).optional();

const margin = (description: string) =>
  z.number().min(MARGIN.least).max(MARGIN.most).meta({ description }).optional();

const textSize = (description: string) =>
  z.number().min(TEXT_SIZE.least).max(TEXT_SIZE.most).meta({ description }).optional();

const text = (description: string) => z.string().trim().min(1).meta({ description }).optional();

const texts = (description: string) =>
  z.array(z.string().trim().min(1)).meta({ description }).optional();

const PeraturanTambahan = z.strictObject({
  peraturan: z
    .string()
    .trim()
    .min(1)
    .meta({ description: 'Seperti tertulis di Dasar Hukum: Perbup Contoh Nomor 3 Tahun 2015' }),
  status: z.enum(STATUS_PERATURAN),
  oleh: text('Peraturan yang mencabut atau mengubahnya.'),
  sejak: z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u)
    .meta({ description: 'Tahun, bulan atau hari: 2015, 2015-03 atau 2015-03-01.' })
    .optional(),
  sumber: text('Dari mana keterangan ini diketahui.'),
});

/** How SOPs are checked. `aturan` depends on the rules: see `config-rules.ts`. */
const Periksa = z.strictObject({
  preset: z
    .enum(PRESETS)
    .meta({ description: 'Kumpulan aturan yang dipakai. Bawaan: baku.' })
    .optional(),
  aturan: z.record(z.string(), z.unknown()).optional(),
  jabatan: z
    .record(z.string(), z.array(z.string().trim().min(1)))
    .meta({ description: 'Ejaan lain sebuah jabatan, menurut nama yang dimaksud.' })
    .optional(),
  peraturan: z
    .array(PeraturanTambahan)
    .meta({ description: 'Peraturan yang ditambahkan ke daftar bawaan.' })
    .optional(),
  daftar: texts('Semua berkas .sop himpunan ini, dari folder konfigurasi.'),
});

const label = (usual: string) => text(`Bawaan: ${usual}`);

export const Konfigurasi = z
  .strictObject({
    kertas: z.enum(KERTAS).meta({ description: 'Kertas mendatar. Bawaan: F4.' }).optional(),
    margin: z
      .strictObject({
        atas: margin('Bawaan: 12'),
        kanan: margin('Bawaan: 12'),
        bawah: margin('Bawaan: 15'),
        kiri: margin('Bawaan: 15'),
      })
      .meta({ description: 'Jarak isi dari tepi kertas, dalam milimeter.' })
      .optional(),
    huruf: z.enum(FAMILY_NAMES).meta({ description: 'Keluarga huruf. Bawaan: Arial.' }).optional(),
    ukuranHuruf: z
      .strictObject({
        identitas: textSize('Blok identitas dan tanda tangan. Bawaan: 10'),
        tabel: textSize('Tabel; dikecilkan sendiri bila kolomnya banyak. Bawaan: 9'),
      })
      .meta({ description: 'Ukuran huruf, dalam point.' })
      .optional(),
    label: z
      .strictObject({
        nomor: label('Nomor SOP'),
        tanggalPembuatan: label('Tanggal Pembuatan'),
        tanggalRevisi: label('Tanggal Revisi'),
        tanggalEfektif: label('Tanggal Efektif'),
        disahkanOleh: label('Disahkan oleh'),
        judul: label('Judul SOP'),
        dasarHukum: label('Dasar Hukum'),
        kualifikasiPelaksana: label('Kualifikasi Pelaksana'),
        keterkaitan: label('Keterkaitan'),
        peralatan: label('Peralatan/Perlengkapan'),
        peringatan: label('Peringatan'),
        pencatatan: label('Pencatatan dan Pendataan'),
        maksudTujuan: label('Maksud dan Tujuan'),
        no: label('No'),
        kegiatan: label('Kegiatan'),
        pelaksana: label('Pelaksana'),
        mutuBaku: label('Mutu Baku'),
        kelengkapan: label('Kelengkapan'),
        waktu: label('Waktu'),
        output: label('Output'),
        keterangan: label('Keterangan'),
      })
      .meta({ description: 'Kata-kata di blok identitas dan di kepala tabel.' })
      .optional(),
    satuanWaktuDiKepala: yaTidak(
      'ya: satuan waktu di kepala kolom, sel tanpa satuan. tidak: satuan di setiap sel. Bawaan: menurut Satuan Waktu di SOP.',
    ),
    nomorKolom: yaTidak('Baris nomor kolom (1), (2), ... di bawah kepala tabel. Bawaan: tidak.'),
    kapsul: z
      .strictObject({
        mulai: text('Kata dalam kapsul awal. Bawaan: Mulai'),
        selesai: text('Kata dalam kapsul akhir. Bawaan: Selesai'),
        terpisah: yaTidak(
          'ya: kapsul tersendiri sebelum kegiatan pertama dan sesudah kegiatan terakhir. Bawaan: tidak.',
        ),
      })
      .meta({ description: 'Kapsul awal dan akhir bagan alir.' })
      .optional(),
    tandaTanganSesudahTabel: yaTidak('Ulangi pengesahan sesudah tabel. Bawaan: tidak.'),
    logo: text('Berkas PNG atau JPEG, dari folder konfigurasi ini.'),
    hariKerja: z
      .strictObject({
        menit: z
          .int()
          .min(WORKING_DAY.least)
          .max(WORKING_DAY.most)
          .meta({ description: 'Menit dalam satu hari kerja. Bawaan: 450' })
          .optional(),
      })
      .meta({ description: 'Hari kerja, untuk menghitung waktu.' })
      .optional(),
    periksa: Periksa.meta({ description: 'Bagaimana SOP diperiksa.' }).optional(),
  })
  .meta({ description: 'Profil lembar SOP, dan bagaimana SOP diperiksa.' });

export type Konfigurasi = z.infer<typeof Konfigurasi>;

/** Values that are one of a few words, by the path of their key, `[]` for each item of a list. They are read in any case. */
export const CHOICES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['kertas', KERTAS],
  ['huruf', FAMILY_NAMES],
  ['satuanWaktuDiKepala', YA_TIDAK],
  ['nomorKolom', YA_TIDAK],
  ['kapsul.terpisah', YA_TIDAK],
  ['tandaTanganSesudahTabel', YA_TIDAK],
  ['periksa.preset', PRESETS],
  ['periksa.peraturan[].status', STATUS_PERATURAN],
]);

/** The keys of each group, by its path; the whole file is the group ''. */
export const KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '': Konfigurasi,
    ...Konfigurasi.shape,
    'periksa.peraturan': PeraturanTambahan,
  }).flatMap(([name, field]) => {
    const inner: unknown = field instanceof z.ZodOptional ? field.unwrap() : field;
    return inner instanceof z.ZodObject ? [[name, Object.keys(inner.shape)] as const] : [];
  }),
);
