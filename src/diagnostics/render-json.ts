import type { Position, SourceText, Span } from '../text/source.js';
import type { Lang, Severity } from './diagnostic.js';
import { type Finding, placeOf, type SourceLookup } from './finding.js';

/** Raised when a field changes its meaning or goes away. */
export const REPORT_VERSION = 1;

/** What `--format json` writes. Lines and characters count from zero, characters in UTF-16 units, as in LSP. */
export interface JsonReport {
  readonly version: typeof REPORT_VERSION;
  readonly diagnostics: readonly JsonDiagnostic[];
}

export interface JsonDiagnostic {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: readonly string[];
  /** Relative to the working folder, with `/`; `-` is standard input. */
  readonly file: string;
  readonly range: JsonRange;
  readonly related: readonly JsonRelated[];
  /** Mends, the likeliest first. */
  readonly fixes: readonly JsonFix[];
}

export interface JsonFix {
  readonly title: string;
  /** False where it changes what the SOP says or guesses what was meant. */
  readonly safe: boolean;
  readonly edits: readonly { readonly range: JsonRange; readonly text: string }[];
}

export interface JsonRelated {
  readonly message: string;
  readonly file: string;
  /** At the file's start where its text was not read. */
  readonly range: JsonRange;
}

export interface JsonRange {
  readonly start: Position;
  readonly end: Position;
}

const START: Position = { line: 0, character: 0 };

/** The report as a value; texts in the language asked for. */
export function jsonReport(
  findings: readonly Finding[],
  lang: Lang,
  lookup: SourceLookup,
): JsonReport {
  const diagnostics = findings.map((finding): JsonDiagnostic => {
    const { diagnostic, source } = finding;
    return {
      code: diagnostic.code,
      name: diagnostic.name,
      severity: diagnostic.severity,
      message: diagnostic.message[lang],
      help: diagnostic.help.map((help) => help[lang]),
      file: source.path,
      range: rangeOf(source, diagnostic.span),
      related: diagnostic.related.map((related): JsonRelated => {
        const place = placeOf(finding, related, lookup);
        return {
          message: related.message[lang],
          file: place.path,
          range: rangeOf(place.source, place.span),
        };
      }),
      fixes: (diagnostic.fixes ?? []).map(({ title, safe, edits }) => ({
        title: title[lang],
        safe,
        edits: edits.map(({ span, text }) => ({ range: rangeOf(source, span), text })),
      })),
    };
  });
  return { version: REPORT_VERSION, diagnostics };
}

/** The report as the text that is printed, with a line end. */
export const renderJson = (report: JsonReport): string => `${JSON.stringify(report, null, 2)}\n`;

function rangeOf(source: SourceText | undefined, span: Span): JsonRange {
  if (source === undefined) return { start: START, end: START };
  return { start: source.positionAt(span.start), end: source.positionAt(span.end) };
}
