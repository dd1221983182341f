import { defineCode } from '../code.js';
import { SOP_BAIK, sopContoh } from './contoh-sop.js';

/** SOP10xx: what the lines of a text have wrong by themselves. */

const BAHASA = 'bahasa';

/** A section keyword that does not exist. */
export const bagianTidakDikenal = defineCode<{ kata: string; dekat: string | null }>({
  code: 'SOP1001',
  name: 'bagian-tidak-dikenal',
  severity: 'error',
  message: ({ kata }) => ({
    id: `bagian "${kata}" tidak dikenal`,
    en: `there is no section "${kata}"`,
  }),
  help: ({ dekat }) =>
    dekat === null
      ? [
          {
            id: 'daftar bagian: Judul SOP, Nomor SOP, Instansi, ..., Pelaksana, Prosedur; teks biasa ditulis menjorok di bawah bagiannya',
            en: 'sections are Judul SOP, Nomor SOP, Instansi, ..., Pelaksana, Prosedur; plain text is indented below its section',
          },
        ]
      : [{ id: `maksudnya "${dekat}"?`, en: `did you mean "${dekat}"?` }],
  why: {
    id: 'Bagian yang salah eja tidak tercetak di lembar, dan isinya hilang tanpa diketahui.',
    en: 'A misspelt section would not be printed, and its content would be lost unseen.',
  },
  source: BAHASA,
  bad: sopContoh(['Peringatan:', 'Peringatn:']),
  good: SOP_BAIK,
});

/** A section that stands twice. */
export const bagianGanda = defineCode<{ kata: string }>({
  code: 'SOP1002',
  name: 'bagian-ganda',
  severity: 'error',
  message: ({ kata }) => ({
    id: `bagian "${kata}" sudah ada di atas`,
    en: `section "${kata}" already stands above`,
  }),
  help: () => [
    {
      id: 'hapus salah satu, atau gabungkan isinya; yang dipakai yang pertama yang berisi',
      en: 'delete one of the two or merge them; the first one with content is used',
    },
  ],
  why: {
    id: 'Lembar hanya punya satu tempat untuk setiap bagian.',
    en: 'The sheet has one place for each section.',
  },
  source: BAHASA,
  bad: sopContoh(['Keterkaitan: -', 'Keterkaitan: -\nKeterkaitan:\n  - SOP Surat Masuk']),
  good: SOP_BAIK,
});

/** Text that belongs to nothing. */
export const barisDiLuarBagian = defineCode<{ teks: string }>({
  code: 'SOP1003',
  name: 'baris-di-luar-bagian',
  severity: 'error',
  message: ({ teks }) => ({
    id: `baris ini tidak termasuk bagian mana pun: "${teks}"`,
    en: `this line belongs to no section: "${teks}"`,
  }),
  help: () => [
    {
      id: 'awali dengan kata bagiannya dan titik dua (`Judul SOP: ...`), atau beri tanda `#` bila komentar',
      en: 'start it with its section and a colon (`Judul SOP: ...`), or with `#` if it is a comment',
    },
  ],
  why: { id: 'Teks tanpa bagian tidak tercetak.', en: 'Text without a section is not printed.' },
  source: BAHASA,
  bad: `Standar Operasional Prosedur\n${SOP_BAIK}`,
  good: `# Standar Operasional Prosedur\n${SOP_BAIK}`,
});

/** A line that is off by one column. */
export const geserSatuKolom = defineCode<object>({
  code: 'SOP1004',
  name: 'geser-satu-kolom',
  severity: 'warning',
  message: () => ({
    id: 'baris ini bergeser satu kolom; dibaca sejajar dengan baris sejenis di atasnya',
    en: 'this line is off by one column; it is read as level with its like above',
  }),
  help: () => [
    { id: 'samakan jaraknya dari tepi kiri', en: 'give it the same distance from the left edge' },
  ],
  why: {
    id: 'Lebih menjorok berarti dua kolom atau lebih; satu kolom biasanya salah ketik.',
    en: 'Deeper means two columns or more; one column is mostly a slip.',
  },
  source: BAHASA,
  bad: sopContoh(['  - Staf\n', '   - Staf\n']),
  good: SOP_BAIK,
});

