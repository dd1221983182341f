import { defineCode } from '../code.js';
import type { Localized } from '../diagnostic.js';
import { SOP_BAIK, sopContoh } from './contoh-sop.js';

/** SOP13xx: the flow. */
const BAHASA = 'bahasa';

/** The mend for the slips of the first hour: a step number, a name without brackets. */
function targetHelp(teks: string): Localized[] {
  const beside =
    /^(?:kembali|lanjut)? ?ke (?:langkah|kegiatan|proses|tahap) (sebelum|berikut|selanjut)nya$/iu;
  const side = beside.exec(teks)?.[1];
  if (side !== undefined) {
    const word = side.toLowerCase() === 'sebelum' ? 'kembali' : 'lanjut';
    return [{ id: `tulis \`${word}\``, en: `write \`${word}\`` }];
  }
  const number = /^(?:kembali )?(?:ke )?(?:langkah|nomor|no\.?) ?(\d+)$/iu.exec(teks);
  if (number !== null) {
    return [
      {
        id: `beri label pada langkah ${number[1]}, misalnya \`- [ulang] Nama: ...\`, lalu tulis \`ke [ulang]\`; nomor dihitung sendiri dan dapat berubah`,
        en: `label step ${number[1]}, say \`- [ulang] Name: ...\`, and write \`ke [ulang]\`; numbers are computed and may change`,
      },
    ];
  }
  const name = /^(?:kembali )?ke \[?([^[\],]+?)\]?$/iu.exec(teks);
  if (name !== null) {
    return [
      {
        id: `beri label pada langkah tujuannya, \`- [${name[1]}] Nama: ...\`, lalu tulis \`ke [${name[1]}]\``,
        en: `label the step it leads to, \`- [${name[1]}] Name: ...\`, and write \`ke [${name[1]}]\``,
      },
    ];
  }
  return [
    {
      id: 'tujuan yang dikenal: `lanjut`, `kembali`, `selesai`, `ke [label]`, `ke [a] dan [b]`',
      en: 'targets are `lanjut`, `kembali`, `selesai`, `ke [label]`, `ke [a] dan [b]`',
    },
  ];
}

/** A jump to a label that is not there. */
export const labelTidakDikenal = defineCode<{ label: string; dekat: string | null }>({
  code: 'SOP1301',
  name: 'label-tidak-dikenal',
  severity: 'error',
  message: ({ label }) => ({
    id: `label [${label}] tidak ada`,
    en: `there is no label [${label}]`,
  }),
  help: ({ label, dekat }) => [
    dekat === null
      ? {
          id: `beri label pada langkah tujuannya: \`- [${label}] Pelaksana: ...\``,
          en: `label the step it leads to: \`- [${label}] Pelaksana: ...\``,
        }
      : { id: `maksudnya [${dekat}]?`, en: `did you mean [${dekat}]?` },
  ],
  why: { id: 'Panah harus punya tujuan.', en: 'An arrow needs a place to lead to.' },
  source: BAHASA,
  bad: sopContoh(['ke [ajukan]', 'ke [ajuka]']),
  good: SOP_BAIK,
});

/** A label that two symbols have. */
export const labelGanda = defineCode<{ label: string }>({
  code: 'SOP1302',
  name: 'label-ganda',
  severity: 'error',
  message: ({ label }) => ({
    id: `label [${label}] sudah dipakai`,
    en: `label [${label}] is used already`,
  }),
  help: () => [
    {
      id: 'ganti salah satu; yang dipakai yang pertama',
      en: 'change one of them; the first one is used',
    },
  ],
  why: { id: 'Satu label menunjuk satu simbol.', en: 'A label stands for one symbol.' },
  source: BAHASA,
  bad: sopContoh(['- Kasubag: Memeriksa', '- [ajukan] Kasubag: Memeriksa']),
  good: SOP_BAIK,
});

/** A second table. */
const PENGEMBALIAN = `
Prosedur: Pengembalian
  - [kembalikan] Pemohon: Mengembalikan kunci
    Kelengkapan: Kunci ruang
    Waktu: 5 menit
    Output: Kunci ruang

  - Staf -> Kasubag: Memeriksa kunci
    Kelengkapan: Kunci ruang
    Waktu: 5 menit
    Output: Catatan agenda
`;

