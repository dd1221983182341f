import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { angka } from '../../options.js';
import { fileRule } from '../../rule.js';
import { digitsAt, yearsBetween } from './nip-bagian.js';
import { nipLengkap } from './nip-penanda-tangan.js';

/** Facts 2.1: retirement at 58 or 60, at 65 in some posts; professors at 70. */
const OLDEST = 65;
const OLDEST_PROFESSOR = 70;
const YOUNGEST = 18;
const PROFESSOR = /^\s*prof\b/iu;

/** Who signs is in office: neither a child nor retired. */
export const nipUsia = fileRule({
  code: 'SOP2109',
  name: 'nip-usia',
  severity: 'warning',
  preset: 'baku',
  options: {
    usiaTertua: angka(
      OLDEST,
      50,
      80,
      'usia tertua penanda tangan, dalam tahun; profesor sampai 70',
      'the oldest age of a signer, in years; of a professor 70',
    ),
  },
  message: ({ usia, lahir }: { usia: number; lahir: string }) => ({
    id: `menurut NIP ini pejabat itu lahir ${lahir}, jadi berusia ${usia} tahun saat SOP disahkan`,
    en: `by this NIP the official was born on ${lahir} and was ${usia} when the SOP was signed`,
  }),
  help: () => [
    {
      id: 'periksa tahun lahir pada NIP dan tanggal SOP',
      en: 'look at the year of birth in the NIP and at the dates of the SOP',
    },
  ],
  why: {
    id: 'SOP disahkan pejabat yang masih bertugas. Usia di luar masa tugas berarti tahun lahir atau tanggal SOP salah salin.',
    en: 'A SOP is signed by an official in office. An age beyond that means that the year of birth or the date of the SOP was copied wrongly.',
  },
  source: 'Perka BKN 22/2007 (angka 1 sampai 8: tanggal lahir); batas usia: konvensi',
  bad: sopContoh(['19800101 200501 1 001', '19500101 198001 1 001']),
  good: SOP_BAIK,
  *check(analysis, { report, options }) {
    const { model } = analysis;
    for (const one of nipLengkap(analysis)) {
      const { nip, signer, related } = one;
      const signed =
        signer.tanggal?.tanggal ?? model.tanggalEfektif?.tanggal ?? model.tanggalPembuatan?.tanggal;
      if (nip.lahir === null || signed == null) continue;
      const usia = yearsBetween(nip.lahir, signed);
      const isProfessor = PROFESSOR.test(signer.nama ?? '');
      const oldest = isProfessor
        ? Math.max(OLDEST_PROFESSOR, options.usiaTertua)
        : options.usiaTertua;
      if (usia >= YOUNGEST && usia <= oldest) continue;
      yield report(digitsAt(analysis, one, 0, 8), { usia, lahir: nip.lahir }, { related });
    }
  },
});