/** A list mark with nothing behind it. */
export const butirKosong = defineCode<object>({
  code: 'SOP1005',
  name: 'butir-kosong',
  severity: 'warning',
  message: () => ({ id: 'butir ini kosong', en: 'this item is empty' }),
  help: () => [
    {
      id: 'isi butirnya atau hapus; bila seluruh daftar memang kosong tulis `-` sesudah titik dua',
      en: 'fill it in or delete it; write `-` behind the colon if the whole list is known to be empty',
    },
  ],
  why: {
    id: 'Nomor tanpa isi tercetak di lembar yang ditandatangani.',
    en: 'A number without text would be printed on the signed sheet.',
  },
  source: BAHASA,
  bad: sopContoh(['  - Buku agenda\n', '  - Buku agenda\n  -\n']),
  good: SOP_BAIK,
});

/** Text further left than what it goes on with. */
export const sambunganTidakMenjorok = defineCode<{ milik: string }>({
  code: 'SOP1006',
  name: 'sambungan-tidak-menjorok',
  severity: 'warning',
  message: ({ milik }) => ({
    id: `teks ini dibaca sebagai sambungan ${milik}, tetapi tidak menjorok di bawahnya`,
    en: `this text is read as going on with ${milik}, but is not indented below it`,
  }),
  help: () => [
    {
      id: 'jorokkan dua spasi atau lebih dari baris yang disambungnya',
      en: 'indent it two spaces or more below the line it goes on with',
    },
  ],
  why: {
    id: 'Baris yang lebih menjorok termasuk baris di atasnya; itulah satu-satunya arti indentasi.',
    en: 'A deeper line belongs to the line above it: the one thing that indentation says.',
  },
  source: BAHASA,
  bad: sopContoh(['Mencatat permohonan\n', 'Mencatat permohonan\n  dengan lengkap\n']),
  good: sopContoh(['Mencatat permohonan\n', 'Mencatat permohonan\n    dengan lengkap\n']),
});

/** An item that goes on counting one level too deep, or a name that slipped. */
export const butirSalahJenjang = defineCode<object>({
  code: 'SOP1007',
  name: 'butir-salah-jenjang',
  severity: 'warning',
  message: () => ({
    id: 'butir ini tidak sejajar dengan butir lain dari daftarnya; dibaca sejajar',
    en: 'this item is not level with the others of its list; it is read as level',
  }),
  help: () => [
    {
      id: 'sejajarkan dengan butir sebelumnya, atau mulai daftar anak dari 1',
      en: 'put it level with the item before, or start a nested list at 1',
    },
  ],
  why: {
    id: 'Daftar anak mulai dari 1 atau a, dan daftar nama tidak punya anak; butir lain yang bergeser biasanya salah ketik.',
    en: 'A nested list starts at 1 or a, and a list of names has none; any other shifted item is mostly a slip.',
  },
  source: BAHASA,
  bad: sopContoh(['  - Buku agenda\n', '  1. Buku agenda\n    2. Kunci ruang\n']),
  good: sopContoh(['  - Buku agenda\n', '  1. Buku agenda\n  2. Kunci ruang\n']),
});

/** A step's column at another indentation than its siblings. */
export const kolomSalahJenjang = defineCode<{ kata: string }>({
  code: 'SOP1008',
  name: 'kolom-salah-jenjang',
  severity: 'warning',
  message: ({ kata }) => ({
    id: `"${kata}" tidak sejajar dengan kolom lain dari langkah ini`,
    en: `"${kata}" is not level with the other columns of this step`,
  }),
  help: () => [
    {
      id: 'sejajarkan semua kolom satu langkah, menjorok di bawah tanda hubungnya; untuk teks biasa awali dengan `\\`',
      en: 'put all columns of a step level, indented below its dash; start plain text with `\\`',
    },
  ],
  why: {
    id: 'Kata kolom dibaca sebagai kolom di mana pun letaknya, supaya isinya tidak hilang.',
    en: 'A column word is read as that column wherever it stands, so that nothing is lost.',
  },
  source: BAHASA,
  bad: sopContoh(['    Waktu: 15 menit', '      Waktu: 15 menit']),
  good: SOP_BAIK,
});