/** A label of another table. */
export const labelDiTabelLain = defineCode<{ label: string }>({
  code: 'SOP1303',
  name: 'label-di-tabel-lain',
  severity: 'error',
  message: ({ label }) => ({
    id: `label [${label}] ada di Prosedur lain`,
    en: `label [${label}] belongs to another Prosedur`,
  }),
  help: () => [
    {
      id: 'panah tidak dapat menyeberang tabel; akhiri alur dengan `selesai` dan sebut kelanjutannya di Keterangan',
      en: 'an arrow cannot cross tables; end the flow with `selesai` and name its continuation in Keterangan',
    },
  ],
  why: {
    id: 'Setiap tabel punya bagan alirnya sendiri.',
    en: 'Each table has a flowchart of its own.',
  },
  source: BAHASA,
  bad: sopContoh(['ke [ajukan]', 'ke [kembalikan]']) + PENGEMBALIAN,
  good: SOP_BAIK + PENGEMBALIAN,
});

/** A label made of digits. */
export const labelAngka = defineCode<{ label: string }>({
  code: 'SOP1304',
  name: 'label-angka',
  severity: 'warning',
  message: ({ label }) => ({
    id: `label [${label}] hanya angka dan mudah dikira nomor langkah`,
    en: `label [${label}] is only digits and easily taken for a step number`,
  }),
  help: () => [{ id: 'pakai kata: `[koreksi]`', en: 'use a word: `[koreksi]`' }],
  why: {
    id: 'Nomor langkah berubah bila langkah disisipkan; label tidak.',
    en: 'Step numbers change when a step is put in; labels do not.',
  },
  source: BAHASA,
  bad: sopContoh(['[ajukan]', '[1]'], ['[ajukan]', '[1]']),
  good: SOP_BAIK,
});

/** A label with other signs than letters, digits, blank, `-` and `_`. */
export const labelTidakSah = defineCode<{ label: string }>({
  code: 'SOP1305',
  name: 'label-tidak-sah',
  severity: 'error',
  message: ({ label }) => ({
    id: `label ${label} tidak dapat dipakai`,
    en: `label ${label} cannot be used`,
  }),
  help: () => [
    {
      id: 'satu label untuk satu simbol, di depan namanya, dari huruf, angka, spasi, `-` dan `_`',
      en: 'one label for a symbol, before its name, of letters, digits, blanks, `-` and `_`',
    },
  ],
  why: {
    id: 'Label ditulis kembali di tempat lain, jadi harus mudah diketik.',
    en: 'A label is written again elsewhere, so it must be easy to type.',
  },
  source: BAHASA,
  bad: sopContoh(['- Kasubag: Memeriksa', '- [a/b] Kasubag: Memeriksa']),
  good: SOP_BAIK,
});

/** Something else than a target behind `Jika` or `Lanjut`. */
export const tujuanTidakTerbaca = defineCode<{ teks: string }>({
  code: 'SOP1306',
  name: 'tujuan-tidak-terbaca',
  severity: 'error',
  message: ({ teks }) => ({
    id: teks === '' ? 'tujuan belum ditulis' : `"${teks}" bukan tujuan`,
    en: teks === '' ? 'there is no target' : `"${teks}" is no target`,
  }),
  help: ({ teks }) => targetHelp(teks),
  why: {
    id: 'Panah keputusan perlu tujuan yang pasti.',
    en: 'The arrow of a decision needs a definite place to lead to.',
  },
  source: BAHASA,
  bad: sopContoh(['ke [ajukan]', 'ke langkah 1']),
  good: SOP_BAIK,
});

/** A decision with one answer. */
export const keputusanSatuJawaban = defineCode<{ jawaban: string }>({
  code: 'SOP1307',
  name: 'keputusan-satu-jawaban',
  severity: 'error',
  message: ({ jawaban }) => ({
    id: `keputusan ini hanya punya satu jawaban: "${jawaban}"`,
    en: `this decision has only one answer: "${jawaban}"`,
  }),
  help: () => [
    {
      id: 'tambahkan jawaban lainnya: `Jika ...: lanjut`',
      en: 'add the other answer: `Jika ...: lanjut`',
    },
  ],
  why: {
    id: 'Belah ketupat punya dua panah keluar atau lebih; lawan dari "ya", "lengkap" dan sejenisnya ditambahkan sendiri, yang lain tidak.',
    en: 'A diamond has two arrows out or more; the opposite of "ya", "lengkap" and their like goes without saying, others do not.',
  },
  source: 'PermenPAN-RB 35/2012, lima simbol: belah ketupat untuk keputusan',
  bad: sopContoh([
    '    Jika setuju: lanjut\n    Jika tidak setuju: ke [ajukan]',
    '    Jika luring: ke [ajukan]',
  ]),
  good: sopContoh([
    '    Jika setuju: lanjut\n    Jika tidak setuju: ke [ajukan]',
    '    Jika luring: ke [ajukan]\n    Jika daring: lanjut',
  ]),
});

