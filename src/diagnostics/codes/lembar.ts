import { defineCode } from '../code.js';
import type { Localized } from '../diagnostic.js';
import { SOP_BAIK, sopContoh } from './contoh-sop.js';

/** Findings about the sheet, made while it is laid out: SOP40xx. */

/** Where on the sheet: a step and a column, or a field of the identity block. */
export interface SheetPlace {
  /** Number of the step; null for the identity block. */
  readonly langkah: number | null;
  /** The field by its printed name: `Kegiatan`, `Judul SOP`; the pelaksana's name for the head of a column. */
  readonly bagian: string;
}

const at = ({ langkah, bagian }: SheetPlace): Localized =>
  langkah === null
    ? { id: `di bagian ${bagian}`, en: `in ${bagian}` }
    : { id: `di langkah ${langkah}, ${bagian}`, en: `in step ${langkah}, ${bagian}` };

const REPORT_IT: Localized = {
  id: 'ini kekurangan sopc, bukan kesalahan SOP: laporkan dengan menyertakan berkas ini',
  en: 'this is a shortcoming of sopc, not a mistake in the SOP: please report it with this file',
};

const HOW_TO_PART: Localized = {
  id: 'pisahkan dengan spasi, "/" atau "-", atau pendekkan; kalau kolom-kolom lain penuh juga, pakai kertas yang lebih lebar (--paper Legal)',
  en: 'part it by a space, "/" or "-", or shorten it; where other columns are full too, use wider paper (--paper Legal)',
};

/** A mistake on the sheet must never be silent: it is signed as the binding text. */
const WHOLE_SHEET: Localized = {
  id: 'Lembar yang ditandatangani adalah naskah yang berlaku. Yang tidak tergambar di sana tidak ada bagi pembacanya, jadi lembar seperti itu tidak dibuat.',
  en: 'The signed sheet is the text that binds. What is missing there does not exist for its readers, so such a sheet is not made.',
};

export const panahTidakTergambar = defineCode<{ dari: number; ke: number; halaman: number }>({
  code: 'SOP4001',
  name: 'panah-tidak-tergambar',
  severity: 'error',
  message: ({ dari, ke, halaman }) => ({
    id: `panah dari langkah ${dari} ke langkah ${ke} tidak dapat digambar di halaman ${halaman}`,
    en: `the arrow from step ${dari} to step ${ke} could not be drawn on page ${halaman}`,
  }),
  help: () => [REPORT_IT],
  why: WHOLE_SHEET,
  source: 'bahasa',
  bad: '',
  good: '',
});

export const jawabanBerdesakan = defineCode<{ langkah: number; jawaban: string }>({
  code: 'SOP4002',
  name: 'jawaban-berdesakan',
  severity: 'warning',
  message: ({ langkah, jawaban }) => ({
    id: `jawaban "${jawaban}" di langkah ${langkah} tidak mendapat tempat bersih di pangkal panahnya`,
    en: `the answer "${jawaban}" of step ${langkah} has no clear place at the start of its arrow`,
  }),
  help: () => [
    { id: 'pendekkan jawabannya, misalnya menjadi "ya"', en: 'shorten the answer, to "ya" say' },
  ],
  why: {
    id: 'Jawaban yang menempel pada garis lain, atau jauh dari simbolnya, dapat dibaca sebagai milik panah yang salah.',
    en: 'An answer that touches another line, or is far from its symbol, may be read as belonging to the wrong arrow.',
  },
  source: 'bahasa',
  bad: '',
  good: '',
});

const FLAWS = {
  symbolHits: { id: 'garis menimpa simbol', en: 'lines through a symbol' },
  overlaps: { id: 'garis berimpit', en: 'lines on top of each other' },
  outsideArea: { id: 'bagian keluar dari bidang cetak', en: 'parts outside the printable area' },
  clippedText: { id: 'teks keluar dari kotaknya', en: 'texts that leave their box' },
  edgesMissing: { id: 'panah tidak sampai ke tujuannya', en: 'arrows that miss their target' },
} as const;

export const lembarCacat = defineCode<{ flaw: keyof typeof FLAWS; count: number }>({
  code: 'SOP4003',
  name: 'lembar-cacat',
  severity: 'error',
  message: ({ flaw, count }) => ({
    id: `lembar ini tidak tergambar bersih: ${count} ${FLAWS[flaw].id}`,
    en: `this sheet is not drawn clean: ${count} ${FLAWS[flaw].en}`,
  }),
  help: () => [
    {
      id: 'ini kekurangan sopc: mohon laporkan dengan berkasnya; sementara itu coba kertas yang lebih lebar',
      en: 'this is a fault of sopc: please report it with the file; meanwhile try wider paper',
    },
  ],
  why: WHOLE_SHEET,
  source: 'bahasa',
  bad: '',
  good: '',
});

