import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';

const OTHER = [
  ['Peminjaman Ruang Rapat', 'Pemeliharaan Ruang Rapat'],
  ['000.8.3.3/12/UMUM', '000.8.3.3/13/UMUM'],
] as const;

/** A step of a makro SOP is done by one that is not said to be mikro. */
export const makroMerujukBukanMikro = setRule({
  code: 'SOP3115',
  name: 'makro-merujuk-bukan-mikro',
  severity: 'info',
  preset: 'ketat',
  bagian: 'sebutan',
  message: ({ judul }: { judul: string }) => ({
    id: `SOP makro ini merujuk "${judul}", yang tidak berjenis mikro`,
    en: `this makro SOP refers to "${judul}", which is not mikro`,
  }),
  help: () => [
    {
      id: 'tulis `Jenis: mikro` pada SOP itu, bila memang bagian dari SOP ini',
      en: 'write `Jenis: mikro` in that SOP, if it is part of this one',
    },
  ],
  why: {
    id: 'SOP makro memuat SOP mikro. Yang dirujuk tetapi tidak disebut mikro mungkin hanya berkaitan, dan tempatnya di Keterkaitan.',
    en: 'A makro SOP contains mikro ones. One that is referred to and not said to be mikro may be only related, and belong into Keterkaitan.',
  },
  source:
    'konvensi: SOP makro memuat beberapa SOP mikro (pengertian dari pedoman turunan PermenPAN-RB 35/2012)',
  files: { 'lain.sop': sopContoh(...OTHER) },
  bad: sopContoh(
    ['Keterkaitan: -', 'Jenis: makro\n\nKeterkaitan: -'],
    ['Output: Catatan agenda', 'Output: Catatan agenda\n    SOP: Pemeliharaan Ruang Rapat'],
  ),
  good: sopContoh([
    'Output: Catatan agenda',
    'Output: Catatan agenda\n    SOP: Pemeliharaan Ruang Rapat',
  ]),
  *check(set, { report }) {
    for (const { dari, at, langkah, ke } of set.tautan) {
      const [first] = ke;
      if (langkah === null || first === undefined || !dari.jenis.includes('makro')) continue;
      if (ke.some((one) => one === dari || one.jenis.includes('mikro'))) continue;
      yield report(
        dari,
        at.span,
        { judul: first.judul?.teks ?? at.teks },
        {
          related: [
            {
              message: { id: 'SOP itu', en: 'that SOP' },
              span: first.jenisAt ?? first.judul?.span ?? { start: 0, end: 0 },
              path: first.path,
            },
          ],
        },
      );
    }
  },
});
