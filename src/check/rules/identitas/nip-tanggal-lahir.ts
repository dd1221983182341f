import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { digitsAt } from './nip-bagian.js';
import { nipLengkap } from './nip-penanda-tangan.js';

/** The first eight digits are a day. */
export const nipTanggalLahir = fileRule({
  code: 'SOP2105',
  name: 'nip-tanggal-lahir',
  severity: 'warning',
  preset: 'dasar',
  message: ({ angka }: { angka: string }) => ({
    id: `NIP diawali ${angka}, yang bukan tanggal lahir`,
    en: `the NIP starts with ${angka}, which is no date of birth`,
  }),
  help: () => [
    {
      id: 'delapan angka pertama adalah tahun, bulan dan tanggal lahir, misalnya 19800131',
      en: 'the first eight digits are the year, month and day of birth, such as 19800131',
    },
  ],
  why: {
    id: 'Tanggal yang tidak ada berarti ada angka yang salah salin atau tertukar.',
    en: 'A date that does not exist means that a digit was copied wrongly or swapped.',
  },
  source: 'Perka BKN 22/2007 (angka 1 sampai 8: tanggal lahir)',
  bad: sopContoh(['19800101 200501 1 001', '19803101 200501 1 001']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    for (const one of nipLengkap(analysis)) {
      const { nip, related } = one;
      if (nip.lahir !== null) continue;
      yield report(digitsAt(analysis, one, 0, 8), { angka: nip.digits.slice(0, 8) }, { related });
    }
  },
});
