/**
 * How a sheet looks. Everything an organisation may want to set; the defaults are a plain sheet on F4.
 * Lengths in millimetres, font sizes in points.
 */
export interface LayoutOptions {
  readonly paper: PaperName;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Whose font set is loaded for the sheet. */
  readonly fontFamily: FontFamily;
  /** Body text of the identity block. */
  readonly fontSize: number;
  /** Text of the flow table. */
  readonly tableFontSize: number;
  readonly labels: Labels;
  /**
   * Where the unit of Waktu stands. `head`: in the head of the column, the cells without it, also where the SOP does
   * not say so but all its times have one unit. `cells`: in every cell. `as-written`: in the head where the SOP has
   * `Satuan Waktu`.
   */
  readonly timeUnit: 'as-written' | 'head' | 'cells';
  /** A row of column numbers, (1) to (n), below the head. */
  readonly columnNumbers: boolean;
  /** Words in the capsules. */
  readonly capsuleWords: { readonly mulai: string; readonly selesai: string };
  /** A capsule of its own before the first activity and after the last, which are then boxes. */
  readonly separateCapsules: boolean;
  /** The signature after the table, also where the SOP has no `Tanda Tangan` of its own: then that of `Disahkan oleh`. */
  readonly signatureAfterTable: boolean;
  /** PNG or JPEG above the letterhead. */
  readonly logo: Logo | null;
}

export interface Logo {
  readonly mime: 'image/png' | 'image/jpeg';
  /** The file's bytes in base64. */
  readonly data: string;
  readonly alt: string;
  /** Size in dots, for its proportions. */
  readonly width: number;
  readonly height: number;
}

/** Families that a profile may name; each is set in an open font of the same widths. */
export type FontFamily = 'Arial' | 'Times New Roman' | 'Calibri' | 'Bookman Old Style';

export type PaperName = 'A4' | 'F4' | 'Legal' | 'Letter';

/** Landscape sizes. F4 (folio) is 215 x 330 mm; the others are ISO 216 and ANSI. */
export const PAPERS: Readonly<
  Record<PaperName, { readonly width: number; readonly height: number }>
> = {
  A4: { width: 297, height: 210 },
  F4: { width: 330, height: 215 },
  Legal: { width: 355.6, height: 215.9 },
  Letter: { width: 279.4, height: 215.9 },
};

export interface Labels {
  readonly nomor: string;
  readonly tanggalPembuatan: string;
  readonly tanggalRevisi: string;
  readonly tanggalEfektif: string;
  readonly disahkanOleh: string;
  readonly judul: string;
  readonly dasarHukum: string;
  readonly kualifikasiPelaksana: string;
  readonly keterkaitan: string;
  readonly peralatan: string;
  readonly peringatan: string;
  readonly pencatatan: string;
  readonly maksudTujuan: string;
  readonly no: string;
  readonly kegiatan: string;
  readonly pelaksana: string;
  readonly mutuBaku: string;
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly output: string;
  readonly keterangan: string;
}

/** The labels counted most often on real sheets (348 of BPS Provinsi Bengkulu), save `Judul SOP`, the word of the rule. */
export const DEFAULT_OPTIONS: LayoutOptions = {
  paper: 'F4',
  margins: { top: 12, right: 12, bottom: 15, left: 15 },
  fontFamily: 'Arial',
  fontSize: 10,
  tableFontSize: 9,
  labels: {
    nomor: 'Nomor SOP',
    tanggalPembuatan: 'Tanggal Pembuatan',
    tanggalRevisi: 'Tanggal Revisi',
    tanggalEfektif: 'Tanggal Efektif',
    disahkanOleh: 'Disahkan oleh',
    judul: 'Judul SOP',
    dasarHukum: 'Dasar Hukum',
    kualifikasiPelaksana: 'Kualifikasi Pelaksana',
    keterkaitan: 'Keterkaitan',
    peralatan: 'Peralatan/Perlengkapan',
    peringatan: 'Peringatan',
    pencatatan: 'Pencatatan dan Pendataan',
    maksudTujuan: 'Maksud dan Tujuan',
    no: 'No',
    kegiatan: 'Kegiatan',
    pelaksana: 'Pelaksana',
    mutuBaku: 'Mutu Baku',
    kelengkapan: 'Kelengkapan',
    waktu: 'Waktu',
    output: 'Output',
    keterangan: 'Keterangan',
  },
  timeUnit: 'as-written',
  columnNumbers: false,
  capsuleWords: { mulai: 'Mulai', selesai: 'Selesai' },
  separateCapsules: false,
  signatureAfterTable: false,
  logo: null,
};
