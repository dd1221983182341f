import fc from 'fast-check';
import { defineCode, report } from '../../src/diagnostics/code.js';
import type { Related } from '../../src/diagnostics/diagnostic.js';
import type { Finding } from '../../src/diagnostics/finding.js';
import { fingerprints } from '../../src/diagnostics/fingerprint.js';
import type { SarifReport } from '../../src/diagnostics/render-sarif.js';
import { SourceText } from '../../src/text/source.js';

const code = defineCode<{ nama: string }>({
  code: 'SOP9999',
  name: 'contoh-temuan',
  severity: 'warning',
  message: ({ nama }) => ({ id: `${nama} salah`, en: `${nama} is wrong` }),
  help: ({ nama }) => [{ id: `ganti ${nama}`, en: `replace ${nama}` }],
  why: { id: 'Karena {begitu}.', en: 'Because {so}.' },
  source: 'bahasa',
  bad: 'a\n```b\nc',
  good: 'a\n```d\nc',
});

/** A finding about `marked` in `text`, whose words are all repeated by its message. */
export function finding(
  path: string,
  text: string,
  marked = text,
  related: Related[] = [],
): Finding {
  const start = text.indexOf(marked);
  const span = { start, end: start + marked.length };
  const fixes = [{ title: { id: marked, en: marked }, safe: true, edits: [{ span, text: 'x' }] }];
  const diagnostic = report(code, span, { nama: marked }, { related, fixes });
  return { source: new SourceText(path, text), diagnostic };
}

/** The finding with another severity. */
export const as = (one: Finding, severity: 'error' | 'warning' | 'info'): Finding => ({
  ...one,
  diagnostic: { ...one.diagnostic, severity },
});

/** What every way of reporting needs, about these findings. */
export function reportOf(findings: readonly Finding[], files: readonly string[] = []) {
  const prints = fingerprints(findings);
  const texts = new Map(findings.map(({ source }) => [source.path, source]));
  return {
    findings,
    files,
    lang: 'id',
    lookup: (path: string) => texts.get(path),
    nameOf: (path: string) => path,
    printOf: (one: Finding) => prints.get(one) ?? '',
    fails: ({ diagnostic }: Finding) => diagnostic.severity === 'error',
    version: '1.2.3',
    ruleOf: (wanted: string) => (wanted === code.code ? { code, preset: 'baku' } : undefined),
    successful: true,
    suppressed: [],
    baseline: null,
  } satisfies SarifReport & { fails: unknown };
}

/** What a hostile author would write in an SOP, or call a file. */
const HOSTILE = [
  '::error::x',
  '\n::add-mask::x',
  '\r\n::stop-commands::x',
  '%0A::error::x',
  '%250A',
  'a,line=1::b',
  ']]>',
  '<script>alert(1)</script>',
  '"/><error line="1"/>',
  '&#10;&lt;',
  "--><!-- '",
  '\u0000\u0007\u001b[31m',
  '\u2028\u2029\u0085',
  '\u202e\u2066',
  '\ud800',
  '\ufffe\uffff',
  '[a](http://contoh.invalid)',
  '{0} {{x}}',
  '```',
  '👨‍👩‍👧 é',
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 5 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** As a name comes from the system: without a line end and never empty. */
const anyName = anyText.map((text) => `${text.replace(/[\0/]/gu, '_')}.sop`);

/** Places in files of any name and text. */
export const anyFindings = fc.array(
  fc.record({ path: anyName, before: anyText, marked: anyText, after: anyText }),
  { minLength: 1, maxLength: 5 },
);

export const findingsOf = (
  some: readonly { path: string; before: string; marked: string; after: string }[],
) => some.map(({ path, before, marked, after }) => finding(path, before + marked + after, marked));
