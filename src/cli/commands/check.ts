import type { Command } from 'commander';
import { tally } from '../../diagnostics/finding.js';
import { renderHuman, renderSummary } from '../../diagnostics/render-human.js';
import { jsonReport, renderJson } from '../../diagnostics/render-json.js';
import { checkSources } from '../check-run.js';
import { type Context, EXIT, type Exit, humanOptions, worst } from '../context.js';
import { oneOf } from '../failure.js';
import { Profiles } from '../profile.js';
import { Findings, findSources } from '../sources.js';
import { TEXTS } from '../texts.js';

const FORMATS = ['human', 'json'] as const;

interface CheckOptions {
  readonly format: string;
  readonly config?: string;
}

/** `sopc check PATH... [--format human|json] [--config FILE]`: findings on standard output. */
export function addCheck(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('check')
    .description(say(TEXTS.check))
    .usage(say(TEXTS.usageCheck))
    .argument('<path...>', say(TEXTS.pathsArgument))
    .option('--format <human|json>', say(TEXTS.formatOption), 'human')
    .option('--config <file>', say(TEXTS.configOption))
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
  const found = findSources(paths, context);
  const findings = new Findings();
  const profiles = new Profiles(context, options.config, null);
  const exit = await checkSources(found, profiles, findings, context);
  print(findings, found.sources.length, format, context);
  return findings.hasErrors ? worst(exit, EXIT.findings) : exit;
}

function print(
  findings: Findings,
  files: number,
  format: (typeof FORMATS)[number],
  context: Context,
): void {
  const { out } = context;
  if (format === 'json') {
    out.write(renderJson(jsonReport(findings.all, context.lang, findings.lookup)));
    return;
  }
  const options = humanOptions(context, out, findings.lookup);
  const blocks = findings.all.map((finding) => renderHuman(finding, options));
  blocks.push(renderSummary(tally(findings.all), files, options));
  out.write(`${blocks.join('\n\n')}\n`);
}
