import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Analysis } from '../model/analyze.js';

/** A check of one file's model. Reports nothing where a mistake told earlier makes its finding a guess. */
export type Rule = (analysis: Analysis) => Iterable<Diagnostic>;
