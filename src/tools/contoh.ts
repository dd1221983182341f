import type { Entry } from '../check/catalogue.js';
import { PRESETS, type Rule, type SetRule } from '../check/rule.js';
import { DEFAULT_SETTINGS, type Settings } from '../check/settings.js';
import { knownRules } from '../cli/known-rules.js';
import { checkOne, checkTogether, compile } from '../cli/pipeline.js';
import { SheetMaker } from '../cli/sheet-maker.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { SourceText } from '../text/source.js';
import { readConfig } from '../workspace/config-read.js';

/** First digits of the codes whose examples are configurations. */
const CONFIG_CODES = 'SOP05';

/** The file an example is. */
export const exampleFile = ({ code }: Entry, text: string): SourceText =>
  new SourceText(code.code.startsWith(CONFIG_CODES) ? 'sop.config.yaml' : 'contoh.sop', text);

/** Everything the compiler says about an example of an entry, its sheet and the other files of the example included. */
export async function findingsOf(entry: Entry, text: string): Promise<readonly Diagnostic[]> {
  const source = exampleFile(entry, text);
  const { rule } = entry;
  if (source.path.endsWith('.yaml')) return readConfig(source, '.', await knownRules()).diagnostics;
  const settings = rule === null ? DEFAULT_SETTINGS : settingsFor(rule);
  const sheet = await new SheetMaker(['pages']).make(compile(source, settings), 'contoh');
  if (rule?.scope !== 'himpunan') return sheet.diagnostics;
  return [...sheet.diagnostics, ...findingsOfSet(rule, source, settings)];
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
