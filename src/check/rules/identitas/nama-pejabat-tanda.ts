import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { placeholderIn } from '../../isian.js';
import { partOf } from '../../locate.js';
import { fileRule } from '../../rule.js';
import { fieldAt } from './penanda-tangan-lain.js';

/** What no name has: digits, strokes, and the signs that a reader of a scanned sheet puts for a smudge. */
const STRANGE = /[\d/\\|=+*#@_~^$%{}<>[\]]+/u;

/** A sign in a name that is in no name. Degrees, behind the first comma, are not looked at. */
export const namaPejabatTanda = fileRule({
  code: 'SOP2124',
  name: 'nama-pejabat-tanda',
  severity: 'warning',
  preset: 'baku',
  message: ({ nama, tanda }: { nama: string; tanda: string }) => ({
    id: `nama "${nama}" memuat "${tanda}"`,
    en: `the name "${nama}" contains "${tanda}"`,
  }),
  help: () => [
    {
      id: 'salin nama itu dari surat keputusan pejabatnya',
      en: "copy the name from the official's decree",
    },
  ],
  why: {
    id: 'Nama dengan garis miring atau angka biasanya hasil pindai yang terbaca di atas stempel; yang tercetak bukan nama pejabatnya.',
    en: 'A name with a stroke or a digit was mostly read from a scan across a stamp; what is printed is not the name of the official.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 6 (nama pejabat yang mengesahkan); tanda di dalam nama: konvensi, pada satu dari enam lembar contoh',
  bad: sopContoh(['Nama: Budi Contoh, S.Sos.', 'Nama: BUDI/CON/OH, S.Sos.']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    const { disahkanOleh, tandaTangan } = analysis.model;
    for (const signer of [disahkanOleh, tandaTangan]) {
      const nama = signer?.nama ?? '';
      const found = STRANGE.exec(nama.split(',')[0] ?? '');
      if (signer === null || found === null || placeholderIn(nama) !== null) continue;
      const [tanda] = found;
      const whole = fieldAt(analysis, signer, 'nama');
      const at = partOf(analysis.source, whole, nama, found.index, found.index + tanda.length);
      yield report(at, { nama, tanda });
    }
  },
});
