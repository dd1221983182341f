import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fold } from '../../../text/words.js';
import type { Kata } from '../../bahasa/kata.js';
import { fileRule } from '../../rule.js';
import { type Kegiatan, kegiatanDari } from './kegiatan.js';

/** What an activity says of a paper that is sent back is a decision of the flow. */
export const syaratTanpaKeputusan = fileRule({
  code: 'SOP2308',
  name: 'syarat-tanpa-keputusan',
  severity: 'warning',
  preset: 'baku',
  message: ({ kata, akibat }: { kata: string; akibat: string }) => ({
    id: `kalimat ini memuat keputusan (“${kata}”, “${akibat}”), bagan alirnya tidak`,
    en: `this wording holds a decision (“${kata}”, “${akibat}”), the flow holds none`,
  }),
  help: () => [
    {
      id: 'tulis keputusannya di bawah langkah ini: `Jika sesuai: lanjut` dan `Jika tidak sesuai: kembali`, atau `ke [label]`',
      en: 'write the decision below this step: `Jika sesuai: lanjut` and `Jika tidak sesuai: kembali`, or `ke [label]`',
    },
  ],
  why: {
    id: 'Jalan kembali yang hanya ada dalam kalimat tidak tergambar di bagan, tidak dihitung waktunya, dan mudah dilewatkan.',
    en: 'A way back that is only in the wording is not drawn, its time is not counted, and it is easily missed.',
  },
  source:
    'konvensi: pada lembar Satpol PP Kalimantan Barat (K068) ada kegiatan dengan “jika” tanpa simbol keputusan',
  bad: sopContoh([
    'Output: Kunci ruang\n',
    `Output: Kunci ruang

  - Staf: Memeriksa ruang, jika belum sesuai dikembalikan kepada pemohon
    Kelengkapan: Kunci ruang
    Waktu: 15 menit
    Output: Catatan agenda
`,
  ]),
  good: SOP_BAIK,
  *check(analysis, { report, settings }) {
    for (const one of kegiatanDari(analysis, settings)) {
      const found = condition(one.kata);
      if (found === null || analysis.brokenFlow.has(one.prosedur) || isDecided(one)) continue;
      const [kata, akibat] = found;
      yield report(one.at(kata.start, kata.end), { kata: kata.teks, akibat: akibat.teks });
    }
  },
});

const CONDITIONS: ReadonlySet<string> = new Set(['jika', 'bila', 'apabila', 'kalau', 'jikalau']);
/** What becomes of a paper that did not pass. */
const SENT_BACK: ReadonlySet<string> = new Set(
  'dikembalikan ditolak mengembalikan menolak dikoreksi diperbaiki'.split(' '),
);
const NEGATIONS: ReadonlySet<string> = new Set(['tidak', 'belum', 'kurang']);
/** What a check finds, or not. */
const VERDICTS: ReadonlySet<string> = new Set(
  'setuju disetujui sesuai lengkap benar memenuhi layak valid sah diterima'.split(' '),
);

/** The word of a condition, and the word that says that the flow goes back by it. */
function condition(kata: readonly Kata[]): readonly [Kata, Kata] | null {
  const from = kata.findIndex(({ kunci }) => CONDITIONS.has(kunci));
  const word = kata[from];
  if (word === undefined) return null;
  const rest = kata.slice(from + 1);
  const verdict = rest.find(
    ({ kunci }, i) =>
      kunci === 'salah' || (VERDICTS.has(kunci) && NEGATIONS.has(rest[i - 1]?.kunci ?? '')),
  );
  const akibat = kata.find(({ kunci }) => SENT_BACK.has(kunci)) ?? verdict;
  return akibat === undefined ? null : [word, akibat];
}

/**
 * Whether the flow has a decision for it: in the row, in the next symbol, or one whose answer, which the text repeats,
 * leads here. A step that may be skipped says when.
 */
function isDecided({ prosedur, langkah, teks }: Kegiatan): boolean {
  if (langkah.opsional !== null) return true;
  const decisions = new Set(
    prosedur.langkah.flatMap(({ simbol }) =>
      simbol.filter(({ bentuk }) => bentuk === 'keputusan').map(({ id }) => id),
    ),
  );
  const ids = new Set(langkah.simbol.map(({ id }) => id));
  const said = fold(teks);
  return (
    langkah.simbol.some(({ id }) => decisions.has(id)) ||
    prosedur.alur.some(
      ({ dari, ke, jawaban }) =>
        (ids.has(dari) && decisions.has(ke)) ||
        (ids.has(ke) && jawaban !== null && said.includes(fold(jawaban))),
    )
  );
}
