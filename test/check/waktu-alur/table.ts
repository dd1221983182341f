import { type Analysis, analyze } from '../../../src/model/analyze.js';
import type { Prosedur } from '../../../src/model/schema.js';
import { parse } from '../../../src/syntax/parse.js';
import { SourceText } from '../../../src/text/source.js';

/** A text with two pelaksana, A and B, and the steps given. */
export const analysisOf = (steps: string): Analysis =>
  analyze(parse(new SourceText('contoh.sop', `Pelaksana:\n  - A\n  - B\n\nProsedur:${steps}\n`)));

export function tableOf(steps: string): Prosedur {
  const { model, diagnostics } = analysisOf(steps);
  const [prosedur] = model.prosedur;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (prosedur === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
  return prosedur;
}
