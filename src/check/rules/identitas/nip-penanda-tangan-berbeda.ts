import { SOP_BAIK } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix } from '../../../diagnostics/diagnostic.js';
import type { Analysis } from '../../../model/analyze.js';
import type { Pengesahan } from '../../../model/schema.js';
import { parseNip } from '../../../model/values/nip.js';
import { fileRule } from '../../rule.js';
import { fieldAt, inPengesahan, type SatuPejabat, satuPejabat } from './penanda-tangan-lain.js';

/** One official, and two numbers. */
export const nipPenandaTanganBerbeda = fileRule({
  code: 'SOP2122',
  name: 'nip-penanda-tangan-berbeda',
  severity: 'warning',
  preset: 'baku',
  message: ({ nip, lain }: { nip: string; lain: string }) => ({
    id: `NIP di sini ${nip}, pada Disahkan oleh ${lain}`,
    en: `the NIP here is ${nip}, in Disahkan oleh ${lain}`,
  }),
  help: () => [
    {
      id: 'tulis NIP dari surat keputusan atau kartu pegawainya di kedua tempat',
      en: "write the NIP of the official's decree or card in both places",
    },
  ],
  why: {
    id: 'Seorang pejabat punya satu NIP. Dua NIP pada satu lembar berarti sedikitnya satu salah salin.',
    en: 'An official has one NIP. Two on one sheet mean that at least one was copied wrongly.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 6 (nama dan NIP pejabat yang mengesahkan); dua NIP: konvensi, pada dua dari enam lembar contoh',
  bad: `${SOP_BAIK}
Tanda Tangan:
  Jabatan: Sekretaris Daerah
  Nama: Budi Contoh, S.Sos.
  NIP: 19800101 200502 1 001
`,
  good: `${SOP_BAIK}
Tanda Tangan:
  Jabatan: Sekretaris Daerah
  Nama: Budi Contoh, S.Sos.
  NIP: 198001012005011001
`,
  *check(analysis, { report, settings }) {
    const one = satuPejabat(analysis, settings);
    if (one === null) return;
    const { tandaTangan, pengesahan, perbandingan } = one;
    // The same post with another name and another number is another official, and told of the name.
    const isOther = perbandingan.nama === 'beda' && perbandingan.nip === 'beda';
    if (isOther || perbandingan.nip === 'sama' || perbandingan.nip === 'tidak-ada') return;
    yield report(
      fieldAt(analysis, tandaTangan, 'nip'),
      { nip: tandaTangan.nip ?? '', lain: pengesahan.nip ?? '' },
      { related: inPengesahan(analysis, one, 'nip'), fixes: mends(analysis, one) },
    );
  },
});

/** Of two numbers the one that has all its digits, where the other has not. */
function mends(analysis: Analysis, { pengesahan, tandaTangan }: SatuPejabat): readonly Fix[] {
  const isWhole = ({ nip }: Pengesahan): boolean => parseNip(nip ?? '').bentuk === 'nip';
  if (isWhole(pengesahan) === isWhole(tandaTangan)) return [];
  const [whole, other] = isWhole(pengesahan)
    ? [pengesahan, tandaTangan]
    : [tandaTangan, pengesahan];
  const text = whole.nip ?? '';
  return [
    {
      title: { id: `tulis ${text} di kedua tempat`, en: `write ${text} in both places` },
      safe: false,
      edits: [{ span: fieldAt(analysis, other, 'nip'), text }],
    },
  ];
}
