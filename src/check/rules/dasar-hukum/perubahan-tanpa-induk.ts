import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Peraturan } from '../../../model/schema.js';
import { parsePeraturan } from '../../../model/values/peraturan.js';
import { keyOf, shortName } from '../../peraturan/sebutan.js';
import { citationsOf, nameSpan } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** A change without what it changed. */
export const perubahanTanpaInduk = fileRule({
  code: 'SOP2216',
  name: 'perubahan-tanpa-induk',
  severity: 'info',
  preset: 'ketat',
  message: ({ sebutan, induk }: { sebutan: string; induk: string }) => ({
    id: `${sebutan} mengubah ${induk}, yang tidak dikutip`,
    en: `${sebutan} changes ${induk}, which is not cited`,
  }),
  help: ({ sebutan, induk }) => [
    {
      id: `kutip ${induk} "sebagaimana telah diubah dengan" ${sebutan}`,
      en: `cite ${induk} "sebagaimana telah diubah dengan" ${sebutan}`,
    },
  ],
  why: {
    id: 'Peraturan perubahan hanya memuat pasal yang berubah; ketentuan lainnya ada di peraturan yang diubah.',
    en: 'A change holds nothing but the clauses that changed; the rest stands in the regulation it changed.',
  },
  source: 'konvensi: 23 sitiran "sebagaimana telah diubah" pada 348 lembar BPS',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006\n    tentang Administrasi Kependudukan\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah diubah\n    dengan Undang-Undang Nomor 24 Tahun 2013\n',
  ]),
  *check(analysis, { report }) {
    const citations = citationsOf(analysis);
    const cited = new Set(citations.map(({ key }) => key));
    for (const sitiran of citations) {
      const { peraturan, rantai } = sitiran;
      const base = changedBy(peraturan);
      if (base === null || cited.has(keyOf(base))) continue;
      if (rantai.some((one) => keyOf(one.peraturan) === keyOf(base))) continue;
      yield report(nameSpan(analysis.source, sitiran), {
        sebutan: shortName(peraturan),
        induk: shortName(base),
      });
    }
  },
});

/** What a regulation changes, by its title; null where it is no change. */
function changedBy({ tentang }: Peraturan): Peraturan | null {
  const base = /^perubahan(?:\s+\w+)?\s+atas\s+(.+)$/iu.exec(tentang ?? '')?.[1];
  return base === undefined ? null : parsePeraturan(base);
}
