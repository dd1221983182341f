import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Related } from '../../../diagnostics/diagnostic.js';
import { fileRule } from '../../rule.js';
import { kegiatanDari } from './kegiatan.js';
import { pelakuLain } from './pelaku.js';

/** Who an activity says does it is who has its symbol. */
export const pelakuLainDariKolom = fileRule({
  code: 'SOP2304',
  name: 'pelaku-lain',
  severity: 'warning',
  preset: 'baku',
  message: ({ nama, kolom }: { nama: string; kolom: string }) => ({
    id: `menurut kalimatnya kegiatan ini dikerjakan “${nama}”, menurut kolomnya ${kolom}`,
    en: `by its wording this activity is done by “${nama}”, by its column by ${kolom}`,
  }),
  help: () => [
    {
      id: 'pindahkan langkah ini ke kolom pelaku yang benar, lalu tulis kegiatannya tanpa pelaku',
      en: 'move this step to the column of who really does it, and write the activity without its doer',
    },
  ],
  why: {
    id: 'Lembar yang menyebut dua pelaku untuk satu kegiatan tidak dapat dijalankan: masing-masing dapat menunggu yang lain.',
    en: 'A sheet that names two doers of one activity cannot be followed: each may wait for the other.',
  },
  source:
    'PermenPAN-RB 35/2012 (kegiatan ditulis tanpa subjek; “Pelaksana dipisahkan dari kegiatan”); pada satu dari enam lembar contoh pelaku dalam kalimat berbeda dari kolomnya',
  bad: sopContoh(['Staf: Mencatat permohonan', 'Staf: Kasubag mencatat permohonan']),
  good: SOP_BAIK,
  *check(analysis, { report, settings }) {
    for (const one of kegiatanDari(analysis, settings)) {
      const row = one.pelaku.map((index) => one.kolom[index]?.nama ?? '').join(', ');
      const related: Related[] = one.langkah.simbol.slice(0, 1).map((simbol) => ({
        message: { id: 'kolomnya di sini', en: 'its column is here' },
        span: analysis.places.of(simbol),
      }));
      for (const nama of pelakuLain(one)) {
        yield report(one.at(nama.start, nama.end), { nama: nama.teks, kolom: row }, { related });
      }
    }
  },
});
