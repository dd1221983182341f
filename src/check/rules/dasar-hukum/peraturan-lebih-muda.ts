import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Sop } from '../../../model/schema.js';
import { shortName } from '../../peraturan/sebutan.js';
import { citationsOf, nameSpan } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** An SOP cannot rest on what came after it. */
export const peraturanLebihMuda = fileRule({
  code: 'SOP2219',
  name: 'peraturan-lebih-muda',
  severity: 'warning',
  preset: 'baku',
  message: ({ sebutan, tahun }: { sebutan: string; tahun: number }) => ({
    id: `${sebutan} terbit sesudah SOP ini, yang tanggal terakhirnya tahun ${tahun}`,
    en: `${sebutan} came after this SOP, the last date of which is in ${tahun}`,
  }),
  help: () => [
    {
      id: 'periksa tahun peraturannya; bila SOP ini direvisi sesudah itu, perbarui tanggalnya',
      en: 'look at the year of the regulation; if the SOP was revised since, write the new dates',
    },
  ],
  why: {
    id: 'Peraturan yang belum ada tidak dapat menjadi dasar. Biasanya tahunnya salah tulis, atau SOP direvisi tanpa mengganti tanggalnya.',
    en: 'What did not exist yet is no basis. Mostly the year is wrong, or the SOP was revised without changing its dates.',
  },
  source: 'konvensi: urutan waktu; tidak ada pada SOP benih',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 25 Tahun 2029 tentang Pelayanan Publik\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n',
  ]),
  *check(analysis, { report }) {
    const tahun = lastYear(analysis.model);
    if (tahun === null) return;
    for (const sitiran of citationsOf(analysis)) {
      const { peraturan } = sitiran;
      if (peraturan.tahun === null || peraturan.tahun <= tahun) continue;
      yield report(nameSpan(analysis.source, sitiran), { sebutan: shortName(peraturan), tahun });
    }
  },
});

/** The year of the latest of the three dates; null where one that is written cannot be read, or none is. */
function lastYear({ tanggalPembuatan, tanggalRevisi, tanggalEfektif }: Sop): number | null {
  const dates = [tanggalPembuatan, tanggalRevisi, tanggalEfektif].filter((date) => date !== null);
  const years = dates.map(({ tanggal }) => Number(tanggal?.slice(0, 4) ?? Number.NaN));
  const last = Math.max(...years);
  return Number.isFinite(last) ? last : null;
}
