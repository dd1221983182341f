import type { Analysis } from '../../../model/analyze.js';
import type { Pelaksana, Prosedur } from '../../../model/schema.js';
import { type Span, span } from '../../../text/source.js';

/** The place of a word of Jenis; of the whole value where it cannot be told. */
export function kataJenisDi({ source, places, model }: Analysis, word: string): Span {
  const whole = places.key(model, 'jenis') ?? span(0, 0);
  const at = source.text.slice(whole.start, whole.end).toLowerCase().indexOf(word);
  return at < 0 ? whole : span(whole.start + at, whole.start + at + word.length);
}

/** The columns of a table in which a step has a symbol, left to right. */
export function pelaksanaBertugas({ pelaksana, langkah }: Prosedur): Pelaksana[] {
  const busy = new Set(langkah.flatMap(({ simbol }) => simbol.map((one) => one.pelaksana)));
  return pelaksana.filter(({ id }) => busy.has(id));
}
