import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';
import { isSameName, type NamaOrang } from '../../set/nama-orang.js';
import type { Orang } from '../../set/pejabat.js';
import { namaPejabatTanda } from '../identitas/nama-pejabat-tanda.js';
import { namaPenandaTanganBerbeda } from '../identitas/nama-penanda-tangan-berbeda.js';
import { DUA_SOP_LAIN } from './contoh-himpunan.js';
import { lain } from './lain.js';
import { asUsual, type Beda, berbeda } from './pejabat-sama.js';

/** What one SOP by itself shows of a name that is not as usual. */
const OF_ONE_SOP = [namaPenandaTanganBerbeda, namaPejabatTanda].map(({ code }) => code.code);

/** One official whose name is spelled in several ways across the set. */
export const namaPejabatBerbeda = setRule({
  code: 'SOP3107',
  name: 'nama-pejabat-berbeda',
  severity: 'warning',
  preset: 'baku',
  bagian: 'pejabat',
  message: ({ teks, umum, ragam }: Pick<Beda, 'teks' | 'umum' | 'ragam'>) =>
    umum === null
      ? {
          id: `nama pejabat ini ditulis dengan ${ragam} cara dalam himpunan ini`,
          en: `the name of this official is spelled in ${ragam} ways in this set`,
        }
      : {
          id: `nama pejabat ini di sini ${teks}, di ${lain(umum.jumlah).id} ${umum.teks}`,
          en: `the name of this official is ${teks} here and ${umum.teks} in ${lain(umum.jumlah).en}`,
        },
  help: () => [
    {
      id: 'tulis nama seperti pada surat keputusan pengangkatannya, sama di semua SOP',
      en: 'write the name as in the decree of appointment, the same in all SOPs',
    },
  ],
  why: {
    id: 'Nama yang tertulis lain menimbulkan keraguan siapa yang mengesahkan; pada naskah dinas nama ditulis menurut data kepegawaian.',
    en: 'A name spelled otherwise makes people doubt who signed; in official papers names are those of the personnel file.',
  },
  source:
    'konvensi: tiga lembar contoh satu kecamatan memuat empat ejaan nama satu camat. Gelar dan singkatan nama depan tidak dibandingkan',
  files: DUA_SOP_LAIN,
  bad: sopContoh(['Budi Contoh, S.Sos.', 'Budhi Conto, S.Sos.']),
  good: sopContoh(['Budi Contoh, S.Sos.', 'BUDI CONTOH, S.Sos., M.Si.']),
  *check(set, { report }) {
    for (const person of set.pejabat.orang) {
      const spellings = spellingsOf(person);
      if (spellings.size < 2) continue;
      const found = berbeda(person, ({ nama, namaAt }) => ({
        kunci: spellings.get(nama.kunci) ?? nama.kunci,
        teks: namaAt.teks,
        span: namaAt.span,
      }));
      for (const { file, at, related, umum, ...params } of found) {
        const fixes = asUsual(at, umum);
        const instead = umum === null ? [] : OF_ONE_SOP;
        yield report(file, at, { ...params, umum }, { related, fixes, instead });
      }
    }
  },
});

/** Each way a name is written, to the first one that counts as the same. */
function spellingsOf(person: Orang): ReadonlyMap<string, string> {
  const names = new Map<string, NamaOrang>();
  for (const { nama } of person) names.set(nama.kunci, nama);
  const first: NamaOrang[] = [];
  return new Map(
    [...names.values()].map((name) => {
      const same = first.find((one) => isSameName(one, name));
      if (same === undefined) first.push(name);
      return [name.kunci, (same ?? name).kunci];
    }),
  );
}
