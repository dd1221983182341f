import type { Entry } from '../check/catalogue.js';
import { writtenDefault } from '../check/options.js';
import type { Diagnostic, Lang, Localized, Severity } from '../diagnostics/diagnostic.js';
import { renderHuman } from '../diagnostics/render-human.js';
import { changedLines } from '../diagnostics/rule-help.js';
import { SourceText } from '../text/source.js';
import { exampleFile, exampleFiles, findingsOf, isOfSheet } from './example.js';
import type { Sink } from './terminal.js';

const SEVERITIES = {
  error: { id: 'kesalahan', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  info: { id: 'info', en: 'info' },
} satisfies Record<Severity, Localized>;

const WORDS = {
  language: { id: 'selalu diperiksa', en: 'always looked for' },
  sheet: { id: 'saat lembar dibuat', en: 'when the sheet is made' },
  example: { id: 'Contoh', en: 'Example' },
  mended: { id: 'Yang benar', en: 'Mended' },
  mends: { id: 'Perbaikan otomatis', en: 'Automatic mends' },
  options: { id: 'Pilihan dalam sop.config.yaml', en: 'Options in sop.config.yaml' },
  source: { id: 'Sumber', en: 'Source' },
} satisfies Record<string, Localized>;

/** Every code in a line of its own. */
export function listText(entries: readonly Entry[], { colour }: Sink, lang: Lang): string {
  const strong = painter(colour);
  const widest = Math.max(...entries.map(({ code }) => code.name.length));
  return entries
    .map((entry) => {
      const { code, name, severity } = entry.code;
      return `${strong(code)}  ${name.padEnd(widest)}  ${SEVERITIES[severity][lang]}, ${presetOf(entry, lang)}\n`;
    })
    .join('');
}

/** What a code means: why, an example and what the compiler says of it, mends, options, source. */
export async function explainText(entry: Entry, out: Sink, lang: Lang): Promise<string> {
  const { colour, columns } = out;
  const { code, rule } = entry;
  const strong = painter(colour);
  const found = await exampleFinding(entry);
  const change = changedLines(code.bad, code.good);
  const options = Object.entries(rule?.options ?? {});
  const part = (title: Localized, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`${strong(`${title[lang]}:`)}\n${lines.join('\n')}`];
  return `${[
    `${strong(`${code.code} ${code.name}`)}: ${SEVERITIES[code.severity][lang]}, ${presetOf(entry, lang)}`,
    code.why[lang],
    ...part(
      WORDS.example,
      found === null
        ? []
        : [
            renderHuman(
              { source: exampleFile(entry, code.bad), diagnostic: found },
              { lang, colour, columns, lookup: (name) => exampleSource(entry, name) },
            ),
          ],
    ),
    ...part(WORDS.mended, change === '' ? [] : [change]),
    ...part(
      WORDS.mends,
      (found?.fixes ?? []).map(({ title, safe }) => {
        // `--fix` mends each file by itself; what a set shows is mended by who reads the report.
        const fix = rule?.scope === 'himpunan' ? '--format json, sarif' : '--fix';
        return `  ${fix}${safe || fix !== '--fix' ? '' : ' --tidak-aman'}: ${title[lang]}`;
      }),
    ),
    ...part(
      WORDS.options,
      options.map(
        ([name, option]) => `  ${name} (${writtenDefault(option)}): ${option.arti[lang]}`,
      ),
    ),
    `${strong(`${WORDS.source[lang]}:`)} ${code.source}`,
  ].join('\n\n')}\n`;
}

/** Every code as JSON, without examples. */
export const listJson = (entries: readonly Entry[], lang: Lang): string =>
  json(entries.map((entry) => summary(entry, lang)));

/** Everything about a code as JSON. */
export async function explainJson(entry: Entry, lang: Lang): Promise<string> {
  const { code, rule } = entry;
  const found = await exampleFinding(entry);
  return json({
    ...summary(entry, lang),
    message: found?.message[lang] ?? null,
    help: found?.help.map((line) => line[lang]) ?? [],
    fixes: (found?.fixes ?? []).map(({ title, safe }) => ({ title: title[lang], safe })),
    options: Object.entries(rule?.options ?? {}).map(([name, { jenis, bawaan, arti }]) => ({
      name,
      type: jenis,
      default: bawaan,
      meaning: arti[lang],
    })),
    bad: code.bad,
    good: code.good,
    files: exampleFiles(entry),
  });
}

const summary = ({ code: { code, name, severity, why, source }, rule }: Entry, lang: Lang) => ({
  code,
  name,
  severity,
  preset: rule?.preset ?? null,
  why: why[lang],
  source,
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function presetOf(entry: Entry, lang: Lang): string {
  if (entry.rule !== null) return `preset ${entry.rule.preset}`;
  return (isOfSheet(entry) ? WORDS.sheet : WORDS.language)[lang];
}

/** What the compiler says of the bad example; null where there is none. */
async function exampleFinding(entry: Entry): Promise<Diagnostic | null> {
  const { code, bad } = entry.code;
  if (bad === '') return null;
  const found = await findingsOf(entry, bad, isOfSheet(entry));
  return found.find((one) => one.code === code) ?? null;
}

function exampleSource(entry: Entry, name: string): SourceText | undefined {
  const text = exampleFiles(entry)[name];
  return text === undefined ? undefined : new SourceText(name, text);
}

const painter =
  (colour: boolean) =>
  (text: string): string =>
    colour ? `\u001b[1m${text}\u001b[0m` : text;
