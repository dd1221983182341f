import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { isNumbered } from '../../peraturan/jenis-tertentu.js';
import { citationsOf, partsOf } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** A number starts anew each year. */
export const peraturanTanpaTahun = fileRule({
  code: 'SOP2208',
  name: 'peraturan-tanpa-tahun',
  severity: 'warning',
  preset: 'baku',
  message: ({ nomor }: { nomor: string }) => ({
    id: `peraturan nomor ${nomor} ini dikutip tanpa tahun`,
    en: `this regulation number ${nomor} is cited without its year`,
  }),
  help: ({ nomor }) => [
    {
      id: `tulis tahunnya dengan empat angka: Nomor ${nomor} Tahun ...`,
      en: `write its year with four digits: Nomor ${nomor} Tahun ...`,
    },
  ],
  why: {
    id: 'Nomor peraturan dimulai dari 1 lagi setiap tahun; tanpa tahun ia dapat menunjuk puluhan peraturan.',
    en: 'Numbers start at 1 every year; without its year, a number may mean dozens of regulations.',
  },
  source:
    'UU 12/2011 Lampiran II angka 2 (judul: jenis, nomor, tahun dan nama; untuk peraturan perundang-undangan)',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Peraturan Daerah Kabupaten Contoh Nomor 10 tentang Bangunan Gedung\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Peraturan Daerah Kabupaten Contoh Nomor 10 Tahun 2016 tentang Bangunan Gedung\n',
  ]),
  *check(analysis, { report }) {
    for (const sitiran of citationsOf(analysis)) {
      const { jenis, nomor, tahun } = sitiran.peraturan;
      if (tahun !== null || !isNumbered(jenis)) continue;
      const parts = partsOf(analysis.source, sitiran);
      yield report(parts?.at(...parts.kutipan.nomor) ?? sitiran.span, { nomor });
    }
  },
});
