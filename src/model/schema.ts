import * as z from 'zod';
import { MODEL_VERSION } from './version.js';

/**
 * The SOP model: what a `.sop` file means. The same for the checker, the layout, every emitter and other tools.
 * Domain words are Indonesian as PermenPAN-RB 35/2012 and the printed sheets have them; mechanism words are English.
 * Published as `grammar/sop.schema.json`.
 */
/** An item of a list, or a paragraph beside it; items may hold items. */
export interface Butir {
  /** Continued lines joined by one space; paragraphs parted by a blank line in the source are separate entries. */
  teks: string;
  /** `butir`: written with a list marker; `paragraf`: plain text. */
  jenis: 'butir' | 'paragraf';
  anak: Butir[];
}
export const Butir: z.ZodType<Butir> = z
  .lazy(() =>
    z.strictObject({
      teks: z.string(),
      jenis: z.enum(['butir', 'paragraf']),
      anak: z.array(Butir),
    }),
  )
  .meta({ id: 'Butir', description: 'Butir daftar atau paragraf; butir dapat memuat butir.' });

/** A date as written, with the precision it has. `tanggal` is ISO: `2022-01-19`, `2022-01` or `2022`; null when it cannot be read. */
export const Tanggal = z
  .strictObject({
    teks: z.string(),
    tanggal: z.string().nullable(),
    ketelitian: z.enum(['hari', 'bulan', 'tahun']).nullable(),
  })
  .meta({
    id: 'Tanggal',
    description: 'Tanggal seperti tertulis, dengan ketelitiannya; tanggal dalam ISO 8601.',
  });
export type Tanggal = z.infer<typeof Tanggal>;

/** A citation of a regulation, as far as it can be read. */
export const Peraturan = z
  .strictObject({
    /** Canonical short name: `UU`, `PP`, `Perpres`, `Permen`, `Perda`, `Perbup`, ... */
    jenis: z.string(),
    /** The body that made it, where the citation names one: `PANRB`, `Kabupaten Banggai`. */
    pembuat: z.string().nullable(),
    /** As written: `35`, `213/PMK.05/2013`. */
    nomor: z.string(),
    tahun: z.int().nullable(),
    tentang: z.string().nullable(),
  })
  .meta({
    id: 'Peraturan',
    description: 'Peraturan yang dikutip, sejauh dapat dibaca.',
  });
export type Peraturan = z.infer<typeof Peraturan>;

export const DasarHukum = z
  .strictObject({
    teks: z.string(),
    jenis: z.enum(['butir', 'paragraf']),
    anak: z.array(Butir),
    peraturan: Peraturan.nullable(),
  })
  .meta({
    id: 'DasarHukum',
    description: 'Satu butir Dasar Hukum.',
  });
export type DasarHukum = z.infer<typeof DasarHukum>;

export const Satuan = z
  .enum([
    'detik',
    'menit',
    'jam',
    'hari',
    'hari kerja',
    'hari kalender',
    'minggu',
    'bulan',
    'triwulan',
    'semester',
    'tahun',
  ])
  .meta({
    id: 'Satuan',
    description: 'Satuan waktu.',
  });
export type Satuan = z.infer<typeof Satuan>;

/**
 * A typed duration that keeps the author's wording.
 * - `jumlah`: one amount. `rentang`: two. `batas`: an upper (`min` null) or lower (`maks` null) bound. `kira-kira`: `± 15 menit`.
 * - `berkala`: a period (`triwulanan`). `menyatu`: one with the cell above, counted once. `terbuka`: `sesuai kebutuhan`.
 * - `tanpa-jumlah`: a time that is printed and not counted (`H-1`). `tidak-terbaca`: an error was reported.
 */
export const Waktu = z
  .strictObject({
    teks: z.string(),
    jenis: z.enum([
      'jumlah',
      'rentang',
      'batas',
      'kira-kira',
      'berkala',
      'menyatu',
      'terbuka',
      'tanpa-jumlah',
      'tidak-terbaca',
    ]),
    /** Amounts in `satuan`; null where there is none. With parts or mixed units, in the unit of the smallest part. */
    min: z.number().nullable(),
    maks: z.number().nullable(),
    satuan: Satuan.nullable(),
    /** What one amount is for: `berkas` in `2 menit/berkas`. */
    per: z.string().nullable(),
    /** In working minutes, where a conversion is defined (`menit`, `jam`, `detik`, `hari kerja`); else null. */
    menitMin: z.number().nullable(),
    menitMaks: z.number().nullable(),
  })
  .meta({
    id: 'Waktu',
    description: 'Lama waktu bertipe, dengan kata-kata penulisnya; menit adalah menit kerja.',
  });
export type Waktu = z.infer<typeof Waktu>;

export const Pengesahan = z
  .strictObject({
    /** One entry a printed line: `a.n. Bupati`, `Sekretaris Daerah`. */
    jabatan: z.array(z.string()),
    nama: z.string().nullable(),
    pangkat: z.string().nullable(),
    /** As written; `NRP ...` for the forces. */
    nip: z.string().nullable(),
    /** Which number `nip` is. */
    jenisNomor: z.enum(['NIP', 'NRP']),
    tempat: z.string().nullable(),
    tanggal: Tanggal.nullable(),
    /** Printed above the post in a `Tanda Tangan` block. */
    instansi: z.array(z.string()),
  })
  .meta({
    id: 'Pengesahan',
    description: 'Pejabat yang mengesahkan atau menandatangani.',
  });
