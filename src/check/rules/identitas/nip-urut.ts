import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { digitsAt } from './nip-bagian.js';
import { nipLengkap } from './nip-penanda-tangan.js';

/** Serial numbers start at 001. */
export const nipUrut = fileRule({
  code: 'SOP2107',
  name: 'nip-urut',
  severity: 'warning',
  preset: 'baku',
  message: () => ({
    id: 'nomor urut pada NIP ini 000, padahal dimulai dari 001',
    en: 'the serial number in this NIP is 000, and they start at 001',
  }),
  help: () => [
    {
      id: 'tulis tiga angka terakhir NIP pejabat itu',
      en: "write the last three digits of the official's NIP",
    },
  ],
  why: {
    id: 'Nol tiga kali biasanya pengganti angka yang belum diketahui saat lembar disusun.',
    en: 'Three zeros mostly stand for digits that were not known when the sheet was written.',
  },
  source:
    'Perka BKN 22/2007 (angka 16 sampai 18: nomor urut); 000: konvensi, tidak ada pada lembar yang dibaca',
  bad: sopContoh(['19800101 200501 1 001', '19800101 200501 1 000']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    for (const one of nipLengkap(analysis)) {
      if (one.nip.urut !== '000') continue;
      yield report(digitsAt(analysis, one, 15, 18), {}, { related: one.related });
    }
  },
});
