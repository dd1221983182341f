import type { SourceText, Span } from '../text/source.js';
import { visible } from '../text/visible.js';
import type { Known } from './baseline.js';
import type { Fix, Lang, Localized, Severity } from './diagnostic.js';
import { type Finding, placeOf, type SuppressedFinding } from './finding.js';
import { regionOf } from './region.js';
import type { Report, RuleInfo } from './report.js';
import { ruleHelp } from './rule-help.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The name by which SARIF's readers know the folder that the files lie in. */
const ROOT = '%SRCROOT%';

/** The way of making fingerprints; raised when it changes, so that old and new ones are never compared. */
const PRINT = 'sopcFinding/v1';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

export interface SarifReport extends Report {
  /** Of this program. */
  readonly version: string;
  readonly ruleOf: (code: string) => RuleInfo | undefined;
  /** False where a file could not be read. */
  readonly successful: boolean;
  /** Findings that their texts accept. */
  readonly suppressed: readonly SuppressedFinding[];
  /** What a baseline says of the findings, where there is one. */
  readonly baseline: SarifBaseline | null;
}

export interface SarifBaseline {
  readonly isAccepted: (finding: Finding) => boolean;
  /** With the names that `nameOf` gives. */
  readonly vanished: readonly Known[];
}

/**
 * A SARIF 2.1.0 log of one run, as JSON with a line end.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(report: SarifReport): string {
  const { findings, suppressed, baseline, lang } = report;
  const known = new Map(baseline?.vanished.map((one) => [keyOf(one), one]));
  // Known before they were accepted in the text: they are not gone.
  const wereKnown = new Set(
    suppressed.filter((finding) => known.delete(keyOf(asKnown(finding, report)))),
  );
  const vanished = [...known.values()];
  const codes = new Set([
    ...[...findings, ...suppressed].map(({ diagnostic }) => diagnostic.code),
    ...vanished.map(({ code }) => code),
  ]);
  const ids = [...codes].sort();
  const index = new Map(ids.map((code, at) => [code, at]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'sopc',
            version: report.version,
            semanticVersion: report.version,
            rules: ids.map((code) => rule(code, report.ruleOf(code), lang)),
          },
        },
        invocations: [{ executionSuccessful: report.successful }],
        language: lang,
        // Without a place: whoever reads the report knows where the repository lies.
        originalUriBaseIds: { [ROOT]: {} },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: [
          ...findings.map((finding) => {
            const isAccepted = baseline?.isAccepted(finding) ?? false;
            // Readers that know nothing of baselines know this.
            const suppressions = isAccepted ? [{ kind: 'external', status: 'accepted' }] : [];
            return result(finding, index, report, isAccepted, suppressions);
          }),
          ...suppressed.map((finding) => {
            const suppressions = finding.reasons.map(inSource);
            return result(finding, index, report, wereKnown.has(finding), suppressions);
          }),
          ...vanished.map((known) => absent(known, index)),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: string, info: RuleInfo | undefined, lang: Lang): object {
  if (info === undefined) return { id: code };
  const { name, severity, why } = info.code;
  const { text, markdown } = ruleHelp(info, lang);
  return {
    id: code,
    name,
    shortDescription: { text: readable(name) },
    fullDescription: { text: escaped(why[lang]) },
    help: { text: escaped(text), markdown: escaped(markdown) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: info.preset === null ? ['bahasa'] : ['aturan', info.preset] },
  };
}

/** `pelaksana-tidak-dikenal` as `Pelaksana tidak dikenal`. */
const readable = (name: string): string =>
  (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');

function result(
  finding: Finding,
  index: ReadonlyMap<string, number>,
  { lang, lookup, nameOf, printOf, baseline }: SarifReport,
  isKnown: boolean,
  suppressions: readonly object[],
): object {
  const { source, diagnostic } = finding;
  const { code, severity, message, help, span, related, fixes = [] } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: index.get(code) ?? -1,
    level: LEVELS[severity],
    message: { text: [message, ...help].map((text) => plain(text, lang)).join('\n') },
    locations: [{ physicalLocation: physical(nameOf(source.path), source, span) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, id) => {
            const place = placeOf(finding, one, lookup);
            return {
              id,
              message: { text: plain(one.message, lang) },
              physicalLocation: physical(nameOf(place.path), place.source, place.span),
            };
          }),
        }),
    partialFingerprints: { [PRINT]: printOf(finding) },
    ...(fixes.length === 0
      ? {}
      : { fixes: fixes.map((one) => fix(one, nameOf(source.path), source, lang)) }),
    ...(baseline === null ? {} : { baselineState: isKnown ? 'unchanged' : 'new' }),
    ...(suppressions.length === 0 ? {} : { suppressions }),
  };
}

