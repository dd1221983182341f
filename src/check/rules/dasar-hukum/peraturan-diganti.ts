import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { TANGGAL } from '../../peraturan/data.js';
import { outdated, replacementFixes, replacementHelp } from '../../peraturan/pengganti.js';
import { type Entri, isCertain, registerWith } from '../../peraturan/register.js';
import { dateWords, shortName } from '../../peraturan/sebutan.js';
import { nameSpan } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** As `peraturan-dicabut`, for what the list knows without having seen the clause. */
export const peraturanDiganti = fileRule({
  code: 'SOP2202',
  name: 'peraturan-diganti',
  severity: 'info',
  preset: 'baku',
  message: ({ sebutan, entri }: { sebutan: string; entri: Entri }) => {
    const [by] = entri.oleh;
    const oleh = by === undefined ? null : shortName(by);
    return {
      id: `menurut catatan per ${dateWords(TANGGAL)}, ${sebutan} sudah diganti${oleh === null ? '' : ` ${oleh}`}`,
      en: `by our notes as of ${TANGGAL}, ${sebutan} was replaced${oleh === null ? '' : ` by ${oleh}`}`,
    };
  },
  help: () => [
    {
      id: 'periksa di JDIH: pasal pencabutannya tidak dilihat ketika catatan ini dibuat',
      en: 'look it up: the clause was not seen when the note was made',
    },
  ],
  why: {
    id: 'Peraturan yang sudah diganti bukan dasar hukum lagi. Catatan ini berasal dari ingatan atau dari naskah lain, jadi kepastiannya ada di peraturan penggantinya.',
    en: 'A regulation that was replaced is no legal basis. This note rests on memory or on another text, so what is certain stands in the regulation that took its place.',
  },
  source:
    'grammar/peraturan.yaml: keyakinan "ingatan" atau "turunan"; pasal pencabutannya tidak dilihat',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Peraturan Pemerintah Nomor 19 Tahun 2008 tentang Kecamatan\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan\n',
  ]),
  *check(analysis, { report, settings }) {
    for (const one of outdated(analysis, registerWith(settings.peraturan))) {
      const { sitiran, entri } = one;
      if (isCertain(entri)) continue;
      yield report(
        nameSpan(analysis.source, sitiran),
        { sebutan: shortName(sitiran.peraturan), entri },
        { help: [replacementHelp(one)], fixes: replacementFixes(analysis, one) },
      );
    }
  },
});
