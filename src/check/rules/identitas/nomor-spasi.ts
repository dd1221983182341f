import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { bagianNomor, nomorAt } from '../../nomor/bagian.js';
import { fileRule } from '../../rule.js';

const STRAY = /(?<!\s)\s+\/\s*|\/\s+/u;

/** Blanks beside a stroke of the number: `800/017 /DUKCAPIL`. */
export const nomorSpasi = fileRule({
  code: 'SOP2116',
  name: 'nomor-spasi',
  severity: 'info',
  preset: 'ketat',
  message: () => ({
    id: 'ada spasi di samping garis miring pada Nomor SOP',
    en: 'there is a blank beside a stroke in Nomor SOP',
  }),
  help: () => [{ id: 'hapus spasinya', en: 'take the blank out' }],
  why: {
    id: 'Nomor dengan spasi tidak ditemukan oleh orang yang mencarinya tanpa spasi, dan terpenggal di situ saat dicetak.',
    en: 'A number with a blank is not found by who looks for it without, and is broken there in print.',
  },
  source:
    'konvensi: spasi di samping garis miring pada dua nomor lembar nyata (`800/017 /DUKCAPIL/2022`, `000.8.3.3/ 274 /SATPOLPP-A`), pada yang lain tidak ada',
  bad: sopContoh(['000.8.3.3/12/UMUM', '000.8.3.3/12 /UMUM']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    const nomor = analysis.model.nomor ?? '';
    const parts = bagianNomor(nomor);
    const found = STRAY.exec(nomor);
    if (found === null || parts.some(({ teks }) => teks === '')) return;
    const tidy = parts.map(({ teks }) => teks).join('/');
    const fixes = [
      {
        title: { id: `tulis ${tidy}`, en: `write ${tidy}` },
        safe: true,
        edits: [{ span: nomorAt(analysis, 0, nomor.length), text: tidy }],
      },
    ];
    const at = nomorAt(analysis, found.index, found.index + found[0].length);
    yield report(at, {}, { fixes });
  },
});
