import { SOP_BAIK } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { fieldAt, inPengesahan, satuPejabat } from './penanda-tangan-lain.js';

/** One official, and two posts. */
export const jabatanPenandaTanganBerbeda = fileRule({
  code: 'SOP2123',
  name: 'jabatan-penanda-tangan-berbeda',
  severity: 'warning',
  preset: 'baku',
  message: ({ jabatan, lain }: { jabatan: string; lain: string }) => ({
    id: `pejabat yang sama di sini "${jabatan}", pada Disahkan oleh "${lain}"`,
    en: `the same official is "${jabatan}" here and "${lain}" in Disahkan oleh`,
  }),
  help: () => [
    {
      id: 'tulis jabatan yang diembannya saat mengesahkan di kedua tempat; yang menandatangani untuk pejabat lain memakai `a.n.`',
      en: 'write the post held at the signing in both places; who signs for another writes `a.n.`',
    },
  ],
  why: {
    id: 'SOP disahkan pejabat yang berwenang menurut jabatannya. Dua jabatan untuk satu orang pada satu lembar membuat kewenangannya tidak jelas.',
    en: 'A SOP is signed by who is competent by his post. Two posts of one person on a sheet leave that open.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 6 (nomenklatur jabatan pejabat yang mengesahkan); dua jabatan: konvensi',
  bad: `${SOP_BAIK}
Tanda Tangan:
  Jabatan: Kepala Bagian Umum
  Nama: Budi Contoh, S.Sos.
  NIP: 19800101 200501 1 001
`,
  good: `${SOP_BAIK}
Tanda Tangan:
  Jabatan: Sekda
  Nama: Budi Contoh, S.Sos.
  NIP: 19800101 200501 1 001
`,
  *check(analysis, { report, settings }) {
    const one = satuPejabat(analysis, settings);
    if (one === null || one.perbandingan.jabatan !== 'beda') return;
    const { tandaTangan, pengesahan } = one;
    yield report(
      fieldAt(analysis, tandaTangan, 'jabatan'),
      { jabatan: tandaTangan.jabatan.join(' '), lain: pengesahan.jabatan.join(' ') },
      { related: inPengesahan(analysis, one, 'jabatan') },
    );
  },
});
