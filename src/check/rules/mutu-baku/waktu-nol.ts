import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';

/** A step that takes no time. */
export const waktuNol = fileRule({
  code: 'SOP2409',
  name: 'waktu-nol',
  severity: 'warning',
  preset: 'dasar',
  message: ({ nomor, teks }: { nomor: number; teks: string }) => ({
    id: `langkah ${nomor} tidak memakan waktu: "${teks}"`,
    en: `step ${nomor} takes no time: "${teks}"`,
  }),
  help: () => [
    {
      id: 'tulis lamanya; `menyatu` bila waktunya sudah terhitung pada langkah di atasnya',
      en: 'write its length; `menyatu` where it is counted in the step above',
    },
  ],
  why: {
    id: 'Setiap kegiatan memakan waktu. Angka nol hampir selalu tempat yang belum diisi.',
    en: 'Every activity takes time. A zero is nearly always a place that was never filled in.',
  },
  source:
    'konvensi: di antara bentuk waktu yang dicatat dari lembar BPS dan Kalimantan Barat tidak ada nol',
  bad: sopContoh(['Waktu: 15 menit', 'Waktu: 0 menit']),
  good: SOP_BAIK,
  *check({ model, places }, { report }) {
    for (const { langkah } of model.prosedur) {
      for (const { waktu, nomor } of langkah) {
        if (waktu === null || (waktu.maks ?? waktu.min) !== 0) continue;
        yield report(places.of(waktu), { nomor, teks: waktu.teks });
      }
    }
  },
});
