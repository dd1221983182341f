import type { Span } from '../../text/source.js';
import { defineCode, report } from '../code.js';
import type { Diagnostic, Localized } from '../diagnostic.js';
import { shortened, type WaktuIssue } from '../value-issues.js';
import { sopContoh } from './contoh-sop.js';

/** Findings about the value of `Waktu`: SOP14xx. */

/** Whole values that would be accepted, the likeliest first. */
export interface Mended {
  readonly perbaikan: readonly string[];
}

/** The sound example with this time in its second step. */
const withWaktu = (waktu: string): string => sopContoh(['Waktu: 15 menit', `Waktu: ${waktu}`]);

const write = (values: readonly string[]): readonly Localized[] => {
  if (values.length === 0) return [];
  const quoted = values.map((value) => `\`${value}\``);
  return [{ id: `tulis ${quoted.join(' atau ')}`, en: `write ${quoted.join(' or ')}` }];
};

const FORMS: Localized = {
  id: 'bentuk yang dikenal antara lain `30 menit`, `2 hari kerja`, `5-10 menit`, `maksimal 3 hari kerja`, `2 menit/berkas`, `sesuai kebutuhan`',
  en: 'among the forms that are read are `30 menit`, `2 hari kerja`, `5-10 menit`, `maksimal 3 hari kerja`, `2 menit/berkas`, `sesuai kebutuhan`',
};

const UNITS =
  'detik, menit, jam, hari, hari kerja, hari kalender, minggu, bulan, triwulan, semester, tahun';

const MUTU_BAKU: Localized = {
  id: 'Waktu adalah mutu baku: ia mengendalikan mutu hasil akhir dan dijumlahkan sepanjang alur. Waktu yang tidak dapat dibaca tidak dapat dihitung.',
  en: 'Time is a quality standard: it controls the quality of the end product and is added up along the flow. Time that cannot be read cannot be counted.',
};

const SOURCE_MUTU_BAKU =
  'PermenPAN-RB 35/2012, Bagian Flowchart: tiap aktivitas hendaknya menyebut mutu bakunya';

export const waktuTidakTerbaca = defineCode<Mended & { readonly teks: string }>({
  code: 'SOP1401',
  name: 'waktu-tidak-terbaca',
  severity: 'error',
  message: ({ teks }) => ({
    id: `waktu \`${teks}\` tidak terbaca`,
    en: `the time \`${teks}\` cannot be read`,
  }),
  help: ({ perbaikan }) => (perbaikan.length > 0 ? write(perbaikan) : [FORMS]),
  why: MUTU_BAKU,
  source: SOURCE_MUTU_BAKU,
  bad: withWaktu('dua hari'),
  good: withWaktu('2 hari'),
});

export const satuanTidakDikenal = defineCode<
  Mended & { readonly satuan: string; readonly saran: readonly string[] }
>({
  code: 'SOP1402',
  name: 'satuan-tidak-dikenal',
  severity: 'error',
  message: ({ satuan }) => ({
    id: `satuan waktu \`${satuan}\` tidak dikenal`,
    en: `the unit of time \`${satuan}\` is not known`,
  }),
  help: ({ perbaikan, saran }) => {
    if (perbaikan.length > 0) return write(perbaikan);
    if (saran.length > 0) return write(saran);
    return [{ id: `satuan yang dikenal: ${UNITS}`, en: `known units: ${UNITS}` }];
  },
  why: {
    id: 'Satu huruf membedakan satuan: `hari`, `hari kerja` dan `hari kalender` adalah tiga satuan dengan akibat hukum yang berbeda, maka satuan tidak pernah diterka.',
    en: 'One letter can make another unit: `hari`, `hari kerja` and `hari kalender` are three units with different legal effect, so a unit is never guessed.',
  },
  source:
    'konvensi: "5 minit" dan sejenisnya pada lembar nyata; arti "hari" berbeda antar-peraturan',
  bad: withWaktu('1 hari kalendar'),
  good: withWaktu('1 hari kalender'),
});

export const satuanHilang = defineCode<Mended & { readonly angka: string }>({
  code: 'SOP1403',
  name: 'satuan-hilang',
  severity: 'error',
  message: ({ angka }) => ({
    id: `angka \`${angka}\` belum bersatuan`,
    en: `the number \`${angka}\` has no unit`,
  }),
  help: ({ perbaikan }) => [
    ...perbaikan.slice(0, 1).map((value) => ({
      id: `tulis satuannya, misalnya \`${value}\``,
      en: `write its unit, \`${value}\` say`,
    })),
    {
      id: 'jika semua waktu di tabel ini bersatuan sama, tulis sekali `Satuan Waktu: menit` sebelum Prosedur',
      en: 'if every time in this table has the same unit, write `Satuan Waktu: menit` once before Prosedur',
    },
  ],
  why: {
    id: 'Angka tanpa satuan dapat berarti menit, jam atau hari. Lembar yang memakainya mencetak satuannya di kepala kolom, "Waktu (menit)".',
    en: 'A number without a unit may mean minutes, hours or days. Sheets that use one print the unit in the head of the column, "Waktu (menit)".',
  },
  source: 'konvensi: kepala kolom "Waktu (menit)" pada lembar nyata',
  bad: withWaktu('120'),
  good: withWaktu('120 menit'),
});

