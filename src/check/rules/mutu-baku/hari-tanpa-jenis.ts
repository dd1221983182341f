import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { sebutLangkah } from '../../sebut-langkah.js';
import { hariDi, nomorDari } from './hari.js';

/** `hari` alone, in a table that names no other day. */
export const hariTanpaJenis = fileRule({
  code: 'SOP2406',
  name: 'hari-tanpa-jenis',
  severity: 'info',
  preset: 'ketat',
  message: ({ langkah }: { langkah: readonly number[] }) => ({
    id: `${sebutLangkah(langkah).id} memakai "hari", yang dapat berarti hari kerja atau hari kalender`,
    en: `${sebutLangkah(langkah).en} say${langkah.length > 1 ? '' : 's'} "hari", which may mean a working day or a calendar day`,
  }),
  help: () => [
    {
      id: 'tulis `hari kerja` atau `hari kalender`; hari yang tidak jelas tidak ikut dihitung dalam jumlah waktu',
      en: 'write `hari kerja` or `hari kalender`; an unclear day is not counted in the total time',
    },
  ],
  why: {
    id: 'Peraturan memberi kata "hari" dua arti. Lima hari kerja adalah seminggu, lima hari kalender tidak.',
    en: 'Regulations give "hari" two meanings. Five working days are a week, five calendar days are not.',
  },
  source: 'PP 43/2014 ("hari adalah hari kerja") dan PP 21/2005 ("hari adalah hari kalender")',
  bad: sopContoh(['Waktu: 15 menit', 'Waktu: 2 hari']),
  good: sopContoh(['Waktu: 15 menit', 'Waktu: 2 hari kerja']),
  *check(analysis, { report }) {
    for (const prosedur of analysis.model.prosedur) {
      const days = hariDi(analysis, prosedur);
      const [first, ...others] = days;
      // Beside another kind it is a mixture, which another rule tells.
      if (first === undefined || days.some(({ satuan }) => satuan !== 'hari')) continue;
      const related = others.map(({ at }) => ({
        message: { id: 'juga di sini', en: 'here too' },
        span: at(),
      }));
      yield report(first.at(), { langkah: nomorDari(days) }, { related });
    }
  },
});
