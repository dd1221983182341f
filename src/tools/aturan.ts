import Handlebars from 'handlebars';
import type { Entry } from '../check/catalogue.js';
import { type Options, writtenDefault } from '../check/options.js';
import { exampleFile, exampleFiles, findingsOf } from '../cli/example.js';
import type { Localized, Severity } from '../diagnostics/diagnostic.js';
import { renderHuman } from '../diagnostics/render-human.js';
import { changedLines } from '../diagnostics/rule-help.js';
import { SourceText } from '../text/source.js';

const SEVERITIES: Readonly<Record<Severity, Localized>> = {
  error: { id: 'kesalahan', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  info: { id: 'info', en: 'info' },
};

/** The page of one code. What it says about the bad example is what the compiler says about it. */
export async function rulePage(entry: Entry, template: string): Promise<string> {
  const { code, rule } = entry;
  const source = exampleFile(entry, code.bad);
  const found = code.bad === '' ? [] : await findingsOf(entry, code.bad);
  const diagnostic = found.find((one) => one.code === code.code);
  const files = Object.entries(exampleFiles(entry)).map(([name, text]) => ({
    name,
    text: text.trimEnd(),
  }));
  const lookup = (name: string): SourceText | undefined => {
    const file = files.find((one) => one.name === name);
    return file === undefined ? undefined : new SourceText(file.name, file.text);
  };
  const finding =
    diagnostic &&
    renderHuman({ source, diagnostic }, { lang: 'id', colour: false, columns: 100, lookup });
  return render(template, {
    ...code,
    preset: rule?.preset,
    files,
    options: optionRows(rule?.options ?? {}),
    fixes: diagnostic?.fixes?.map(({ title, safe }) => ({ title, safe })),
    // `--fix` mends each file by itself.
    isOfSet: rule?.scope === 'himpunan',
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

const optionRows = (options: Options) =>
  Object.entries(options).map(([name, option]) => ({
    name,
    arti: option.arti,
    bawaan: writtenDefault(option),
  }));

/** The list of all codes. */
export function ruleIndex(entries: readonly Entry[], template: string): string {
  return render(template, {
    codes: entries.map(({ code, rule }) => ({
      ...code,
      preset: rule?.preset ?? '',
      severity: SEVERITIES[code.severity],
    })),
  });
}

/** Markdown is no HTML: nothing is escaped. */
const render = (template: string, data: object): string =>
  Handlebars.compile(template, { noEscape: true, strict: false })(data);
