import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';
import type { Dekat } from '../../set/judul-dekat.js';
import { bodyKey } from '../../set/kunci.js';
import type { Tautan } from '../../set/tautan.js';

/** A reference that names no SOP of the set, but nearly one. */
export const rujukanSopMirip = setRule({
  code: 'SOP3101',
  name: 'rujukan-sop-mirip',
  severity: 'warning',
  preset: 'baku',
  bagian: 'sebutan',
  message: ({ rujukan, dekat }: { rujukan: string; dekat: readonly string[] }) => ({
    id: `tidak ada SOP "${rujukan}" di himpunan ini; mungkin yang dimaksud ${quoted(dekat, 'atau')}`,
    en: `there is no SOP "${rujukan}" in this set; maybe ${quoted(dekat, 'or')} is meant`,
  }),
  help: () => [
    {
      id: 'tulis judul atau nomor seperti di SOP itu',
      en: 'write the title or number as that SOP has it',
    },
  ],
  why: {
    id: 'Rujukan yang tidak persis tidak ditemukan orang yang mencarinya, dan tidak ikut berubah bila judul SOP itu diganti.',
    en: 'A reference that is not exact is not found by who looks for it, and is forgotten when that SOP gets another title.',
  },
  source:
    'konvensi: pada lembar contoh "SOP alur surat masuk dan keluar" dan "SOP Alur Surat Masuk dan Surat Keluar" menyebut satu SOP',
  files: {
    'lain.sop': sopContoh(
      ['Peminjaman Ruang Rapat', 'Pemeliharaan Ruang Rapat'],
      ['000.8.3.3/12/UMUM', '000.8.3.3/13/UMUM'],
    ),
  },
  bad: sopContoh(['Keterkaitan: -', 'Keterkaitan:\n  - SOP Pemeliharan Ruang Rapat']),
  good: sopContoh(['Keterkaitan: -', 'Keterkaitan:\n  - SOP Pemeliharaan Ruang Rapat']),
  *check(set, { report }) {
    // What is not there may be in the files that were not given.
    if (!set.whole) return;
    for (const link of set.tautan) {
      if (link.ke.length > 0) continue;
      const near = nearOf(link, set.dekat.find(link.at.teks));
      if (near.length === 0) continue;
      const written = [...new Set(near.map(({ tulisan }) => tulisan))];
      const first = written[0] ?? '';
      const text = `${/^\s*SOP\s+(?=\S)/iu.exec(link.at.teks)?.[0] ?? ''}${first}`;
      const title = { id: `tulis "${text}"`, en: `write "${text}"` };
      const edits = [{ span: link.at.span, text }];
      yield report(
        link.dari,
        link.at.span,
        { rujukan: link.at.teks, dekat: written.slice(0, MOST_NAMED) },
        {
          related: near.slice(0, MOST_NAMED).map(({ file }) => ({
            message: { id: 'SOP itu', en: 'that SOP' },
            span: file.judul?.span ?? START,
            path: file.path,
          })),
          fixes: written.length === 1 ? [{ title, safe: false, edits }] : [],
        },
      );
    }
  },
});

const MOST_NAMED = 3;
const START = { start: 0, end: 0 };

/** Of several those of the same body are meant. */
function nearOf({ dari }: Tautan, near: readonly Dekat[]): readonly Dekat[] {
  const own = near.filter(({ file }) => bodyKey(file) === bodyKey(dari));
  return own.length > 0 ? own : near;
}

const quoted = (names: readonly string[], or: string): string =>
  names.map((name) => `"${name}"`).join(` ${or} `);
