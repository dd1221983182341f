import type { Command } from 'commander';
import { tally } from '../../diagnostics/finding.js';
import { renderHuman, renderSummary } from '../../diagnostics/render-human.js';
import { jsonReport, renderJson } from '../../diagnostics/render-json.js';
import { type Source, STDIN } from '../../workspace/discover.js';
import { checkSources, threadsOf } from '../check-run.js';
import { type Context, EXIT, type Exit, humanOptions, worst } from '../context.js';
import { Failure, oneOf } from '../failure.js';
import type { FixRun, FixRunOptions } from '../fix-run.js';
import { Profiles } from '../profile.js';
import { Findings, findSources } from '../sources.js';
import type { Sink } from '../terminal.js';
import { MESSAGES, TEXTS } from '../texts.js';

const FORMATS = ['human', 'json'] as const;
type Format = (typeof FORMATS)[number];

interface CheckOptions {
  readonly format: string;
  readonly config?: string;
  readonly fix?: true;
  readonly tidakAman?: true;
  readonly dryRun?: true;
  readonly threads?: string;
}

/** `sopc check PATH... [--format human|json] [--config FILE] [--fix [--tidak-aman] [--dry-run]] [--threads N]`: findings on standard output. */
export function addCheck(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('check')
    .description(say(TEXTS.check))
    .usage(say(TEXTS.usageCheck))
    .argument('<path...>', say(TEXTS.pathsArgument))
    .option('--format <human|json>', say(TEXTS.formatOption), 'human')
    .option('--config <file>', say(TEXTS.configOption))
    .option('--fix', say(TEXTS.fixOption))
    .option('--tidak-aman', say(TEXTS.unsafeOption))
    .option('--dry-run', say(TEXTS.dryRunOption))
    .option('--threads <n>', say(TEXTS.threadsOption))
    .action(async (paths: string[], options: CheckOptions) => {
      context.finish(await runCheck(paths, options, context));
    });
}

async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<Exit> {
  const format = oneOf('--format', options.format, FORMATS);
  const mending = mendingOf(options, format);
  const threads = threadsOf(options.threads);
  const found = findSources(paths, context);
  const fixed = mending && (await fix(found.sources, mending, options.config, context));
  const findings = new Findings();
  const profiles = new Profiles(context, options.config, null);
  const exit = await checkSources(found, profiles, findings, context, {
    textOf: ({ file }) => fixed?.texts.get(file),
    threads,
  });
  // Standard output is the patch's, or that of the mended text.
  const sink = mending !== null && printsText(found.sources, mending) ? context.err : context.out;
  if (mending?.dry) printSummary(findings, found.sources.length, sink, context);
  else print(findings, found.sources.length, format, sink, context);
  const checked = findings.hasErrors ? worst(exit, EXIT.findings) : exit;
  return worst(checked, fixed?.exit ?? EXIT.clean);
}

/**
 * What is to be mended; null for nothing.
 * @throws Failure for an option that means nothing by itself, or a report where the patch is printed
 */
function mendingOf(options: CheckOptions, format: Format): FixRunOptions | null {
  if (options.fix === undefined) {
    const alone = options.tidakAman ? '--tidak-aman' : options.dryRun ? '--dry-run' : null;
    if (alone !== null) throw new Failure(MESSAGES.needsOption(alone, '--fix'));
    return null;
  }
  if (options.dryRun && format !== 'human') {
    throw new Failure(MESSAGES.excludes('--dry-run', '--format'), [TEXTS.dryRunPrints]);
  }
  return { unsafe: options.tidakAman === true, dry: options.dryRun === true };
}

/** @throws Failure where the mended text of standard input would stand among other things on standard output */
async function fix(
  sources: readonly Source[],
  mending: FixRunOptions,
  config: string | undefined,
  context: Context,
): Promise<FixRun> {
  if (sources.length > 1 && sources.some(({ file }) => file === STDIN)) {
    throw new Failure(MESSAGES.stdinAlone('--fix'));
  }
  const { fixSources } = await import('../fix-run.js');
  return fixSources(sources, new Profiles(context, config, null), mending, context);
}

const printsText = (sources: readonly Source[], { dry }: FixRunOptions): boolean =>
  dry || sources.some(({ file }) => file === STDIN);

function print(
  findings: Findings,
  files: number,
  format: Format,
  sink: Sink,
  context: Context,
): void {
  if (format === 'json') {
    sink.write(renderJson(jsonReport(findings.all, context.lang, findings.lookup)));
    return;
  }
  const options = humanOptions(context, sink, findings.lookup);
  for (const finding of findings.all) sink.write(`${renderHuman(finding, options)}\n\n`);
  printSummary(findings, files, sink, context);
}

function printSummary(findings: Findings, files: number, sink: Sink, context: Context): void {
  const options = humanOptions(context, sink, findings.lookup);
  sink.write(`${renderSummary(tally(findings.all), files, options)}\n`);
}
