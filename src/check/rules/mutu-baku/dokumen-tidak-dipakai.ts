import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Langkah } from '../../../model/schema.js';
import { fileRule } from '../../rule.js';
import { bisaSama, type Dokumen, daftarDokumen, dokumenDari } from './dokumen.js';
import { urutanAlur } from './urutan-alur.js';

/** What a step makes is needed later, kept, or what the procedure is for. */
export const dokumenTidakDipakai = fileRule({
  code: 'SOP2411',
  name: 'dokumen-tidak-dipakai',
  severity: 'info',
  preset: 'ketat',
  message: ({ nomor, dokumen }: { nomor: number; dokumen: string }) => ({
    id: `"${dokumen}" dari langkah ${nomor} tidak diperlukan langkah sesudahnya dan tidak ada di Pencatatan dan Pendataan`,
    en: `"${dokumen}" of step ${nomor} is not needed by any step after it, and Pencatatan dan Pendataan does not have it`,
  }),
  help: () => [
    {
      id: 'tambahkan ke Kelengkapan langkah yang memakainya, atau ke Pencatatan dan Pendataan bila disimpan',
      en: 'add it to the Kelengkapan of the step that uses it, or to Pencatatan dan Pendataan where it is kept',
    },
  ],
  why: {
    id: 'Hasil yang tidak dipakai dan tidak disimpan adalah pekerjaan yang sia-sia, atau tanda bahwa pemakainya belum tertulis.',
    en: 'A result that is neither used nor kept is work for nothing, or a sign that whoever uses it is not written down.',
  },
  source:
    'konvensi: lembar BPS, Kalimantan Barat dan satu lembar contoh memperlihatkan rantai output ke kelengkapan',
  bad: sopContoh([
    '    Output: Catatan agenda\n',
    '    Output:\n      - Catatan agenda\n      - Daftar hadir\n',
  ]),
  good: SOP_BAIK,
  *check({ model, places, brokenFlow }, { report }) {
    const kept = daftarDokumen([...model.pencatatan, ...model.peralatan]);
    for (const prosedur of model.prosedur) {
      const urutan = brokenFlow.has(prosedur) ? null : urutanAlur(prosedur);
      if (urutan === null) continue;
      const notes = prosedur.catatan.map(dokumenDari);
      const uses = new Map(prosedur.langkah.map((langkah) => [langkah, usedIn(langkah)]));
      for (const langkah of prosedur.langkah) {
        if (urutan.isAkhir(langkah)) continue;
        const used = [
          ...kept,
          ...notes,
          ...urutan.sesudah(langkah).flatMap((step) => uses.get(step) ?? []),
        ];
        for (const butir of langkah.output) {
          const made = dokumenDari(butir.teks);
          // `Ruang bersih`, `Upacara terlaksana`: what was reached, and no paper that somebody could use.
          if (made.umum.size === 0) continue;
          if (used.some((one) => bisaSama(one, made))) continue;
          yield report(places.of(butir), { nomor: langkah.nomor, dokumen: butir.teks });
        }
      }
    }
  },
});

const usedIn = ({ kelengkapan, keterangan, uraian, rincian }: Langkah): Dokumen[] => [
  ...daftarDokumen(kelengkapan),
  ...daftarDokumen(keterangan),
  ...daftarDokumen(rincian),
  dokumenDari(uraian),
];
