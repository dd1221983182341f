import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { citedTitles } from '../../peraturan/judul-kutipan.js';
import { registerWith } from '../../peraturan/register.js';
import { shortName } from '../../peraturan/sebutan.js';
import { fileRule } from '../../rule.js';

/** A title with words left out or added. */
export const judulPeraturanKurang = fileRule({
  code: 'SOP2206',
  name: 'judul-peraturan-kurang',
  severity: 'info',
  preset: 'ketat',
  message: ({ sebutan }: { sebutan: string }) => ({
    id: `judul ${sebutan} tidak dikutip utuh`,
    en: `the title of ${sebutan} is not cited whole`,
  }),
  help: () => [],
  why: {
    id: 'Judul yang dipotong mudah tertukar dengan peraturan yang mirip, misalnya peraturan yang diubah dengan peraturan yang mengubahnya.',
    en: 'A title cut short is easily mistaken for a similar one, such as that of a change for that of what it changed.',
  },
  source:
    'UU 12/2011 Lampiran II angka 2 (judul: jenis, nomor, tahun dan nama; untuk peraturan perundang-undangan); grammar/peraturan.yaml: judul yang dilihat',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 24 Tahun 2013 tentang Administrasi Kependudukan\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006\n    tentang Administrasi Kependudukan\n',
  ]),
  *check(analysis, { report, settings }) {
    const register = registerWith(settings.peraturan);
    for (const { sitiran, judul, seharusnya, beda, kesan, at } of citedTitles(analysis, register)) {
      if (kesan !== 'sama' || beda.every(({ jenis }) => jenis === 'lain')) continue;
      const whole = at(0, judul.length);
      const help = [{ id: `judulnya: ${seharusnya}`, en: `its title: ${seharusnya}` }];
      const added = beda.flatMap(({ jenis, tertulis, letak }) =>
        jenis !== 'lebih'
          ? []
          : [
              {
                message: {
                  id: `"${tertulis}" tidak ada pada judulnya`,
                  en: `"${tertulis}" is not in its title`,
                },
                span: at(...letak),
              },
            ],
      );
      yield report(whole, { sebutan: shortName(sitiran.peraturan) }, { help, related: added });
    }
  },
});
