import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';
import type { Ringkasan } from '../../set/summary.js';

/** An SOP said to be mikro, of which no step of another makes use. */
export const mikroTanpaMakro = setRule({
  code: 'SOP3114',
  name: 'mikro-tanpa-makro',
  severity: 'info',
  preset: 'ketat',
  bagian: 'sebutan',
  message: () => ({
    id: 'SOP ini berjenis mikro, tetapi tidak ada langkah SOP lain yang merujuknya',
    en: 'this SOP is mikro, but no step of another SOP refers to it',
  }),
  help: () => [
    {
      id: 'tulis `SOP: <judul>` pada langkah SOP makronya, atau hapus kata mikro dari Jenis',
      en: 'write `SOP: <title>` at the step of the makro SOP, or take the word mikro out of Jenis',
    },
  ],
  why: {
    id: 'SOP mikro adalah bagian SOP makro. Tanpa SOP makro yang merujuknya tidak diketahui kapan ia dijalankan.',
    en: 'A mikro SOP is part of a makro one. If none refers to it nobody knows when it is to be followed.',
  },
  source:
    'konvensi: SOP mikro adalah bagian SOP makro (pengertian dari pedoman turunan PermenPAN-RB 35/2012); satu SOP makro BPS merujuk tiga SOP mikronya',
  bad: sopContoh(['Keterkaitan: -', 'Jenis: mikro\n\nKeterkaitan: -']),
  good: SOP_BAIK,
  *check(set, { report }) {
    if (!set.whole) return;
    const used = new Set<Ringkasan>();
    for (const { dari, langkah, ke } of set.tautan) {
      if (langkah !== null) for (const one of ke) if (one !== dari) used.add(one);
    }
    for (const file of set.files) {
      if (!file.jenis.includes('mikro') || used.has(file)) continue;
      yield report(file, file.jenisAt ?? file.judul?.span ?? { start: 0, end: 0 }, {});
    }
  },
});
