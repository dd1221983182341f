import { SOP_BAIK } from '../../../diagnostics/codes/contoh-sop.js';
import type { Localized } from '../../../diagnostics/diagnostic.js';
import type { Perbandingan } from '../../pejabat.js';
import { fileRule } from '../../rule.js';
import { fieldAt, inPengesahan, satuPejabat } from './penanda-tangan-lain.js';

/** One official, and two names. */
export const namaPenandaTanganBerbeda = fileRule({
  code: 'SOP2121',
  name: 'nama-penanda-tangan-berbeda',
  severity: 'warning',
  preset: 'baku',
  message: ({ nama, lain, sebab }: { nama: string; lain: string; sebab: Localized }) => ({
    id: `penanda tangan di sini "${nama}", pada Disahkan oleh "${lain}", padahal ${sebab.id}`,
    en: `the signer here is "${nama}", in Disahkan oleh "${lain}", but ${sebab.en}`,
  }),
  help: () => [
    {
      id: 'salin nama dan gelarnya dari surat keputusan pejabat itu ke kedua tempat; bila isinya sama, Tanda Tangan tidak perlu ditulis',
      en: "copy name and degrees from the official's decree to both places; where they are the same, Tanda Tangan need not be written",
    },
  ],
  why: {
    id: 'Lembar yang pada dua tempat disahkan dengan dua nama tidak jelas siapa yang bertanggung jawab atasnya.',
    en: 'On a sheet that is signed under two names it is not clear who answers for it.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 6 (nama dan NIP pejabat yang mengesahkan); dua nama: konvensi, pada dua dari enam lembar contoh',
  bad: `${SOP_BAIK}
Tanda Tangan:
  Jabatan: Sekretaris Daerah
  Nama: Budhi Conto, S.Sos.
  NIP: 19800101 200501 1 001
`,
  good: `${SOP_BAIK}
Tanda Tangan:
  Jabatan: SEKRETARIS DAERAH,
  Nama: BUDI CONTOH, S.Sos.
  NIP: 19800101 200501 1 001
`,
  *check(analysis, { report, settings }) {
    const one = satuPejabat(analysis, settings);
    const { nama } = one?.tandaTangan ?? {};
    const lain = one?.pengesahan.nama;
    if (one === null || nama == null || lain == null) return;
    const { perbandingan } = one;
    if (perbandingan.nama === 'sama' || perbandingan.nama === 'tidak-ada') return;
    yield report(
      fieldAt(analysis, one.tandaTangan, 'nama'),
      { nama, lain, sebab: reason(perbandingan) },
      { related: inPengesahan(analysis, one, 'nama') },
    );
  },
});

function reason({ nip, jabatan }: Perbandingan): Localized {
  if (nip === 'sama') return { id: 'NIP-nya sama', en: 'the NIP is the same' };
  if (jabatan === 'sama') return { id: 'jabatannya sama', en: 'the post is the same' };
  if (nip === 'mirip') return { id: 'NIP-nya hampir sama', en: 'the NIP is nearly the same' };
  return { id: 'namanya hampir sama', en: 'the names are nearly the same' };
}
