import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Localized } from '../../../diagnostics/diagnostic.js';
import type { Analysis } from '../../../model/analyze.js';
import { angka } from '../../options.js';
import { fileRule } from '../../rule.js';
import { digitsAt, yearsBetween } from './nip-bagian.js';
import { nipLengkap } from './nip-penanda-tangan.js';

/** Years that somebody could have lived at the appointment; facts 2.1: about 15 to 60 over all cohorts. */
const YOUNGEST = 15;
const OLDEST = 60;

/** The appointment in a NIP is after a plausible age and before the SOP. */
export const nipPengangkatan = fileRule({
  code: 'SOP2108',
  name: 'nip-pengangkatan',
  severity: 'warning',
  preset: 'baku',
  options: {
    usiaTermuda: angka(
      YOUNGEST,
      10,
      30,
      'usia termuda saat diangkat, dalam tahun',
      'the youngest age at the appointment, in years',
    ),
    usiaTertua: angka(
      OLDEST,
      30,
      70,
      'usia tertua saat diangkat, dalam tahun',
      'the oldest age at the appointment, in years',
    ),
  },
  message: ({ angka: digits, sebab }: { angka: string; sebab: Localized }) => ({
    id: `pengangkatan ${digits} pada NIP ini ${sebab.id}`,
    en: `the appointment ${digits} in this NIP ${sebab.en}`,
  }),
  help: () => [
    {
      id: 'angka 9 sampai 14 adalah tahun dan bulan pengangkatan; periksa angka itu dan tanggal lahir di depannya',
      en: 'digits 9 to 14 are the year and month of the appointment; look at them and at the date of birth before them',
    },
  ],
  why: {
    id: 'Pengangkatan yang tidak mungkin berarti ada angka yang salah salin.',
    en: 'An impossible appointment means that a digit was copied wrongly.',
  },
  source:
    'Perka BKN 22/2007 (angka 9 sampai 14: pengangkatan); batas usia: konvensi, perkiraan yang longgar',
  bad: sopContoh(['19800101 200501 1 001', '19800101 198501 1 001']),
  good: SOP_BAIK,
  *check(analysis, { report, options }) {
    for (const one of nipLengkap(analysis)) {
      const { nip, related } = one;
      if (nip.lahir === null || nip.pengangkatan === null) continue;
      // Only the year of a PPPK is known: from the first day of the year of birth to the last of that year.
      const isYear = nip.bentuk === 'pppk';
      const age = isYear
        ? Number(nip.pengangkatan) - Number(nip.lahir.slice(0, 4))
        : yearsBetween(nip.lahir.slice(0, 7), nip.pengangkatan);
      const end = lastDate(analysis, one.signer.tanggal?.tanggal ?? null);
      const isLater = end !== null && nip.pengangkatan.slice(0, end.length) > end;
      const sebab: Localized | null = isLater
        ? { id: `sesudah tanggal SOP, ${end}`, en: `is after the date of the SOP, ${end}` }
        : age < 0
          ? { id: 'sebelum tanggal lahirnya', en: 'is before the date of birth' }
          : age < options.usiaTermuda || age > options.usiaTertua
            ? { id: `pada usia ${age} tahun`, en: `was at the age of ${age}` }
            : null;
      if (sebab === null) continue;
      const to = isYear ? 12 : 14;
      const digits = nip.digits.slice(8, to);
      yield report(digitsAt(analysis, one, 8, to), { angka: digits, sebab }, { related });
    }
  },
});

/** The latest of the dates on which the signer was in office. */
function lastDate({ model }: Analysis, signed: string | null): string | null {
  const dates = [model.tanggalPembuatan?.tanggal, model.tanggalEfektif?.tanggal, signed];
  return dates.reduce<string | null>((last, date) => {
    if (date == null) return last;
    return last === null || date > last ? date : last;
  }, null);
}
