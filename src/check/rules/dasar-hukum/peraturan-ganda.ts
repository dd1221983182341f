import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix } from '../../../diagnostics/diagnostic.js';
import { fold } from '../../../text/words.js';
import { removeItem } from '../../peraturan/item-edits.js';
import { compareTitles } from '../../peraturan/judul.js';
import { shortName } from '../../peraturan/sebutan.js';
import { citationsOf, nameSpan, type Sitiran } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** The same regulation twice, however it is spelled. */
export const peraturanGanda = fileRule({
  code: 'SOP2211',
  name: 'peraturan-ganda',
  severity: 'warning',
  preset: 'dasar',
  message: ({ sebutan }: { sebutan: string }) => ({
    id: `${sebutan} sudah dikutip di atas`,
    en: `${sebutan} is cited above already`,
  }),
  help: () => [
    {
      id: 'hapus salah satu, atau perbaiki nomornya bila yang dimaksud peraturan lain',
      en: 'take one of them out, or mend the number if another regulation is meant',
    },
  ],
  why: {
    id: 'Peraturan yang sama dua kali biasanya tersisa dari daftar yang digabung, atau salah satunya salah nomor.',
    en: 'The same regulation twice is mostly left from two lists joined, or one of them has the wrong number.',
  },
  source: 'konvensi: tidak satu pun SOP benih mengutip peraturan yang sama dua kali',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - PermenPANRB No. 35 Tahun 2012 tentang Pedoman Penyusunan SOP Administrasi Pemerintahan\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan\n',
  ]),
  *check(analysis, { report }) {
    const seen = new Map<string, Sitiran>();
    for (const sitiran of citationsOf(analysis)) {
      const { key, peraturan } = sitiran;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, sitiran);
      if (first === undefined || !isSame(first, sitiran)) continue;
      const edit = removeItem(analysis.source, sitiran);
      const title = { id: 'hapus butir ini', en: 'take this item out' };
      const safe = fold(first.teks) === fold(sitiran.teks);
      const fixes: Fix[] = edit === null ? [] : [{ title, safe, edits: [edit] }];
      const related = [
        {
          message: { id: 'dikutip di sini', en: 'cited here' },
          span: nameSpan(analysis.source, first),
        },
      ];
      const sebutan = shortName(peraturan);
      yield report(nameSpan(analysis.source, sitiran), { sebutan }, { related, fixes });
    }
  },
});

/** Without its year or its maker, a number may be that of two regulations; then the titles decide. */
function isSame(a: Sitiran, b: Sitiran): boolean {
  const { jenis, pembuat, tahun, tentang } = b.peraturan;
  const isNational = ['UUD', 'UU', 'Perppu', 'PP', 'Perpres', 'Keppres', 'Inpres'].includes(jenis);
  if (tahun !== null && (isNational || pembuat !== null)) return true;
  if (fold(a.teks) === fold(b.teks)) return true;
  const other = a.peraturan.tentang;
  return other !== null && tentang !== null && compareTitles(tentang, other).beda.length === 0;
}
