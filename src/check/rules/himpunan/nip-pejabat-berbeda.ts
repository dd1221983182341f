import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';
import { isWholeNip } from '../../set/pejabat.js';
import { nipJumlahAngka } from '../identitas/nip-jumlah-angka.js';
import { nipKelamin } from '../identitas/nip-kelamin.js';
import { nipPenandaTanganBerbeda } from '../identitas/nip-penanda-tangan-berbeda.js';
import { nipPengangkatan } from '../identitas/nip-pengangkatan.js';
import { nipTandaLain } from '../identitas/nip-tanda-lain.js';
import { nipTanggalLahir } from '../identitas/nip-tanggal-lahir.js';
import { nipUrut } from '../identitas/nip-urut.js';
import { nipUsia } from '../identitas/nip-usia.js';
import { DUA_SOP_LAIN } from './contoh-himpunan.js';
import { lain } from './lain.js';
import { asUsual, type Beda, berbeda } from './pejabat-sama.js';

/** What one SOP by itself shows of a number that is not as usual. */
const OF_ONE_SOP = [
  nipJumlahAngka,
  nipTandaLain,
  nipTanggalLahir,
  nipKelamin,
  nipUrut,
  nipPengangkatan,
  nipUsia,
  nipPenandaTanganBerbeda,
].map(({ code }) => code.code);

/** One official with several NIP across the set. */
export const nipPejabatBerbeda = setRule({
  code: 'SOP3106',
  name: 'nip-pejabat-berbeda',
  severity: 'warning',
  preset: 'baku',
  bagian: 'pejabat',
  message: ({ teks, umum, ragam }: Pick<Beda, 'teks' | 'umum' | 'ragam'>) =>
    umum === null
      ? {
          id: `pejabat ini ditulis dengan ${ragam} NIP yang berbeda dalam himpunan ini`,
          en: `this official is given ${ragam} different NIP in this set`,
        }
      : {
          id: `NIP pejabat ini di sini ${teks}, di ${lain(umum.jumlah).id} ${umum.teks}`,
          en: `the NIP of this official is ${teks} here and ${umum.teks} in ${lain(umum.jumlah).en}`,
        },
  help: () => [
    {
      id: 'periksa surat keputusan atau kartu pegawainya, lalu tulis NIP yang sama di semua SOP',
      en: "look into the official's decree or card and write the same NIP in all SOPs",
    },
  ],
  why: {
    id: 'Seorang pegawai punya satu NIP. Bila berbeda, sekurang-kurangnya satu salah salin, dan pengesahan SOP itu dapat dipersoalkan.',
    en: 'An employee has one NIP. If there are several, one at least was copied wrongly, and the signing of that SOP can be disputed.',
  },
  source:
    'Perka BKN 22/2007 (susunan NIP); konvensi: tiga lembar contoh satu kecamatan memuat lima NIP untuk satu camat',
  files: DUA_SOP_LAIN,
  bad: sopContoh(['19800101 200501 1 001', '19800110 200501 1 001']),
  good: sopContoh(['19800101 200501 1 001', '198001012005011001']),
  *check(set, { report }) {
    for (const person of set.pejabat.orang) {
      const found = berbeda(
        person,
        ({ nip, blok }) =>
          nip === '' || blok.nip === null
            ? null
            : { kunci: nip, teks: blok.nip.teks, span: blok.nip.span },
        isWholeNip,
      );
      for (const { file, at, related, umum, ...params } of found) {
        const fixes = asUsual(at, umum);
        const instead = umum === null ? [] : OF_ONE_SOP;
        yield report(file, at, { ...params, umum }, { related, fixes, instead });
      }
    }
  },
});
