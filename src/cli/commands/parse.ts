import type { Command } from 'commander';
import { renderHuman } from '../../diagnostics/render-human.js';
import { parse } from '../../syntax/parse.js';
import { sourceOf } from '../../syntax/tree.js';
import { sourceNamed } from '../../workspace/discover.js';
import { readSource } from '../../workspace/read.js';
import { type Context, EXIT, type Exit, humanOptions, worst } from '../context.js';
import { Findings } from '../sources.js';
import { TEXTS } from '../texts.js';
import { treeJson } from '../tree-json.js';

interface ParseOptions {
  readonly source?: true;
}

/** `sopc parse FILE [--source]`: the tree, or the text rebuilt from it, on standard output; findings on standard error. */
export function addParse(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('parse')
    .description(say(TEXTS.parse))
    .usage(say(TEXTS.usageParse))
    .argument('<file>', say(TEXTS.fileArgument))
    .option('--source', say(TEXTS.sourceOption))
    .action(async (file: string, options: ParseOptions) => {
      context.finish(await runParse(file, options, context));
    });
}

async function runParse(file: string, options: ParseOptions, context: Context): Promise<Exit> {
  const { source, decoded, diagnostics } = await readSource(sourceNamed(file, context.cwd));
  const findings = new Findings();
  findings.add(source, diagnostics);
  if (decoded !== null) {
    const parsed = parse(source);
    findings.add(source, parsed.diagnostics);
    const { tree } = parsed;
    context.out.write(options.source ? decoded.encode(sourceOf(tree)) : treeJson(tree));
  }
  const rendering = humanOptions(context, context.err, findings.lookup);
  for (const finding of findings.all) {
    context.err.write(`${renderHuman(finding, rendering)}\n\n`);
  }
  const exit = decoded === null ? EXIT.failed : EXIT.clean;
  return findings.hasErrors ? worst(exit, EXIT.findings) : exit;
}
