import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { readJenis } from '../../../model/values/peraturan.js';
import { isNumbered } from '../../peraturan/jenis-tertentu.js';
import { unreadableItems } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** An item of Dasar Hukum that cites no regulation. */
export const dasarHukumTidakTerbaca = fileRule({
  code: 'SOP2210',
  name: 'dasar-hukum-tidak-terbaca',
  severity: 'info',
  preset: 'ketat',
  message: () => ({
    id: 'butir ini tidak terbaca sebagai peraturan',
    en: 'this item cannot be read as a regulation',
  }),
  help: () => [
    {
      id: 'tulis jenis, nomor, tahun dan judul peraturannya; dokumen lain masuk di Keterkaitan atau Peralatan/Perlengkapan',
      en: 'write the kind, number, year and title of the regulation; other documents belong in Keterkaitan or Peralatan/Perlengkapan',
    },
  ],
  why: {
    id: '"Peraturan yang berlaku" tidak menunjuk peraturan mana pun, sehingga tidak dapat diperiksa dan tidak ikut ditinjau ketika peraturannya berganti.',
    en: 'A phrase such as "the rules in force" names no regulation: it cannot be checked, and nobody looks at it again when the rules change.',
  },
  source: 'konvensi: semua butir Dasar Hukum pada SOP benih adalah sitiran peraturan',
  bad: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Peraturan perundang-undangan yang berlaku\n',
  ]),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan\n',
  ]),
  *check(analysis, { report }) {
    for (const { teks, span } of unreadableItems(analysis)) {
      // A kind that lacks its number is `peraturan-tanpa-nomor`.
      if (isNumbered(readJenis(teks)?.jenis ?? '')) continue;
      yield report(span, {});
    }
  },
});
