import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { kataJenisDi } from './jenis-bagian.js';

/** The four questions that Jenis answers, each with one of two words. */
const AXES = [
  ['teknis', 'administratif'],
  ['makro', 'mikro'],
  ['final', 'parsial'],
  ['generik', 'spesifik'],
] as const;

/** A SOP is one of two on each axis. */
export const jenisBertentangan = fileRule({
  code: 'SOP2504',
  name: 'jenis-bertentangan',
  severity: 'warning',
  preset: 'dasar',
  message: ({ satu, lain }: { satu: string; lain: string }) => ({
    id: `Jenis menyebut "${satu}" dan "${lain}", padahal hanya satu yang dapat benar`,
    en: `Jenis says "${satu}" and "${lain}", of which only one can be true`,
  }),
  help: ({ satu, lain }) => [
    {
      id: `hapus \`${satu}\` atau \`${lain}\``,
      en: `take \`${satu}\` or \`${lain}\` out`,
    },
  ],
  why: {
    id: 'Kedua kata itu jawaban yang berlawanan atas pertanyaan yang sama, misalnya dikerjakan satu pelaksana atau beberapa.',
    en: 'The two words are opposite answers to the same question, such as whether one pelaksana does the work or several.',
  },
  source:
    'konvensi: pembagian jenis (sifat, cakupan, kelengkapan, keberlakuan) pada pedoman turunan PermenPAN-RB 35/2012',
  bad: sopContoh(['\nPelaksana:\n', '\nJenis: administratif, final, parsial\n\nPelaksana:\n']),
  good: sopContoh(['\nPelaksana:\n', '\nJenis: administratif, final\n\nPelaksana:\n']),
  *check(analysis, { report }) {
    const { jenis } = analysis.model;
    for (const [a, b] of AXES) {
      if (!jenis.includes(a) || !jenis.includes(b)) continue;
      const [satu, lain] = jenis.indexOf(a) < jenis.indexOf(b) ? [a, b] : [b, a];
      const related = [
        {
          message: { id: `"${satu}" di sini`, en: `"${satu}" here` },
          span: kataJenisDi(analysis, satu),
        },
      ];
      yield report(kataJenisDi(analysis, lain), { satu, lain }, { related });
    }
  },
});