export type Pengesahan = z.infer<typeof Pengesahan>;

export const Pelaksana = z
  .strictObject({
    /** `p1`, `p2`, ... left to right. */
    id: z.string(),
    /** As printed in the head of the column. */
    nama: z.string(),
    namaPanjang: z.string().nullable(),
    /** The short name used in the steps, `PIPD = ...`. */
    singkatan: z.string().nullable(),
    sifat: z.enum(['internal', 'eksternal', 'sistem']),
  })
  .meta({
    id: 'Pelaksana',
    description: 'Satu kolom pelaksana.',
  });
export type Pelaksana = z.infer<typeof Pelaksana>;

/** One symbol of the flowchart, in the cell of its row and its pelaksana. */
export const Simbol = z
  .strictObject({
    /** `s1`, `s2`, ... in the order written; unique in its prosedur. */
    id: z.string(),
    pelaksana: z.string(),
    /** Kapsul (`mulai`, `selesai`), kotak (`proses`), belah ketupat (`keputusan`). */
    bentuk: z.enum(['mulai', 'proses', 'keputusan', 'selesai']),
    /** Text in a `keputusan`. */
    pertanyaan: z.string().nullable(),
    /** Text in a capsule that is not the usual word: `Via email`. */
    teks: z.string().nullable(),
    /** The author's label, without brackets. */
    label: z.string().nullable(),
    /**
     * True for a capsule that stands beside an activity and is none itself: the start of a flow whose first symbol is
     * a decision, the end that an answer leads to. It stands in the same cell as the symbol it belongs to.
     */
    tersirat: z.boolean(),
    /** Height in the row: symbols with the same `lapis` stand side by side, a higher one stands below. Starts at 0. */
    lapis: z.int(),
  })
  .meta({
    id: 'Simbol',
    description: 'Satu simbol bagan alir, di sel barisnya dan pelaksananya.',
  });
export type Simbol = z.infer<typeof Simbol>;

export const Alur = z
  .strictObject({
    /** `a1`, `a2`, ... */
    id: z.string(),
    /** Symbol ids. */
    dari: z.string(),
    ke: z.string(),
    /** The answer written at the arrow's start. */
    jawaban: z.string().nullable(),
    /** `panah`: an arrow. `bersama`: the plain line of joint work, no direction. */
    jenis: z.enum(['panah', 'bersama']),
  })
  .meta({
    id: 'Alur',
    description: 'Satu garis bagan alir: panah, atau garis kerja bersama.',
  });
export type Alur = z.infer<typeof Alur>;

export const Langkah = z
  .strictObject({
    nomor: z.int(),
    /** Unnumbered heading row printed above this step. */
    tahap: z.string().nullable(),
    /** The activity. A lettered list is part of it, one entry of `anak` an item. */
    uraian: z.string(),
    rincian: z.array(Butir),
    kelengkapan: z.array(Butir),
    waktu: Waktu.nullable(),
    output: z.array(Butir),
    keterangan: z.array(Butir),
    /** The words printed for a step that may be skipped; null for a step that may not. */
    opsional: z.string().nullable(),
    /** Title or number of the SOP that does this step. */
    sop: z.string().nullable(),
    simbol: z.array(Simbol),
    /** Fields marked `-`, known to be empty: printed as `-`. */
    kosong: z.array(z.string()),
  })
  .meta({
    id: 'Langkah',
    description: 'Satu baris tabel.',
  });
export type Langkah = z.infer<typeof Langkah>;

export const Prosedur = z
  .strictObject({
    nama: z.string().nullable(),
    /** Unit in the head of the column, `Waktu (menit)`. */
    satuanWaktu: Satuan.nullable(),
    /** Every declared column, left to right; one that no row fills is not printed. */
    pelaksana: z.array(Pelaksana),
    langkah: z.array(Langkah),
    alur: z.array(Alur),
    /** Notes printed below the table. */
    catatan: z.array(z.string()),
  })
  .meta({
    id: 'Prosedur',
    description: 'Satu tabel dengan bagan alirnya.',
  });
export type Prosedur = z.infer<typeof Prosedur>;

export const Sop = z
  .strictObject({
    versi: z.literal(MODEL_VERSION),
    judul: z.string().nullable(),
    nomor: z.string().nullable(),
    /** Letterhead, one line an entry. */
    instansi: z.array(z.string()),
    tanggalPembuatan: Tanggal.nullable(),
    tanggalRevisi: Tanggal.nullable(),
    tanggalEfektif: Tanggal.nullable(),
    disahkanOleh: Pengesahan.nullable(),
    dasarHukum: z.array(DasarHukum),
    kualifikasiPelaksana: z.array(Butir),
    keterkaitan: z.array(Butir),
    peralatan: z.array(Butir),
    peringatan: z.array(Butir),
    pencatatan: z.array(Butir),
    maksudTujuan: z.array(Butir),
    /** Words of the four axes: `teknis`, `administratif`, `makro`, `mikro`, `final`, `parsial`, `generik`, `spesifik`. */
    jenis: z.array(z.string()),
    /** The promised total. */
    waktuPenyelesaian: Waktu.nullable(),
    /** Block printed after the table where it differs from `disahkanOleh`. */
    tandaTangan: Pengesahan.nullable(),
    prosedur: z.array(Prosedur),
    /** Fields marked `-`, known to be empty: printed as `-`. */
    kosong: z.array(z.string()),
  })
  .meta({
    id: 'Sop',
    description: 'Satu SOP.',
  });
export type Sop = z.infer<typeof Sop>;
