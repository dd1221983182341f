import Handlebars from 'handlebars';
import { compile } from '../cli/pipeline.js';
import { SheetMaker } from '../cli/sheet-maker.js';
import type { AnyCode } from '../diagnostics/codes/index.js';
import type { Diagnostic, Localized, Severity } from '../diagnostics/diagnostic.js';
import { renderHuman } from '../diagnostics/render-human.js';
import { SourceText } from '../text/source.js';
import { readConfig } from '../workspace/config-read.js';

/** First digits of the codes whose examples are configurations. */
const CONFIG_CODES = 'SOP05';

/** An example of a code as a file: an SOP, or a configuration. */
export const exampleOf = ({ code }: Pick<AnyCode, 'code'>, text: string): SourceText =>
  new SourceText(code.startsWith(CONFIG_CODES) ? 'sop.config.yaml' : 'contoh.sop', text);

/** Everything the compiler says about a text, its sheet included. */
export async function findingsOf(source: SourceText): Promise<readonly Diagnostic[]> {
  if (source.path.endsWith('.yaml')) return readConfig(source, '.').diagnostics;
  const maker = new SheetMaker(['pages']);
  return (await maker.make(compile(source), 'contoh')).diagnostics;
}

const SEVERITIES: Readonly<Record<Severity, Localized>> = {
  error: { id: 'kesalahan', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  info: { id: 'info', en: 'info' },
};

/** The page of one code. What it says about the bad example is what the compiler says about it. */
export async function rulePage(code: AnyCode, template: string): Promise<string> {
  const source = exampleOf(code, code.bad);
  const found = code.bad === '' ? [] : await findingsOf(source);
  const diagnostic = found.find((one) => one.code === code.code);
  const finding =
    diagnostic &&
    renderHuman(
      { source, diagnostic },
      { lang: 'id', colour: false, columns: 100, lookup: () => undefined },
    );
  return render(template, {
    ...code,
    severity: SEVERITIES[code.severity],
    excerpt: finding !== undefined,
    language: source.path.slice(source.path.lastIndexOf('.') + 1),
    finding,
    message: diagnostic?.message,
    help: diagnostic?.help,
    bad: code.bad.trimEnd(),
    good: code.good.trimEnd(),
    change: changedLines(code.bad, code.good),
  });
}

/** The list of all codes. */
export function ruleIndex(codes: readonly AnyCode[], template: string): string {
  return render(template, {
    codes: codes.map((code) => ({ ...code, severity: SEVERITIES[code.severity] })),
  });
}

/** Markdown is no HTML: nothing is escaped. */
const render = (template: string, data: object): string =>
  Handlebars.compile(template, { noEscape: true, strict: false })(data);

/**
 * The lines in which two texts differ, as a diff of one hunk: examples differ in one place. Empty where they have
 * nothing in common, since a diff of two whole texts shows nothing.
 */
export function changedLines(bad: string, good: string): string {
  const before = bad.trimEnd().split('\n');
  const after = good.trimEnd().split('\n');
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (start + end === 0) return '';
  return [
    ...before.slice(start, before.length - end).map((line) => `- ${line}`),
    ...after.slice(start, after.length - end).map((line) => `+ ${line}`),
  ].join('\n');
}
