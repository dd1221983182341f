import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { sebutLangkah } from '../../sebut-langkah.js';
import { hariDi, nomorDari } from './hari.js';

/** Working and calendar days in one table: both clear, but their sum is not. */
export const hariKerjaDanKalender = fileRule({
  code: 'SOP2405',
  name: 'hari-kerja-dan-kalender',
  severity: 'info',
  preset: 'ketat',
  message: ({ kerja, kalender }: { kerja: readonly number[]; kalender: readonly number[] }) => ({
    id: `hari kerja (${sebutLangkah(kerja).id}) dan hari kalender (${sebutLangkah(kalender).id}) dalam satu tabel`,
    en: `working days (${sebutLangkah(kerja).en}) and calendar days (${sebutLangkah(kalender).en}) in one table`,
  }),
  help: () => [
    {
      id: 'pakai satu satuan bila tidak ada aturan yang menuntut keduanya; jumlah waktunya tidak dapat dihitung dari dua satuan',
      en: 'use one unit where no regulation demands both; no total can be computed from two',
    },
  ],
  why: {
    id: 'Hari kerja dan hari kalender tidak dapat dijumlahkan, sehingga lama seluruh prosedur tidak diketahui. Pada pengadaan keduanya memang lazim.',
    en: 'Working and calendar days cannot be added, so that the length of the whole procedure is not known. In procurement both are common.',
  },
  source:
    'konvensi: terutama lembar pengadaan yang memuat hari kerja dan hari kalender bersama-sama',
  bad: sopContoh(
    ['Waktu: 15 menit', 'Waktu: 2 hari kerja'],
    ['Waktu: 1 jam', 'Waktu: 3 hari kalender'],
  ),
  good: sopContoh(
    ['Waktu: 15 menit', 'Waktu: 2 hari kerja'],
    ['Waktu: 1 jam', 'Waktu: 3 hari kerja'],
  ),
  *check(analysis, { report }) {
    for (const prosedur of analysis.model.prosedur) {
      const days = hariDi(analysis, prosedur);
      const kerja = days.filter(({ satuan }) => satuan === 'hari kerja');
      const kalender = days.filter(({ satuan }) => satuan === 'hari kalender');
      const [first] = kerja;
      const [other] = kalender;
      if (first === undefined || other === undefined) continue;
      // At the rarer of the two: that is the one to change.
      const [at, beside] = kerja.length < kalender.length ? [first, other] : [other, first];
      const related = [
        {
          message: { id: `"${beside.satuan}" di sini`, en: `"${beside.satuan}" here` },
          span: beside.at(),
        },
      ];
      yield report(
        at.at(),
        { kerja: nomorDari(kerja), kalender: nomorDari(kalender) },
        { related },
      );
    }
  },
});
