import { defineCode } from '../code.js';
import { SOP_BAIK, sopContoh } from './contoh-sop.js';

/** SOP12xx: the pelaksana and the rows of the table. */
const BAHASA = 'bahasa';

/** A step that names nobody. */
export const langkahTanpaPelaksana = defineCode<{ nomor: number }>({
  code: 'SOP1201',
  name: 'langkah-tanpa-pelaksana',
  severity: 'error',
  message: () => ({
    id: 'langkah ini belum menyebut pelaksana',
    en: 'this step names no pelaksana',
  }),
  help: () => [{ id: 'tulis `- Pelaksana: kegiatan`', en: 'write `- Pelaksana: activity`' }],
  why: {
    id: 'Simbol langkah berdiri di kolom pelaksananya.',
    en: 'The symbol of a step stands in the column of its pelaksana.',
  },
  source: 'PermenPAN-RB 35/2012, Bagian Flowchart',
  bad: sopContoh(['  - Staf: Mencatat permohonan', '  - Mencatat permohonan']),
  good: SOP_BAIK,
});

/** A step without an activity. */
export const langkahTanpaUraian = defineCode<{ nomor: number }>({
  code: 'SOP1202',
  name: 'langkah-tanpa-uraian',
  severity: 'error',
  message: ({ nomor }) => ({
    id: `langkah ${nomor} belum punya uraian kegiatan`,
    en: `step ${nomor} has no activity`,
  }),
  help: () => [
    { id: 'tulis kegiatannya sesudah titik dua', en: 'write the activity behind the colon' },
  ],
  why: {
    id: 'Setiap baris tabel memuat satu kegiatan.',
    en: 'Each row of the table holds one activity.',
  },
  source: 'PermenPAN-RB 35/2012, Bagian Flowchart',
  bad: sopContoh(['  - Staf: Mencatat permohonan', '  - Staf:']),
  good: SOP_BAIK,
});

/** A name that no column has. */
export const pelaksanaTidakDikenal = defineCode<{ nama: string; dekat: string | null }>({
  code: 'SOP1203',
  name: 'pelaksana-tidak-dikenal',
  severity: 'error',
  message: ({ nama }) => ({
    id: `pelaksana "${nama}" tidak ada di daftar Pelaksana`,
    en: `"${nama}" is not among the Pelaksana`,
  }),
  help: ({ nama, dekat }) => [
    dekat === null
      ? {
          id: `tambahkan \`- ${nama}\` di bawah Pelaksana, atau pakai nama yang ada di sana`,
          en: `add \`- ${nama}\` below Pelaksana, or use a name that stands there`,
        }
      : { id: `maksudnya "${dekat}"?`, en: `did you mean "${dekat}"?` },
  ],
  why: {
    id: 'Setiap simbol berdiri di kolom pelaksana yang tercetak di kepala tabel.',
    en: 'Each symbol stands in a column printed in the head of the table.',
  },
  source: 'PermenPAN-RB 35/2012, Bagian Flowchart',
  bad: sopContoh(['  - Kasubag: Memeriksa', '  - Kasubbag: Memeriksa']),
  good: SOP_BAIK,
});

/** A column that no step uses. */
export const pelaksanaTidakDipakai = defineCode<{ nama: string }>({
  code: 'SOP1204',
  name: 'pelaksana-tidak-dipakai',
  severity: 'warning',
  message: ({ nama }) => ({
    id: `pelaksana "${nama}" tidak melaksanakan langkah mana pun`,
    en: `pelaksana "${nama}" does no step`,
  }),
  help: () => [
    {
      id: 'hapus dari daftar Pelaksana, atau sebut pada langkahnya; kolomnya tidak dicetak',
      en: 'delete it from Pelaksana, or name it in a step; its column is not printed',
    },
  ],
  why: {
    id: 'Kolom yang kosong menyita tempat dan menimbulkan pertanyaan siapa yang bekerja.',
    en: 'An empty column takes space and makes readers ask who does the work.',
  },
  source: 'konvensi',
  bad: sopContoh(['  - Kasubag\n', '  - Kasubag\n  - Sekretaris\n']),
  good: SOP_BAIK,
});

/** A column declared twice. */
export const pelaksanaGanda = defineCode<{ nama: string }>({
  code: 'SOP1205',
  name: 'pelaksana-ganda',
  severity: 'error',
  message: ({ nama }) => ({
    id: `pelaksana "${nama}" sudah ada di daftar`,
    en: `pelaksana "${nama}" is declared already`,
  }),
  help: () => [{ id: 'hapus salah satu', en: 'delete one of the two' }],
  why: { id: 'Satu pelaksana punya satu kolom.', en: 'A pelaksana has one column.' },
  source: BAHASA,
  bad: sopContoh(['  - Kasubag\n', '  - Kasubag\n  - Staf\n']),
  good: SOP_BAIK,
});

