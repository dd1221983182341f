import type { Command } from 'commander';
import type { Ringkasan } from '../../check/set/summary.js';
import type { Settings } from '../../check/settings.js';
import type { Finding } from '../../diagnostics/finding.js';
import { fingerprints } from '../../diagnostics/fingerprint.js';
import { type Source, STDIN } from '../../workspace/discover.js';
import type { BaselineFile } from '../baseline-file.js';
import { type CheckOptions, checkOptions, type GivenOptions } from '../check-options.js';
import { type Run, tell, writeBaseline } from '../check-report.js';
import { checkSources } from '../check-run.js';
import { type Context, EXIT, type Exit, worst } from '../context.js';
import { Failure } from '../failure.js';
import type { FixRun } from '../fix-run.js';
import { Profiles } from '../profile.js';
import type { Since } from '../since.js';
import { Findings, type FoundSources, findSources } from '../sources.js';
import { MESSAGES, TEXTS } from '../texts.js';

/** `sopc check PATH...`: findings on standard output. */
export function addCheck(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('check')
    .description(say(TEXTS.check))
    .usage(say(TEXTS.usageCheck))
    .argument('<path...>', say(TEXTS.pathsArgument))
    .option('--format <form>', say(TEXTS.formatOption), 'human')
    .option('--config <file>', say(TEXTS.configOption))
    .option('--quiet', say(TEXTS.quietOption))
    .option('--open-only', say(TEXTS.openOnlyOption))
    .option('--max-warnings <n>', say(TEXTS.maxWarningsOption))
    .option('--baseline <file>', say(TEXTS.baselineOption))
    .option('--write-baseline', say(TEXTS.writeBaselineOption))
    .option('--since <gitref>', say(TEXTS.sinceOption))
    .option('--fix', say(TEXTS.fixOption))
    .option('--tidak-aman', say(TEXTS.unsafeOption))
    .option('--dry-run', say(TEXTS.dryRunOption))
    .option('--cache <file>', say(TEXTS.cacheOption))
    .option('--threads <n>', say(TEXTS.threadsOption))
    .action(async (paths: string[], given: GivenOptions) => {
      context.finish(await runCheck(paths, checkOptions(given), context));
    });
}

async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<Exit> {
  const found = findSources(paths, context);
  const baseline = await baselineOf(options, context);
  const since = await sinceOf(found.sources, options, context);
  const fixed = await fix(since?.changed ?? found.sources, options, context);
  const check = (): Promise<Checked> => checkAll(found, fixed, options, context);
  let checked = await check();
  let written: Exit = EXIT.clean;
  if (fixed !== null) {
    const { mendSets } = await import('../mend-sets.js');
    checked = await mendSets(fixed, checked, check);
    written = fixed.finish();
    // Of a file that could not be written the text is still as it was.
    if (written !== EXIT.clean) checked = await check();
  }
  const { findings, exit } = checked;
  for (const [summary, settings] of checked.summaries) since?.note(summary, settings);
  const affected = (await since?.affected(profilesOf(options, context))) ?? null;
  const isTold = (finding: Finding): boolean =>
    affected === null || since === null || since.isTold(finding, affected);
  const run: Run = {
    findings,
    told: findings.all.filter(isTold),
    suppressed: findings.suppressed.filter(isTold),
    files: found.sources.map(({ name }) => name).filter((name) => affected?.has(name) ?? true),
    exit: worst(exit, written),
    // Standard output is the patch's, or that of the mended text.
    sink: fixed !== null && printsText(found.sources, options) ? context.err : context.out,
    printOf: printer(findings),
  };
  if (baseline !== null && options.writesBaseline) return writeBaseline(baseline, run, context);
  return tell(run, baseline, options, context);
}

const profilesOf = ({ config }: CheckOptions, context: Context): Profiles =>
  new Profiles(context, config, null);

/** @throws Failure for a baseline that cannot be read */
async function baselineOf(
  { baseline, writesBaseline }: CheckOptions,
  { cwd }: Context,
): Promise<BaselineFile | null> {
  if (baseline === null) return null;
  const { BaselineFile } = await import('../baseline-file.js');
  return new BaselineFile(baseline, cwd, writesBaseline);
}

/** @throws Failure where git does not know what changed */
async function sinceOf(
  sources: readonly Source[],
  { since, config }: CheckOptions,
  context: Context,
): Promise<Since | null> {
  if (since === null) return null;
  const { Since } = await import('../since.js');
  return new Since(since, sources, config, context);
}

/** @throws Failure where the mended text of standard input would stand among other things on standard output */
async function fix(
  sources: readonly Source[],
  options: CheckOptions,
  context: Context,
): Promise<FixRun | null> {
  if (options.mending === null) return null;
  if (sources.length > 1 && sources.some(({ file }) => file === STDIN)) {
    throw new Failure(MESSAGES.stdinAlone('--fix'));
  }
  const { FixRun } = await import('../fix-run.js');
  const run = new FixRun(options.mending, context);
  await run.mendEach(sources, profilesOf(options, context));
  return run;
}

/** What came of a check of all files. */
interface Checked {
  readonly all: readonly Finding[];
  readonly findings: Findings;
  readonly exit: Exit;
  readonly summaries: readonly (readonly [Ringkasan, Settings])[];
}

async function checkAll(
  found: FoundSources,
  fixed: FixRun | null,
  options: CheckOptions,
  context: Context,
): Promise<Checked> {
  const findings = new Findings();
  const summaries: (readonly [Ringkasan, Settings])[] = [];
  const exit = await checkSources(found, profilesOf(options, context), findings, context, {
    ...(fixed === null ? {} : { textOf: fixed.textOf }),
    ...(options.since === null
      ? {}
      : { onSummary: (summary, settings) => void summaries.push([summary, settings]) }),
    threads: options.threads,
    cache: options.cache,
  });
  return { all: findings.all, findings, exit, summaries };
}

const printsText = (sources: readonly Source[], { mending }: CheckOptions): boolean =>
  mending?.dry === true || sources.some(({ file }) => file === STDIN);

/** Made when first asked for: only some reports tell findings apart by what they are about. */
function printer(findings: Findings): (finding: Finding) => string {
  let prints: ReadonlyMap<Finding, string> | undefined;
  return (finding) => {
    prints ??= fingerprints(findings.all, findings.suppressed);
    return prints.get(finding) ?? '';
  };
}
