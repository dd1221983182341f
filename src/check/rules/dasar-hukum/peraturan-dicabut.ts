import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Localized } from '../../../diagnostics/diagnostic.js';
import type { Sop } from '../../../model/schema.js';
import { outdated, replacementFixes, replacementHelp } from '../../peraturan/pengganti.js';
import { type Entri, isCertain, registerWith } from '../../peraturan/register.js';
import { dateWords, shortName } from '../../peraturan/sebutan.js';
import { nameSpan } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

const CONFIG_FILE = 'sop.config.yaml';

/** A regulation that another one revoked gives no ground for anything. */
export const peraturanDicabut = fileRule({
  code: 'SOP2201',
  name: 'peraturan-dicabut',
  severity: 'warning',
  preset: 'baku',
  message: ({ sebutan, entri }: { sebutan: string; entri: Entri }) => {
    const [by] = entri.oleh;
    const oleh = entri.dasar ?? (by === undefined ? null : shortName(by));
    const kata = entri.status === 'diganti' ? 'diganti' : 'dicabut';
    const word = entri.status === 'diganti' ? 'replaced' : 'revoked';
    const except = entri.kecuali;
    return {
      id: [
        `${sebutan} sudah ${kata}`,
        oleh === null ? '' : ` dengan ${oleh}`,
        entri.sejak === null ? '' : ` sejak ${dateWords(entri.sejak)}`,
        except === null ? '' : `, kecuali ${except.id}`,
      ].join(''),
      en: [
        `${sebutan} was ${word}`,
        oleh === null ? '' : ` by ${oleh}`,
        entri.sejak === null ? '' : `, from ${entri.sejak}`,
        except === null ? '' : `, except ${except.en}`,
      ].join(''),
    };
  },
  help: () => [],
  why: {
    id: 'Peraturan yang sudah dicabut bukan dasar hukum. Penggantinya dapat mengatur hal yang sama secara berbeda, sehingga langkah SOP perlu dicocokkan dengannya.',
    en: 'A revoked regulation is no legal basis. What took its place may rule the same matter otherwise, so the steps have to be compared with it.',
  },
  source:
    'grammar/peraturan.yaml: pasal pencabutan yang dilihat, disebut dalam pesannya; atau konfigurasi (periksa: peraturan:)',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Peraturan Pemerintah Nomor 79 Tahun 2005 tentang Pedoman Pembinaan dan Pengawasan\n    Penyelenggaraan Pemerintahan Daerah\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Peraturan Pemerintah Nomor 12 Tahun 2017 tentang Pembinaan dan Pengawasan\n    Penyelenggaraan Pemerintahan Daerah\n',
  ]),
  *check(analysis, { report, settings }) {
    for (const one of outdated(analysis, registerWith(settings.peraturan))) {
      const { sitiran, entri } = one;
      if (!isCertain(entri)) continue;
      yield report(
        nameSpan(analysis.source, sitiran),
        { sebutan: shortName(sitiran.peraturan), entri },
        {
          help: [replacementHelp(one), ...reviewHelp(analysis.model, entri), ...sourceHelp(entri)],
          fixes: replacementFixes(analysis, one),
        },
      );
    }
  },
});

/** For an SOP that was right when it was made. */
function reviewHelp(model: Sop, { sejak }: Entri): Localized[] {
  const made = model.tanggalEfektif?.tanggal ?? model.tanggalPembuatan?.tanggal;
  if (sejak === null || made == null || made >= sejak) return [];
  return [
    {
      id: 'SOP ini lebih tua daripada pencabutannya: cocokkan juga langkah-langkahnya dengan peraturan yang baru',
      en: 'this SOP is older than that: compare its steps with the new regulation too',
    },
  ];
}

/** Where the configuration has it from. */
const sourceHelp = ({ sumber }: Entri): Localized[] =>
  sumber === null
    ? []
    : [
        {
          id: `menurut ${CONFIG_FILE}: ${sumber}`,
          en: `as ${CONFIG_FILE} says: ${sumber}`,
        },
      ];
