import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { nipLengkap } from './nip-penanda-tangan.js';

/** The groups in which the sheets part the 18 digits. */
const GROUPS = /^(\d{8})(\d{6})(\d)(\d{3})$/u;

/** A NIP is parted 8-6-1-3. */
export const nipPenulisan = fileRule({
  code: 'SOP2111',
  name: 'nip-penulisan',
  severity: 'info',
  preset: 'ketat',
  message: ({ nip }: { nip: string }) => ({
    id: `NIP ini tidak ditulis dalam kelompok 8, 6, 1 dan 3 angka: ${nip}`,
    en: `this NIP is not written in groups of 8, 6, 1 and 3 digits: ${nip}`,
  }),
  help: () => [
    {
      id: 'pisahkan kelompok angkanya dengan satu spasi',
      en: 'part the groups of digits by one blank',
    },
  ],
  why: {
    id: 'Kelompok angka membuat tanggal lahir, pengangkatan, jenis kelamin dan nomor urut terbaca, sehingga angka yang kurang tampak.',
    en: 'The groups make the parts readable, so that a missing digit is seen.',
  },
  source: 'konvensi: 30 NIP pada lembar BPS ditulis 8-6-1-3, 25 tanpa spasi',
  bad: sopContoh(['19800101 200501 1 001', '198001012005011001']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    for (const { teks, nip, at, related } of nipLengkap(analysis)) {
      const parted = nip.digits.replace(GROUPS, '$1 $2 $3 $4');
      if (teks.endsWith(parted)) continue;
      // Digits and what parts them, and nothing else: what is written stays the same number.
      const edits = [{ span: at, text: parted }];
      const title = { id: `tulis ${parted}`, en: `write ${parted}` };
      const fixes = /^[\d\s.,/\u00a0\u2010-\u2015\u2212-]+$/u.test(teks)
        ? [{ title, safe: true, edits }]
        : [];
      yield report(at, { nip: teks }, { related, fixes });
    }
  },
});
