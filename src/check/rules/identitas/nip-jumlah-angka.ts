import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { nipPejabat, strangers } from './nip-penanda-tangan.js';

/** A NIP has 18 digits. One with 9 is an old one and told by another rule. */
export const nipJumlahAngka = fileRule({
  code: 'SOP2102',
  name: 'nip-jumlah-angka',
  severity: 'warning',
  preset: 'dasar',
  message: ({ jumlah }: { jumlah: number }) => ({
    id: jumlah === 0 ? 'NIP ini tidak berisi angka' : `NIP ini ${jumlah} angka, NIP punya 18`,
    en:
      jumlah === 0
        ? 'this NIP has no digits'
        : `this NIP has ${jumlah} digits, a NIP has 18 of them`,
  }),
  help: () => [
    {
      id: 'salin dari surat keputusan atau kartu pegawainya: tanggal lahir (8 angka), tahun dan bulan pengangkatan (6), jenis kelamin (1), nomor urut (3)',
      en: "copy it from the official's decree or card: date of birth (8 digits), year and month of appointment (6), sex (1), serial number (3)",
    },
  ],
  why: {
    id: 'Angka yang kurang atau lebih membuat NIP menunjuk orang lain atau tidak seorang pun, sehingga pengesahan lembar ini dapat dipersoalkan.',
    en: 'With a digit too few or too many a NIP means somebody else or nobody, and the signing of the sheet can be disputed.',
  },
  source:
    'Perka BKN 22/2007 (18 angka: 8 + 6 + 1 + 3); konvensi: pada satu dari enam lembar contoh seorang pejabat ber-NIP 16 dan 17 angka',
  bad: sopContoh(['19800101 200501 1 001', '1980101 200501 1 001']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    for (const { nip, at, related } of nipPejabat(analysis)) {
      if (nip.bentuk !== 'lain' || strangers(nip) !== '') continue;
      yield report(at, { jumlah: nip.digits.length }, { related });
    }
  },
});
