import { check } from '../../src/check/check.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/check/settings.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { analyze } from '../../src/model/analyze.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';

/** What is said about a text, with the words of the text that each finding points at. */
export interface Told {
  readonly code: string;
  /** The text at the finding's place. */
  readonly di: string;
  readonly diagnostic: Diagnostic;
}

/** Checks one text without a configuration file. */
export function told(text: string, settings: Partial<Settings> = {}): readonly Told[] {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const found = check(analyze(parse(new SourceText('uji.sop', text)), all), all);
  return found.map((diagnostic) => ({
    code: diagnostic.code,
    di: text.slice(diagnostic.span.start, diagnostic.span.end),
    diagnostic,
  }));
}

/** The findings of some codes as `SOP2112 words`, in order. */
export const toldBy = (
  text: string,
  codes: RegExp,
  settings: Partial<Settings> = {},
): readonly string[] =>
  told(text, settings)
    .filter(({ code }) => codes.test(code))
    .map(({ code, di }) => `${code} ${di}`);
