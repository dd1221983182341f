import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { overlap, topicWords } from '../../judul.js';
import { partOf } from '../../locate.js';
import { fileRule } from '../../rule.js';

/**
 * A SOP named in a warning: `Jika SOP Penanganan Pengaduan tidak dilaksanakan`. Titles start with what is done, a noun
 * made of a verb; anything else behind `SOP` may be an office or a clause.
 */
const NAMED =
  /\bSOP\s+((?:(?:Mekanisme|Prosedur|Tata Cara|Alur)\s+)?(?:Pe|Ke)\p{L}*(?:an|si)\b(?:(?!\s(?:ini|tersebut|tidak|belum|yang|akan|harus|maka|dapat)\b)\s[\p{L}\p{N}/&-]+){1,11})\s+(?:ini\s+)?(?:tidak|belum)\b/giu;

/** The warning is about another SOP. */
export const judulLainDiPeringatan = fileRule({
  code: 'SOP2118',
  name: 'judul-lain-di-peringatan',
  severity: 'warning',
  preset: 'baku',
  message: ({ nama, judul }: { nama: string; judul: string }) => ({
    id: `Peringatan ini tentang SOP "${nama}", padahal Judul SOP "${judul}"`,
    en: `this Peringatan is about the SOP "${nama}", but Judul SOP is "${judul}"`,
  }),
  help: () => [
    {
      id: 'tulis akibat bila SOP ini sendiri tidak dilaksanakan',
      en: 'write what follows if this SOP itself is not carried out',
    },
  ],
  why: {
    id: 'Peringatan memberi tahu pelaksana akibat bila SOP ini tidak diikuti. Yang menyebut SOP lain tertinggal dari lembar yang disalin.',
    en: 'Peringatan tells what follows if this SOP is not followed. One that names another SOP was left over from the sheet that was copied.',
  },
  source: 'konvensi: pada satu lembar Kalimantan Barat Peringatan menyebut SOP lain',
  bad: sopContoh(['Jika SOP tidak', 'Jika SOP Penanganan Pengaduan Masyarakat tidak']),
  good: sopContoh(['Jika SOP tidak', 'Jika SOP Peminjaman Ruang Rapat tidak']),
  *check({ model, places, source }, { report }) {
    const { judul } = model;
    if (judul === null) return;
    const own = topicWords(judul);
    for (const butir of model.peringatan) {
      for (const match of butir.teks.matchAll(NAMED)) {
        const nama = match[1] ?? '';
        const topic = topicWords(nama);
        const isRelated = model.keterkaitan.some(
          ({ teks }) => overlap(topicWords(teks), topic) === 1,
        );
        // Titles are shortened and reworded where they are named; what shares a word may be this one.
        if (isRelated || overlap(own, topic) > 0) continue;
        const from = butir.teks.indexOf(nama, match.index);
        const at = partOf(source, places.of(butir), butir.teks, from, from + nama.length);
        yield report(at, { nama, judul });
        break;
      }
    }
  },
});
