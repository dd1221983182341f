import Handlebars from 'handlebars';
import table from '../../grammar/keywords.json';
import type { Localized } from '../diagnostics/diagnostic.js';
import { KEYWORDS, type KeywordPlace } from '../syntax/keywords.js';

const PLACES: Readonly<Record<KeywordPlace, Localized>> = {
  section: { id: 'Bagian, di tepi kiri', en: 'sections, at the margin' },
  signer: { id: 'Di bawah Disahkan oleh dan Tanda Tangan', en: 'below the signer' },
  row: { id: 'Kolom sebuah langkah', en: 'columns of a step' },
  flow: { id: 'Alur sebuah simbol', en: 'flow of a symbol' },
  table: { id: 'Di antara dan sesudah langkah', en: 'between and after steps' },
};

/** The reference of all keywords, in both languages. */
export function keywordPage(template: string): string {
  const places = Object.entries(PLACES).map(([place, title]) => ({
    title,
    words: KEYWORDS.filter((keyword) => keyword.place === place).map((keyword) => ({
      ...keyword,
      spellings: keyword.spellings.join(', '),
    })),
  }));
  const answers = table.answers.map(({ yes, no }) => ({ yes, no: no.join(', ') }));
  // Markdown is no HTML: nothing is escaped.
  return Handlebars.compile(template, { noEscape: true })({ places, answers });
}
