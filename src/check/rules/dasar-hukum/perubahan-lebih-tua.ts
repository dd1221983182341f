import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { shortName } from '../../peraturan/sebutan.js';
import { citationsOf, nameSpan, partsOf } from '../../peraturan/sitiran.js';
import { isYounger } from '../../peraturan/tingkat.js';
import { fileRule } from '../../rule.js';

/** What changes a regulation is younger than it. */
export const perubahanLebihTua = fileRule({
  code: 'SOP2217',
  name: 'perubahan-lebih-tua',
  severity: 'warning',
  preset: 'dasar',
  message: ({ sebutan, oleh }: { sebutan: string; oleh: string }) => ({
    id: `${oleh} lebih tua daripada ${sebutan} yang katanya diubah olehnya`,
    en: `${oleh} is older than ${sebutan}, which it is said to have changed`,
  }),
  help: () => [
    {
      id: 'periksa nomor dan tahun keduanya, atau tukar tempatnya',
      en: 'look at the numbers and years of both, or swap them',
    },
  ],
  why: {
    id: 'Peraturan tidak dapat diubah oleh yang terbit sebelumnya; salah satu nomor atau tahunnya salah tulis.',
    en: 'Nothing is changed by what came before it: one of the numbers or years is wrong.',
  },
  source: 'konvensi: urutan waktu',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 24 Tahun 2013 tentang Administrasi Kependudukan sebagaimana telah diubah\n    dengan Undang-Undang Nomor 23 Tahun 2006\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah diubah\n    dengan Undang-Undang Nomor 24 Tahun 2013\n',
  ]),
  *check(analysis, { report }) {
    const { source } = analysis;
    for (const sitiran of citationsOf(analysis)) {
      const { peraturan, rantai } = sitiran;
      for (const one of rantai) {
        if (one.hubungan !== 'ubah' || !isYounger(peraturan, one.peraturan)) continue;
        const at = partsOf(source, sitiran)?.at(...one.letak) ?? sitiran.span;
        const related = [
          {
            message: { id: 'yang diubah', en: 'what it changed' },
            span: nameSpan(source, sitiran),
          },
        ];
        yield report(
          at,
          { sebutan: shortName(peraturan), oleh: shortName(one.peraturan) },
          { related },
        );
      }
    }
  },
});
