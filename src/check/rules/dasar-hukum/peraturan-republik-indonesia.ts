import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { removeWords } from '../../peraturan/item-edits.js';
import { citationsOf, partsOf } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** `Undang-Undang Republik Indonesia Nomor ...`. */
export const peraturanRepublikIndonesia = fileRule({
  code: 'SOP2214',
  name: 'peraturan-republik-indonesia',
  severity: 'info',
  preset: 'ketat',
  message: ({ kata }: { kata: string }) => ({
    id: `"${kata}" tidak ditulis dalam dasar hukum`,
    en: `"${kata}" is not written in a legal basis`,
  }),
  help: ({ kata }) => [{ id: `hapus "${kata}"`, en: `take "${kata}" out` }],
  why: {
    id: 'Jenis dan nomor sudah menunjuk peraturannya; kata ini hanya memanjangkan daftar.',
    en: 'Kind and number name the regulation; these words only make the list longer.',
  },
  source:
    'UU 12/2011 Lampiran II angka 45 (untuk peraturan perundang-undangan). Pada SOP benih sering ditulis, jadi hanya untuk dilihat sekali lagi',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Republik Indonesia Nomor 43 Tahun 2009 tentang Kearsipan\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan\n',
  ]),
  *check(analysis, { report }) {
    for (const sitiran of citationsOf(analysis)) {
      const parts = partsOf(analysis.source, sitiran);
      const place = parts?.kutipan.republik;
      if (parts === null || place == null) continue;
      const at = parts.at(...place);
      const kata = sitiran.teks.slice(...place);
      const edits = removeWords(analysis.source, at);
      const title = { id: `hapus "${kata}"`, en: `take "${kata}" out` };
      const fixes = edits === null ? [] : [{ title, safe: true, edits }];
      yield report(at, { kata }, { fixes });
    }
  },
});
