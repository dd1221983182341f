import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { kataJenisDi, pelaksanaBertugas } from './jenis-bagian.js';

/** The usual example with all steps in one hand. */
const SENDIRI = [
  ['  - Pemohon\n  - Staf\n  - Kasubag\n', '  - Staf\n'],
  ['[ajukan] Pemohon:', '[ajukan] Staf:'],
  ['- Kasubag:', '- Staf:'],
] as const;

/** A SOP administratif has two pelaksana or more. */
export const administratifSatuPelaksana = fileRule({
  code: 'SOP2503',
  name: 'administratif-satu-pelaksana',
  severity: 'warning',
  preset: 'baku',
  message: ({ nama }: { nama: string }) => ({
    id: `Jenis administratif, tetapi semua langkah dikerjakan ${nama}`,
    en: `Jenis is administratif, but ${nama} does all the steps`,
  }),
  help: () => [
    {
      id: 'tulis `teknis` bila seluruhnya memang pekerjaan satu pelaksana',
      en: 'write `teknis` where all of it is the work of one pelaksana',
    },
  ],
  why: {
    id: 'SOP administratif mengatur pekerjaan beberapa pelaksana; pekerjaan satu pelaksana ditulis sebagai SOP teknis.',
    en: 'A SOP administratif rules the work of several pelaksana; the work of one is written as a SOP teknis.',
  },
  source: 'konvensi: arti teknis dan administratif pada pedoman turunan PermenPAN-RB 35/2012',
  bad: sopContoh(['\nPelaksana:\n', '\nJenis: administratif\n\nPelaksana:\n'], ...SENDIRI),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    const { model, brokenPelaksana } = analysis;
    if (!model.jenis.includes('administratif') || model.jenis.includes('teknis')) return;
    if (model.prosedur.some((prosedur) => brokenPelaksana.has(prosedur))) return;
    const names = new Set(model.prosedur.flatMap(pelaksanaBertugas).map(({ nama }) => nama));
    const [nama, ...others] = names;
    if (nama === undefined || others.length > 0) return;
    yield report(kataJenisDi(analysis, 'administratif'), { nama });
  },
});
