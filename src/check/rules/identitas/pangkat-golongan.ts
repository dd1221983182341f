import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fold } from '../../../text/words.js';
import { partOf } from '../../locate.js';
import { fileRule } from '../../rule.js';
import { fieldAt } from './penanda-tangan-lain.js';

/** Ranks of civil servants by their golongan. */
const PANGKAT: Readonly<Record<string, string>> = {
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tingkat I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tingkat I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tingkat I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tingkat I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
};

/** `IV/c`, `IVc`, `IV / C`, `IV.c`. */
const GOLONGAN = /(?<![\p{L}\d])(I{2,3}|IV) ?[/.]? ?([a-e])(?![\p{L}\d])/iu;

/** The golongan written with a rank is that of another rank. */
export const pangkatGolongan = fileRule({
  code: 'SOP2138',
  name: 'pangkat-golongan',
  severity: 'warning',
  preset: 'baku',
  message: ({
    pangkat,
    golongan,
    tertulis,
  }: {
    pangkat: string;
    golongan: string;
    tertulis: string;
  }) => ({
    id: `${pangkat} adalah golongan ${golongan}, di sini tertulis ${tertulis}`,
    en: `${pangkat} is golongan ${golongan}, here stands ${tertulis}`,
  }),
  help: ({ tertulis }) => {
    const other = PANGKAT[tertulis];
    return [
      {
        id: `periksa keduanya${other === undefined ? '' : `; ${tertulis} adalah ${other}`}`,
        en: `check both${other === undefined ? '' : `; ${tertulis} is ${other}`}`,
      },
    ];
  },
  why: {
    id: 'Setiap pangkat punya satu golongan. Bila keduanya tidak cocok, salah satunya tertinggal dari sebelum kenaikan pangkat atau salah salin.',
    en: 'Each rank has one golongan. Where the two do not fit, one is from before the last promotion or was copied wrongly.',
  },
  source:
    'konvensi: pangkat dan golongan berpasangan; pada satu lembar contoh keduanya ditulis, dan cocok',
  bad: sopContoh(['  NIP: 1980', '  Pangkat: Pembina (IV/b)\n  NIP: 1980']),
  good: sopContoh(['  NIP: 1980', '  Pangkat: Pembina Tk. I (IV/b)\n  NIP: 1980']),
  *check(analysis, { report }) {
    const { disahkanOleh, tandaTangan } = analysis.model;
    for (const signer of [disahkanOleh, tandaTangan]) {
      const teks = signer?.pangkat ?? '';
      const found = GOLONGAN.exec(teks);
      if (signer === null || found === null) continue;
      const [written, level = '', step = ''] = found;
      const tertulis = `${level.toUpperCase()}/${step.toLowerCase()}`;
      const name = rankKey(teks.replace(written, ' '));
      const own = Object.entries(PANGKAT).find(([, pangkat]) => rankKey(pangkat) === name);
      if (own === undefined || own[0] === tertulis) continue;
      const [golongan, pangkat] = own;
      const whole = fieldAt(analysis, signer, 'pangkat');
      const to = found.index + written.length;
      const at = partOf(analysis.source, whole, teks, found.index, to);
      yield report(at, { pangkat, golongan, tertulis });
    }
  },
});

/** A rank in one form: `Pembina Tk. I`, `Pembina Tingkat 1`. */
const rankKey = (text: string): string =>
  fold(text.replace(/[^\p{L}\d\s.]/gu, ' ').replace(/\b(?:golongan|gol|ruang)\b\.?/giu, ' '))
    .replace(/\b(?:tk|tkt|tingkat) (?:i|1)$/u, 'tingkat i')
    .replace(/\btk(?:i|1)$/u, 'tingkat i');
