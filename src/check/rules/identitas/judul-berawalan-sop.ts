import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { prefixLength } from '../../judul.js';
import { partOf } from '../../locate.js';
import { fileRule } from '../../rule.js';

/** `Judul SOP: SOP Peminjaman Ruang Rapat`: the label says it already. */
export const judulBerawalanSop = fileRule({
  code: 'SOP2119',
  name: 'judul-berawalan-sop',
  severity: 'info',
  preset: 'ketat',
  message: ({ awalan }: { awalan: string }) => ({
    id: `Judul SOP diawali "${awalan}", yang sudah disebut labelnya`,
    en: `Judul SOP starts with "${awalan}", which its label says already`,
  }),
  help: () => [{ id: 'hapus awalan itu', en: 'take that beginning out' }],
  why: {
    id: 'Pada lembar label dan judul berdampingan ("Judul SOP: SOP ..."), dan dalam daftar SOP semua judul akan berawalan sama.',
    en: 'On the sheet label and title stand side by side ("Judul SOP: SOP ..."), and in a list of SOPs all titles would start the same.',
  },
  source: 'konvensi: judul pada lembar contoh tidak diawali kata SOP',
  bad: sopContoh(['Judul SOP: Peminjaman', 'Judul SOP: SOP Peminjaman']),
  good: SOP_BAIK,
  *check({ model, places, source }, { report }) {
    const judul = model.judul ?? '';
    const length = prefixLength(judul);
    const place = places.key(model, 'judul');
    if (length === 0 || length === judul.length || place === undefined) return;
    const rest = judul.slice(length);
    const awalan = judul.slice(0, length).replace(/[\s:-]+$/u, '');
    const put = rest.charAt(0).toUpperCase() + rest.slice(1);
    const fixes = [
      {
        title: { id: 'hapus awalan itu', en: 'take that beginning out' },
        safe: true,
        edits: [{ span: partOf(source, place, judul, 0, length + 1), text: put.slice(0, 1) }],
      },
    ];
    yield report(partOf(source, place, judul, 0, awalan.length), { awalan }, { fixes });
  },
});
