import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix } from '../../../diagnostics/diagnostic.js';
import type { Analysis } from '../../../model/analyze.js';
import type { Langkah } from '../../../model/schema.js';
import { keyword } from '../../../syntax/keywords.js';
import { fileRule } from '../../rule.js';
import { sebutLangkah } from '../../sebut-langkah.js';
import { hariDi, hariPenyelesaian, type JenisHari, nomorDari, type SebutanHari } from './hari.js';

/** `hari` beside `hari kerja` or `hari kalender`: nobody can tell which of the two the bare word is. */
export const jenisHariBercampur = fileRule({
  code: 'SOP2404',
  name: 'jenis-hari-bercampur',
  severity: 'warning',
  preset: 'baku',
  message: ({ langkah, lain }: { langkah: readonly number[]; lain: readonly JenisHari[] }) => {
    const { id, en } =
      langkah.length === 0
        ? { id: keyword('waktuPenyelesaian').word, en: keyword('waktuPenyelesaian').word }
        : sebutLangkah(langkah);
    const others = lain.map((one) => `"${one}"`);
    return {
      id: `${id} memakai "hari" di samping ${others.join(' dan ')}: belum jelas hari yang mana`,
      en: `${en} say${langkah.length > 1 ? '' : 's'} "hari" beside ${others.join(' and ')}: it is not clear which day is meant`,
    };
  },
  help: () => [
    {
      id: 'tulis `hari kerja` atau `hari kalender` di setiap tempat',
      en: 'write `hari kerja` or `hari kalender` everywhere',
    },
  ],
  why: {
    id: 'Peraturan memberi kata "hari" dua arti, hari kerja dan hari kalender. Di samping salah satunya, pembaca tidak tahu kapan batas waktunya habis, dan jumlahnya tidak dapat dihitung.',
    en: 'Regulations give "hari" two meanings, working day and calendar day. Beside one of them a reader cannot tell when the time is up, and the total cannot be computed.',
  },
  source:
    'PP 43/2014 ("hari adalah hari kerja") dan PP 21/2005 ("hari adalah hari kalender"); campurannya: konvensi',
  bad: sopContoh(['Waktu: 15 menit', 'Waktu: 2 hari kerja'], ['Waktu: 1 jam', 'Waktu: 1 hari']),
  good: sopContoh(
    ['Waktu: 15 menit', 'Waktu: 2 hari kerja'],
    ['Waktu: 1 jam', 'Waktu: 1 hari kerja'],
  ),
  *check(analysis, { report }) {
    const promise = hariPenyelesaian(analysis);
    let isPromiseTold = false;
    for (const prosedur of analysis.model.prosedur) {
      if (!promise.some(isBare) && !prosedur.langkah.some(mayBeBare)) continue;
      const days = hariDi(analysis, prosedur);
      const all = [...promise, ...days];
      const bare = all.filter(isBare);
      const named = all.filter(({ satuan }) => satuan !== 'hari');
      // The promise alone is no mixture, and is told once for all tables.
      const told = isPromiseTold ? bare.filter(({ langkah }) => langkah !== null) : bare;
      const [first] = told.length > 0 && days.length > 0 ? steps(told) : [];
      const [other] = named;
      if (first === undefined || other === undefined) continue;
      isPromiseTold ||= bare.some(({ langkah }) => langkah === null);
      const lain = [...new Set(named.map(({ satuan }) => satuan))];
      const related = [
        {
          message: { id: `"${other.satuan}" di sini`, en: `"${other.satuan}" here` },
          span: other.at(),
        },
      ];
      const params = { langkah: nomorDari(told), lain };
      yield report(first.at(), params, { related, fixes: fixes(analysis, told, lain) });
    }
  },
});

const isBare = ({ satuan }: SebutanHari): boolean => satuan === 'hari';

/** Nearly no table has a bare `hari`: the others are not looked at closer. */
const mayBeBare = ({ waktu }: Langkah): boolean =>
  waktu !== null && (waktu.satuan === 'hari' || BARE.test(waktu.teks));
const BARE = /(?:hari|hr)(?!\s+(?:kerja|kalender)(?!\p{L}))/iu;

/** Steps before the promise. */
const steps = (places: readonly SebutanHari[]): SebutanHari[] => [
  ...places.filter(({ langkah }) => langkah !== null),
  ...places.filter(({ langkah }) => langkah === null),
];

/** The bare ones as the only other kind of day. */
function fixes(
  { source }: Analysis,
  bare: readonly SebutanHari[],
  [kind, ...more]: readonly JenisHari[],
): Fix[] {
  if (kind === undefined || more.length > 0 || bare.some(({ tertulis }) => !tertulis)) return [];
  const rest = kind.slice('hari'.length);
  return [
    {
      title: { id: `tulis "${kind}" di setiap tempat`, en: `write "${kind}" everywhere` },
      safe: false,
      edits: bare.map(({ at }) => {
        const span = at();
        return { span, text: `${source.text.slice(span.start, span.end)}${rest}` };
      }),
    },
  ];
}
