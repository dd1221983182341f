import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix } from '../../../diagnostics/diagnostic.js';
import { aktifDariPasif, jenisKata } from '../../bahasa/jenis-kata.js';
import type { Kata } from '../../bahasa/kata.js';
import { fileRule } from '../../rule.js';
import { type Kegiatan, kegiatanDari } from './kegiatan.js';
import { tiruHuruf } from './tiru-huruf.js';

/** An activity is written in the active voice. */
export const kegiatanPasif = fileRule({
  code: 'SOP2302',
  name: 'kegiatan-pasif',
  severity: 'warning',
  preset: 'baku',
  message: ({ kata }: { kata: string }) => ({
    id: `kegiatan ini kalimat pasif, dengan “${kata}”`,
    en: `this activity is in the passive voice, with “${kata}”`,
  }),
  help: () => [],
  why: {
    id: 'Kegiatan ditulis aktif: kalimat pasif menyebut apa yang terjadi pada sebuah berkas, bukan apa yang harus dikerjakan oleh pelaksana di kolomnya.',
    en: 'Activities are written actively: a passive sentence says what happens to a paper, not what the one in the column has to do.',
  },
  source:
    'PermenPAN-RB 35/2012 (kegiatan ditulis aktif dengan kata kerja tanpa subjek); kalimat pasif terdapat di antara 49% kegiatan pada lembar BPS yang tidak diawali me-',
  bad: sopContoh(['Mencatat permohonan', 'Permohonan dicatat dalam buku agenda']),
  good: SOP_BAIK,
  *check(analysis, { report, settings }) {
    for (const one of kegiatanDari(analysis, settings)) {
      const verb = pasifUtama(one);
      if (verb === null) continue;
      const aktif = aktifDariPasif(verb.kunci);
      const help =
        aktif === null
          ? []
          : [
              {
                id: `awali dengan kata kerja aktifnya: “${tiruHuruf(aktif, 'A')} ...”`,
                en: `begin with its active form: “${tiruHuruf(aktif, 'A')} ...”`,
              },
            ];
      const fixes = aktif === null || !standsAlone(one, verb) ? [] : [fixOf(one, verb, aktif)];
      yield report(one.at(verb.start, verb.end), { kata: verb.teks }, { help, fixes });
    }
  },
});

/** Behind these a passive verb says which thing is meant, or when, and is not what the sentence tells. */
const SUBORDINATING: ReadonlySet<string> = new Set(
  (
    'yang untuk agar supaya sebelum setelah sesudah jika bila apabila kalau sebagaimana seperti hingga sampai guna ' +
    'telah sudah akan belum tidak masih'
  ).split(' '),
);

/** `Didampingi Camat, meninjau lokasi`: who is there, and not what is done. */
const WITH_WHOM: ReadonlySet<string> = new Set(['dibantu', 'didampingi', 'disertai']);

/**
 * The passive verb of an activity that is a passive sentence: its first word, or the verb behind the noun that it begins
 * with. Null where it is none, or where that cannot be told.
 */
export function pasifUtama({ teks, kata, awal, subjek, langkah }: Kegiatan): Kata | null {
  const first = kata[0];
  if (first === undefined || subjek !== null || langkah.sop !== null) return null;
  if (teks.trimEnd().endsWith('?')) return null;
  if (awal === 'pasif') return WITH_WHOM.has(first.kunci) ? null : first;
  if (awal !== 'nomina') return null;
  for (const [i, word] of kata.entries()) {
    if (SUBORDINATING.has(word.kunci) || /[.;:(]/u.test(gapBefore(teks, kata, i))) return null;
    const jenis = jenisKata(word.kunci);
    if (jenis === 'aktif') return null;
    if (jenis === 'pasif' && word.kunci.startsWith('di')) return word;
  }
  return null;
}

const gapBefore = (teks: string, kata: readonly Kata[], at: number): string =>
  teks.slice(kata[at - 1]?.end ?? 0, kata[at]?.start ?? 0);

/** Whether nothing else must change with the verb: it comes first, and nobody is named as its doer. */
const standsAlone = ({ kata }: Kegiatan, verb: Kata): boolean =>
  kata[0] === verb && !kata.some(({ kunci }) => kunci === 'oleh');

function fixOf({ at }: Kegiatan, verb: Kata, aktif: string): Fix {
  const text = tiruHuruf(aktif, verb.teks);
  return {
    title: { id: `tulis “${text}”`, en: `write “${text}”` },
    safe: false,
    edits: [{ span: at(verb.start, verb.end), text }],
  };
}