/** A sign as it is seen (one of several code points, too) that the font lacks: told once, at its first place. */
export const hurufTidakAda = defineCode<SheetPlace & { huruf: string; lain: number }>({
  code: 'SOP4004',
  name: 'huruf-tidak-ada',
  severity: 'error',
  message: (place) => ({
    id: `huruf "${place.huruf}" (${codePoint(place.huruf)}) tidak ada dalam fonta lembar, ${at(place).id}${more(place.lain).id}`,
    en: `the sheet's font has no "${place.huruf}" (${codePoint(place.huruf)}), ${at(place).en}${more(place.lain).en}`,
  }),
  help: () => [
    {
      id: 'ganti huruf itu dengan kata atau tanda yang ada di papan ketik',
      en: 'replace it by a word or a sign that is on the keyboard',
    },
  ],
  why: WHOLE_SHEET,
  source: 'bahasa',
  bad: sopContoh(['Mengajukan permohonan', 'Mengajukan permohonan 申']),
  good: SOP_BAIK,
});

export const kataTerpenggal = defineCode<SheetPlace & { kata: string }>({
  code: 'SOP4005',
  name: 'kata-terpenggal',
  severity: 'warning',
  message: (place) => ({
    id: `kata "${place.kata}" terpenggal di tengah karena kolomnya sempit, ${at(place).id}`,
    en: `the word "${place.kata}" is broken in the middle, its column is narrow, ${at(place).en}`,
  }),
  help: () => [HOW_TO_PART],
  why: {
    id: 'Kata yang terpenggal di sembarang tempat sukar dibaca, apalagi di kepala kolom.',
    en: 'A word broken anywhere is hard to read, most of all in the head of a column.',
  },
  source: 'bahasa',
  bad: sopContoh(['000.8.3.3/12/UMUM', `SOP_000_8_3_3_12_${'BAGIANUMUM'.repeat(7)}`]),
  good: SOP_BAIK,
});

/** More pelaksana than any paper holds beside one another. */
const desks = (write: (name: string) => string): string =>
  Array.from({ length: 20 }, (_, index) => write(`Meja ${index + 1}`)).join('');

const initials = (name: string): string => `  - ${name}: Memaraf permohonan
    Kelengkapan: Catatan agenda
    Waktu: 5 menit
    Output: Catatan agenda

`;

/** A column that needs more than its share, and the word that makes it so wide. */
export type WideColumn = SheetPlace & { readonly lebar: number; readonly kata: string | null };

export const kolomTidakMuat = defineCode<{
  needed: number;
  available: number;
  /** The widest first. */
  columns: readonly WideColumn[];
}>({
  code: 'SOP4006',
  name: 'kolom-tidak-muat',
  severity: 'error',
  message: ({ needed, available, columns }) => ({
    id: `tabel ini memerlukan lebar ${mm(needed)}, halaman hanya menyediakan ${mm(available)}${wide(columns).id}`,
    en: `this table needs a width of ${mm(needed)}, the page has ${mm(available)}${wide(columns).en}`,
  }),
  help: ({ columns }) => [
    ...columns.flatMap((column) => (column.kata === null ? [] : [shorten(column, column.kata)])),
    {
      id: 'kurangi pelaksana, pecah menjadi beberapa Prosedur, atau pakai kertas yang lebih lebar (--paper Legal)',
      en: 'use fewer pelaksana, part it into several Prosedur, or use wider paper (--paper Legal)',
    },
  ],
  why: WHOLE_SHEET,
  source: 'bahasa',
  bad: sopContoh(
    ['  - Staf\n', `  - Staf\n${desks((name) => `  - ${name}\n`)}`],
    ['  - Kasubag: Memeriksa', `${desks(initials)}  - Kasubag: Memeriksa`],
  ),
  good: SOP_BAIK,
});

/** `; yang paling lebar: kolom Camat 82 mm, kolom Output 40 mm`. */
function wide(columns: readonly WideColumn[]): Localized {
  if (columns.length === 0) return { id: '', en: '' };
  const each = (word: string): string =>
    columns.map(({ bagian, lebar }) => `${word} ${bagian} ${mm(lebar)}`).join(', ');
  return { id: `; yang paling lebar: ${each('kolom')}`, en: `; the widest: ${each('column')}` };
}

const shorten = (place: SheetPlace, kata: string): Localized => ({
  id: `pendekkan atau pisahkan "${kata}" ${at(place).id}`,
  en: `shorten or part "${kata}" ${at(place).en}`,
});

export const barisTidakMuat = defineCode<{ halaman: number; needed: number; available: number }>({
  code: 'SOP4007',
  name: 'baris-tidak-muat',
  severity: 'error',
  message: ({ halaman, needed, available }) => ({
    id: `satu baris di halaman ${halaman} memerlukan tinggi ${mm(needed)}, halaman hanya menyediakan ${mm(available)}`,
    en: `a row on page ${halaman} needs a height of ${mm(needed)}, the page has ${mm(available)}`,
  }),
  help: () => [
    {
      id: 'pecah langkah yang panjang menjadi beberapa langkah',
      en: 'part the long step into several steps',
    },
  ],
  why: WHOLE_SHEET,
  source: 'bahasa',
  bad: '',
  good: '',
});

const mm = (length: number): string => `${Math.ceil(length)} mm`;

const codePoint = (sign: string): string =>
  [...sign]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

/** How many places more there are than the one told. */
const more = (count: number): Localized =>
  count === 0
    ? { id: '', en: '' }
    : { id: `, dan di ${count} tempat lain`, en: `, and in ${count} more places` };
