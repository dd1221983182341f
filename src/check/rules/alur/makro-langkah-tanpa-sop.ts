import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { sebutLangkah } from '../../sebut-langkah.js';
import { menyebutSop } from './rujukan-sop.js';

/** The usual example as a SOP makro, with a reference in each of its steps. */
const MAKRO = sopContoh(
  ['\nPelaksana:\n', '\nJenis: administratif, makro\n\nPelaksana:\n'],
  ['Output: Surat permohonan\n', 'Output: Surat permohonan\n    Keterangan: SOP Permohonan\n'],
  ['Output: Catatan agenda\n', 'Output: Catatan agenda\n    Keterangan: SOP Pencatatan\n'],
  ['Output: Persetujuan\n', 'Output: Persetujuan\n    Keterangan: SOP Persetujuan\n'],
  ['Output: Kunci ruang\n', 'Output: Kunci ruang\n    Keterangan: SOP Penyerahan\n'],
);

/** The steps of a SOP makro that no other SOP details, where others do name one. */
export const makroLangkahTanpaSop = fileRule({
  code: 'SOP2506',
  name: 'makro-langkah-tanpa-sop',
  severity: 'info',
  preset: 'ketat',
  message: ({ langkah }: { langkah: readonly number[] }) => ({
    id: `${sebutLangkah(langkah).id} SOP makro ini tidak menyebut SOP mikronya`,
    en: `${sebutLangkah(langkah).en} of this SOP makro name${langkah.length > 1 ? '' : 's'} no SOP mikro`,
  }),
  help: () => [
    {
      id: 'tulis `SOP: <judul atau nomor>` pada langkahnya, bila SOP itu ada',
      en: 'write `SOP: <title or number>` in the step, where there is such a SOP',
    },
  ],
  why: {
    id: 'Pada SOP makro setiap langkah biasanya sebuah SOP mikro; langkah tanpa rujukan mungkin belum punya SOP.',
    en: 'In a SOP makro each step is mostly a SOP mikro; a step without a reference may have no SOP yet.',
  },
  source: 'konvensi: lembar makro BPS merujuk SOP mikronya di Keterangan',
  bad: MAKRO.replace('    Keterangan: SOP Pencatatan\n', ''),
  good: MAKRO,
  *check({ model, places }, { report }) {
    if (!model.jenis.includes('makro')) return;
    for (const { langkah } of model.prosedur) {
      const bare = langkah.filter((step) => !menyebutSop(step));
      const [first, ...others] = bare;
      if (first === undefined || bare.length === langkah.length) continue;
      const related = others.map((step) => ({
        message: { id: 'juga di sini', en: 'here too' },
        span: places.of(step),
      }));
      yield report(places.of(first), { langkah: bare.map(({ nomor }) => nomor) }, { related });
    }
  },
});
