import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Butir, Prosedur, Waktu } from '../../../model/schema.js';
import { parseWaktu } from '../../../model/values/waktu.js';
import { fileRule } from '../../rule.js';
import type { Settings } from '../../settings.js';
import { type KolomMutuBaku, kataKolom } from './kolom.js';

/** Columns in which a time is out of place. */
const KOLOM_DOKUMEN = ['kelengkapan', 'output'] as const;

/** What is a length of time and can be nothing else. `Triwulan` may be the name of a report, `sesuai jadwal` a remark. */
const LENGTHS: ReadonlySet<Waktu['jenis']> = new Set(['jumlah', 'rentang', 'batas', 'kira-kira']);

/** A length of time among the documents: mostly two columns have changed places. */
export const waktuSalahKolom = fileRule({
  code: 'SOP2403',
  name: 'waktu-salah-kolom',
  severity: 'warning',
  preset: 'dasar',
  message: ({ teks, kolom }: { teks: string; kolom: KolomMutuBaku; tanpaWaktu: boolean }) => ({
    id: `"${teks}" di ${kataKolom(kolom)} adalah lama waktu, bukan dokumen atau hasil`,
    en: `"${teks}" in ${kataKolom(kolom)} is a length of time, not a document or a result`,
  }),
  help: ({ kolom, tanpaWaktu }) => [
    tanpaWaktu
      ? {
          id: `pindahkan ke Waktu, lalu isi ${kataKolom(kolom)}`,
          en: `move it to Waktu, and fill in ${kataKolom(kolom)}`,
        }
      : {
          id: `tulis di ${kataKolom(kolom)} dokumen atau hasilnya; lamanya sudah ada di Waktu`,
          en: `write the document or the result in ${kataKolom(kolom)}; the time stands in Waktu already`,
        },
  ],
  why: {
    id: 'Lama waktu di kolom dokumen berarti isi dua kolom tertukar, sehingga hasil langkah itu tidak tertulis di mana pun.',
    en: 'A length of time among the documents means that two columns were mixed up, so that the result of the step is written nowhere.',
  },
  source: 'konvensi: satu dari 348 lembar BPS memuat lama waktu di kolom Output',
  bad: sopContoh(['Output: Catatan agenda', 'Output: 15 menit']),
  good: SOP_BAIK,
  *check(analysis, { report, settings }) {
    for (const prosedur of analysis.model.prosedur) {
      for (const langkah of prosedur.langkah) {
        for (const kolom of KOLOM_DOKUMEN) {
          for (const butir of langkah[kolom]) {
            if (!isLength(butir, prosedur, settings)) continue;
            const tanpaWaktu = analysis.places.key(langkah, 'waktu') === undefined;
            yield report(analysis.places.of(butir), { teks: butir.teks, kolom, tanpaWaktu });
          }
        }
      }
    }
  },
});

function isLength(
  { teks, anak }: Butir,
  { satuanWaktu }: Prosedur,
  { menitPerHariKerja }: Settings,
): boolean {
  if (anak.length > 0 || !/\d/u.test(teks)) return false;
  const options = { menitPerHariKerja, ...(satuanWaktu === null ? {} : { satuan: satuanWaktu }) };
  const { waktu, issues } = parseWaktu(teks, options);
  return issues.length === 0 && LENGTHS.has(waktu.jenis);
}
