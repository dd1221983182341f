import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';
import { ejaanLain } from '../../set/ejaan-jabatan.js';
import { DUA_SOP_LAIN } from './contoh-himpunan.js';

/** One column in a short form here and written out there: `Kasubag Evlap`, `Kepala Subbagian Evaluasi dan Pelaporan`. */
export const jabatanBedaBentuk = setRule({
  code: 'SOP3110',
  name: 'jabatan-beda-bentuk',
  severity: 'info',
  preset: 'ketat',
  bagian: 'pelaksana',
  message: ({ teks, umum }: { teks: string; umum: string }) => ({
    id: `pelaksana "${teks}" sama dengan "${umum}" di SOP lain`,
    en: `the pelaksana "${teks}" is the "${umum}" of other SOPs`,
  }),
  help: () => [
    {
      id: 'pilih satu bentuk untuk seluruh himpunan; nama panjangnya dapat ditulis sesudah titik dua di Pelaksana',
      en: 'choose one form for the whole set; the long name may stand behind a colon in Pelaksana',
    },
  ],
  why: {
    id: 'Singkatan di satu SOP dan nama lengkap di SOP lain membuat satu jabatan tampak sebagai dua.',
    en: 'With a short form in one SOP and the full name in another one post looks like two.',
  },
  source: 'konvensi: lembar contoh menulis "Kepala Bidang", "Kabid" dan "Kepala Seksi", "Kasie"',
  files: DUA_SOP_LAIN,
  bad: sopContoh(
    ['  - Kasubag\n', '  - Kepala Subbagian\n'],
    ['- Kasubag:', '- Kepala Subbagian:'],
  ),
  good: sopContoh(['  - Kasubag\n', '  - Kasubag: Kepala Subbagian\n']),
  *check({ files }, { report, settings }) {
    for (const { file, span, teks, umum, contoh, isEjaan } of ejaanLain(files, settings)) {
      if (isEjaan) continue;
      const related = [
        {
          message: { id: `di sini "${umum}"`, en: `here "${umum}"` },
          span: contoh.span,
          path: contoh.file.path,
        },
      ];
      yield report(file, span, { teks, umum }, { related });
    }
  },
});
