import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { findInstansi } from '../../instansi/instansi.js';
import { compareWithKop, kopOf, kopRelated, ownNames, readable } from '../../instansi/kop.js';
import { partOf } from '../../locate.js';
import { fileRule } from '../../rule.js';
import { leftoversOf } from './sisa-salinan.js';
import { textsOf } from './teks-lembar.js';

/** What an office has or is: `RENSTRA Kec. Masama`, `seluruh pegawai Dinas Kesehatan`, `di lingkungan`. */
const OWN_THINGS =
  /\b(?:renstra|renja|lakip|lkjip|dpa|rka|iku|sakip|profil|data kinerja|laporan kinerja|rencana kerja|rencana strategis|pegawai|asn|karyawan|di lingkungan|lingkup|anggaran|aset|arsip|visi(?: dan misi)?)(?: (?:pada|di|dari))?\s*$/iu;

/** The text speaks of another office of the same kind as of this one. */
export const instansiLainDiTeks = fileRule({
  code: 'SOP2136',
  name: 'instansi-lain-di-teks',
  severity: 'info',
  preset: 'ketat',
  message: ({ lain, sendiri }: { lain: string; sendiri: string }) => ({
    id: `di sini ${lain}, sedangkan kop menyebut ${sendiri}`,
    en: `here stands ${lain}, and the letterhead is of ${sendiri}`,
  }),
  help: ({ sendiri }) => [
    {
      id: `bila yang dimaksud instansi ini, tulis ${sendiri}`,
      en: `where this office is meant, write ${sendiri}`,
    },
  ],
  why: {
    id: 'Lembar sering disalin antarinstansi sejenis. Nama yang tertinggal membuat langkahnya mengatur dokumen dan pegawai instansi lain.',
    en: 'Sheets are often copied among offices of one kind. With a name left over the steps are about papers and employees of another office.',
  },
  source:
    'konvensi: satu dari 35 lembar Kalimantan Barat berkop satu instansi dan berisi nama instansi lain',
  bad: sopContoh(
    ['  - Sekretariat Daerah', '  - Kecamatan Contoh'],
    ['Jabatan: Sekretaris Daerah', 'Jabatan: Camat Contoh'],
    ['Kelengkapan: Surat permohonan', 'Kelengkapan: Renstra Kec. Teladan'],
  ),
  good: sopContoh(
    ['  - Sekretariat Daerah', '  - Kecamatan Contoh'],
    ['Jabatan: Sekretaris Daerah', 'Jabatan: Camat Contoh'],
    ['Kelengkapan: Surat permohonan', 'Kelengkapan: Renstra Kec. Contoh'],
  ),
  *check(analysis, { report }) {
    const kop = kopOf(analysis.model);
    const kinds = new Set(kop.instansi.map(({ jenis }) => jenis));
    if (kinds.size === 0) return;
    const told = new Set([...leftoversOf(analysis)].map(({ at }) => at.start));
    for (const { teks, place } of textsOf(analysis)) {
      for (const one of findInstansi(teks)) {
        const before = teks.slice(Math.max(0, one.start - NEAR), one.start);
        if (!kinds.has(one.jenis) || !OWN_THINGS.test(before)) continue;
        const is = compareWithKop(kop, one);
        if (is !== 'beda' && is !== 'mirip') continue;
        const at = partOf(analysis.source, place, teks, one.start, one.end);
        // Told where it is certain.
        if (told.has(at.start)) continue;
        yield report(
          at,
          { lain: readable(one.teks), sendiri: ownNames(kop) },
          { related: kopRelated(analysis) },
        );
        // A text that goes on about it is told of once.
        break;
      }
    }
  },
});

/** UTF-16 units before an office that are looked at. */
const NEAR = 80;
