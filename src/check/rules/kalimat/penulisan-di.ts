import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { remembered } from '../../../text/remembered.js';
import { uraikan } from '../../bahasa/jenis-kata.js';
import { type Kata, kataDari } from '../../bahasa/kata.js';
import { fileRule } from '../../rule.js';
import { teksDari } from './teks.js';

/** `di` is part of the verb behind it, and stands by itself before a place. */
export const penulisanDi = fileRule({
  code: 'SOP2311',
  name: 'penulisan-di',
  severity: 'info',
  preset: 'baku',
  message: ({ kata, benar }: { kata: string; benar: string }) => ({
    id: `“${kata}” ditulis “${benar}”`,
    en: `“${kata}” is written “${benar}”`,
  }),
  help: () => [
    {
      id: 'di- pada kata kerja ditulis serangkai, di sebelum tempat ditulis terpisah',
      en: 'di- of a verb is written in one word with it, di before a place in two',
    },
  ],
  why: {
    id: 'Salah tulis yang paling mudah terlihat; lembar yang disahkan dengannya tampak belum dibaca.',
    en: 'The slip that is seen first; a sheet that is signed with it looks unread.',
  },
  source:
    'konvensi: ejaan EYD Edisi V sejauh diingat; pada satu dari enam lembar contoh tertulis “di gandakan” dan “di paraf”',
  bad: sopContoh(['Memeriksa jadwal', 'Memeriksa jadwal yang telah di kirimkan']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    for (const { teks, at } of teksDari(analysis)) {
      for (const { start, end, benar } of slipsIn(teks)) {
        const span = at(start, end);
        const title = { id: `tulis “${benar}”`, en: `write “${benar}”` };
        const fixes = [{ title, safe: true, edits: [{ span, text: benar }] }];
        yield report(span, { kata: teks.slice(start, end), benar }, { fixes });
      }
    }
  },
});

interface Slip {
  /** UTF-16 offset into the text. */
  readonly end: number;
  readonly benar: string;
}

const slipsIn = remembered((teks): readonly (Slip & { readonly start: number })[] => {
  if (!MAY_SLIP.test(teks)) return [];
  const words = kataDari(teks);
  return words.flatMap((word, i) => {
    const found = joined(teks, word, words[i + 1], words[i + 2]) ?? parted(word);
    return found === null ? [] : [{ start: word.start, ...found }];
  });
});

/** Bases that are never a place, so that `di` before them is the prefix; with `-kan` or `-i` no base is one. */
const NO_PLACES: ReadonlySet<string> = new Set(
  (
    'paraf buat ambil terima periksa cetak kirim simpan catat susun input entri verifikasi validasi koreksi tolak bawa ' +
    'ketik isi minta undang bahas teliti hitung tulis baca tunjuk panggil pakai bayar beli ubah hapus'
  ).split(' '),
);

/** `di gandakan`, `di paraf`, `di tanda tangani`. */
function joined(teks: string, di: Kata, verb?: Kata, further?: Kata): Slip | null {
  if (di.kunci !== 'di' || verb === undefined || !isBlank(teks, di, verb)) return null;
  if (verb.kunci === 'tanda' && further?.kunci === 'tangani' && isBlank(teks, verb, further))
    return { end: further.end, benar: `${di.teks}tandatangani` };
  // A capital within a text starts a name: `di Isimu`.
  if (verb.teks !== verb.kunci) return null;
  const found = uraikan(verb.kunci);
  const isSuffixed = found?.jenis === 'dasar' && found.dasar !== verb.kunci;
  return isSuffixed || NO_PLACES.has(verb.kunci)
    ? { end: verb.end, benar: di.teks + verb.kunci }
    : null;
}

const isBlank = (teks: string, a: Kata, b: Kata): boolean => teks.slice(a.end, b.start) === ' ';

/** Places that are written as if they were verbs. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'atas bawah dalam luar sini sana situ mana antara depan belakang samping lapangan kantor rumah desa kecamatan ' +
    'kelurahan kabupaten'
  ).split(' '),
);

/** What a text has that is worth taking apart. */
const MAY_SLIP = new RegExp(`\\bdi(?: |${[...PLACES].join('|')})`, 'iu');

/** `diatas`, `dilapangan`. */
function parted({ teks, kunci, end }: Kata): Slip | null {
  const place = kunci.startsWith('di') ? kunci.slice(2) : '';
  return PLACES.has(place) && teks.slice(1) === kunci.slice(1)
    ? { end, benar: `${teks.slice(0, 2)} ${place}` }
    : null;
}
