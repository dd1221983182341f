import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { listed } from '../../sebut-langkah.js';
import { kataJenisDi, pelaksanaBertugas } from './jenis-bagian.js';

/** A SOP teknis has one pelaksana. Whoever is served, and a system, is none of the office's. */
export const teknisBanyakPelaksana = fileRule({
  code: 'SOP2502',
  name: 'teknis-banyak-pelaksana',
  severity: 'warning',
  preset: 'baku',
  message: ({ nama }: { nama: readonly string[] }) => ({
    id: `Jenis teknis, tetapi dikerjakan ${nama.length} pelaksana: ${listed(nama, 'dan')}`,
    en: `Jenis is teknis, but there are ${nama.length} pelaksana: ${listed(nama, 'and')}`,
  }),
  help: () => [
    {
      id: 'tulis `administratif` bila pekerjaannya berpindah dari satu pelaksana ke yang lain',
      en: 'write `administratif` where the work goes from one pelaksana to another',
    },
  ],
  why: {
    id: 'SOP teknis merinci pekerjaan satu pelaksana atau satu tim; SOP administratif mengatur pekerjaan beberapa pelaksana.',
    en: 'A SOP teknis details the work of one pelaksana or one team; a SOP administratif rules the work of several.',
  },
  source: 'konvensi: arti teknis dan administratif pada pedoman turunan PermenPAN-RB 35/2012',
  bad: sopContoh(['\nPelaksana:\n', '\nJenis: teknis\n\nPelaksana:\n']),
  good: sopContoh(['\nPelaksana:\n', '\nJenis: administratif\n\nPelaksana:\n']),
  *check(analysis, { report }) {
    const { model, brokenPelaksana } = analysis;
    if (!model.jenis.includes('teknis') || model.jenis.includes('administratif')) return;
    for (const prosedur of model.prosedur) {
      if (brokenPelaksana.has(prosedur)) continue;
      const own = pelaksanaBertugas(prosedur).filter(({ sifat }) => sifat === 'internal');
      if (own.length < 2) continue;
      yield report(kataJenisDi(analysis, 'teknis'), { nama: own.map(({ nama }) => nama) });
      return;
    }
  },
});
