import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { findInstansi } from '../../instansi/instansi.js';
import { compareWithKop, kopOf, kopRelated, ownNames, readable } from '../../instansi/kop.js';
import { citationsOf, partsOf } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** Regulations about how offices are made up, and what they are to do. */
const ABOUT_OFFICES =
  /\b(?:kedudukan|susunan organisasi|organisasi dan tata ?kerja|uraian tugas|tugas pokok|tugas,? (?:dan )?fungsi|rincian tugas|tata ?kerja|tatakerja|pembentukan)\b/iu;

/** Words for all of the offices, this one with them. */
const ALL_OFFICES = /\b(?:perangkat daerah|dinas daerah|lembaga teknis|opd|skpd|instansi)\b/iu;

const REGIONAL = /^(?:Perda|(?:Per|Kep)(?:gub|bup|wal))$/u;

const citing = (instansi: string): string =>
  sopContoh([
    'Administrasi Pemerintahan\n',
    `Administrasi Pemerintahan\n  - Peraturan Bupati Contoh Nomor 3 Tahun 2020 tentang Uraian Tugas ${instansi}\n`,
  ]);

/** The regulation that makes another office is cited, and not the one of this. */
export const dasarHukumInstansiLain = fileRule({
  code: 'SOP2132',
  name: 'dasar-hukum-instansi-lain',
  severity: 'warning',
  preset: 'baku',
  message: ({ lain, sendiri }: { lain: string; sendiri: string }) => ({
    id: `peraturan ini mengatur organisasi ${lain}, sedangkan kop menyebut ${sendiri}`,
    en: `this regulation makes up ${lain}, and the letterhead is of ${sendiri}`,
  }),
  help: ({ sendiri }) => [
    {
      id: `tulis peraturan tentang organisasi dan tugas ${sendiri}`,
      en: `cite the regulation on the organisation and tasks of ${sendiri}`,
    },
  ],
  why: {
    id: 'Dasar Hukum menunjukkan dari mana instansi ini mendapat tugasnya. Peraturan organisasi instansi lain tidak memberinya tugas, dan biasanya tertinggal dari lembar yang disalin.',
    en: 'Dasar Hukum shows where this office has its tasks from. The regulation that makes another office gives it none, and was mostly left over from the sheet that was copied.',
  },
  source:
    'konvensi: peraturan organisasi pada lembar contoh menyebut instansi pada kopnya, kecuali pada lembar sebuah kecamatan, yang menyebut Inspektorat',
  bad: citing('Inspektorat Daerah'),
  good: citing('Sekretariat Daerah'),
  *check(analysis, { report }) {
    const kop = kopOf(analysis.model);
    for (const sitiran of citationsOf(analysis)) {
      const { teks, peraturan } = sitiran;
      const parts = partsOf(analysis.source, sitiran);
      if (parts === null || !REGIONAL.test(peraturan.jenis)) continue;
      const from = parts.kutipan.nomor[1];
      const tentang = teks.slice(from);
      if (!ABOUT_OFFICES.test(tentang) || ALL_OFFICES.test(tentang)) continue;
      const named = findInstansi(tentang);
      const [first, last] = [named[0], named.at(-1)];
      if (first === undefined || last === undefined) continue;
      // The regulation of a district makes its villages too; one that nobody can tell may be of this office.
      const isOwn = named.some((one) => compareWithKop(kop, one) !== 'beda');
      if (isOwn) continue;
      yield report(
        parts.at(from + first.start, from + last.end),
        { lain: listed(named.map((one) => readable(one.teks))), sendiri: ownNames(kop) },
        { related: kopRelated(analysis) },
      );
    }
  },
});

/** `A, B dan C`. */
function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} dan ${names.at(-1)}`;
}