/** A field that does not exist. */
export const kolomTidakDikenal = defineCode<{ kata: string; dekat: string | null }>({
  code: 'SOP1009',
  name: 'kolom-tidak-dikenal',
  severity: 'error',
  message: ({ kata }) => ({
    id: `"${kata}" tidak dikenal di sini`,
    en: `"${kata}" is not known here`,
  }),
  help: ({ dekat }) =>
    dekat === null
      ? [
          {
            id: 'kolom langkah: Kelengkapan, Waktu, Output, Keterangan; bila ini teks biasa, awali dengan `\\`',
            en: 'columns of a step are Kelengkapan, Waktu, Output, Keterangan; start plain text with `\\`',
          },
        ]
      : [{ id: `maksudnya "${dekat}"?`, en: `did you mean "${dekat}"?` }],
  why: {
    id: 'Kata berhuruf besar dengan titik dua dimaksudkan sebagai kolom; dibaca sebagai teks, isinya tercetak di tempat yang salah.',
    en: 'A capitalised word with a colon is meant as a column; read as text it would be printed in the wrong place.',
  },
  source: BAHASA,
  bad: sopContoh(['Output: Catatan agenda', 'Outptu: Catatan agenda']),
  good: SOP_BAIK,
});

/** A field that stands twice. */
export const kolomGanda = defineCode<{ kata: string }>({
  code: 'SOP1010',
  name: 'kolom-ganda',
  severity: 'error',
  message: ({ kata }) => ({
    id: `"${kata}" sudah ada di atas`,
    en: `"${kata}" already stands above`,
  }),
  help: () => [
    {
      id: 'gabungkan menjadi satu; beberapa isi ditulis sebagai daftar di bawahnya',
      en: 'make one of them; write several values as a list below it',
    },
  ],
  why: {
    id: 'Setiap kolom punya satu sel di baris langkahnya.',
    en: 'Each column has one cell in the row of its step.',
  },
  source: BAHASA,
  bad: sopContoh(['    Waktu: 15 menit\n', '    Waktu: 15 menit\n    Waktu: 20 menit\n']),
  good: SOP_BAIK,
});

/** `- Kelengkapan: ...`. */
export const kolomBertandaHubung = defineCode<{ kata: string }>({
  code: 'SOP1011',
  name: 'kolom-bertanda-hubung',
  severity: 'error',
  message: ({ kata }) => ({
    id: `"${kata}" adalah kolom langkah di atasnya, bukan langkah baru`,
    en: `"${kata}" is a column of the step above, not a new step`,
  }),
  help: ({ kata }) => [
    { id: `hapus tanda hubungnya: \`${kata}: ...\``, en: `drop the dash: \`${kata}: ...\`` },
  ],
  why: {
    id: 'Tanda hubung memulai langkah atau butir daftar.',
    en: 'A dash starts a step or an item.',
  },
  source: BAHASA,
  bad: sopContoh(['    Waktu: 15 menit', '    - Waktu: 15 menit']),
  good: SOP_BAIK,
});

/** A step without its dash. */
export const langkahTanpaTandaHubung = defineCode<{ baris: string }>({
  code: 'SOP1012',
  name: 'langkah-tanpa-tanda-hubung',
  severity: 'error',
  message: () => ({
    id: 'langkah ini tidak diawali tanda hubung',
    en: 'this step does not start with a dash',
  }),
  help: ({ baris }) => [{ id: `tulis \`- ${baris}\``, en: `write \`- ${baris}\`` }],
  why: {
    id: 'Tanda hubung memisahkan langkah dari kolom dan dari teks sambungan.',
    en: 'The dash tells a step from a column and from text that goes on.',
  },
  source: BAHASA,
  bad: sopContoh(['  - Staf: Mencatat', '  Staf: Mencatat']),
  good: SOP_BAIK,
});

/** A field before the first step. */
export const kolomTanpaLangkah = defineCode<{ teks: string }>({
  code: 'SOP1013',
  name: 'kolom-tanpa-langkah',
  severity: 'error',
  message: () => ({
    id: 'kolom ini berdiri sebelum ada langkah',
    en: 'this column stands before any step',
  }),
  help: () => [
    {
      id: 'tulis langkahnya dulu: `- Pelaksana: kegiatan`, lalu kolomnya menjorok di bawahnya',
      en: 'write the step first: `- Pelaksana: activity`, then its columns indented below',
    },
  ],
  why: { id: 'Sebuah kolom mengisi baris satu langkah.', en: 'A column fills the row of a step.' },
  source: BAHASA,
  bad: sopContoh(['  - [ajukan] Pemohon', '    Keterangan: lihat agenda\n\n  - [ajukan] Pemohon']),
  good: SOP_BAIK,
});

