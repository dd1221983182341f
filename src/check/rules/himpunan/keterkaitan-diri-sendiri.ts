import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';

/** An SOP that names itself in its Keterkaitan. */
export const keterkaitanDiriSendiri = setRule({
  code: 'SOP3112',
  name: 'keterkaitan-diri-sendiri',
  severity: 'warning',
  preset: 'baku',
  bagian: 'sebutan',
  message: () => ({
    id: 'Keterkaitan menyebut SOP ini sendiri',
    en: 'Keterkaitan names this very SOP',
  }),
  help: () => [
    {
      id: 'tulis SOP lain yang terkait, atau `-` bila tidak ada',
      en: 'write the other SOPs that it depends on, or `-` if there are none',
    },
  ],
  why: {
    id: 'Keterkaitan menyebut SOP lain. Judul sendiri di situ biasanya tertinggal saat lembar disalin dari SOP lain.',
    en: 'Keterkaitan names other SOPs. Its own title is mostly left over from a sheet that was copied.',
  },
  source: 'konvensi',
  bad: sopContoh(['Keterkaitan: -', 'Keterkaitan:\n  - SOP Peminjaman Ruang Rapat']),
  good: SOP_BAIK,
  *check(set, { report }) {
    for (const { dari, at, langkah, ke } of set.tautan) {
      if (langkah === null && ke.length === 1 && ke[0] === dari) yield report(dari, at.span, {});
    }
  },
});
