import { check } from '../../src/check/check.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/check/settings.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { analyze } from '../../src/model/analyze.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';

/** A sheet with nothing but steps: each is what stands behind its `- `. */
export const withSteps = (pelaksana: readonly string[], ...steps: readonly string[]): string =>
  `Judul SOP: Contoh\nPelaksana:\n${pelaksana.map((name) => `  - ${name}\n`).join('')}\nProsedur:\n${steps
    .map((step) => `  - ${step}\n`)
    .join('')}`;

/** The findings of one code. */
export const findings = (
  code: string,
  text: string,
  settings: Settings = DEFAULT_SETTINGS,
): readonly Diagnostic[] =>
  check(analyze(parse(new SourceText('a.sop', text)), settings), settings).filter(
    (one) => one.code === code,
  );

/** The parts of the text that the findings of one code stand at. */
export const marked = (code: string, text: string, settings?: Settings): readonly string[] =>
  findings(code, text, settings).map(({ span }) => text.slice(span.start, span.end));

/** The text after the first mend of each finding of one code. */
export function mended(code: string, text: string, settings?: Settings): string {
  const edits = findings(code, text, settings).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce(
      (now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end),
      text,
    );
}
