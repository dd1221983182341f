import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix } from '../../../diagnostics/diagnostic.js';
import { readJenis } from '../../../model/values/peraturan.js';
import { partOf } from '../../locate.js';
import { replaceAt } from '../../peraturan/item-edits.js';
import { isNumbered } from '../../peraturan/jenis-tertentu.js';
import { type Register, registerWith } from '../../peraturan/register.js';
import { fullCitation, shortName } from '../../peraturan/sebutan.js';
import { unreadableItems } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** A law by its kind alone, or by kind and title. */
export const peraturanTanpaNomor = fileRule({
  code: 'SOP2207',
  name: 'peraturan-tanpa-nomor',
  severity: 'warning',
  preset: 'baku',
  message: ({ jenis }: { jenis: string }) => ({
    id: `${jenis} ini dikutip tanpa nomor`,
    en: `this ${jenis} is cited without its number`,
  }),
  help: () => [
    {
      id: 'tulis nomor dan tahunnya, misalnya Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan',
      en: 'write its number and year, as in Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan',
    },
  ],
  why: {
    id: 'Dengan judul yang sama ada beberapa peraturan, juga yang sudah dicabut; nomor dan tahun menunjuk satu saja.',
    en: 'Several regulations share a title, revoked ones among them; number and year name one of them.',
  },
  source:
    'UU 12/2011 Lampiran II angka 2 (judul: jenis, nomor, tahun dan nama; untuk peraturan perundang-undangan)',
  bad: sopContoh(['Dasar Hukum:\n', 'Dasar Hukum:\n  - Undang-Undang tentang Kearsipan\n']),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan\n',
  ]),
  *check(analysis, { report, settings }) {
    for (const { teks, span } of unreadableItems(analysis)) {
      const kind = readJenis(teks);
      if (kind === null || !isNumbered(kind.jenis)) continue;
      const where = partOf(analysis.source, span, teks, ...kind.at);
      const fixes = guesses(teks, kind.jenis, registerWith(settings.peraturan)).flatMap(
        ([name, citation]): Fix[] => {
          const edit = replaceAt(analysis.source, span, citation);
          const title = { id: `tulis ${name}`, en: `write ${name}` };
          return edit === null ? [] : [{ title, safe: false, edits: [edit] }];
        },
      );
      yield report(where, { jenis: teks.slice(...kind.at) }, { fixes });
    }
  },
});

/** What is in force under the title that the item gives. */
function guesses(teks: string, jenis: string, register: Register): [string, string][] {
  const title = /\btentang\s+(.+?)[\s;.]*$/iu.exec(teks)?.[1];
  if (title === undefined) return [];
  return register.titled(title).flatMap(({ peraturan }): [string, string][] => {
    const citation = fullCitation(peraturan);
    return citation === null || peraturan.jenis !== jenis ? [] : [[shortName(peraturan), citation]];
  });
}