/** An answer given twice. */
export const jawabanGanda = defineCode<{ jawaban: string }>({
  code: 'SOP1308',
  name: 'jawaban-ganda',
  severity: 'error',
  message: ({ jawaban }) => ({
    id: `jawaban "${jawaban}" sudah ada`,
    en: `answer "${jawaban}" stands already`,
  }),
  help: () => [
    {
      id: 'ganti jawabannya, atau gabungkan tujuannya: `ke [a] dan [b]`',
      en: 'change the answer, or join the targets: `ke [a] dan [b]`',
    },
  ],
  why: {
    id: 'Dua panah dengan jawaban sama tidak dapat dibedakan pembaca.',
    en: 'Readers cannot tell two arrows with the same answer apart.',
  },
  source: BAHASA,
  bad: sopContoh([
    '    Jika setuju: lanjut\n',
    '    Jika setuju: lanjut\n    Jika setuju: selesai\n',
  ]),
  good: SOP_BAIK,
});

/** Two answers that lead to the same place. */
export const jawabanSetujuan = defineCode<{ satu: string; dua: string }>({
  code: 'SOP1309',
  name: 'jawaban-setujuan',
  severity: 'warning',
  message: ({ satu, dua }) => ({
    id: `jawaban "${satu}" dan "${dua}" menuju tempat yang sama`,
    en: `answers "${satu}" and "${dua}" lead to the same place`,
  }),
  help: () => [
    {
      id: 'beri tujuan yang berbeda, atau hapus keputusannya',
      en: 'give them different targets, or drop the decision',
    },
  ],
  why: {
    id: 'Keputusan yang tidak mengubah jalannya alur bukan keputusan.',
    en: 'A decision that does not change the flow is none.',
  },
  source: 'konvensi',
  bad: sopContoh([
    '    Jika setuju: lanjut\n    Jika tidak setuju: ke [ajukan]',
    '    Jika setuju: ke [ajukan]\n    Jika tidak setuju: ke [ajukan]\n    Jika ragu: lanjut',
  ]),
  good: SOP_BAIK,
});

/** A symbol that no path leads to. */
export const langkahTakTercapai = defineCode<{ nomor: number; pelaksana: string }>({
  code: 'SOP1310',
  name: 'langkah-tak-tercapai',
  severity: 'error',
  message: ({ nomor, pelaksana }) => ({
    id: `langkah ${nomor} (${pelaksana}) tidak tercapai dari awal`,
    en: `step ${nomor} (${pelaksana}) is not reached from the start`,
  }),
  help: () => [
    {
      id: 'arahkan panah ke sana (`ke [label]`), tandai `Mulai: ya`, atau hapus langkahnya',
      en: 'lead an arrow there (`ke [label]`), mark it `Mulai: ya`, or delete it',
    },
  ],
  why: {
    id: 'Langkah yang tidak tercapai tidak pernah dikerjakan.',
    en: 'A step that is not reached is never done.',
  },
  source: 'konvensi',
  bad: sopContoh(
    ['    Output: Catatan agenda\n', '    Output: Catatan agenda\n    Lanjut: ke [serah]\n'],
    ['- Staf: Menyerahkan', '- [serah] Staf: Menyerahkan'],
  ),
  good: SOP_BAIK,
});

/** A symbol with no way to an end. */
export const langkahTanpaAkhir = defineCode<{ nomor: number; pelaksana: string }>({
  code: 'SOP1311',
  name: 'langkah-tanpa-akhir',
  severity: 'error',
  message: ({ nomor, pelaksana }) => ({
    id: `dari langkah ${nomor} (${pelaksana}) alur tidak dapat sampai ke akhir`,
    en: `from step ${nomor} (${pelaksana}) the flow cannot come to an end`,
  }),
  help: () => [
    {
      id: 'beri jalan keluar: sebuah jawaban ke `selesai`, atau `Selesai: ya`',
      en: 'give it a way out: an answer to `selesai`, or `Selesai: ya`',
    },
  ],
  why: { id: 'Prosedur harus dapat diselesaikan.', en: 'A procedure must be able to end.' },
  source: 'konvensi',
  bad: sopContoh([
    '    Output: Kunci ruang\n',
    '    Output: Kunci ruang\n    Jika ya: ke [ajukan]\n    Jika tidak: kembali\n',
  ]),
  good: SOP_BAIK,
});

