import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { shortName } from '../../peraturan/sebutan.js';
import { nameSpan, type Sitiran } from '../../peraturan/sitiran.js';
import { firstMisplaced, rankedCitations, reorderFix } from '../../peraturan/susunan.js';
import { isYounger, levelOf } from '../../peraturan/tingkat.js';
import { fileRule } from '../../rule.js';

/** Within a level, the oldest comes first. Told once for a list: its first place out of order. */
export const urutanTahunPeraturan = fileRule({
  code: 'SOP2213',
  name: 'urutan-tahun-peraturan',
  severity: 'info',
  preset: 'ketat',
  message: ({ sebutan, di }: { sebutan: string; di: string }) => ({
    id: `${sebutan} lebih tua daripada ${di} yang ditulis di atasnya`,
    en: `${sebutan} is older than ${di}, which stands above it`,
  }),
  help: () => [
    {
      id: 'urutkan peraturan yang setingkat dari yang tertua',
      en: 'order regulations of one level from the oldest on',
    },
  ],
  why: {
    id: 'Urutan waktu membuat daftar mudah diperiksa, dan peraturan yang mengubah berdiri sesudah yang diubahnya.',
    en: 'An order by time makes a list easy to check, and puts a change behind what it changed.',
  },
  source:
    'UU 12/2011 Lampiran II angka 43 (yang setingkat menurut saat pengundangannya; untuk peraturan perundang-undangan); pada SOP benih sering tidak begitu',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan\n  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n  - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan\n',
  ]),
  *check(analysis, { report }) {
    const { source } = analysis;
    const citations = rankedCitations(analysis);
    const found = firstMisplaced(citations, comesBefore);
    if (found === null) return;
    const { sitiran, di } = found;
    const title = { id: 'urutkan menurut tahun', en: 'order by year' };
    const fixes = reorderFix(source, citations, orderedByYear(citations), title);
    const related = [
      { message: { id: 'yang lebih muda', en: 'the younger one' }, span: nameSpan(source, di) },
    ];
    yield report(
      nameSpan(source, sitiran),
      { sebutan: shortName(sitiran.peraturan), di: shortName(di.peraturan) },
      { fixes, related },
    );
  },
});

const comesBefore = (a: Sitiran, b: Sitiran): boolean =>
  levelOf(a.peraturan) === levelOf(b.peraturan) && isYounger(b.peraturan, a.peraturan);

/** By year within each level, by number within a year and maker; every level keeps the places it has. */
function orderedByYear(citations: readonly Sitiran[]): readonly Sitiran[] {
  const byYear = sortedInGroups(
    citations,
    ({ peraturan }) => (peraturan.tahun === null ? null : `${levelOf(peraturan)}`),
    ({ peraturan }) => peraturan.tahun ?? 0,
  );
  return sortedInGroups(
    byYear,
    ({ peraturan: { jenis, pembuat, tahun, nomor } }) =>
      /^\d+$/u.test(nomor) ? `${jenis}|${pembuat}|${tahun}` : null,
    ({ peraturan }) => Number(peraturan.nomor),
  );
}

/** Sorts those of each group among the places of the group; what is of none stays where it is. */
function sortedInGroups(
  citations: readonly Sitiran[],
  groupOf: (one: Sitiran) => string | null,
  keyOf: (one: Sitiran) => number,
): readonly Sitiran[] {
  const groups = new Map<string, Sitiran[]>();
  for (const one of citations) {
    const group = groupOf(one);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  for (const [group, members] of groups) {
    groups.set(
      group,
      members.toSorted((a, b) => keyOf(a) - keyOf(b)),
    );
  }
  return citations.map((one) => groups.get(groupOf(one) ?? '')?.shift() ?? one);
}
