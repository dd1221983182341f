import path from 'node:path';
import type { Command } from 'commander';
import { check } from '../../check/check.js';
import { statistik } from '../../check/waktu-alur/statistik.js';
import { renderHuman } from '../../diagnostics/render-human.js';
import type { FileStat } from '../../emit/stat/report.js';
import { analyze } from '../../model/analyze.js';
import { parse } from '../../syntax/parse.js';
import type { SourceText } from '../../text/source.js';
import { OutputError, OutputFolder } from '../../workspace/output.js';
import { readSource } from '../../workspace/read.js';
import { type Context, EXIT, type Exit, humanOptions, worst } from '../context.js';
import { Failure, oneOf } from '../failure.js';
import { type Profile, Profiles } from '../profile.js';
import { Findings, findSources } from '../sources.js';
import { Progress } from '../terminal.js';
import { MESSAGES, TEXTS } from '../texts.js';

const FORMATS = ['table', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

interface StatOptions {
  readonly format: string;
  readonly config?: string;
  readonly out?: string;
}

/** `sopc stat PATH... [--format table|json|csv] [--config FILE] [--out FILE]`: figures on standard output. */
export function addStat(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('stat')
    .description(say(TEXTS.stat))
    .usage(say(TEXTS.usageStat))
    .argument('<path...>', say(TEXTS.pathsArgument))
    .option('--format <table|json|csv>', say(TEXTS.statFormatOption), 'table')
    .option('--config <file>', say(TEXTS.configOption))
    .option('--out <file>', say(TEXTS.statOutOption))
    .action(async (paths: string[], options: StatOptions) => {
      context.finish(await runStat(paths, options, context));
    });
}

async function runStat(
  paths: readonly string[],
  options: StatOptions,
  context: Context,
): Promise<Exit> {
  const format = oneOf('--format', options.format, FORMATS);
  if (options.out?.trim() === '') throw new Failure(MESSAGES.missingValue('--out'));
  const found = findSources(paths, context);
  const profiles = new Profiles(context, options.config, null);
  const findings = new Findings();
  const progress = new Progress(context.err, found.sources.length);
  const files: FileStat[] = [];
  let exit: Exit = found.findings.length > 0 ? EXIT.failed : EXIT.clean;
  for (const { source, diagnostic } of found.findings) findings.add(source, [diagnostic]);
  for (const file of found.sources) {
    progress.next(file.name);
    const profile = await profiles.of(file);
    for (const { source, diagnostic } of profile.findings) findings.add(source, [diagnostic]);
    const { source, decoded, diagnostics } = await readSource(file);
    findings.add(source, diagnostics);
    if (decoded === null || profile.unreadable) exit = EXIT.failed;
    if (decoded !== null) files.push(statOf(source, profile, findings));
  }
  progress.clear();
  tellErrors(findings, context);
  write(await rendered(files, format, context), options.out, context);
  return findings.hasErrors ? worst(exit, EXIT.findings) : exit;
}

/** The figures of one text. What the language calls a mistake in it makes them doubtful; the rules do not matter here. */
function statOf(source: SourceText, { settings }: Profile, findings: Findings): FileStat {
  const analysis = analyze(parse(source), settings);
  const errors = check(analysis, settings, []).filter(({ severity }) => severity === 'error');
  findings.add(source, errors);
  return {
    berkas: source.path,
    kesalahan: errors.length,
    akar: settings.akar,
    menitPerHariKerja: settings.menitPerHariKerja,
    angka: statistik(analysis),
  };
}

async function rendered(
  files: readonly FileStat[],
  format: Format,
  context: Context,
): Promise<string> {
  const { statReport } = await import('../../emit/stat/report.js');
  const report = statReport(files);
  switch (format) {
    case 'json':
      return (await import('../../emit/stat/json.js')).statJson(report);
    case 'csv':
      return (await import('../../emit/stat/csv.js')).statCsv(report);
    case 'table':
      return (await import('../stat-table.js')).statTable(report, context.say);
  }
}

/** Mistakes, and what could not be read, beside the figures and not among them. */
function tellErrors(findings: Findings, context: Context): void {
  const options = humanOptions(context, context.err, findings.lookup);
  for (const finding of findings.all) {
    if (finding.diagnostic.severity !== 'error') continue;
    context.err.write(`${renderHuman(finding, options)}\n\n`);
  }
}

/** @throws Failure where the file cannot be written */
function write(text: string, out: string | undefined, { cwd, out: sink }: Context): void {
  if (out === undefined) {
    sink.write(text);
    return;
  }
  const file = path.resolve(cwd, out);
  try {
    new OutputFolder(path.dirname(file)).write(path.basename(file), text);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    throw new Failure(
      error.reason === 'is-folder'
        ? MESSAGES.outputIsFolder(out)
        : MESSAGES.outputFailed(out, error.system),
    );
  }
}