/** A loop that cannot be left. */
export const putaranTanpaKeputusan = defineCode<{ langkah: readonly number[] }>({
  code: 'SOP1312',
  name: 'putaran-tanpa-keputusan',
  severity: 'error',
  message: ({ langkah }) => ({
    id: `alur berputar tanpa keputusan: langkah ${langkah.join(' - ')}`,
    en: `the flow goes round without a decision: step ${langkah.join(' - ')}`,
  }),
  help: () => [
    {
      id: 'jadikan salah satu langkahnya keputusan (`Jika ...`), atau ubah tujuan panahnya',
      en: 'make one of the steps a decision (`Jika ...`), or change where the arrow leads',
    },
  ],
  why: {
    id: 'Tanpa keputusan putaran tidak pernah berhenti.',
    en: 'Without a decision the loop never stops.',
  },
  source: 'konvensi',
  bad: sopContoh(
    [
      '    Output: Catatan agenda\n',
      '    Output: Catatan agenda\n    Lanjut: ke [ajukan] dan [periksa]\n',
    ],
    ['- Kasubag: Mem', '- [periksa] Kasubag: Mem'],
  ),
  good: SOP_BAIK,
});

/** Jika, Lanjut and Selesai at one symbol. */
export const alurBertentangan = defineCode<{ lain: string }>({
  code: 'SOP1313',
  name: 'alur-bertentangan',
  severity: 'error',
  message: ({ lain }) => ({
    id: `baris ini bertentangan dengan ${lain} di atasnya`,
    en: `this line contradicts the ${lain} above it`,
  }),
  help: () => [
    {
      id: 'pilih salah satu: keputusan memakai `Jika`, langkah biasa `Lanjut` atau `Selesai`',
      en: 'choose one: a decision has `Jika`, a plain step `Lanjut` or `Selesai`',
    },
  ],
  why: {
    id: 'Satu simbol punya satu cara melanjutkan alur.',
    en: 'A symbol has one way to go on.',
  },
  source: BAHASA,
  bad: sopContoh([
    '    Jika tidak setuju: ke [ajukan]\n',
    '    Jika tidak setuju: ke [ajukan]\n    Selesai: ya\n',
  ]),
  good: SOP_BAIK,
});

/** Pertanyaan beside the text of a symbol line. */
export const pertanyaanGanda = defineCode<object>({
  code: 'SOP1314',
  name: 'pertanyaan-ganda',
  severity: 'error',
  message: () => ({
    id: 'simbol ini sudah punya teks pertanyaan',
    en: 'this symbol has the text of its question already',
  }),
  help: () => [
    {
      id: 'hapus `Pertanyaan` atau teks sesudah titik dua',
      en: 'delete `Pertanyaan` or the text behind the colon',
    },
  ],
  why: { id: 'Belah ketupat memuat satu pertanyaan.', en: 'A diamond holds one question.' },
  source: BAHASA,
  bad: sopContoh([
    '    Jika setuju: lanjut\n    Jika tidak setuju: ke [ajukan]',
    '    -> Staf: Setuju?\n      Pertanyaan: Boleh?\n      Jika ya: lanjut\n      Jika tidak: ke [ajukan]',
  ]),
  good: sopContoh([
    '    Jika setuju: lanjut\n    Jika tidak setuju: ke [ajukan]',
    '    -> Staf: Setuju?\n      Jika ya: lanjut\n      Jika tidak: ke [ajukan]',
  ]),
});

/** `lanjut` where nothing follows. */
export const lanjutDiAkhir = defineCode<{ nomor: number; jawaban: string | null }>({
  code: 'SOP1315',
  name: 'lanjut-di-akhir',
  severity: 'warning',
  message: ({ nomor, jawaban }) => ({
    id: `sesudah langkah ${nomor} tidak ada langkah lagi, jadi ${jawaban === null ? '`lanjut`' : `jawaban "${jawaban}"`} mengakhiri alur`,
    en: `nothing follows step ${nomor}, so ${jawaban === null ? '`lanjut`' : `the answer "${jawaban}"`} ends the flow`,
  }),
  help: ({ jawaban }) => {
    const mended = jawaban === null ? 'Selesai: ya' : `Jika ${jawaban}: selesai`;
    return [{ id: `tulis \`${mended}\``, en: `write \`${mended}\`` }];
  },
  why: {
    id: 'Bila kelak ada langkah yang ditambahkan, arti `lanjut` berubah.',
    en: 'If a step is added one day, `lanjut` changes its meaning.',
  },
  source: BAHASA,
  bad: sopContoh([
    '    Output: Kunci ruang\n',
    '    Output: Kunci ruang\n    Jika lengkap: lanjut\n    Jika tidak lengkap: kembali\n',
  ]),
  good: sopContoh([
    '    Output: Kunci ruang\n',
    '    Output: Kunci ruang\n    Jika lengkap: selesai\n    Jika tidak lengkap: kembali\n',
  ]),
});

