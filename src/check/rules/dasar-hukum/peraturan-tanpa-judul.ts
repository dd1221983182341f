import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix } from '../../../diagnostics/diagnostic.js';
import { span } from '../../../text/source.js';
import { type Entri, registerWith } from '../../peraturan/register.js';
import { shortName } from '../../peraturan/sebutan.js';
import { citationsOf, nameSpan } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** A regulation by its number alone. */
export const peraturanTanpaJudul = fileRule({
  code: 'SOP2209',
  name: 'peraturan-tanpa-judul',
  severity: 'info',
  preset: 'baku',
  message: ({ sebutan }: { sebutan: string }) => ({
    id: `${sebutan} dikutip tanpa judul`,
    en: `${sebutan} is cited without its title`,
  }),
  help: () => [
    { id: 'tulis `tentang` dan judulnya sesudah tahun', en: 'write `tentang` and its title' },
  ],
  why: {
    id: 'Pembaca SOP tidak hafal nomor peraturan, dan nomor yang salah tulis hanya tampak bila judulnya ada di sampingnya.',
    en: 'Readers do not know regulations by number, and a wrong number is only seen when the title stands beside it.',
  },
  source:
    'UU 12/2011 Lampiran II angka 2 (judul: jenis, nomor, tahun dan nama; untuk peraturan perundang-undangan); ke-28 sitiran SOP benih memuat judul',
  bad: sopContoh(['Dasar Hukum:\n', 'Dasar Hukum:\n  - Undang-Undang Nomor 25 Tahun 2009\n']),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n',
  ]),
  *check(analysis, { report, settings }) {
    const register = registerWith(settings.peraturan);
    for (const sitiran of citationsOf(analysis)) {
      const { peraturan, teks, rantai } = sitiran;
      const isTitled = peraturan.tentang !== null || /\btentang\b/iu.test(teks);
      if (isTitled || peraturan.jenis === 'UUD' || rantai.length > 0) continue;
      const at = nameSpan(analysis.source, sitiran);
      const fixes = titleFix(register.find(peraturan), at.end);
      yield report(at, { sebutan: shortName(peraturan) }, { fixes });
    }
  },
});

/** The title behind the year, where it was seen. */
function titleFix(entry: Entri | undefined, end: number): Fix[] {
  const tentang = entry?.peraturan.tentang;
  if (entry === undefined || tentang == null) return [];
  const edits = [{ span: span(end, end), text: ` tentang ${tentang}` }];
  const title = { id: `tulis judulnya: ${tentang}`, en: `write its title: ${tentang}` };
  return [{ title, safe: entry.judulDilihat, edits }];
}
