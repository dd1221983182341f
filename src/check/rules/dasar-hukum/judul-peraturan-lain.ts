import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { citedTitles } from '../../peraturan/judul-kutipan.js';
import { registerWith } from '../../peraturan/register.js';
import { shortName } from '../../peraturan/sebutan.js';
import { fileRule } from '../../rule.js';

/** A number and a title that belong to two regulations. */
export const judulPeraturanLain = fileRule({
  code: 'SOP2205',
  name: 'judul-peraturan-lain',
  severity: 'warning',
  preset: 'baku',
  message: ({ sebutan, seharusnya }: { sebutan: string; seharusnya: string }) => ({
    id: `${sebutan} adalah tentang ${seharusnya}`,
    en: `${sebutan} is about ${seharusnya}`,
  }),
  help: () => [
    {
      id: 'periksa nomor dan tahunnya, atau judulnya',
      en: 'look at its number and year, or at its title',
    },
  ],
  why: {
    id: 'Nomor dan judul yang tidak sepasang membuat pembaca tidak tahu peraturan mana yang dimaksud.',
    en: 'When number and title do not belong together, nobody knows which regulation is meant.',
  },
  source: 'grammar/peraturan.yaml: judul yang dilihat (judul: dilihat)',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Peraturan Pemerintah Nomor 60 Tahun 2008 tentang Pengelolaan Keuangan Daerah\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah\n',
  ]),
  *check(analysis, { report, settings }) {
    const register = registerWith(settings.peraturan);
    for (const { sitiran, judul, seharusnya, kesan, at } of citedTitles(analysis, register)) {
      if (kesan !== 'lain') continue;
      const owners = register.titled(judul).map(({ peraturan }) => shortName(peraturan));
      const help = owners.map((owner) => ({
        id: `judul ini milik ${owner}`,
        en: `this is the title of ${owner}`,
      }));
      const sebutan = shortName(sitiran.peraturan);
      yield report(at(0, judul.length), { sebutan, seharusnya }, { help });
    }
  },
});
