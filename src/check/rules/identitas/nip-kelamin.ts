import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { digitsAt } from './nip-bagian.js';
import { nipLengkap } from './nip-penanda-tangan.js';

const AT = 14;

/** The fifteenth digit is 1 or 2. */
export const nipKelamin = fileRule({
  code: 'SOP2106',
  name: 'nip-kelamin',
  severity: 'warning',
  preset: 'dasar',
  message: ({ angka }: { angka: string }) => ({
    id: `angka ke-15 NIP ini ${angka}, seharusnya 1 (pria) atau 2 (wanita)`,
    en: `the 15th digit of this NIP is ${angka}; it is 1 (man) or 2 (woman)`,
  }),
  help: () => [
    {
      id: 'periksa apakah ada angka yang tertinggal atau tertukar sebelumnya',
      en: 'see whether a digit before it is missing or swapped',
    },
  ],
  why: {
    id: 'Angka lain di tempat itu berarti ada angka yang salah salin.',
    en: 'Another digit there means that the number was copied wrongly.',
  },
  source: 'Perka BKN 22/2007 (angka 15: jenis kelamin, 1 pria, 2 wanita)',
  bad: sopContoh(['19800101 200501 1 001', '19800101 200501 3 001']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    for (const one of nipLengkap(analysis)) {
      const { nip, related } = one;
      if (nip.kelamin !== null) continue;
      yield report(
        digitsAt(analysis, one, AT, AT + 1),
        { angka: nip.digits.charAt(AT) },
        { related },
      );
    }
  },
});
