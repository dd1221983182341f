import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fold } from '../../../text/words.js';
import { uraikan } from '../../bahasa/jenis-kata.js';
import type { Kata } from '../../bahasa/kata.js';
import { fileRule } from '../../rule.js';
import { type Kegiatan, kegiatanDari } from './kegiatan.js';
import { EXAMINING } from './memeriksa.js';

/**
 * What an activity says of a paper that is sent back, or of a fault that an examination finds, is a decision of the flow.
 */
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
    'konvensi: pada lembar Satpol PP Kalimantan Barat (K068) ada kegiatan dengan “jika” tanpa simbol keputusan; pada tiga dari enam lembar contoh pemeriksaan “dan didapatkan ada kesalahan”, tanpa jalan bagi yang benar',
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
      const found = condition(one.kata) ?? outcome(one.kata);
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

/** What goes before the outcome of an examination, as if it were one more thing to do. */
const JOINING: ReadonlySet<string> = new Set(
  'dan lalu kemudian ternyata serta namun tetapi maka'.split(' '),
);
const FINDING: ReadonlySet<string> = new Set(
  'didapatkan didapati ditemukan dijumpai ditemui diketahui terdapat ternyata dinyatakan'.split(
    ' ',
  ),
);
/** What may stand between that and the fault. */
const BETWEEN: ReadonlySet<string> = new Set(
  'ada adanya terdapat bahwa masih beberapa banyak suatu sebuah'.split(' '),
);
const FAULTS: ReadonlySet<string> = new Set(
  'kesalahan kekurangan kekeliruan ketidaksesuaian ketidaklengkapan ketidakcocokan penyimpangan kejanggalan salah'.split(
    ' ',
  ),
);

/**
 * The word that says that an examination found a fault, and the fault: `meneliti data dan didapatkan ada kesalahan`. A
 * fault that was found before is no outcome: `memperbaiki kesalahan yang ditemukan`, `data yang terdapat kesalahan`.
 */
function outcome(kata: readonly Kata[]): readonly [Kata, Kata] | null {
  const examined = kata.findIndex(({ kunci }) => {
    const word = uraikan(kunci);
    return word?.jenis === 'aktif' && EXAMINING.has(word.dasar);
  });
  if (examined < 0) return null;
  for (const [at, word] of kata.entries()) {
    if (at <= examined || !FINDING.has(word.kunci)) continue;
    if (!JOINING.has(kata[at - 1]?.kunci ?? '') && word.kunci !== 'ternyata') continue;
    let to = at + 1;
    while (BETWEEN.has(kata[to]?.kunci ?? '')) to++;
    const fault = kata[to];
    if (fault === undefined) continue;
    if (FAULTS.has(fault.kunci)) return [word, fault];
    const verdict = kata[to + 1];
    if (NEGATIONS.has(fault.kunci) && verdict !== undefined && VERDICTS.has(verdict.kunci))
      return [word, verdict];
  }
  return null;
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
