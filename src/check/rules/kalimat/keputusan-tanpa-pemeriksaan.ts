import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { uraikan } from '../../bahasa/jenis-kata.js';
import type { Kata } from '../../bahasa/kata.js';
import { fileRule } from '../../rule.js';
import { type Kegiatan, kegiatanDari } from './kegiatan.js';
import { EXAMINING } from './memeriksa.js';

/** The text of a decision asks or examines something. */
export const keputusanTanpaPemeriksaan = fileRule({
  code: 'SOP2309',
  name: 'keputusan-tanpa-pemeriksaan',
  severity: 'info',
  preset: 'ketat',
  message: ({ kata }: { kata: string }) => ({
    id: `langkah ini keputusan, tetapi kalimatnya hanya “${kata} ...”: tidak bertanya dan tidak memeriksa`,
    en: `this step is a decision, and its wording only “${kata} ...”: it asks and examines nothing`,
  }),
  help: () => [
    {
      id: 'tambahkan `Pertanyaan: ...?` dengan apa yang diputuskan, atau pisahkan pemeriksaannya menjadi langkah sendiri',
      en: 'add `Pertanyaan: ...?` with what is decided, or make the examination a step of its own',
    },
  ],
  why: {
    id: 'Jawaban di panah baru berarti bila pembaca tahu apa yang ditanyakan.',
    en: 'The answers at the arrows mean something only when the reader knows what is asked.',
  },
  source:
    'konvensi: pertanyaan tertulis di belah ketupat pada empat lembar BPS, di kegiatannya pada lembar lain; panduan UNAND: langkah keputusan ditulis sebagai pertanyaan “Apakah ...?”',
  bad: sopContoh(['Memeriksa jadwal', 'Mengirim jadwal']),
  good: SOP_BAIK,
  *check(analysis, { report, settings }) {
    for (const one of kegiatanDari(analysis, settings)) {
      const first = one.kata[0];
      if (first === undefined || !isBareDecision(one) || examines(one.kata)) continue;
      yield report(one.at(first.start, first.end), { kata: first.teks });
    }
  },
});

/** Whether a symbol of the row decides that has no text of its own. A question of another one is no matter of the row's text. */
const isBareDecision = ({ langkah, teks }: Kegiatan): boolean =>
  !teks.includes('?') &&
  langkah.simbol.some(({ bentuk, pertanyaan }) => bentuk === 'keputusan' && pertanyaan === null);

/** Words with which a text says what is decided. */
const DECIDING: ReadonlySet<string> = new Set(
  'apakah jika bila apabila kalau perlunya kesesuaian kelengkapan kebenaran keabsahan'.split(' '),
);

/** Whether a word of the text examines, decides or asks; so may one that is not known at the beginning. */
const examines = (kata: readonly Kata[]): boolean =>
  uraikan(kata[0]?.kunci ?? '')?.jenis !== 'aktif' ||
  kata.some(({ kunci }) => DECIDING.has(kunci) || EXAMINING.has(uraikan(kunci)?.dasar ?? ''));
