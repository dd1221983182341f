import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { findDaerah } from '../../instansi/daerah.js';
import { daerahName, kopOf, kopRelated, otherDaerah } from '../../instansi/kop.js';
import { partOf } from '../../locate.js';
import { fileRule } from '../../rule.js';
import { leftoversOf } from './sisa-salinan.js';
import { textsOf } from './teks-lembar.js';

/** Words before a region that make it another party: `ke Kabupaten Teladan`, `dengan Pemerintah Kota`. */
const OTHER_PARTY =
  /\b(?:ke|kepada|dengan|dari|antara|luar|tetangga|serta|atau|dan|oleh|menuju|bersama|tujuan|asal)(?: (?:pemerintah|pemerintahan|pihak|daerah|wilayah))*\s*$/iu;

/** The text speaks of another region as if it were this one. */
export const daerahLainDiTeks = fileRule({
  code: 'SOP2139',
  name: 'daerah-lain-di-teks',
  severity: 'info',
  preset: 'ketat',
  message: ({ lain, sendiri }: { lain: string; sendiri: string }) => ({
    id: `di sini ${lain}, sedangkan kop menyebut ${sendiri}`,
    en: `here stands ${lain}, and the letterhead is of ${sendiri}`,
  }),
  help: ({ sendiri }) => [
    {
      id: `bila yang dimaksud daerah ini, tulis ${sendiri}`,
      en: `where this region is meant, write ${sendiri}`,
    },
  ],
  why: {
    id: 'Lembar sering disalin antardaerah. Nama yang tertinggal membuat langkahnya mengatur daerah lain.',
    en: 'Sheets are often copied among regions. With a name left over the steps are about another region.',
  },
  source:
    'konvensi: satu dari 35 lembar Kalimantan Barat berkop satu daerah dan berisi nama daerah lain',
  bad: sopContoh(['Kelengkapan: Surat permohonan', 'Kelengkapan: Renstra Kabupaten Teladan']),
  good: sopContoh(['Kelengkapan: Surat permohonan', 'Kelengkapan: Renstra Kabupaten Contoh']),
  *check(analysis, { report }) {
    const kop = kopOf(analysis.model);
    if (kop.daerah.length === 0) return;
    const told = new Set([...leftoversOf(analysis)].map(({ at }) => at.start));
    for (const { teks, place } of textsOf(analysis)) {
      for (const one of findDaerah(teks)) {
        const before = teks.slice(Math.max(0, one.awal - NEAR), one.awal);
        const own = OTHER_PARTY.test(before) ? null : otherDaerah(kop.daerah, one);
        if (own === null) continue;
        const at = partOf(analysis.source, place, teks, one.start, one.end);
        // Told where it is certain.
        if (told.has(at.start)) continue;
        yield report(
          at,
          { lain: daerahName(one), sendiri: daerahName(own) },
          { related: kopRelated(analysis) },
        );
        // A text that goes on about it is told of once.
        break;
      }
    }
  },
});

/** UTF-16 units before a region that are looked at. */
const NEAR = 60;
