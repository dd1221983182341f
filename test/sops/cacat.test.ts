import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { knownRules } from '../../src/cli/known-rules.js';
import { checkOne, checkTogether } from '../../src/cli/pipeline.js';
import { settingsOf } from '../../src/cli/profile.js';
import { SourceText } from '../../src/text/source.js';
import { Configurations } from '../../src/workspace/config.js';
import { sourceNamed } from '../../src/workspace/discover.js';
import { readSop, sopPaths } from '../support/sheets.js';

/**
 * What is wrong with the six seeds, judged one by one beside the sheets, each with why it is true: the checker finds all
 * of it, at its line, and nothing else.
 */
interface Cacat {
  /** `folder/file.sop:line`, below `sops/`. */
  readonly di: string;
  /** What stands on that line, or a part of it. */
  readonly teks: string;
  readonly sebab?: string;
}

interface Kelompok {
  /** Why it is true of all places that give no reason of their own. */
  readonly sebab: string;
  readonly tempat: readonly Cacat[];
}

const LIST: Readonly<Record<string, Kelompok>> = parseYaml(
  readFileSync(new URL('../fixtures/sops/cacat.yaml', import.meta.url), 'utf8'),
);

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const configurations = new Configurations(ROOT, null, knownRules);

const seeds = sopPaths()
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('galeri/'));
const texts = new Map(seeds.map((path) => [path, readSop(path)]));

const listed = Object.entries(LIST).flatMap(([kode, { tempat }]) =>
  tempat.map(({ di }) => `${di} ${kode}`),
);

/** `path:line code` of everything that is found, set by set, as a run over `sops` finds it. */
async function found(): Promise<string[]> {
  const lines: string[] = [];
  for (const folder of new Set(seeds.map((path) => path.split('/')[0]))) {
    const sources = seeds
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => new SourceText(path, texts.get(path) ?? ''));
    const at = sourceNamed(`sops/${sources[0]?.path}`, ROOT);
    const settings = settingsOf(await configurations.of(at));
    const checked = sources.map((source) => checkOne(source, settings));
    for (const { path, diagnostics } of checkTogether(checked, settings, true)) {
      const source = sources.find((one) => one.path === path);
      for (const { code, span } of diagnostics) {
        lines.push(`${path}:${(source?.positionAt(span.start).line ?? 0) + 1} ${code}`);
      }
    }
  }
  return lines;
}

describe('the defects of the seeds', () => {
  it('are all found, at their lines, and nothing else is', async () => {
    expect((await found()).sort()).toEqual([...listed].sort());
  });

  it('stand where the list says', () => {
    for (const { di, teks } of Object.values(LIST).flatMap(({ tempat }) => tempat)) {
      const [, path = '', line = ''] = /^(.+):(\d+)$/u.exec(di) ?? [];
      expect(texts.get(path)?.split('\n')[Number(line) - 1], di).toContain(teks);
    }
  });

  it('have a reason each', () => {
    for (const [kode, { sebab }] of Object.entries(LIST)) {
      expect(sebab.length, kode).toBeGreaterThan(20);
    }
  });
});
