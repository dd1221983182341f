import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { NamedPost } from '../../jabatan.js';
import { fileRule } from '../../rule.js';
import { type Kegiatan, kegiatanDari } from './kegiatan.js';
import { type Kolom, kolomOf } from './kolom.js';
import { placesOf, sebutanSama } from './sebutan.js';

/** A post of the office that an activity names is a column, by the name that the column has. */
export const jabatanBukanKolom = fileRule({
  code: 'SOP2306',
  name: 'jabatan-bukan-kolom',
  severity: 'warning',
  preset: 'baku',
  message: ({ nama, kolom }: { nama: string; kolom: readonly string[] }) => ({
    id: `“${nama}” tidak ada di kolom pelaksana; yang ada ${kolom.join(' dan ')}`,
    en: `“${nama}” is no column of pelaksana; there is ${kolom.join(' and ')}`,
  }),
  help: () => [
    {
      id: 'tulis jabatan seperti nama kolomnya, atau tambahkan kolomnya ke Pelaksana',
      en: 'write the post as its column is called, or add its column to Pelaksana',
    },
  ],
  why: {
    id: 'Pembaca tidak dapat tahu siapa yang dimaksud bila kalimatnya menyebut jabatan yang mirip dengan beberapa kolom tetapi bukan salah satunya.',
    en: 'Nobody can know who is meant where the wording names a post that is like some columns and is none of them.',
  },
  source:
    'konvensi: pada satu dari enam lembar contoh “Kasubag Evlap” disebut di sebelah kolom Kasubag dan Kasubag Perenc, pada satu lagi Kabid di sebelah kolom Bidang',
  bad: sopContoh(
    ['  - Kasubag\n', '  - Kasubag Umum\n  - Kasubag Keuangan\n'],
    ['Kasubag: Memeriksa', 'Kasubag Umum: Memeriksa'],
    ['Staf: Menyerahkan kunci', 'Kasubag Keuangan: Menyerahkan kunci kepada Kasubag Evlap'],
  ),
  good: SOP_BAIK,
  *check(analysis, { report, settings }) {
    const all = kegiatanDari(analysis, settings);
    const groups = sebutanSama(all, (one, post) => likeColumns(one, post).length > 0);
    for (const [{ one, post }, ...others] of groups) {
      yield report(
        one.at(post.start, post.end),
        { nama: post.teks, kolom: likeColumns(one, post) },
        { related: placesOf(others) },
      );
    }
  },
});

/** Posts within one office; of others there may be one in each office, which needs no column. */
const WITHIN = /^kepala (?:bidang|seksi|sub\p{L}+|bagian|urusan)$/u;
/** The name of another office behind a post: `Kepala Bidang Anggaran BPKAD`. */
const OFFICE = /\b\p{Lu}{3,}$/u;

/** The columns that a post is like and none of which it is; none where it is one, or where there may be another such post elsewhere. */
function likeColumns({ kolom, teks }: Kegiatan, post: NamedPost): readonly string[] {
  if (!WITHIN.test(post.pangkat) || kolomOf(post, kolom) >= 0) return [];
  const ranked = kolom.filter(({ jabatan }) =>
    jabatan.some(({ pangkat }) => pangkat === post.pangkat),
  );
  if (ranked.length === 0) return headOf(post, kolom);
  const isElsewhere =
    OFFICE.test(post.teks) || /^\s+(?:di|pada)\s+\p{Lu}/u.test(teks.slice(post.end));
  return post.unit.length === 0 || ranked.length < 2 || isElsewhere
    ? []
    : ranked.map(({ nama }) => nama);
}

/** The one column that is the unit this is the head of: `Bidang` of Kabid. */
function headOf({ pangkat, unit }: NamedPost, kolom: readonly Kolom[]): readonly string[] {
  const name = pangkat.slice('kepala '.length);
  const units = kolom.filter(({ baku }) => baku === name || baku === `${name} ${unit.join(' ')}`);
  return units.length === 1 ? units.map(({ nama }) => nama) : [];
}
