import type { Entry } from '../check/catalogue.js';
import { PRESETS, type Rule, type SetRule } from '../check/rule.js';
import { DEFAULT_SETTINGS, type Settings } from '../check/settings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { SourceText } from '../text/source.js';
import { knownRules } from './known-rules.js';
import { type Compiled, checkOne, checkTogether, compile } from './pipeline.js';
import type { MadeSheet } from './sheet-maker.js';

/** First digits of the codes whose examples are configurations. */
const CONFIG_CODES = 'SOP05';

/** First digits of the codes that only a sheet shows. */
const SHEET_CODES = 'SOP4';

/** The file an example is. */
export const exampleFile = ({ code }: Entry, text: string): SourceText =>
  new SourceText(code.code.startsWith(CONFIG_CODES) ? 'sop.config.yaml' : 'contoh.sop', text);

/** The other files of an example, by their names. */
export const exampleFiles = ({ rule }: Entry): Readonly<Record<string, string>> =>
  rule?.scope === 'himpunan' ? rule.files : {};

/** Whether only a sheet shows what an entry is about. */
export const isOfSheet = ({ code }: Entry): boolean => code.code.startsWith(SHEET_CODES);

/**
 * Everything the compiler says about an example of an entry, the other files of the example included.
 *
 * @param withSheet whether it is laid out too, which takes its time
 */
export async function findingsOf(
  entry: Entry,
  text: string,
  withSheet = true,
): Promise<readonly Diagnostic[]> {
  const source = exampleFile(entry, text);
  const { rule } = entry;
  if (source.path.endsWith('.yaml')) {
    const { readConfig } = await import('../workspace/config-read.js');
    return readConfig(source, '.', await knownRules()).diagnostics;
  }
  const settings = rule === null ? DEFAULT_SETTINGS : settingsFor(rule);
  const compiled = compile(source, settings);
  const { diagnostics } = withSheet ? await laidOut(compiled) : compiled;
  if (rule?.scope !== 'himpunan') return diagnostics;
  return [...diagnostics, ...findingsOfSet(rule, source, settings)];
}

async function laidOut(compiled: Compiled): Promise<MadeSheet> {
  const { SheetMaker } = await import('./sheet-maker.js');
  return new SheetMaker(['pages']).make(compiled, 'contoh');
}

/**
 * The findings that only the set gives: those of the example, and in its other files what is not the counterpart of one
 * of the example's.
 */
function findingsOfSet(
  { files, code }: SetRule,
  source: SourceText,
  settings: Settings,
): readonly Diagnostic[] {
  const sources = [source, ...Object.entries(files).map(([n, text]) => new SourceText(n, text))];
  const checked = sources.map((one) => checkOne(one, settings));
  const found = checkTogether(checked, settings, true).flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter((one) => one.code.startsWith('SOP3'))
      .map((diagnostic) => ({ isOwn: path === source.path, diagnostic })),
  );
  const isTold = found.some(({ isOwn, diagnostic }) => isOwn && diagnostic.code === code.code);
  return found
    .filter(({ isOwn, diagnostic }) => isOwn || !isTold || diagnostic.code !== code.code)
    .map(({ diagnostic }) => diagnostic);
}

/** The usual settings with this rule on, and what its examples need set. */
function settingsFor({ code, preset, contohSettings }: Rule): Settings {
  const on = PRESETS.indexOf(preset) <= PRESETS.indexOf(DEFAULT_SETTINGS.preset);
  const severities = on ? {} : { [code.code]: code.severity };
  return { ...DEFAULT_SETTINGS, severities, ...contohSettings };
}