export const waktuTanpaJumlah = defineCode<Mended>({
  code: 'SOP1404',
  name: 'waktu-tanpa-jumlah',
  severity: 'warning',
  message: () => ({
    id: 'waktu ini dicetak tetapi tidak dihitung',
    en: 'this time is printed but not counted',
  }),
  help: ({ perbaikan }) => [
    ...write(perbaikan),
    ...(perbaikan.length > 0
      ? []
      : [
          {
            id: 'tulis lamanya di sini, misalnya `2 hari kerja`, dan saat pelaksanaannya di Keterangan',
            en: 'write how long it takes here, `2 hari kerja` say, and when it happens under Keterangan',
          },
        ]),
  ],
  why: {
    id: 'Saat (tanggal, jam, H-1) bukan lamanya pekerjaan. Langkah seperti ini hilang dari jumlah waktu seluruh prosedur.',
    en: 'A moment (a date, an hour, H-1) is not how long the work takes. Such a step is missing from the total time of the procedure.',
  },
  source: 'konvensi: "H-1", "30 Juni dan 31 Desember" pada lembar nyata',
  bad: withWaktu('H-1'),
  good: withWaktu('1 hari kerja sebelum rapat'),
});

export const waktuMenyatuDiBarisPertama = defineCode<Record<string, never>>({
  code: 'SOP1405',
  name: 'waktu-menyatu-di-baris-pertama',
  severity: 'error',
  message: () => ({
    id: 'langkah pertama tidak dapat menyatu: tidak ada sel waktu di atasnya',
    en: 'the first step cannot be merged: there is no cell of time above it',
  }),
  help: () => [
    {
      id: 'tulis waktunya di langkah ini, dan `menyatu` di langkah sesudahnya',
      en: 'write the time in this step, and `menyatu` in the steps after it',
    },
  ],
  why: {
    id: '`menyatu` berarti satu sel dengan baris di atasnya, dan waktunya dihitung satu kali.',
    en: '`menyatu` means one cell with the row above, whose time is counted once.',
  },
  source: 'bahasa',
  bad: sopContoh(['Waktu: 10 menit', 'Waktu: menyatu']),
  good: withWaktu('menyatu'),
});

export const waktuTerbalik = defineCode<Mended>({
  code: 'SOP1406',
  name: 'waktu-terbalik',
  severity: 'error',
  message: () => ({
    id: 'rentang waktu ini terbalik: batas bawahnya lebih besar daripada batas atasnya',
    en: 'this range of time is the wrong way round: its lower end is larger than its upper end',
  }),
  help: ({ perbaikan }) => write(perbaikan),
  why: {
    id: 'Rentang ditulis dari yang terkecil. Yang terbalik biasanya salah ketik pada salah satu angkanya.',
    en: 'A range is written from the smallest. One the wrong way round usually has a slip in one of its numbers.',
  },
  source: 'bahasa',
  bad: withWaktu('5-3 hari kerja'),
  good: withWaktu('3-5 hari kerja'),
});

export const waktuBerupaTanggal = defineCode<Mended>({
  code: 'SOP1407',
  name: 'waktu-berupa-tanggal',
  severity: 'error',
  message: () => ({
    id: 'di sini tertulis tanggal, bukan lamanya pekerjaan',
    en: 'this is a date, not how long the work takes',
  }),
  help: ({ perbaikan }) => [
    { id: 'tulis lamanya, misalnya `2 hari kerja`', en: 'write how long, `2 hari kerja` say' },
    ...perbaikan.slice(0, 1).map((value) => ({
      id: `atau, untuk tenggat yang hanya dicetak, \`${value}\``,
      en: `or, for a deadline that is only printed, \`${value}\``,
    })),
  ],
  why: {
    id: 'SOP berlaku berulang-ulang, sedangkan sebuah tanggal hanya terjadi sekali. Angka seperti `1-2-2022` juga mudah disangka rentang.',
    en: 'An SOP is used again and again, but a date happens once. Figures such as `1-2-2022` are also easily taken for a range.',
  },
  source: 'bahasa',
  bad: withWaktu('1-2-2022'),
  good: withWaktu('1-2 hari'),
});