/** Jika under `A || B`. */
export const keputusanDiBarisSejajar = defineCode<object>({
  code: 'SOP1316',
  name: 'keputusan-di-baris-sejajar',
  severity: 'error',
  message: () => ({
    id: '`Jika` di bawah langkah sejajar tidak menyebut siapa yang memutuskan',
    en: '`Jika` below a step side by side does not say who decides',
  }),
  help: () => [
    {
      id: 'tulis pemutusnya di baris sendiri, `-> Nama:`, dengan `Jika` menjorok di bawahnya',
      en: 'write who decides on a line of its own, `-> Name:`, with `Jika` indented below',
    },
  ],
  why: {
    id: 'Pada langkah sejajar setiap pelaksana bekerja sendiri; keputusan milik satu simbol.',
    en: 'Side by side each works alone; a decision belongs to one symbol.',
  },
  source: BAHASA,
  bad: sopContoh(['- Kasubag: Memeriksa', '- Kasubag || Staf: Memeriksa']),
  good: sopContoh(
    ['- Kasubag: Memeriksa jadwal', '- Kasubag || Staf: Memeriksa jadwal'],
    [
      '    Jika setuju: lanjut\n    Jika tidak setuju: ke [ajukan]',
      '    -> Pemohon: Setuju?\n      Jika setuju: lanjut\n      Jika tidak setuju: ke [ajukan]',
    ],
  ),
});

/** A jump to one of several symbols side by side. */
export const lompatKeSatuLajur = defineCode<{
  label: string;
  pelaksana: string;
  judulBaris: boolean;
}>({
  code: 'SOP1317',
  name: 'lompat-ke-satu-lajur',
  severity: 'warning',
  message: ({ pelaksana }) => ({
    id: `panah ini hanya sampai ke ${pelaksana}, tidak ke simbol lain yang sejajar dengannya`,
    en: `this arrow only reaches ${pelaksana}, not the other symbols side by side with it`,
  }),
  help: ({ label, judulBaris }) => [
    {
      id: judulBaris
        ? `label [${label}] milik simbol pertama saja, bukan seluruh baris; beri label pada yang lain dan tulis \`ke [${label}] dan [...]\``
        : `tulis \`ke [${label}] dan [...]\` bila semuanya dituju`,
      en: judulBaris
        ? `label [${label}] is of the first symbol only, not of the row; label the others and write \`ke [${label}] dan [...]\``
        : `write \`ke [${label}] dan [...]\` if all of them are meant`,
    },
  ],
  why: {
    id: 'Label menunjuk satu simbol, bukan satu baris.',
    en: 'A label stands for a symbol, not for a row.',
  },
  source: BAHASA,
  bad: sopContoh(['[ajukan] Pemohon', '[ajukan] Pemohon || Staf']),
  good: sopContoh(
    ['- [ajukan] Pemohon', '- [ajukan] Pemohon || [siap] Staf'],
    ['ke [ajukan]', 'kembali'],
  ),
});

/** A further start that the flow from above runs into. */
export const mulaiDialiri = defineCode<object>({
  code: 'SOP1318',
  name: 'mulai-dialiri',
  severity: 'warning',
  message: () => ({
    id: 'alur dari langkah sebelumnya juga masuk ke awal ini',
    en: 'the flow from the step before also runs into this start',
  }),
  help: () => [
    {
      id: 'tutup langkah sebelumnya dengan `Selesai: ya` atau `Lanjut: ...` bila tidak dimaksudkan',
      en: 'end the step before with `Selesai: ya` or `Lanjut: ...` if that is not meant',
    },
  ],
  why: {
    id: '`Mulai` menambah titik awal dan tidak menghentikan alur dari atas.',
    en: '`Mulai` adds a start and does not stop the flow from above.',
  },
  source: BAHASA,
  bad: sopContoh([
    '    Output: Catatan agenda\n',
    '    Output: Catatan agenda\n    Mulai: Lewat surel\n',
  ]),
  good: sopContoh(
    ['    Output: Surat permohonan\n', '    Output: Surat permohonan\n    Lanjut: ke [periksa]\n'],
    ['    Output: Catatan agenda\n', '    Output: Catatan agenda\n    Mulai: Lewat surel\n'],
    ['- Kasubag: Mem', '- [periksa] Kasubag: Mem'],
  ),
});

