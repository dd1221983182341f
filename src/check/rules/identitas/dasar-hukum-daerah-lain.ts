import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { findDaerah, type SebutanDaerah } from '../../instansi/daerah.js';
import { daerahName, kopOf, otherDaerah } from '../../instansi/kop.js';
import { citationsOf, partsOf } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

const citing = (daerah: string): string =>
  sopContoh([
    'Administrasi Pemerintahan\n',
    `Administrasi Pemerintahan\n  - Peraturan Bupati ${daerah} Nomor 3 Tahun 2020 tentang Tata Naskah Dinas\n`,
  ]);

/** A regulation of another region: what is law there is none here. */
export const dasarHukumDaerahLain = fileRule({
  code: 'SOP2131',
  name: 'dasar-hukum-daerah-lain',
  severity: 'warning',
  preset: 'baku',
  message: ({ lain, sendiri }: { lain: string; sendiri: string }) => ({
    id: `ini peraturan ${lain}, sedangkan kop menyebut ${sendiri}`,
    en: `this is a regulation of ${lain}, and the letterhead is of ${sendiri}`,
  }),
  help: ({ sendiri }) => [
    {
      id: `cari peraturan ${sendiri} tentang hal yang sama, atau hapus butir ini`,
      en: `look for the regulation of ${sendiri} on the same matter, or take this item out`,
    },
  ],
  why: {
    id: 'Peraturan daerah dan peraturan kepala daerah berlaku di daerahnya sendiri. Peraturan daerah lain biasanya tertinggal dari lembar yang disalin.',
    en: 'Regulations of a region and of its head hold in that region. One of another region was mostly left over from the sheet that was copied.',
  },
  source: 'konvensi: peraturan daerah pada lembar contoh semuanya dari daerah pada kopnya',
  bad: citing('Teladan'),
  good: citing('Contoh'),
  *check(analysis, { report }) {
    const { daerah } = kopOf(analysis.model);
    for (const sitiran of citationsOf(analysis)) {
      const parts = partsOf(analysis.source, sitiran);
      if (parts === null || !REGIONAL.test(sitiran.peraturan.jenis)) continue;
      const [from, to] = parts.kutipan.nomor;
      const maker = findDaerah(sitiran.teks.slice(0, from))[0];
      const one = maker ?? namedLast(sitiran.teks, to);
      const own = one === undefined ? null : otherDaerah(daerah, one);
      if (one === undefined || own === null) continue;
      yield report(parts.at(one.start, one.end), {
        lain: daerahName(one),
        sendiri: daerahName(own),
      });
    }
  },
});

const REGIONAL = /^(?:Perda|(?:Per|Kep|In)(?:gub|bup|wal))$/u;

/** Before a region these make it another party: `tentang Kerja Sama dengan Kota Teladan`. */
const OTHER_PARTY = /\b(?:dengan|antara|dari|ke|kepada|dan|menjadi|dalam)(?: pemerintah)?\s*$/iu;

/** The region that the title ends with, where the maker names none: `Perda No. 5 Tahun 2008 tentang ... Kota Teladan`. */
function namedLast(teks: string, from: number): SebutanDaerah | undefined {
  const last = findDaerah(teks).at(-1);
  if (last === undefined || last.awal < from || !/^[\s.;,)]*$/u.test(teks.slice(last.end))) {
    return undefined;
  }
  return OTHER_PARTY.test(teks.slice(Math.max(from, last.awal - NEAR), last.awal))
    ? undefined
    : last;
}

/** UTF-16 units before a region that are looked at. */
const NEAR = 40;
