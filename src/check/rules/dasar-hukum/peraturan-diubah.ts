import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix } from '../../../diagnostics/diagnostic.js';
import type { Peraturan } from '../../../model/schema.js';
import { span } from '../../../text/source.js';
import { isCertain, registerWith } from '../../peraturan/register.js';
import { fullName, keyOf, shortName } from '../../peraturan/sebutan.js';
import { citationsOf, nameSpan, partsOf } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** A regulation without its changes, or not with the newest of them. */
export const peraturanDiubah = fileRule({
  code: 'SOP2203',
  name: 'peraturan-diubah',
  severity: 'info',
  preset: 'ketat',
  message: ({ sebutan, oleh, pasti }: { sebutan: string; oleh: string; pasti: boolean }) => ({
    id: `${pasti ? '' : 'menurut catatan, '}${sebutan} sudah diubah dengan ${oleh}, yang tidak dikutip`,
    en: `${pasti ? '' : 'by our notes, '}${sebutan} was changed by ${oleh}, which is not cited`,
  }),
  help: () => [
    {
      id: 'tambahkan "sebagaimana telah diubah dengan ..." sesudah judulnya',
      en: 'add "sebagaimana telah diubah dengan ..." behind its title',
    },
  ],
  why: {
    id: 'Yang berlaku adalah peraturan dengan perubahannya; tanpa perubahannya dikutip, ketentuan lama mudah terpakai.',
    en: 'What is in force is the regulation with its changes; where they are not cited, what was ruled before is easily followed.',
  },
  source:
    'grammar/peraturan.yaml (status: diubah). Konvensi: 23 sitiran "sebagaimana telah diubah" pada 348 lembar BPS',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan\n    sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 13 Tahun 2022\n',
  ]),
  *check(analysis, { report, settings }) {
    const register = registerWith(settings.peraturan);
    const citations = citationsOf(analysis);
    const cited = new Set(
      citations.flatMap(({ key, rantai }) => [
        key,
        ...rantai.map(({ peraturan }) => keyOf(peraturan)),
      ]),
    );
    for (const sitiran of citations) {
      const entry = register.find(sitiran.peraturan);
      const last = entry?.status === 'diubah' ? entry.oleh.at(-1) : undefined;
      if (entry === undefined || last === undefined || cited.has(keyOf(last))) continue;
      const place = partsOf(analysis.source, sitiran);
      const title = place?.kutipan.judul;
      const isFree = title != null && sitiran.rantai.length === 0;
      const end = isFree ? place?.at(...title).end : undefined;
      yield report(
        nameSpan(analysis.source, sitiran),
        {
          sebutan: shortName(sitiran.peraturan),
          oleh: shortName(last),
          pasti: isCertain(entry),
        },
        { fixes: changeFix(entry.oleh, last, end) },
      );
    }
  },
});

/** The newest change behind the title. */
function changeFix(all: readonly Peraturan[], last: Peraturan, end: number | undefined): Fix[] {
  const name = fullName(last);
  if (name === null || end === undefined) return [];
  const text =
    all.length === 1
      ? `sebagaimana telah diubah dengan ${name}`
      : `sebagaimana telah beberapa kali diubah, terakhir dengan ${name}`;
  const title = { id: `tambahkan "${text}"`, en: `add "${text}"` };
  return [{ title, safe: false, edits: [{ span: span(end, end), text: ` ${text}` }] }];
}
