import { check } from '../check/check.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Analysis, type AnalyzeOptions, analyze } from '../model/analyze.js';
import { parse } from '../syntax/parse.js';
import type { SourceText } from '../text/source.js';

export interface Compiled {
  readonly analysis: Analysis;
  /** Of all stages, by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Text to model, with everything there is to say about it short of laying it out. */
export function compile(source: SourceText, options: AnalyzeOptions = {}): Compiled {
  const analysis = analyze(parse(source), options);
  return { analysis, diagnostics: check(analysis) };
}
