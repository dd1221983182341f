import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { shortName } from '../../peraturan/sebutan.js';
import { nameSpan } from '../../peraturan/sitiran.js';
import { firstMisplaced, rankedCitations, reorderFix } from '../../peraturan/susunan.js';
import { isAbove, levelOf } from '../../peraturan/tingkat.js';
import { fileRule } from '../../rule.js';

/** The highest comes first. Told once for a list: its first place out of order. */
export const urutanTingkatPeraturan = fileRule({
  code: 'SOP2212',
  name: 'urutan-tingkat-peraturan',
  severity: 'info',
  preset: 'baku',
  message: ({ sebutan, di }: { sebutan: string; di: string }) => ({
    id: `${sebutan} lebih tinggi daripada ${di} yang ditulis di atasnya`,
    en: `${sebutan} is higher than ${di}, which stands above it`,
  }),
  help: () => [
    {
      id: 'urutkan menurut tingkat: UUD 1945, undang-undang, peraturan pemerintah, peraturan presiden, peraturan menteri, lalu peraturan daerah dan kepala daerah',
      en: 'order by level: the constitution, laws, government regulations, presidential ones, those of ministers, then those of regions and their heads',
    },
  ],
  why: {
    id: 'Dasar hukum dibaca dari yang tertinggi; urutan itu menunjukkan peraturan mana yang melaksanakan yang mana.',
    en: 'A legal basis is read from the highest down; the order shows which regulation carries out which.',
  },
  source:
    'UU 12/2011 Lampiran II angka 43 dan Pasal 7 dan 8 (urutan menurut tata urutan peraturan; untuk peraturan perundang-undangan); konvensi: kelima daftar pada SOP benih tersusun begitu',
  bad: sopContoh([
    'Administrasi Pemerintahan\n',
    'Administrasi Pemerintahan\n  - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan\n',
  ]),
  *check(analysis, { report }) {
    const { source } = analysis;
    const citations = rankedCitations(analysis);
    const found = firstMisplaced(citations, (a, b) => isAbove(a.peraturan, b.peraturan));
    if (found === null) return;
    const { sitiran, di } = found;
    // Sorting keeps the order of those of one level.
    const order = citations.toSorted(
      (a, b) => (levelOf(a.peraturan) ?? 0) - (levelOf(b.peraturan) ?? 0),
    );
    const title = { id: 'urutkan menurut tingkat', en: 'order by level' };
    const fixes = reorderFix(source, citations, order, title);
    const related = [
      { message: { id: 'yang lebih rendah', en: 'the lower one' }, span: nameSpan(source, di) },
    ];
    yield report(
      nameSpan(source, sitiran),
      { sebutan: shortName(sitiran.peraturan), di: shortName(di.peraturan) },
      { fixes, related },
    );
  },
});