/** A name that the head of a step could not be read with. */
export const namaPelaksanaRancu = defineCode<{ nama: string; tanda: string }>({
  code: 'SOP1206',
  name: 'nama-pelaksana-rancu',
  severity: 'error',
  message: ({ nama, tanda }) => ({
    id: `nama pelaksana "${nama}" memuat "${tanda}", yang punya arti sendiri di depan langkah`,
    en: `the name "${nama}" contains "${tanda}", which has a meaning of its own before a step`,
  }),
  help: ({ nama }) => [
    {
      id: `ganti namanya, atau beri singkatan: \`- SINGKATAN = ${nama}\``,
      en: `change the name, or give it a short one: \`- SHORT = ${nama}\``,
    },
  ],
  why: {
    id: '`+`, `->` dan `||` menghubungkan pelaksana; `[` membuka label.',
    en: '`+`, `->` and `||` link pelaksana; `[` opens a label.',
  },
  source: BAHASA,
  bad: sopContoh(
    ['  - Kasubag\n', '  - Kasubag\n  - Arsip + Umum\n'],
    ['- Staf: Menyerahkan', '- Arsip + Umum: Menyerahkan'],
  ),
  good: sopContoh(
    ['  - Kasubag\n', '  - Kasubag\n  - AU = Arsip + Umum\n'],
    ['- Staf: Menyerahkan', '- AU: Menyerahkan'],
  ),
});

/** The longer name in a step. */
export const namaPanjangDipakai = defineCode<{ nama: string; pendek: string }>({
  code: 'SOP1207',
  name: 'nama-panjang-dipakai',
  severity: 'info',
  message: ({ nama, pendek }) => ({
    id: `"${nama}" dibaca sebagai "${pendek}"`,
    en: `"${nama}" is read as "${pendek}"`,
  }),
  help: ({ pendek }) => [
    {
      id: `tulis \`${pendek}\` seperti di kepala kolom`,
      en: `write \`${pendek}\`, as in the head of the column`,
    },
  ],
  why: {
    id: 'Satu nama untuk satu kolom memudahkan mencari dan mengganti.',
    en: 'One name for one column makes finding and changing it easy.',
  },
  source: BAHASA,
  bad: sopContoh(
    ['  - Kasubag\n', '  - Kasubag: Kepala Subbagian Umum\n'],
    ['- Kasubag: Memeriksa', '- Kepala Subbagian Umum: Memeriksa'],
  ),
  good: sopContoh(['  - Kasubag\n', '  - Kasubag: Kepala Subbagian Umum\n']),
});

/** A name twice in a joint group. */
export const pelaksanaBerulang = defineCode<{ nama: string }>({
  code: 'SOP1208',
  name: 'pelaksana-berulang',
  severity: 'error',
  message: ({ nama }) => ({
    id: `"${nama}" sudah disebut dalam langkah bersama ini`,
    en: `"${nama}" is named already in this joint step`,
  }),
  help: ({ nama }) => [
    {
      id: `hapus salah satu; untuk simbol kedua di kolom yang sama pakai baris \`-> ${nama}:\``,
      en: `delete one; for a second symbol in the same column use a line \`-> ${nama}:\``,
    },
  ],
  why: {
    id: 'Kerja bersama menggambar satu kotak di setiap kolom.',
    en: 'Joint work draws one box in each column.',
  },
  source: BAHASA,
  bad: sopContoh(['- Staf: Mencatat', '- Staf + Staf: Mencatat']),
  good: sopContoh(['- Staf: Mencatat', '- Staf + Kasubag: Mencatat']),
});

/** `->` and `||` in one head. */
export const tandaCampur = defineCode<object>({
  code: 'SOP1209',
  name: 'tanda-campur',
  severity: 'error',
  message: () => ({
    id: '`->` dan `||` tidak dapat dipakai bersama di depan satu langkah',
    en: '`->` and `||` cannot share the head of a step',
  }),
  help: () => [
    {
      id: 'tulis simbol berikutnya di baris sendiri di bawah langkah: `-> Nama:` (diserahkan ke) atau `|| Nama` (sejajar)',
      en: 'write the further symbol on a line of its own below the step: `-> Name:` (handed over) or `|| Name` (side by side)',
    },
  ],
  why: {
    id: 'Urutan dan kesejajaran dalam satu baris tidak dapat dibaca dengan satu cara saja.',
    en: 'Order and side by side on one line can be read in more than one way.',
  },
  source: BAHASA,
  bad: sopContoh(['- Staf: Mencatat', '- Staf -> Kasubag || Pemohon: Mencatat']),
  good: sopContoh([
    '- Staf: Mencatat permohonan',
    '- Staf -> Kasubag: Mencatat permohonan\n    || Pemohon',
  ]),
});

