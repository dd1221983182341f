import path from 'node:path';
import type { Command } from 'commander';
import type { Lang } from '../../diagnostics/diagnostic.js';
import { type Finding, tally } from '../../diagnostics/finding.js';
import { renderHuman, renderSummary } from '../../diagnostics/render-human.js';
import { PAPERS, type PaperName } from '../../layout/options.js';
import type { SourceText } from '../../text/source.js';
import { visible } from '../../text/visible.js';
import { OutputError, OutputFolder } from '../../workspace/output.js';
import { findClash, type NamedSource, nameOutputs } from '../../workspace/output-names.js';
import { readSource } from '../../workspace/read.js';
import { type Context, EXIT, type Exit, humanOptions, worst } from '../context.js';
import { Failure, oneOf } from '../failure.js';
import { compile } from '../pipeline.js';
import { type Profile, Profiles } from '../profile.js';
import type { MadeSheet, OutputFile, SheetMaker } from '../sheet-maker.js';
import { Findings, findSources, foldersOf } from '../sources.js';
import { TARGETS, type Target } from '../targets.js';
import { Progress } from '../terminal.js';
import { MESSAGES, TEXTS } from '../texts.js';

/** First digits of the codes about the sheet. */
const SHEET_CODES = 'SOP40';

interface BuildOptions {
  readonly to: string;
  readonly out: string;
  readonly paper?: string;
  readonly config?: string;
}

/** `sopc build PATH... --to pdf,html,svg,json,pages --out DIR [--paper F4] [--config FILE]`. */
export function addBuild(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('build')
    .description(say(TEXTS.build))
    .usage(say(TEXTS.usageBuild))
    .argument('<path...>', say(TEXTS.pathsArgument))
    .option('--to <a,b>', say(TEXTS.toOption), 'pdf')
    .option('--out <dir>', say(TEXTS.outOption), 'out')
    .option('--paper <F4|A4|Legal|Letter>', say(TEXTS.paperOption))
    .option('--config <file>', say(TEXTS.configOption))
    .action(async (paths: string[], options: BuildOptions) => {
      context.finish(await runBuild(paths, options, context));
    });
}

async function runBuild(
  paths: readonly string[],
  options: BuildOptions,
  context: Context,
): Promise<Exit> {
  const targets = targetsOf(options.to);
  const paper = paperOf(options.paper);
  if (options.out.trim() === '') throw new Failure(MESSAGES.missingValue('--out'));
  const out = path.resolve(context.cwd, options.out);
  const found = findSources(paths, context);
  const named = nameOutputs(found.sources, foldersOf(paths, found.sources, context.cwd));
  refuseClash(named, targets, out);

  const { SheetMaker } = await import('../sheet-maker.js');
  const maker = new SheetMaker(targets);
  const profiles = new Profiles(context, options.config, paper);
  const output = new OutputFolder(out);
  const findings = new Findings();
  const progress = new Progress(context.err, named.length);
  const made = { sops: 0, files: 0, refused: 0 };
  let exit: Exit = found.findings.length > 0 ? EXIT.failed : EXIT.clean;

  tellFindings(found.findings, findings, context);
  for (const { source: input, stem } of named) {
    progress.next(input.name);
    const profile = await profiles.of(input);
    for (const { source, diagnostic } of profile.findings) findings.add(source, [diagnostic]);
    const { source, decoded, diagnostics } = await readSource(input);
    const sheet = decoded === null ? null : await make(maker, source, profile, stem);
    const fresh = findings.add(source, [...diagnostics, ...(sheet?.diagnostics ?? [])]);
    progress.clear();
    tellFindings([...profile.findings, ...fresh], findings, context);
    if (sheet === null || profile.unreadable) {
      exit = EXIT.failed;
    } else if (sheet.files === null) {
      made.refused++;
      exit = worst(exit, EXIT.findings);
    } else {
      for (const file of sheet.files) {
        writeFile(output, file);
        tellFile(options.out, file, context);
      }
      made.sops++;
      made.files += sheet.files.length;
    }
  }

  tellTotals(made, options.out, findings, found.sources.length, context);
  return exit;
}

