import type { Position, SourceText, Span } from '../text/source.js';
import type { Lang } from './diagnostic.js';
import { type Finding, placeOf, type SourceLookup } from './finding.js';
import type { JsonDiagnostic, JsonRange, JsonRelated, JsonReport } from './report-schema.js';
import { REPORT_VERSION } from './report-version.js';

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
