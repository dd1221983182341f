import { SOP_BAIK } from '../../../diagnostics/codes/contoh-sop.js';
import { compareTanggal } from '../../../model/values/tanggal.js';
import { fileRule } from '../../rule.js';
import { fieldAt } from './penanda-tangan-lain.js';

const signedOn = (tanggal: string): string => `${SOP_BAIK}
Tanda Tangan:
  Tanggal: ${tanggal}
  Jabatan: Sekretaris Daerah
  Nama: Budi Contoh, S.Sos.
  NIP: 19800101 200501 1 001
`;

/** Signed before it was finished. */
export const tandaTanganSebelumSelesai = fileRule({
  code: 'SOP2137',
  name: 'tanda-tangan-sebelum-selesai',
  severity: 'warning',
  preset: 'dasar',
  message: ({ tanggal, dibuat }: { tanggal: string; dibuat: string }) => ({
    id: `ditandatangani ${tanggal}, sebelum Tanggal Pembuatan, ${dibuat}`,
    en: `signed on ${tanggal}, before Tanggal Pembuatan, ${dibuat}`,
  }),
  help: () => [
    {
      id: 'periksa kedua tanggal: salah satunya keliru',
      en: 'check both dates: one of them is wrong',
    },
  ],
  why: {
    id: 'Tanggal Pembuatan adalah tanggal SOP selesai disusun; yang belum selesai tidak dapat disahkan.',
    en: 'Tanggal Pembuatan is the day the SOP was finished; what is not finished cannot be adopted.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 3 dan 6 (tanggal selesai, pengesahan); urutannya: kesimpulan',
  bad: signedOn('15 Januari 2026'),
  good: signedOn('1 Maret 2026'),
  *check(analysis, { report }) {
    const { tanggalPembuatan, disahkanOleh, tandaTangan } = analysis.model;
    const made = tanggalPembuatan?.tanggal;
    if (made == null) return;
    for (const signer of [disahkanOleh, tandaTangan]) {
      const signed = signer?.tanggal;
      if (signer === null || signed?.tanggal == null) continue;
      if (compareTanggal(made, signed.tanggal) <= 0) continue;
      yield report(fieldAt(analysis, signer, 'tanggal'), {
        tanggal: signed.teks,
        dibuat: tanggalPembuatan?.teks ?? made,
      });
    }
  },
});
