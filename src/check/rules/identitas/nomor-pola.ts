import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { placeholderIn } from '../../isian.js';
import { bagianNomor, nomorAt } from '../../nomor/bagian.js';
import { departure, ISI_POLA, type Pola, parsePola } from '../../nomor/pola.js';
import { daftar } from '../../options.js';
import { fileRule } from '../../rule.js';

/** The number follows none of the templates that the configuration has. Without one nothing is looked at. */
export const nomorPola = fileRule({
  code: 'SOP2114',
  name: 'nomor-pola',
  severity: 'warning',
  preset: 'dasar',
  options: {
    pola: daftar(
      [],
      `bentuk nomor menurut tata naskah dinas; satu yang cocok sudah cukup. Teks biasa berarti dirinya sendiri, dalam kurung kurawal: ${ISI_POLA.join(', ')}`,
      `forms of numbers in the office; one that fits will do. Plain text stands for itself, in braces: ${ISI_POLA.join(', ')}`,
      (butir) => parsePola(butir).salah,
    ),
  },
  contohSettings: { options: { SOP2114: { pola: ['000.8.3.3/{angka}/{unit}'] } } },
  message: ({ pola }: { pola: readonly string[] }) => ({
    id: `Nomor SOP tidak mengikuti pola ${pola.join(' atau ')}`,
    en: `Nomor SOP does not follow ${pola.join(' or ')}`,
  }),
  help: () => [
    {
      id: 'sesuaikan mulai dari bagian yang ditunjuk; pola diatur pada `periksa.aturan` di sop.config.yaml',
      en: 'mend it from the part shown on; the forms are set in `periksa.aturan` of sop.config.yaml',
    },
  ],
  why: {
    id: 'Nomor disusun menurut tata naskah dinas instansi; nomor yang menyimpang tidak ditemukan di buku nomor dan tidak terurut bersama yang lain.',
    en: "Numbers are made by the rules of the office's correspondence; one that departs from them is not found in the register and not sorted with the others.",
  },
  source: 'PermenPAN-RB 35/2012, Bagian identitas butir 2 (nomor menurut tata naskah dinas)',
  bad: sopContoh(['000.8.3.3/12/UMUM', '000.8.3/12/UMUM']),
  good: SOP_BAIK,
  *check(analysis, { report, options }) {
    const { nomor } = analysis.model;
    if (nomor === null || options.pola.length === 0) return;
    const parts = bagianNomor(nomor);
    // What is still to be filled in is told by other rules.
    if (parts.some(({ teks }) => teks === '') || placeholderIn(nomor) !== null) return;
    const departures = options.pola.map(polaOf).map((pola) => pola && departure(pola, nomor));
    if (departures.some((one) => one === null)) return;
    const furthest = Math.max(...departures.map((one) => one ?? 0));
    const part = parts.find(({ end }) => end > furthest) ?? parts.at(-1);
    const from = part === undefined || part.teks === '' ? 0 : nomor.indexOf(part.teks, part.start);
    yield report(nomorAt(analysis, from, from + (part?.teks.length ?? 0)), { pola: options.pola });
  },
});

const known = new Map<string, Pola>();

/** A template of the configuration, which was seen to; one that cannot be read anyhow fits nothing. */
function polaOf(text: string): Pola {
  const before = known.get(text);
  if (before !== undefined) return before;
  const pola = parsePola(text).pola ?? [];
  known.set(text, pola);
  return pola;
}
