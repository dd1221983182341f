import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { digitsAt } from './nip-bagian.js';
import { nipLengkap } from './nip-penanda-tangan.js';

/** Digits 13 and 14 that are no month: the number of a PPPK, or a slip. */
export const nipPppk = fileRule({
  code: 'SOP2110',
  name: 'nip-pppk',
  severity: 'info',
  preset: 'ketat',
  message: ({ angka }: { angka: string }) => ({
    id: `angka 13 dan 14 NIP ini ${angka}, bukan bulan; benar hanya bila pejabatnya PPPK`,
    en: `digits 13 and 14 of this NIP are ${angka}, no month; right only if the official is a PPPK`,
  }),
  help: () => [
    {
      id: 'bila pejabatnya PNS, tulis bulan pengangkatannya, 01 sampai 12',
      en: 'if the official is a PNS, write the month of the appointment, 01 to 12',
    },
  ],
  why: {
    id: 'Pengesah SOP biasanya PNS, dan pada NIP PNS angka 13 dan 14 adalah bulan. Nomor induk PPPK memang berbeda di situ.',
    en: 'SOPs are mostly signed by a PNS, whose digits 13 and 14 are a month. The number of a PPPK differs just there.',
  },
  source:
    'Perka BKN 22/2007 (angka 9 sampai 14: tahun dan bulan pengangkatan); bentuk PPPK: konvensi',
  bad: sopContoh(['19800101 200501 1 001', '19800101 202121 1 001']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    for (const one of nipLengkap(analysis)) {
      const { nip, related } = one;
      if (nip.bentuk !== 'pppk') continue;
      yield report(
        digitsAt(analysis, one, 12, 14),
        { angka: nip.digits.slice(12, 14) },
        { related },
      );
    }
  },
});
