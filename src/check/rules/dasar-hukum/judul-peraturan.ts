import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix } from '../../../diagnostics/diagnostic.js';
import { replaceAt } from '../../peraturan/item-edits.js';
import { citedTitles } from '../../peraturan/judul-kutipan.js';
import { registerWith } from '../../peraturan/register.js';
import { shortName } from '../../peraturan/sebutan.js';
import { fileRule } from '../../rule.js';

/** A word of a title that stands for another one. */
export const judulPeraturan = fileRule({
  code: 'SOP2204',
  name: 'judul-peraturan',
  severity: 'warning',
  preset: 'baku',
  message: ({
    sebutan,
    tertulis,
    seharusnya,
  }: {
    sebutan: string;
    tertulis: string;
    seharusnya: string;
  }) => ({
    id: `judul ${sebutan} memakai "${seharusnya}", bukan "${tertulis}"`,
    en: `the title of ${sebutan} has "${seharusnya}", not "${tertulis}"`,
  }),
  help: ({ seharusnya }) => [{ id: `tulis "${seharusnya}"`, en: `write "${seharusnya}"` }],
  why: {
    id: 'Judul peraturan adalah nama; satu kata yang lain menjadikannya nama peraturan yang tidak ada, dan peraturannya tidak ditemukan dengan judul itu.',
    en: 'The title of a regulation is a name; with another word in it, it names a regulation that does not exist and is not found by.',
  },
  source:
    'grammar/peraturan.yaml: judul yang dilihat (judul: dilihat). Huruf besar, tanda baca dan singkatan tidak dihitung',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Peraturan Pemerintah Nomor 60 Tahun 2008 tentang Sistem Pengendalian Internal Pemerintah\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Peraturan Pemerintah Nomor 60 Tahun 2008 tentang Sistem Pengendalian Intern Pemerintah\n',
  ]),
  *check(analysis, { report, settings }) {
    for (const { sitiran, beda, kesan, at } of citedTitles(
      analysis,
      registerWith(settings.peraturan),
    )) {
      if (kesan !== 'sama') continue;
      for (const { jenis, tertulis, seharusnya, letak, salahKetik } of beda) {
        if (jenis !== 'lain') continue;
        const where = at(...letak);
        const edit = replaceAt(analysis.source, where, seharusnya);
        const title = { id: `tulis "${seharusnya}"`, en: `write "${seharusnya}"` };
        const fixes: Fix[] = edit === null ? [] : [{ title, safe: salahKetik, edits: [edit] }];
        const sebutan = shortName(sitiran.peraturan);
        yield report(where, { sebutan, tertulis, seharusnya }, { fixes });
      }
    }
  },
});
