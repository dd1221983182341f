import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { kataDari } from '../../bahasa/kata.js';
import { bakuDari } from '../../bahasa/kata-tidak-baku.js';
import { fileRule } from '../../rule.js';
import { teksDari } from './teks.js';
import { tiruHuruf } from './tiru-huruf.js';

/** Words are spelled as the standard has them. */
export const kataTidakBaku = fileRule({
  code: 'SOP2310',
  name: 'kata-tidak-baku',
  severity: 'info',
  preset: 'ketat',
  message: ({ kata, baku }: { kata: string; baku: string }) => ({
    id: `“${kata}” tidak baku; bakunya “${baku}”`,
    en: `“${kata}” is not the standard spelling, which is “${baku}”`,
  }),
  help: ({ baku }) => [{ id: `tulis “${baku}”`, en: `write “${baku}”` }],
  why: {
    id: 'Naskah dinas memakai bahasa Indonesia yang baku. Ejaan yang berbeda-beda juga membuat satu dokumen tampak seperti dua.',
    en: 'Official papers are written in standard Indonesian. Spellings that vary also make one document look like two.',
  },
  source:
    'konvensi: ejaan KBBI dan EYD Edisi V sejauh diingat, daftarnya tidak disalin; pada dua dari enam lembar contoh ada kata tidak baku (mengkoreksi, menganalisa, draft, periodeik)',
  bad: sopContoh(['Memeriksa jadwal', 'Memeriksa jadual']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    for (const { teks, at } of teksDari(analysis)) {
      for (const [i, { teks: kata, kunci, start, end }] of kataDari(teks).entries()) {
        // A word with a capital within a text may be part of a name.
        if (kata.slice(i === 0 ? 1 : 0) !== kunci.slice(i === 0 ? 1 : 0)) continue;
        const standard = bakuDari(kunci);
        if (standard === null) continue;
        const baku = tiruHuruf(standard, kata);
        const span = at(start, end);
        const title = { id: `tulis “${baku}”`, en: `write “${baku}”` };
        const fixes = [{ title, safe: true, edits: [{ span, text: baku }] }];
        yield report(span, { kata, baku }, { fixes });
      }
    }
  },
});
