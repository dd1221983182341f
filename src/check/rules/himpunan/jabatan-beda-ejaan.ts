import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fold } from '../../../text/words.js';
import { setRule } from '../../rule.js';
import { ejaanLain } from '../../set/ejaan-jabatan.js';
import { DUA_SOP_LAIN } from './contoh-himpunan.js';

/** One column spelled in several ways across the SOPs of a body: `Kasubag Evlap`, `Kasubbag Evlap`, `kasubag evlap`. */
export const jabatanBedaEjaan = setRule({
  code: 'SOP3109',
  name: 'jabatan-beda-ejaan',
  severity: 'info',
  preset: 'baku',
  bagian: 'pelaksana',
  message: ({ teks, umum }: { teks: string; umum: string }) => ({
    id: `pelaksana "${teks}" di SOP lain ditulis "${umum}"`,
    en: `the pelaksana "${teks}" is written "${umum}" in other SOPs`,
  }),
  help: ({ umum }) => [
    {
      id: `samakan ejaannya di semua SOP, atau tetapkan ejaan yang dimaksud dalam konfigurasi: \`periksa: jabatan: ${umum}: [ejaan lain]\``,
      en: `spell it the same in all SOPs, or say in the configuration which spelling is meant: \`periksa: jabatan: ${umum}: [other spellings]\``,
    },
  ],
  why: {
    id: 'Pencarian tugas satu jabatan di seluruh himpunan, dan hitungan beban kerjanya, melewatkan kolom yang ditulis lain.',
    en: 'Who looks for the duties of one post in the whole set, or adds up its work, misses columns that are spelled otherwise.',
  },
  source:
    'konvensi: tiga lembar contoh satu kecamatan menulis "kepala seksi/lurah", "Kepala Seksi/ Lurah" dan "Kepala Seksi/Lurah". Kepala kolom yang seluruhnya huruf besar tidak dihitung sebagai ejaan lain',
  files: DUA_SOP_LAIN,
  bad: sopContoh(['  - Kasubag\n', '  - Kasubbag\n'], ['- Kasubag:', '- Kasubbag:']),
  good: sopContoh(['  - Kasubag\n', '  - KASUBAG\n']),
  *check({ files }, { report, settings }) {
    for (const { file, span, teks, umum, contoh, isEjaan } of ejaanLain(files, settings)) {
      if (!isEjaan) continue;
      const related = [
        {
          message: { id: `di sini "${umum}"`, en: `here "${umum}"` },
          span: contoh.span,
          path: contoh.file.path,
        },
      ];
      // The steps find their column in either spelling.
      const title = { id: `tulis "${umum}"`, en: `write "${umum}"` };
      const fixes =
        fold(teks) === fold(umum) ? [{ title, safe: true, edits: [{ span, text: umum }] }] : [];
      yield report(file, span, { teks, umum }, { related, fixes });
    }
  },
});
