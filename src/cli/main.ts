import { CommanderError } from 'commander';
import type { Lang } from '../diagnostics/diagnostic.js';
import { visible } from '../text/visible.js';
import { type Context, EXIT, type Exit } from './context.js';
import { Failure, oneOf } from './failure.js';
import { createProgram, failureOf, languageOf } from './program.js';
import { sinkOf, watchOutput } from './terminal.js';
import { speaker, TEXTS } from './texts.js';
import { isWorker, serve } from './threads/worker.js';

const LANGUAGES: readonly Lang[] = ['id', 'en'];

/** Runs one command line. Never throws. The process ends by itself when all is written, with the code returned. */
async function main(args: readonly string[]): Promise<Exit> {
  const colour = !args.includes('--no-color');
  let exit: Exit = EXIT.clean;
  let context: Context = {
    lang: 'id',
    cwd: process.cwd(),
    out: sinkOf(process.stdout, colour, process.env),
    err: sinkOf(process.stderr, colour, process.env),
    say: speaker('id'),
    finish: (code) => {
      exit = code;
    },
  };
  watchOutput(process.stderr, failed);
  watchOutput(process.stdout, (system) => {
    failed();
    const { err, say } = context;
    err.write(`${say(TEXTS.error)}: ${say(TEXTS.outputFailed)} ${system}\n`);
  });
  try {
    const lang = oneOf('--lang', languageOf(args), LANGUAGES);
    context = { ...context, lang, say: speaker(lang) };
    const program = createProgram(context);
    try {
      await program.parseAsync(args, { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      const usage = failureOf(error, program);
      if (usage !== null) throw usage;
    }
    return exit;
  } catch (error) {
    tell(error, context);
    return EXIT.failed;
  }
}

function tell(error: unknown, { err, say }: Context): void {
  const head = (text: string): string => {
    const word = `${say(TEXTS.error)}:`;
    return `${err.colour ? `\u001b[1;31m${word}\u001b[0m` : word} ${text}\n`;
  };
  if (error instanceof Failure) {
    err.write(head(visible(say(error.text))));
    for (const help of error.help) err.write(`  ${say(TEXTS.help)}: ${visible(say(help))}\n`);
    return;
  }
  err.write(head(say(TEXTS.internalError)));
  err.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

/** True when what was to be printed could not be: it may come to light after everything else is done. */
let outputFailed = false;

function failed(): void {
  outputFailed = true;
  process.exitCode = EXIT.failed;
}

async function run(): Promise<void> {
  const exit = await main(process.argv.slice(2));
  process.exitCode = outputFailed ? EXIT.failed : exit;
}

/** Settled when all is done; whoever loads the program may wait for it. */
export const done: Promise<void> = isWorker() ? Promise.resolve(serve()) : run();
