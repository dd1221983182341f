import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { layoutPages } from '../../src/layout/layout.js';
import type { PageModel } from '../../src/layout/page-model.js';
import type { FontSet } from '../../src/layout/text/fonts.js';
import { analyze } from '../../src/model/analyze.js';
import { parse } from '../../src/syntax/parse.js';
import { decode } from '../../src/text/decode.js';
import { SourceText } from '../../src/text/source.js';

const SOPS = fileURLToPath(new URL('../../sops/', import.meta.url));

/** Paths below `sops/` of every SOP there, sorted. */
export const sopPaths = (): string[] =>
  readdirSync(SOPS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.sop'))
    .sort();

export const readSop = (path: string): string => decode(readFileSync(SOPS + path)).text;

/** The pages of a text, through all stages before the back ends. */
export const pagesOf = (text: string, fonts: FontSet): PageModel =>
  layoutPages(analyze(parse(new SourceText('lembar.sop', text))).model, fonts).pages;

/** An invented SOP with a decision that goes back, long enough for two pages. */
export const CONTOH = `Judul SOP: Penerimaan & Pencatatan Surat <Masuk> "Dinas"
Nomor SOP: 000/01/CONTOH/2024
Instansi:
  - Pemerintah Kabupaten Contoh
  - Dinas Uji Coba
Tanggal Pembuatan: 2 Januari 2024
Tanggal Efektif: 1 Februari 2024
Disahkan oleh:
  Jabatan: Kepala Dinas Uji Coba
  Nama: Nama Rekaan, S.T.
  NIP: 19700101 199001 1 001
Dasar Hukum:
  - Peraturan Menteri Contoh Nomor 1 Tahun 2020 tentang Café & Surat
Peringatan:
  Jika tidak dilaksanakan maka surat tercecer.

Pelaksana:
  - Staf/Operator
  - Kasubag Umum
  - Sekretaris

Prosedur:
  - [catat] Staf/Operator: Mencatat surat pada buku agenda {{nomor}}
    Kelengkapan: Surat
    Waktu: 5 menit
    Output: Surat tercatat
${Array.from(
  { length: 9 },
  (
    _,
    index,
  ) => `  - ${index % 2 ? 'Sekretaris' : 'Kasubag Umum'}: Memeriksa berkas bagian ${index + 1}
    sebelum diteruskan kepada pejabat yang berwenang
    Kelengkapan: Berkas ${index + 1}
    Waktu: 10 menit
    Output: Berkas ${index + 1} terperiksa
    Jika sesuai: lanjut
    Jika belum sesuai: ke [catat]
`,
).join('')}  - Staf/Operator: Mengarsipkan surat
    Waktu: 5 menit
    Output: Arsip
`;
