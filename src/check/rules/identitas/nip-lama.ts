import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { nipPejabat, strangers } from './nip-penanda-tangan.js';

/** Nine digits: the NIP as it was before 2009. */
export const nipLama = fileRule({
  code: 'SOP2103',
  name: 'nip-lama',
  severity: 'info',
  preset: 'baku',
  message: () => ({
    id: 'NIP 9 angka adalah NIP lama; sejak 2009 NIP punya 18 angka',
    en: 'a NIP of 9 digits is an old one; since 2009 a NIP has 18 digits',
  }),
  help: () => [{ id: 'tulis NIP 18 angka pejabat itu', en: 'write the 18 digits of the official' }],
  why: {
    id: 'NIP lama tidak lagi dipakai pada naskah dinas; pejabatnya punya NIP baru yang memuat tanggal lahir dan pengangkatannya.',
    en: 'Old numbers are no longer used in official papers; the official has a new one, made of the dates of birth and appointment.',
  },
  source: 'Perka BKN 22/2007 (18 angka; sebelumnya 9)',
  bad: sopContoh(['19800101 200501 1 001', '131110468']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    for (const { nip, at, related } of nipPejabat(analysis)) {
      if (nip.bentuk === 'nip-lama' && strangers(nip) === '') yield report(at, {}, { related });
    }
  },
});
