import { defineCode } from '../code.js';
import { SOP_BAIK, sopContoh } from './contoh-sop.js';

/** SOP11xx: the identity block, and sections that a SOP cannot be without. */

/** Sections of the identity block that are not there. */
export const identitasTidakLengkap = defineCode<{ bagian: readonly string[] }>({
  code: 'SOP1101',
  name: 'identitas-tidak-lengkap',
  severity: 'warning',
  message: ({ bagian }) => ({
    id: `blok identitas belum memuat ${bagian.join(', ')}`,
    en: `the identity block has no ${bagian.join(', ')}`,
  }),
  help: () => [
    {
      id: 'tambahkan bagiannya; tulis `-` bila memang kosong',
      en: 'add the sections; write `-` where there is nothing',
    },
  ],
  why: {
    id: 'Lembar SOP memuat ketiga belas isian identitas; yang tidak ada tercetak kosong pada lembar yang ditandatangani.',
    en: 'The sheet shows the thirteen fields of the identity block; what is missing is printed blank on the signed sheet.',
  },
  source: 'PermenPAN-RB 35/2012, Bagian identitas butir 1-7; isian lainnya konvensi lembar',
  bad: sopContoh(['Nomor SOP: 000.8.3.3/12/UMUM\n', '']),
  good: SOP_BAIK,
});

/** A section of the identity block without a value. */
export const identitasKosong = defineCode<{ bagian: string }>({
  code: 'SOP1102',
  name: 'identitas-kosong',
  severity: 'warning',
  message: ({ bagian }) => ({ id: `${bagian} belum diisi`, en: `${bagian} is not filled in` }),
  help: () => [
    {
      id: 'isi, atau tulis `-` bila memang kosong',
      en: 'fill it in, or write `-` where there is nothing',
    },
  ],
  why: {
    id: 'Isian yang kosong tercetak kosong pada lembar yang ditandatangani.',
    en: 'A blank field is printed blank on the signed sheet.',
  },
  source: 'PermenPAN-RB 35/2012, Bagian identitas butir 1-7; isian lainnya konvensi lembar',
  bad: sopContoh(['Nomor SOP: 000.8.3.3/12/UMUM', 'Nomor SOP:']),
  good: sopContoh(['Nomor SOP: 000.8.3.3/12/UMUM', 'Nomor SOP: -']),
});

/** A section without which there is no sheet. */
export const bagianWajibTidakAda = defineCode<{ bagian: string }>({
  code: 'SOP1103',
  name: 'bagian-wajib-tidak-ada',
  severity: 'error',
  message: ({ bagian }) => ({
    id: `SOP ini tidak punya bagian ${bagian}`,
    en: `this SOP has no section ${bagian}`,
  }),
  help: ({ bagian }) => [
    {
      id: `tambahkan \`${bagian}:\` dan isinya menjorok di bawahnya`,
      en: `add \`${bagian}:\` and its content indented below`,
    },
  ],
  why: {
    id: 'Tabel langkah dan kolom pelaksananya adalah inti lembar SOP.',
    en: 'The table of steps and its pelaksana columns are the core of the sheet.',
  },
  source: 'PermenPAN-RB 35/2012, Bagian Flowchart',
  bad: sopContoh(['Pelaksana:\n  - Pemohon\n  - Staf\n  - Kasubag\n', '']),
  good: SOP_BAIK,
});

/** No title. */
export const judulTidakAda = defineCode<object>({
  code: 'SOP1104',
  name: 'judul-tidak-ada',
  severity: 'error',
  message: () => ({ id: 'SOP ini belum berjudul', en: 'this SOP has no title' }),
  help: () => [{ id: 'tulis `Judul SOP: ...`', en: 'write `Judul SOP: ...`' }],
  why: {
    id: 'Judul tercetak di blok identitas dan di atas tabel, dan dengan judul itu SOP lain menyebutnya.',
    en: 'The title stands in the identity block and above the table, and other SOPs call this one by it.',
  },
  source: 'PermenPAN-RB 35/2012, Bagian identitas butir 7',
  bad: sopContoh(['Judul SOP: Peminjaman Ruang Rapat', 'Judul SOP:']),
  good: SOP_BAIK,
});

/** A kind of SOP that does not exist. */
export const jenisTidakDikenal = defineCode<{ kata: string; dekat: string | null }>({
  code: 'SOP1105',
  name: 'jenis-tidak-dikenal',
  severity: 'error',
  message: ({ kata }) => ({
    id: `jenis SOP "${kata}" tidak dikenal`,
    en: `there is no kind of SOP "${kata}"`,
  }),
  help: ({ dekat }) => [
    dekat === null
      ? {
          id: 'pilih dari: teknis atau administratif, makro atau mikro, final atau parsial, generik atau spesifik',
          en: 'choose from teknis or administratif, makro or mikro, final or parsial, generik or spesifik',
        }
      : { id: `maksudnya "${dekat}"?`, en: `did you mean "${dekat}"?` },
  ],
  why: {
    id: 'SOP AP dibedakan menurut empat sumbu; kata lain tidak punya arti.',
    en: 'SOP AP are told apart on four axes; other words mean nothing.',
  },
  source: 'konvensi: pedoman turunan menyebut empat sumbu ini',
  bad: sopContoh(['Tanggal Pembuatan:', 'Jenis: administratip\nTanggal Pembuatan:']),
  good: sopContoh(['Tanggal Pembuatan:', 'Jenis: administratif\nTanggal Pembuatan:']),
});
