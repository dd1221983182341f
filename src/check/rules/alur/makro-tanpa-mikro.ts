import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { kataJenisDi } from './jenis-bagian.js';
import { menyebutSop } from './rujukan-sop.js';

/** A SOP makro is made of other SOPs: one of its steps at least names one. */
export const makroTanpaMikro = fileRule({
  code: 'SOP2505',
  name: 'makro-tanpa-mikro',
  severity: 'warning',
  preset: 'baku',
  message: () => ({
    id: 'Jenis makro, tetapi tidak satu langkah pun menyebut SOP yang mengerjakannya',
    en: 'Jenis is makro, but no step names the SOP that does it',
  }),
  help: () => [
    {
      id: 'tulis `SOP: <judul atau nomor>` pada langkah yang dikerjakan SOP lain, atau hapus `makro`',
      en: 'write `SOP: <title or number>` in the steps that another SOP does, or take `makro` out',
    },
  ],
  why: {
    id: 'SOP makro memuat beberapa SOP mikro sebagai langkahnya. Tanpa rujukan, pembaca tidak tahu SOP mana yang merincinya.',
    en: 'A SOP makro has several SOP mikro for its steps. Without a reference a reader does not know which SOP details them.',
  },
  source:
    'konvensi: arti makro pada pedoman turunan PermenPAN-RB 35/2012; lembar makro BPS merujuk SOP mikronya di Keterangan',
  bad: sopContoh(['\nPelaksana:\n', '\nJenis: administratif, makro\n\nPelaksana:\n']),
  good: sopContoh(
    ['\nPelaksana:\n', '\nJenis: administratif, makro\n\nPelaksana:\n'],
    [
      '    Output: Kunci ruang\n',
      '    Output: Kunci ruang\n    Keterangan: Lihat SOP Penyerahan Kunci\n',
    ],
  ),
  *check(analysis, { report }) {
    const { jenis, prosedur } = analysis.model;
    const steps = prosedur.flatMap(({ langkah }) => langkah);
    if (!jenis.includes('makro') || steps.length === 0 || steps.some(menyebutSop)) return;
    yield report(kataJenisDi(analysis, 'makro'), {});
  },
});