export const kataSesudahWaktu = defineCode<Mended & { readonly kata: string }>({
  code: 'SOP1408',
  name: 'kata-sesudah-waktu',
  severity: 'error',
  message: ({ kata }) => ({
    id: `kata \`${kata}\` sesudah waktu tidak dimengerti`,
    en: `the word \`${kata}\` after the time is not understood`,
  }),
  help: ({ perbaikan }) =>
    perbaikan.length > 0
      ? write(perbaikan)
      : [
          {
            id: 'sambung keterangan dengan kata seperti `sejak`, `setelah`, `untuk`, taruh dalam kurung, atau pindahkan ke Keterangan',
            en: 'join a remark with a word such as `sejak`, `setelah`, `untuk`, put it in brackets, or move it to Keterangan',
          },
        ],
  why: {
    id: 'Kata bebas hanya dibaca sesudah kata sambung, supaya salah ketik pada satuan tidak lolos sebagai keterangan.',
    en: 'Free words are read only after a connecting word, so that a misspelt unit does not pass as a remark.',
  },
  source: 'bahasa',
  bad: withWaktu('1 hari penuh'),
  good: withWaktu('1 hari (penuh)'),
});

export const angkaTidakTerbaca = defineCode<Mended & { readonly angka: string }>({
  code: 'SOP1409',
  name: 'angka-tidak-terbaca',
  severity: 'error',
  message: ({ angka }) => ({
    id: `angka \`${angka}\` tidak terbaca`,
    en: `the number \`${angka}\` cannot be read`,
  }),
  help: ({ perbaikan }) => [
    ...write(perbaikan),
    {
      id: 'koma untuk pecahan (`1,5 jam`), titik untuk ribuan (`1.500 menit`)',
      en: 'a comma before decimals (`1,5 jam`), a full stop between thousands (`1.500 menit`)',
    },
  ],
  why: {
    id: 'Titik adalah tanda ribuan: `1.5` tidak jelas maksudnya, satu setengah atau seribu lima ratus.',
    en: 'The full stop parts thousands: `1.5` may be one and a half or a slip for 1500.',
  },
  source: 'bahasa',
  bad: withWaktu('1.5 jam'),
  good: withWaktu('1,5 jam'),
});

export const angkaDanHurufBerbeda = defineCode<
  Mended & { readonly angka: string; readonly huruf: string }
>({
  code: 'SOP1410',
  name: 'angka-dan-huruf-berbeda',
  severity: 'warning',
  message: ({ angka, huruf }) => ({
    id: `angka \`${angka}\` dan hurufnya \`${huruf}\` berbeda`,
    en: `the number \`${angka}\` and its words \`${huruf}\` differ`,
  }),
  help: ({ perbaikan }) => write(perbaikan),
  why: {
    id: 'Huruf dalam kurung menegaskan angka. Jika keduanya berbeda, pembaca tidak tahu mana yang berlaku; yang dihitung adalah angkanya.',
    en: 'The words in brackets confirm the number. When they differ, readers cannot tell which holds; the number is what is counted.',
  },
  source: 'konvensi: "10 (sepuluh) hari kerja" pada lembar nyata',
  bad: withWaktu('3 (dua) hari kerja'),
  good: withWaktu('3 (tiga) hari kerja'),
});

/**
 * The messages of what was found in one value.
 *
 * @param toSpan the place in the source of a range of the value's unfolded text
 */
export function waktuDiagnostics(
  issues: readonly WaktuIssue[],
  toSpan: (start: number, end: number) => Span,
): Diagnostic[] {
  return issues.map((issue) => fromIssue(issue, toSpan(issue.start, issue.end)));
}

/** The same of the value of `Satuan Waktu`. */
export function satuanDiagnostics(
  issues: readonly WaktuIssue[],
  toSpan: (start: number, end: number) => Span,
): Diagnostic[] {
  return waktuDiagnostics(issues, toSpan);
}

function fromIssue(issue: WaktuIssue, span: Span): Diagnostic {
  switch (issue.kind) {
    case 'tidak-terbaca':
      return report(waktuTidakTerbaca, span, issue);
    case 'satuan-tidak-dikenal':
      return report(satuanTidakDikenal, span, { ...issue, satuan: shortened(issue.satuan) });
    case 'satuan-hilang':
      return report(satuanHilang, span, { ...issue, angka: shortened(issue.angka) });
    case 'tanpa-jumlah':
      return report(waktuTanpaJumlah, span, issue);
    case 'terbalik':
      return report(waktuTerbalik, span, issue);
    case 'berupa-tanggal':
      return report(waktuBerupaTanggal, span, issue);
    case 'kata-sesudah-waktu':
      return report(kataSesudahWaktu, span, { ...issue, kata: shortened(issue.kata) });
    case 'angka-tidak-terbaca':
      return report(angkaTidakTerbaca, span, { ...issue, angka: shortened(issue.angka) });
    case 'angka-dan-huruf-berbeda':
      return report(angkaDanHurufBerbeda, span, issue);
  }
}
