import { isOrang, jenisKata } from '../../bahasa/jenis-kata.js';
import { type Kata, kataDari } from '../../bahasa/kata.js';
import type { NamedPost } from '../../jabatan.js';
import { type Kolom, kolomOf } from './kolom.js';

/** One of those whom an activity names as its doers. */
export interface NamaSubjek {
  readonly teks: string;
  /** UTF-16 offsets into the activity. */
  readonly start: number;
  readonly end: number;
  /** Index of the column that is meant; -1 where it is none or might be several. */
  readonly kolom: number;
  /** Null where it is no known post: a column's own name, `Petugas loket`. */
  readonly jabatan: NamedPost | null;
}

/** Who an activity says does it, before its verb: `Sekretaris meneliti ...`. */
export interface Subjek {
  readonly nama: readonly NamaSubjek[];
  /** The verb behind them. */
  readonly kerja: Kata;
  /** Whether the verb follows at once, without `akan`, `segera`. */
  readonly langsung: boolean;
}

/** Words that may stand between the subject and its verb. */
const ADVERBS: ReadonlySet<string> = new Set(
  'akan telah sudah segera harus wajib dapat bisa juga kemudian lalu selanjutnya langsung kembali sedang'.split(
    ' ',
  ),
);

/** Words that part names that act together. */
const JOINING: ReadonlySet<string> = new Set(
  'dan serta bersama dengan atau dibantu didampingi'.split(' '),
);

/** Behind these comes no verb of the subject. */
const ENDING: ReadonlySet<string> = new Set(
  'yang untuk dari kepada ke oleh di pada agar jika bila apabila tentang atas bahwa sebelum setelah sesuai'.split(
    ' ',
  ),
);

/** Words that may go on a name: `Petugas loket pelayanan`, `Staf pengadaan`. */
const MOST_WORDS_MORE = 3;

/** The subject of an activity; null where it has none or where it cannot be told. */
export function subjekDari(
  teks: string,
  kolom: readonly Kolom[],
  jabatan: readonly NamedPost[],
): Subjek | null {
  const kata = kataDari(teks);
  const nama: NamaSubjek[] = [];
  let at = 0;
  for (;;) {
    const [one, next] = nameAt(teks, kata, at, kolom, jabatan);
    if (one === null) return null;
    nama.push(one);
    at = next;
    const here = kata[at];
    const isListed = /^\s*[,&/]\s*$/u.test(teks.slice(one.end, here?.start ?? teks.length));
    if (JOINING.has(here?.kunci ?? '')) at++;
    else if (!isListed) break;
  }
  const first = at;
  while (ADVERBS.has(kata[at]?.kunci ?? '')) at++;
  const kerja = kata[at];
  const isVerb = kerja !== undefined && jenisKata(kerja.kunci) === 'aktif';
  return isVerb ? { nama, kerja, langsung: at === first } : null;
}

/** A name that starts at a word, and the word behind it. */
function nameAt(
  teks: string,
  kata: readonly Kata[],
  at: number,
  kolom: readonly Kolom[],
  jabatan: readonly NamedPost[],
): readonly [NamaSubjek | null, number] {
  const first = kata[at];
  if (first === undefined) return [null, at];
  const column = columnAt(kata, at, kolom);
  const post = jabatan.find(({ start }) => start === first.start) ?? null;
  const behindPost = post === null ? at : kata.findIndex(({ start }) => start >= post.end);
  const isPost = post !== null && (behindPost < 0 || behindPost > at + column.length);
  let next = isPost ? (behindPost < 0 ? kata.length : behindPost) : at + column.length;
  if (next === at && !isOrang(first.kunci)) return [null, at];
  next = Math.max(next, at + 1);
  next = withMore(teks, kata, next);
  const last = kata[next - 1] ?? first;
  return [
    {
      teks: teks.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      kolom: isPost ? kolomOf(post, kolom) : column.index,
      jabatan: isPost ? post : null,
    },
    next,
  ];
}

/** The column whose name stands here, the longest of those that do. */
function columnAt(
  kata: readonly Kata[],
  at: number,
  kolom: readonly Kolom[],
): { readonly index: number; readonly length: number } {
  let [index, length] = [-1, 0];
  for (const [i, { sebutan }] of kolom.entries()) {
    for (const words of sebutan) {
      const isHere = words.every((word, j) => kata[at + j]?.kunci === word);
      if (isHere && words.length > length) [index, length] = [i, words.length];
    }
  }
  return { index, length };
}

/** Where the words end that go on a name, up to a verb or an adverb; the same place where none is near. */
function withMore(teks: string, kata: readonly Kata[], from: number): number {
  for (let at = from; at <= from + MOST_WORDS_MORE; at++) {
    const here = kata[at];
    const before = kata[at - 1];
    if (here === undefined || before === undefined) return from;
    if (!/^[\s.]*$/u.test(teks.slice(before.end, here.start))) return from;
    if (ADVERBS.has(here.kunci) || jenisKata(here.kunci) === 'aktif') return at;
    if (ENDING.has(here.kunci) || JOINING.has(here.kunci)) return from;
    if (jenisKata(here.kunci) === 'pasif') return from;
  }
  return from;
}
