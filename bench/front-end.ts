import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import YAML from 'yaml';
import { check } from '../src/check/check.js';
import { analyze } from '../src/model/analyze.js';
import { Sop } from '../src/model/schema.js';
import { parse } from '../src/syntax/parse.js';
import { SourceText } from '../src/text/source.js';
import { ms, timeInTurn, times } from './measure.js';

/**
 * Parse + model + check of the seed SOPs in `sops/`, warm, beside reading the same content from YAML with the `yaml` package
 * and validating it with zod: what a tool would do that has no language of its own. YAML gets the finished model, flow
 * and durations included, so it is spared the work of making them.
 */
export function benchFrontEnd(): void {
  const sources = sopFiles('sops')
    .filter((file) => !file.startsWith(path.join('sops', 'galeri')))
    .map((file) => new SourceText(file, readFileSync(file, 'utf8')));
  const models = sources.map((source) => analyze(parse(source)).model);
  const yamls = models.map((model) => YAML.stringify(model));
  const took = timeInTurn(
    {
      parse: () => {
        for (const source of sources) parse(source);
      },
      sopc: () => {
        for (const source of sources) check(analyze(parse(source)));
      },
      yaml: () => {
        for (const text of yamls) Sop.parse(YAML.parse(text));
      },
    },
    { warmup: 100, runs: 200 },
  );
  const size = (texts: readonly string[]): string =>
    `${(texts.reduce((sum, text) => sum + text.length, 0) / 1000).toFixed(0)} kB`;
  console.log(`front end, ${sources.length} SOPs together, warm, median of 200`);
  console.log(
    `  parse only                 ${ms(took.parse)}  (${size(sources.map((s) => s.text))} of .sop)`,
  );
  console.log(`  parse + model + check      ${ms(took.sopc)}`);
  console.log(`  yaml + zod of the model    ${ms(took.yaml)}  (${size(yamls)} of YAML)`);
  console.log(`  yaml + zod against sopc    ${times(took.yaml, took.sopc)}`);
}

function sopFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.sop'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}