/** A table without steps. */
export const prosedurKosong = defineCode<object>({
  code: 'SOP1211',
  name: 'prosedur-kosong',
  severity: 'error',
  message: () => ({ id: 'Prosedur ini belum punya langkah', en: 'this Prosedur has no steps' }),
  help: () => [
    {
      id: 'tulis langkahnya: `- Pelaksana: kegiatan`',
      en: 'write the steps: `- Pelaksana: activity`',
    },
  ],
  why: { id: 'Tanpa langkah tidak ada tabel.', en: 'Without steps there is no table.' },
  source: BAHASA,
  bad: SOP_BAIK.slice(0, SOP_BAIK.indexOf('  - [ajukan]')),
  good: SOP_BAIK,
});

/** An operator that links nothing. */
export const tandaTanpaPelaksana = defineCode<{ tanda: string }>({
  code: 'SOP1212',
  name: 'tanda-tanpa-pelaksana',
  severity: 'error',
  message: ({ tanda }) => ({
    id: `"${tanda}" tidak diikuti atau tidak didahului nama pelaksana`,
    en: `"${tanda}" has no pelaksana before or behind it`,
  }),
  help: () => [
    {
      id: 'tulis nama di kedua sisinya, dengan spasi: `Staf -> Kasubag`',
      en: 'write a name on both sides, with blanks: `Staf -> Kasubag`',
    },
  ],
  why: { id: 'Tanda itu menghubungkan dua pelaksana.', en: 'The mark links two pelaksana.' },
  source: BAHASA,
  bad: sopContoh(['- Staf: Mencatat', '- Staf + : Mencatat']),
  good: sopContoh(['- Staf: Mencatat', '- Staf + Kasubag: Mencatat']),
});

/** A heading with no step below. */
export const tahapTanpaLangkah = defineCode<{ teks: string }>({
  code: 'SOP1213',
  name: 'tahap-tanpa-langkah',
  severity: 'warning',
  message: ({ teks }) => ({
    id: `tahap "${teks}" tidak diikuti langkah`,
    en: `no step follows the heading "${teks}"`,
  }),
  help: () => [
    {
      id: 'letakkan di atas langkah pertamanya, atau hapus; baris ini tidak dicetak',
      en: 'put it above its first step, or delete it; it is not printed',
    },
  ],
  why: {
    id: 'Baris tahap mengepalai langkah-langkah di bawahnya.',
    en: 'A heading row stands at the head of the steps below it.',
  },
  source: BAHASA,
  bad: `${SOP_BAIK}\n  Tahap: Penutupan\n`,
  good: sopContoh(['  - Staf: Menyerahkan', '  Tahap: Penutupan\n  - Staf: Menyerahkan']),
});

/** More symbols side by side than a sheet can hold. */
export const terlaluBanyakSejajar = defineCode<{ batas: number }>({
  code: 'SOP1214',
  name: 'terlalu-banyak-sejajar',
  severity: 'error',
  message: ({ batas }) => ({
    id: `satu langkah memuat paling banyak ${batas} simbol sejajar`,
    en: `a step holds at most ${batas} symbols side by side`,
  }),
  help: () => [{ id: 'bagi menjadi beberapa langkah', en: 'make several steps of it' }],
  why: {
    id: 'Lembar tidak punya tempat untuk kolom sebanyak itu; simbol yang lebih tidak digambar.',
    en: 'No sheet has room for that many columns; the symbols above the limit are not drawn.',
  },
  source: BAHASA,
  bad: sopContoh(['- Staf: Mencatat', `- ${'Staf || '.repeat(30)}Kasubag: Mencatat`]),
  good: sopContoh(['- Staf: Mencatat', '- Staf || Kasubag: Mencatat']),
});

/** The columns of two steps below one head. */
export const barisLangkahTertinggal = defineCode<{ kata: readonly string[] }>({
  code: 'SOP1215',
  name: 'baris-langkah-tertinggal',
  severity: 'error',
  message: ({ kata }) => ({
    id: `${kata.join(', ')} sudah ada di langkah ini: tampaknya baris langkah berikutnya tertinggal`,
    en: `${kata.join(', ')} already stand in this step: the line of the next step seems to be missing`,
  }),
  help: () => [
    {
      id: 'tulis `- Pelaksana: kegiatan` di atas kolom-kolom ini, atau hapus yang berulang',
      en: 'write `- Pelaksana: activity` above these columns, or delete those that stand twice',
    },
  ],
  why: {
    id: 'Setiap kolom punya satu sel di baris langkahnya; kolom yang berulang tidak tercetak.',
    en: 'Each column has one cell in the row of its step; columns that stand twice are not printed.',
  },
  source: BAHASA,
  bad: sopContoh(['  - Staf: Mencatat permohonan\n', '']),
  good: SOP_BAIK,
});
