/**
 * Kinds whose citations always have a number and a year. Decisions, circulars and kinds read from their first word alone
 * are numbered as each office likes.
 */
const CERTAIN: ReadonlySet<string> = new Set([
  'UU',
  'Perppu',
  'PP',
  'Perpres',
  'Keppres',
  'Inpres',
  'Permen',
  'Perda',
  'Pergub',
  'Perbup',
  'Perwal',
]);

/** Whether a citation of this kind is not complete without number and year. */
export const isNumbered = (jenis: string): boolean => CERTAIN.has(jenis);
