import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { aktifDari, jenisKata } from '../../bahasa/jenis-kata.js';
import type { Kata } from '../../bahasa/kata.js';
import { fileRule } from '../../rule.js';
import { type Kegiatan, kegiatanDari } from './kegiatan.js';
import { tiruHuruf } from './tiru-huruf.js';

/** What `dan` joins to a verb is a verb. */
export const rangkaianTidakSetara = fileRule({
  code: 'SOP2312',
  name: 'rangkaian-tidak-setara',
  severity: 'warning',
  preset: 'baku',
  message: ({ kata, kerja }: { kata: string; kerja: string }) => ({
    id: `“${kata}” kata benda, padahal dirangkai dengan kata kerja “${kerja}”`,
    en: `“${kata}” is a noun, and it is joined to the verb “${kerja}”`,
  }),
  help: () => [],
  why: {
    id: 'Setiap pekerjaan dalam satu kegiatan ditulis dengan kata kerja aktif, bukan hanya yang pertama.',
    en: 'Each piece of work of an activity is written with an active verb, not only the first.',
  },
  source:
    'PermenPAN-RB 35/2012 (kegiatan ditulis aktif dengan kata kerja tanpa subjek); pada satu dari enam lembar contoh tertulis “Menerima dan verifikasi”',
  bad: sopContoh(['Mencatat permohonan', 'Mencatat dan verifikasi permohonan']),
  good: SOP_BAIK,
  *check(analysis, { report, settings }) {
    for (const one of kegiatanDari(analysis, settings)) {
      for (const [verb, noun] of unequal(one)) {
        const text = tiruHuruf(aktifDari(noun.kunci) ?? '', noun.teks);
        const span = one.at(noun.start, noun.end);
        const title = { id: `tulis “${text}”`, en: `write “${text}”` };
        const fixes = [{ title, safe: false, edits: [{ span, text }] }];
        yield report(span, { kata: noun.teks, kerja: verb.teks }, { help: [title], fixes });
      }
    }
  },
});

const SOME_JOINING = /\s(?:dan|serta)\s/u;
const JOINING = /^\s+(?:dan|serta)\s+$/u;

/**
 * A noun of work that `dan` joins straight to an active verb, so that it cannot be a second object of it (`Menyusun
 * konsep dan evaluasi`), and that has an object of its own.
 */
function* unequal({ teks, kata }: Kegiatan): Generator<readonly [Kata, Kata]> {
  if (!SOME_JOINING.test(teks)) return;
  for (const [i, noun] of kata.entries()) {
    const [verb, object] = [kata[i - 2], kata[i + 1]];
    if (verb === undefined || object === undefined) continue;
    if (jenisKata(verb.kunci) !== 'aktif' || aktifDari(noun.kunci) === null) continue;
    const isNext = /^\s+$/u.test(teks.slice(noun.end, object.start));
    if (isNext && JOINING.test(teks.slice(verb.end, noun.start))) yield [verb, noun];
  }
}