/** A signer's line without a field name. */
export const isianTanpaNama = defineCode<{ teks: string }>({
  code: 'SOP1014',
  name: 'isian-tanpa-nama',
  severity: 'error',
  message: ({ teks }) => ({
    id: `"${teks}" tidak menyebut isian mana yang dimaksud`,
    en: `"${teks}" does not say which field it is`,
  }),
  help: ({ teks }) => {
    const word = /^(jabatan|nama|pangkat|nip|nrp|tempat|tanggal)\s+(.+)$/iu.exec(teks);
    if (word !== null) {
      const mended = `\`${word[1]}: ${word[2]}\``;
      return [{ id: `beri titik dua: ${mended}`, en: `put a colon: ${mended}` }];
    }
    return [
      {
        id: `tulis \`Nama: ${teks}\`, atau Jabatan, Pangkat, NIP`,
        en: `write \`Nama: ${teks}\`, or Jabatan, Pangkat, NIP`,
      },
    ];
  },
  why: {
    id: 'Jabatan, nama, pangkat dan NIP dicetak di tempatnya masing-masing.',
    en: 'Post, name, rank and NIP are printed in places of their own.',
  },
  source: BAHASA,
  bad: sopContoh(['  Nama: Budi', '  Budi']),
  good: SOP_BAIK,
});

/** `NIP. 1980...` without a colon. */
export const nipTanpaTitikDua = defineCode<{ kata: string; nilai: string }>({
  code: 'SOP1015',
  name: 'nip-tanpa-titik-dua',
  severity: 'warning',
  message: ({ kata }) => ({
    id: `sesudah ${kata} tidak ada titik dua`,
    en: `there is no colon behind ${kata}`,
  }),
  help: ({ kata, nilai }) => [
    { id: `tulis \`${kata}: ${nilai}\``, en: `write \`${kata}: ${nilai}\`` },
  ],
  why: {
    id: 'Di lembar cetak tertulis "NIP. 1980..."; dalam berkas setiap isian memakai titik dua.',
    en: 'The printed sheet says "NIP. 1980..."; in the file every field has a colon.',
  },
  source: BAHASA,
  bad: sopContoh(['  NIP: 1980', '  NIP. 1980']),
  good: SOP_BAIK,
});

/** A step that is not level with the others. */
export const langkahSalahJenjang = defineCode<{ lebih: boolean }>({
  code: 'SOP1016',
  name: 'langkah-salah-jenjang',
  severity: 'warning',
  message: ({ lebih }) => ({
    id: `baris ini dibaca sebagai langkah, tetapi ${lebih ? 'lebih' : 'kurang'} menjorok daripada langkah lain`,
    en: `this line is read as a step, but it is ${lebih ? 'deeper' : 'less deep'} than the other steps`,
  }),
  help: () => [
    {
      id: 'sejajarkan tanda hubungnya dengan langkah lain',
      en: 'put its dash level with the other steps',
    },
  ],
  why: {
    id: 'Tanda hubung yang lebih menjorok berarti butir daftar dari langkah di atasnya.',
    en: 'A deeper dash means an item of a list of the step above.',
  },
  source: BAHASA,
  bad: sopContoh(['  - Staf: Mencatat', '    - Staf: Mencatat']),
  good: SOP_BAIK,
});

/** `Ya: lanjut`. */
export const jawabanTanpaJika = defineCode<{ kata: string; tujuan: string }>({
  code: 'SOP1017',
  name: 'jawaban-tanpa-jika',
  severity: 'error',
  message: ({ kata }) => ({
    id: `"${kata}" tampaknya sebuah jawaban, tetapi tidak diawali Jika`,
    en: `"${kata}" seems to be an answer, but does not start with Jika`,
  }),
  help: ({ kata, tujuan }) => [
    {
      id: `tulis \`Jika ${kata.toLowerCase()}: ${tujuan}\``,
      en: `write \`Jika ${kata.toLowerCase()}: ${tujuan}\``,
    },
  ],
  why: {
    id: 'Jawaban sebuah keputusan ditulis dengan Jika, supaya dapat dibedakan dari kolom.',
    en: 'An answer of a decision is written with Jika, to tell it from a column.',
  },
  source: BAHASA,
  bad: sopContoh(['    Jika setuju: lanjut', '    Setuju: lanjut']),
  good: SOP_BAIK,
});

