import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix } from '../../../diagnostics/diagnostic.js';
import { fold } from '../../../text/words.js';
import { kataDari } from '../../bahasa/kata.js';
import { isSamePost, type NamedPost } from '../../jabatan.js';
import { fileRule } from '../../rule.js';
import type { Settings } from '../../settings.js';
import { type Kegiatan, kegiatanDari } from './kegiatan.js';
import { type Kolom, kolomOf } from './kolom.js';
import { placesOf, type Sebutan, sebutanSama } from './sebutan.js';

/** A post is called in the activities what its column is called. */
export const jabatanDitulisLain = fileRule({
  code: 'SOP2307',
  name: 'jabatan-ditulis-lain',
  severity: 'info',
  preset: 'baku',
  message: ({ nama, kolom }: { nama: string; kolom: string }) => ({
    id: `“${nama}” ditulis ${kolom} di kolom pelaksana`,
    en: `“${nama}” is written ${kolom} in the columns of pelaksana`,
  }),
  help: ({ kolom }) => [{ id: `tulis “${kolom}”`, en: `write “${kolom}”` }],
  why: {
    id: 'Satu jabatan dengan dua sebutan di satu lembar membuat pembaca bertanya apakah yang dimaksud dua orang.',
    en: 'One post under two names on one sheet makes the reader ask whether two people are meant.',
  },
  source:
    'konvensi: pada dua dari enam lembar contoh kalimat menyebut Kabid dan Kasie, kolomnya Kepala Bidang dan Kepala Seksi, atau Kabid di sebelah kolom Bidang',
  bad: sopContoh(
    ['  - Kasubag\n', '  - Kepala Subbagian Umum\n'],
    ['Kasubag: Memeriksa', 'Kepala Subbagian Umum: Memeriksa'],
    ['Mencatat permohonan', 'Menyampaikan permohonan kepada Kasubag'],
  ),
  good: SOP_BAIK,
  *check(analysis, { report, settings }) {
    const all = kegiatanDari(analysis, settings);
    const groups = sebutanSama(all, (one, post) => otherwise(one, post, settings) !== null);
    for (const group of groups) {
      const [{ one, post }, ...others] = group;
      const kolom = otherwise(one, post, settings);
      if (kolom === null) continue;
      yield report(
        one.at(post.start, post.end),
        { nama: post.teks, kolom: kolom.nama },
        { related: placesOf(others), fixes: [fixOf(group, kolom)] },
      );
    }
  },
});

/**
 * The column that a post means and calls by a short form that is not the column's. The other way round, a name in full
 * for a column whose head had no room for it, is no mistake.
 */
function otherwise({ kolom }: Kegiatan, post: NamedPost, settings: Settings): Kolom | null {
  // The spelling of `staf` is another matter.
  if (!post.singkat || post.pangkat === 'staf' || isKnownSpelling(post.teks, settings)) return null;
  const column = kolom[kolomOf(post, kolom)];
  const first = kataDari(post.teks)[0]?.kunci;
  if (column === undefined || first === undefined) return null;
  return column.sebutan.some((words) => words.includes(first)) ? null : column;
}

/** Whether the configuration says that the office writes it so too. */
const isKnownSpelling = (teks: string, { jabatan }: Settings): boolean =>
  Object.values(jabatan).some((spellings) => spellings.some((one) => fold(one) === fold(teks)));

/** The column's name at every place. Safe where both are one post written out in full, and the column is one post. */
function fixOf(group: readonly Sebutan[], { nama, jabatan }: Kolom): Fix {
  const isSame = group.every(({ post }) => jabatan.every((own) => isSamePost(own, post)));
  return {
    title: { id: `tulis “${nama}”`, en: `write “${nama}”` },
    safe: isSame,
    edits: group.map(({ one, post }) => ({ span: one.at(post.start, post.end), text: nama })),
  };
}