/** `kembali` where nothing stands before. */
export const kembaliDiAwal = defineCode<object>({
  code: 'SOP1319',
  name: 'kembali-di-awal',
  severity: 'error',
  message: () => ({
    id: 'tidak ada simbol sebelum ini untuk kembali',
    en: 'there is no symbol before this one to go back to',
  }),
  help: () => [{ id: 'sebut tujuannya: `ke [label]`', en: 'name where it leads: `ke [label]`' }],
  why: {
    id: '`kembali` berarti simbol yang ditulis tepat sebelumnya.',
    en: '`kembali` means the symbol written just before.',
  },
  source: BAHASA,
  bad: sopContoh([
    '    Output: Surat permohonan\n',
    '    Output: Surat permohonan\n    Jika lengkap: lanjut\n    Jika tidak lengkap: kembali\n',
  ]),
  good: SOP_BAIK,
});

/** A question that nobody answers. */
export const pertanyaanTanpaJawaban = defineCode<{ teks: string }>({
  code: 'SOP1320',
  name: 'pertanyaan-tanpa-jawaban',
  severity: 'error',
  message: ({ teks }) => ({
    id: `pertanyaan "${teks}" belum punya jawaban`,
    en: `the question "${teks}" has no answers`,
  }),
  help: () => [
    {
      id: 'tambahkan `Jika ...:` menjorok di bawahnya, atau pindahkan teksnya ke uraian langkah',
      en: 'add `Jika ...:` indented below, or move the text into the activity',
    },
  ],
  why: {
    id: 'Teks di belah ketupat dicetak hanya bila ada keputusan.',
    en: 'The text of a diamond is printed only where there is a decision.',
  },
  source: BAHASA,
  bad: sopContoh([
    '    Output: Catatan agenda\n',
    '    Output: Catatan agenda\n    Pertanyaan: Lengkap?\n',
  ]),
  good: sopContoh([
    '    Output: Catatan agenda\n',
    '    Output: Catatan agenda\n    Pertanyaan: Lengkap?\n    Jika tidak: kembali\n',
  ]),
});

/** `Jika:` without the answer. */
export const jikaTanpaJawaban = defineCode<object>({
  code: 'SOP1321',
  name: 'jika-tanpa-jawaban',
  severity: 'error',
  message: () => ({
    id: '`Jika` belum menyebut jawabannya',
    en: '`Jika` does not say which answer',
  }),
  help: () => [
    {
      id: 'tulis jawabannya sebelum titik dua: `Jika ya: lanjut`',
      en: 'write the answer before the colon: `Jika ya: lanjut`',
    },
  ],
  why: {
    id: 'Jawaban dicetak di pangkal panah.',
    en: 'The answer is printed at the start of the arrow.',
  },
  source: BAHASA,
  bad: sopContoh(['Jika setuju: lanjut', 'Jika: lanjut']),
  good: SOP_BAIK,
});

/** Something else than `ya` or `semua` behind Selesai. */
export const selesaiTidakTerbaca = defineCode<{ teks: string }>({
  code: 'SOP1322',
  name: 'selesai-tidak-terbaca',
  severity: 'error',
  message: ({ teks }) => ({
    id: `"${teks}" tidak dikenal sesudah Selesai`,
    en: `"${teks}" is not known behind Selesai`,
  }),
  help: () => [
    {
      id: 'tulis `Selesai: ya` untuk simbol ini atau `Selesai: semua` untuk seluruh baris',
      en: 'write `Selesai: ya` for this symbol or `Selesai: semua` for the whole row',
    },
  ],
  why: {
    id: '`Selesai` hanya mengatakan bahwa alur berakhir.',
    en: '`Selesai` only says that the flow ends.',
  },
  source: BAHASA,
  bad: `${SOP_BAIK}    Selesai: di sini\n`,
  good: `${SOP_BAIK}    Selesai: ya\n`,
});