/** @throws Failure for a paper that there is not */
const paperOf = (name: string | undefined): PaperName | null =>
  name === undefined ? null : oneOf('--paper', name, Object.keys(PAPERS) as PaperName[]);

/** Where the configuration has a mistake the SOP is still checked, and nothing is made. */
async function make(
  maker: SheetMaker,
  source: SourceText,
  profile: Profile,
  stem: string,
): Promise<MadeSheet> {
  const compiled = compile(source, profile.settings);
  if (!profile.usable) return { diagnostics: compiled.diagnostics, files: null };
  return maker.make(compiled, stem, profile.options);
}

/** @throws Failure for an unknown or empty list */
function targetsOf(list: string): Target[] {
  const known = Object.keys(TARGETS) as Target[];
  const names = list.split(',').filter((name) => name.trim() !== '');
  if (names.length === 0) throw new Failure(MESSAGES.nothingToDo('--to'), [MESSAGES.known(known)]);
  return [...new Set(names.map((name) => oneOf('--to', name, known)))];
}

function refuseClash(named: readonly NamedSource[], targets: readonly Target[], out: string): void {
  const endings = targets.map((target) => TARGETS[target]);
  const clash = findClash(named, endings, out);
  if (clash === null) return;
  throw new Failure(MESSAGES.clash(clash.output, ...clash.sources), [MESSAGES.clashHelp()]);
}

function writeFile(output: OutputFolder, { name, content }: OutputFile): void {
  try {
    output.write(name, content);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    if (error.reason === 'outside') throw new Failure(MESSAGES.outputOutside(name));
    if (error.reason === 'is-folder') throw new Failure(MESSAGES.outputIsFolder(name));
    throw new Failure(MESSAGES.outputFailed(name, error.system));
  }
}

/** Where it is, beginning with the folder as the user wrote it. */
function tellFile(folder: string, { name, content, pages }: OutputFile, context: Context): void {
  const place = visible(path.join(folder, name));
  const size = sizeText(Buffer.byteLength(content), context.lang);
  context.out.write(`${context.say(MESSAGES.madeFile(place, size, pages))}\n`);
}

/**
 * Findings go to standard error: standard output lists what was made. Told in full is what stops a build and what only
 * the layout can tell; of the rest, which `check` shows, the totals give the number.
 */
function tellFindings(fresh: readonly Finding[], { lookup }: Findings, context: Context): void {
  if (fresh.length === 0) return;
  const options = humanOptions(context, context.err, lookup);
  for (const finding of fresh) {
    if (!isTold(finding)) continue;
    context.err.write(`${renderHuman(finding, options)}\n\n`);
  }
}

const isTold = ({ diagnostic: { severity, code } }: Finding): boolean =>
  severity === 'error' || code.startsWith(SHEET_CODES);

function tellTotals(
  made: { readonly sops: number; readonly files: number; readonly refused: number },
  folder: string,
  findings: Findings,
  files: number,
  context: Context,
): void {
  const { out, err, say } = context;
  if (made.sops > 0)
    out.write(`${say(MESSAGES.madeTotal(made.sops, made.files, visible(folder)))}\n`);
  if (findings.all.length > 0) {
    const options = humanOptions(context, err, findings.lookup);
    const rest = findings.all.every(isTold) ? '' : `; ${say(TEXTS.seeCheck)}`;
    err.write(`${renderSummary(tally(findings.all), files, options)}${rest}\n`);
  }
  if (made.refused > 0) err.write(`${say(MESSAGES.notBuilt(made.refused))}\n`);
}

/** In kB of 1000 bytes, one decimal below 10. */
function sizeText(bytes: number, lang: Lang): string {
  const kilobytes = bytes / 1000;
  const digits = kilobytes < 10 ? 1 : 0;
  return `${kilobytes.toFixed(digits).replace('.', lang === 'id' ? ',' : '.')} kB`;
}