/** `Jika ya ke [label]`, `Selesai`, `Waktu 2 hari`. */
export const titikDuaTertinggal = defineCode<{ teks: string; perbaikan: string }>({
  code: 'SOP1018',
  name: 'titik-dua-tertinggal',
  severity: 'error',
  message: ({ teks }) => ({
    id: `"${teks}" belum bertitik dua`,
    en: `"${teks}" has no colon`,
  }),
  help: ({ perbaikan }) => [
    {
      id: `tulis \`${perbaikan}\`; bila ini teks biasa, awali dengan \`\\\``,
      en: `write \`${perbaikan}\`; start plain text with \`\\\``,
    },
  ],
  why: {
    id: 'Tanpa titik dua baris ini akan menjadi teks baris di atasnya, dan isinya tercetak di tempat yang salah.',
    en: 'Without the colon the line would become text of the line above and be printed in the wrong place.',
  },
  source: BAHASA,
  bad: sopContoh(['Jika tidak setuju: ke [ajukan]', 'Jika tidak setuju ke [ajukan]']),
  good: SOP_BAIK,
});

/** Text level with Jika or Lanjut, which hold no text. */
export const teksSesudahTujuan = defineCode<{ teks: string }>({
  code: 'SOP1019',
  name: 'teks-sesudah-tujuan',
  severity: 'error',
  message: ({ teks }) => ({
    id: `"${teks}" tidak dapat menyambung Jika atau Lanjut`,
    en: `"${teks}" cannot go on with Jika or Lanjut`,
  }),
  help: () => [
    {
      id: 'tulis uraian sebelum kolom pertama, dan catatan lain sebagai `Keterangan: ...`',
      en: 'write the activity before the first column, and other remarks as `Keterangan: ...`',
    },
  ],
  why: {
    id: 'Jika dan Lanjut hanya memuat tujuan; teks di bawahnya tidak punya tempat di lembar.',
    en: 'Jika and Lanjut only hold targets; text below them has no place on the sheet.',
  },
  source: BAHASA,
  bad: sopContoh(['ke [ajukan]\n', 'ke [ajukan]\n    untuk diperbaiki\n']),
  good: sopContoh(['ke [ajukan]\n', 'ke [ajukan]\n    Keterangan: untuk diperbaiki\n']),
});

/** A section keyword further right than the others. */
export const bagianMenjorok = defineCode<{ kata: string }>({
  code: 'SOP1020',
  name: 'bagian-menjorok',
  severity: 'warning',
  message: ({ kata }) => ({
    id: `bagian "${kata}" menjorok; dibaca sebagai bagian`,
    en: `section "${kata}" is indented; it is read as a section`,
  }),
  help: () => [
    {
      id: 'letakkan di tepi kiri seperti bagian lain; bila ini teks, awali dengan `\\`',
      en: 'put it at the left edge like the other sections; start it with `\\` if it is text',
    },
  ],
  why: {
    id: 'Bagian berdiri di tepi kiri; yang menjorok termasuk baris di atasnya dan isinya tercetak di tempat yang salah.',
    en: 'Sections stand at the left edge; what is indented belongs to the line above and would be printed in the wrong place.',
  },
  source: BAHASA,
  bad: sopContoh(['Nomor SOP:', '  Nomor SOP:']),
  good: SOP_BAIK,
});

/** A section of which only the content stands there. */
export const barisBagianTertinggal = defineCode<{ bagian: string; isian: string }>({
  code: 'SOP1021',
  name: 'baris-bagian-tertinggal',
  severity: 'error',
  message: ({ bagian, isian }) => ({
    id: `di atas "${isian}" tidak ada baris \`${bagian}:\``,
    en: `there is no line \`${bagian}:\` above "${isian}"`,
  }),
  help: ({ bagian }) => [
    {
      id: `tulis \`${bagian}:\` di tepi kiri di atasnya; bila ini teks, awali dengan \`\\\``,
      en: `write \`${bagian}:\` at the left edge above it; start it with \`\\\` if it is text`,
    },
  ],
  why: {
    id: 'Tanpa baris bagiannya isian ini akan menjadi teks bagian di atasnya.',
    en: 'Without the line of its section this would become text of the section above.',
  },
  source: BAHASA,
  bad: sopContoh(['Disahkan oleh:\n', '']),
  good: SOP_BAIK,
});
