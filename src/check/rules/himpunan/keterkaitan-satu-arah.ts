import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';
import type { Ringkasan } from '../../set/summary.js';

const OTHER = [
  ['Peminjaman Ruang Rapat', 'Pemeliharaan Ruang Rapat'],
  ['000.8.3.3/12/UMUM', '000.8.3.3/13/UMUM'],
] as const;

/** A names B in its Keterkaitan, and B does not name A. */
export const keterkaitanSatuArah = setRule({
  code: 'SOP3103',
  name: 'keterkaitan-satu-arah',
  severity: 'info',
  preset: 'ketat',
  bagian: 'sebutan',
  message: ({ judul }: { judul: string }) => ({
    id: `SOP "${judul}" tidak menyebut SOP ini dalam Keterkaitannya`,
    en: `the SOP "${judul}" does not name this one in its Keterkaitan`,
  }),
  help: () => [
    {
      id: 'tambahkan SOP ini pada Keterkaitan SOP itu, bila keduanya memang saling terkait',
      en: 'add this SOP to the Keterkaitan of that one, if they do depend on each other',
    },
  ],
  why: {
    id: 'Yang mengubah satu SOP melihat Keterkaitannya untuk tahu SOP lain yang ikut berubah. Hubungan yang hanya tertulis di satu sisi terlewat dari sisi lainnya.',
    en: 'Who changes an SOP looks at its Keterkaitan for what else changes. A relation written down on one side is missed from the other.',
  },
  source: 'konvensi: satu program penyusun SOP mencatat keterkaitan dua arah',
  files: { 'lain.sop': sopContoh(...OTHER) },
  bad: sopContoh(['Keterkaitan: -', 'Keterkaitan:\n  - SOP Pemeliharaan Ruang Rapat']),
  good: SOP_BAIK,
  *check(set, { report }) {
    const named = new Map<Ringkasan, Set<Ringkasan>>();
    for (const { dari, ke } of set.tautan) {
      const all = named.get(dari) ?? new Set();
      for (const one of ke) all.add(one);
      named.set(dari, all);
    }
    for (const { dari, at, langkah, ke } of set.tautan) {
      const [first] = ke;
      if (langkah !== null || first === undefined || ke.includes(dari)) continue;
      if (ke.some((one) => named.get(one)?.has(dari) === true)) continue;
      yield report(
        dari,
        at.span,
        { judul: first.judul?.teks ?? at.teks },
        {
          related: [
            {
              message: { id: 'SOP itu', en: 'that SOP' },
              span: first.judul?.span ?? { start: 0, end: 0 },
              path: first.path,
            },
          ],
        },
      );
    }
  },
});
