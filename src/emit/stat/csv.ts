import type { LaporanStat, StatHimpunan, StatSop } from './schema.js';

/** The columns, in order. Times are working minutes. */
export const KOLOM_CSV = [
  'baris',
  'berkas',
  'nomor',
  'judul',
  'tabel',
  'pelaksana',
  'sifat',
  'sop',
  'langkah',
  'keputusan',
  'serah_terima',
  'menit_min',
  'menit_maks',
  'tidak_terhitung',
  'tanpa_batas_atas',
  'jalur_terpendek',
  'jalur_terpanjang',
  'sekali_ulang',
  'panah_balik',
  'menit_per_hari_kerja',
  'kesalahan',
] as const;

type Row = Partial<Record<(typeof KOLOM_CSV)[number], string | number | null>>;

/**
 * The report as CSV by RFC 4180: a head, lines that end in CR LF, commas, numbers plain with a decimal point. What a row
 * is about stands in its first column: `sop`, `tabel` (where a SOP has several), `pelaksana`, `himpunan`,
 * `himpunan-pelaksana`, `semua`.
 */
export function statCsv(report: LaporanStat): string {
  const rows: Row[] = [
    ...report.sop.flatMap(sopRows),
    ...report.himpunan.flatMap(setRows),
    { baris: 'semua', sop: report.semua.sop, ...figures(report.semua) },
  ];
  const lines = rows.map((row) => KOLOM_CSV.map((name) => field(row[name] ?? '')).join(','));
  return [KOLOM_CSV.join(','), ...lines, ''].join('\r\n');
}

function sopRows(sop: StatSop): Row[] {
  const { berkas, nomor, judul, menitPerHariKerja, kesalahan } = sop;
  const file: Row = { berkas, nomor, judul, menit_per_hari_kerja: menitPerHariKerja };
  const tables = sop.prosedur.length > 1 ? sop.prosedur : [];
  return [
    { ...file, baris: 'sop', kesalahan, ...figures(sop), ...ways(sop.jalur) },
    ...tables.map(
      (table): Row => ({
        ...file,
        baris: 'tabel',
        tabel: table.nama,
        ...figures(table),
        ...ways(table.jalur),
      }),
    ),
    ...sop.pelaksana.map((one): Row => ({ ...file, baris: 'pelaksana', ...load(one) })),
  ];
}

function setRows(set: StatHimpunan): Row[] {
  const about: Row = { berkas: set.akar, menit_per_hari_kerja: set.menitPerHariKerja };
  return [
    { ...about, baris: 'himpunan', sop: set.sop, ...figures(set) },
    ...set.pelaksana.map((one): Row => ({ ...about, baris: 'himpunan-pelaksana', ...load(one) })),
  ];
}

const figures = (angka: LaporanStat['semua'] | StatSop | StatSop['prosedur'][number]): Row => ({
  langkah: angka.langkah,
  keputusan: angka.keputusan,
  serah_terima: angka.serahTerima,
  menit_min: angka.semuaLangkah.min,
  menit_maks: angka.semuaLangkah.maks,
  tidak_terhitung: angka.tidakTerhitung,
  tanpa_batas_atas: angka.tanpaBatasAtas,
});

const ways = (jalur: StatSop['jalur']): Row => ({
  jalur_terpendek: jalur?.terpendek ?? null,
  jalur_terpanjang: jalur?.terpanjang ?? null,
  sekali_ulang: jalur?.sekaliUlang ?? null,
  panah_balik: jalur?.balik ?? null,
});

const load = ({
  nama,
  sifat,
  langkah,
  menit,
  tidakTerhitung,
}: StatSop['pelaksana'][number]): Row => ({
  pelaksana: nama,
  sifat,
  langkah,
  menit_min: menit.min,
  menit_maks: menit.maks,
  tidak_terhitung: tidakTerhitung,
});

/** A text that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * Quoted where it holds what parts fields, rows or quotes, or begins or ends with a blank. A text that begins like a
 * formula gets an apostrophe before it, which spreadsheets take for the sign of a text: what an SOP says is never run.
 */
function field(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
