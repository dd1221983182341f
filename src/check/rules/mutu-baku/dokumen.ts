import type { Localized } from '../../../diagnostics/diagnostic.js';
import type { Butir } from '../../../model/schema.js';
import { uraikan } from '../../bahasa/jenis-kata.js';
import { kataDari } from '../../bahasa/kata.js';
import { listed } from '../../sebut-langkah.js';

/** What a phrase names, as far as two phrases can be compared by it. */
export interface Dokumen {
  /** Words that say what kind of paper it is, and nothing of what it is about: `surat`, `daftar`. */
  readonly umum: ReadonlySet<string>;
  /** What it is about, by the words these are made from. */
  readonly khusus: ReadonlySet<string>;
}

/** Kinds of paper. Two of one kind are the same only where neither says what it is about, or both say the same. */
const UMUM = words(`
  acara arsip bahan berita berkas bukti buku catatan daftar data dokumen draf draft format formulir fotokopi hasil
  informasi kartu kerja kertas konsep kumpulan lampiran laporan lembar naskah nota out petikan print rancangan rekap
  rekapitulasi resume salinan surat tabel
`);

/** Words that join, and words for the state a paper is in: it stays the same paper. */
const TANPA_ISI = words(`
  absah akan akhir asli atas atau awal bagi baik baru belum benar berikut bersih beserta besar cocok dalam dan dapat
  dari dengan di final hard hardcopy harus ini itu jika juga kecil kepada keseluruhan ke kosong lain lama layak lengkap
  masing masing-masing memenuhi oleh pada para per rapi rangkap sah secara seluruh semua serta sesuai setiap siap soft
  softcopy sudah tanda tangan telah tentang tepat terakhir tersebut tiap untuk valid yang
`);

/** A shorter word is in many others by chance. */
const SHORTEST_PART = 5;

/** What a phrase names. */
export function dokumenDari(teks: string): Dokumen {
  const umum = new Set<string>();
  const khusus = new Set<string>();
  for (const { kunci } of kataDari(teks)) {
    if (UMUM.has(kunci)) umum.add(kunci);
    else if (!TANPA_ISI.has(kunci) && !isState(kunci)) khusus.add(uraikan(kunci)?.dasar ?? kunci);
  }
  return { umum, khusus };
}

/** What a list names, item by item. */
export const daftarDokumen = (list: readonly Butir[]): Dokumen[] =>
  list.flatMap(({ teks, anak }) => [dokumenDari(teks), ...daftarDokumen(anak)]);

/** Whether two phrases may name the same thing. In doubt they do: a finding must be sure that they do not. */
export function bisaSama(a: Dokumen, b: Dokumen): boolean {
  if (isEmpty(a) || isEmpty(b)) return true;
  if ([...a.khusus].some((one) => [...b.khusus].some((other) => isOfOneWord(one, other)))) {
    return true;
  }
  return (a.khusus.size === 0 || b.khusus.size === 0) && [...a.umum].some((one) => b.umum.has(one));
}

/** Names of papers that a message quotes; the others are at their places. */
const MOST_QUOTED = 3;

/** Names of papers in a sentence: `"A", "B" dan 4 lainnya`. */
export function sebutDokumen(names: readonly string[]): Localized {
  const quoted = names.slice(0, names.length > MOST_QUOTED ? MOST_QUOTED - 1 : MOST_QUOTED);
  const rest = names.length - quoted.length;
  const words = quoted.map((name) => `"${name}"`);
  return {
    id: listed([...words, ...(rest > 0 ? [`${rest} lainnya`] : [])], 'dan'),
    en: listed([...words, ...(rest > 0 ? [`${rest} others`] : [])], 'and'),
  };
}

const isEmpty = ({ umum, khusus }: Dokumen): boolean => umum.size + khusus.size === 0;

/** `nilai` is in `penilaian`, whose base may not be known. */
function isOfOneWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_PART && long.includes(short);
}

/** `terisi`, `ditandatangani`, `bernomor`: said of a paper, and no part of its name. */
const isState = (word: string): boolean =>
  uraikan(word)?.jenis === 'pasif' || /^(?:ter|ber|di)\p{L}{4,}$/u.test(word);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
