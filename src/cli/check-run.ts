import type { Ringkasan } from '../check/set/summary.js';
import type { Settings } from '../check/settings.js';
import type { Source } from '../workspace/discover.js';
import { type ReadSource, readSource } from '../workspace/read.js';
import { type Context, EXIT, type Exit } from './context.js';
import type { Profiles } from './profile.js';
import { Sets } from './sets.js';
import type { Findings, FoundSources } from './sources.js';
import { Progress } from './terminal.js';

/** What a run of a check may be told beyond its files. */
export interface CheckRunOptions {
  /** The text that stands for a file's own, where there is one: mends that are not written yet. */
  readonly textOf?: (source: Source) => ReadSource | undefined;
  /** Told of each file what the rules about its set know of it, with the settings that hold for it. */
  readonly onSummary?: (summary: Ringkasan, settings: Settings) => void;
}

/** Checks the files of a run, each by itself and all of a set together, and adds what is found to `findings`. */
export async function checkSources(
  found: FoundSources,
  profiles: Profiles,
  findings: Findings,
  context: Context,
  { textOf, onSummary }: CheckRunOptions = {},
): Promise<Exit> {
  let exit: Exit = EXIT.clean;
  for (const { source, diagnostic } of found.findings) {
    findings.add(source, [diagnostic]);
    exit = EXIT.failed;
  }
  const sets = new Sets(found.sources, context.cwd);
  const progress = new Progress(context.err, found.sources.length);
  for (const file of found.sources) {
    progress.next(file.name);
    const profile = await profiles.of(file);
    for (const { source, diagnostic } of profile.findings) findings.add(source, [diagnostic]);
    const { source, decoded, diagnostics } = textOf?.(file) ?? (await readSource(file));
    findings.add(source, diagnostics);
    if (decoded === null || profile.unreadable) exit = EXIT.failed;
    if (decoded === null) continue;
    const summary = sets.add(source, profile.settings);
    onSummary?.(summary, profile.settings);
  }
  for (const { source, diagnostics } of sets.check()) findings.add(source, diagnostics);
  progress.clear();
  return exit;
}
