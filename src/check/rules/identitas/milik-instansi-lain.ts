import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { kopRelated } from '../../instansi/kop.js';
import { fileRule } from '../../rule.js';
import { leftoversOf } from './sisa-salinan.js';

/** Knowledge of the plans of another region or district is demanded, or a SOP of another district is related. */
export const milikInstansiLain = fileRule({
  code: 'SOP2140',
  name: 'milik-instansi-lain',
  severity: 'warning',
  preset: 'baku',
  message: ({ lain, sendiri }: { lain: string; sendiri: string }) => ({
    id: `di sini ${lain}, sedangkan kop menyebut ${sendiri}`,
    en: `here stands ${lain}, and the letterhead is of ${sendiri}`,
  }),
  help: ({ sendiri }) => [{ id: `tulis ${sendiri}`, en: `write ${sendiri}` }],
  why: {
    id: 'Pelaksana bekerja dengan rencana, anggaran dan SOP instansinya sendiri. Nama instansi lain di situ tertinggal dari lembar yang disalin.',
    en: 'The executors work with the plans, the budget and the SOPs of their own office. The name of another one there was left over from the sheet that was copied.',
  },
  source:
    'konvensi: terlihat pada lembar nyata sebuah kecamatan, yang kualifikasi dan keterkaitannya menyebut kecamatan dan kota lain',
  bad: sopContoh([
    'Memahami tata kelola ruang rapat',
    'Memahami Renstra dan Renja Kabupaten Teladan',
  ]),
  good: sopContoh([
    'Memahami tata kelola ruang rapat',
    'Memahami Renstra dan Renja Kabupaten Contoh',
  ]),
  *check(analysis, { report }) {
    for (const { at, lain, sendiri } of leftoversOf(analysis)) {
      yield report(at, { lain, sendiri }, { related: kopRelated(analysis) });
    }
  },
});