/** Accepted by a comment in the text (SARIF 2.1.0, 3.35). */
const inSource = (reason: string): object =>
  reason === ''
    ? { kind: 'inSource', status: 'accepted' }
    : { kind: 'inSource', status: 'accepted', justification: wellFormed(visible(reason)) };

const asKnown = (finding: Finding, { nameOf, printOf }: SarifReport): Known => ({
  file: nameOf(finding.source.path),
  code: finding.diagnostic.code,
  name: finding.diagnostic.name,
  fingerprint: printOf(finding),
});

const keyOf = ({ file, code, fingerprint }: Known): string =>
  JSON.stringify([file, code, fingerprint]);

/** What a baseline holds and a run did not find: of it no more is known than where it was. */
const absent = ({ file, code, name, fingerprint }: Known, index: ReadonlyMap<string, number>) => ({
  ruleId: code,
  ruleIndex: index.get(code) ?? -1,
  kind: 'pass',
  level: 'none',
  message: { text: readable(name) },
  locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
  partialFingerprints: { [PRINT]: fingerprint },
  baselineState: 'absent',
});

function physical(name: string, source: SourceText | undefined, span: Span): object {
  const region = regionOf(source, span);
  return { artifactLocation: artifact(name), ...(region === null ? {} : { region }) };
}

function fix({ title, edits }: Fix, name: string, source: SourceText, lang: Lang): object {
  return {
    description: { text: plain(title, lang) },
    artifactChanges: [
      {
        artifactLocation: artifact(name),
        replacements: edits.map(({ span, text }) => ({
          deletedRegion: exactRegion(source, span),
          insertedContent: { text: wellFormed(text) },
        })),
      },
    ],
  };
}

/** Of a text to be replaced, with the line ends in it; {@link regionOf} leaves out those at its end. */
function exactRegion(source: SourceText, span: Span): object {
  const start = regionOf(source, { start: span.start, end: span.start });
  const end = regionOf(source, { start: span.end, end: span.end });
  return {
    startLine: start?.startLine ?? 1,
    startColumn: start?.startColumn ?? 1,
    endLine: end?.startLine ?? 1,
    endColumn: end?.startColumn ?? 1,
  };
}

/** The place of a file: below the root where it lies there, with everything but letters and digits encoded. */
function artifact(name: string): object {
  const uri = wellFormed(name).split('/').map(encodeURIComponent).join('/');
  const isBelow = !/^(?:\.\.(?:\/|$)|\/|[A-Za-z]%3A)/u.test(uri);
  return isBelow ? { uri, uriBaseId: ROOT } : { uri };
}

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** A message in which nothing is a link or a place to be filled in. */
const plain = (text: Localized, lang: Lang): string => {
  const shown = escaped(visible(text[lang]));
  return shown.includes('](') ? shown.replace(/[[\]]/gu, '\\$&') : shown;
};

/** Braces stand for themselves when they are doubled (SARIF 2.1.0, 3.11.5). */
const escaped = (text: string): string => text.replace(/[{}]/gu, '$&$&');
