import { Command, type CommanderError } from 'commander';
import { version } from '../../package.json';
import type { Lang, Localized } from '../diagnostics/diagnostic.js';
import { addBuild } from './commands/build.js';
import { addCheck } from './commands/check.js';
import { addExplain } from './commands/explain.js';
import { addParse } from './commands/parse.js';
import { addStat } from './commands/stat.js';
import type { Context } from './context.js';
import { Failure, suggestions } from './failure.js';
import { MESSAGES, TEXTS } from './texts.js';

/** The program with all its commands. Running one loads what it needs and nothing else. */
export function createProgram(context: Context): Command {
  const { say } = context;
  const program = new Command('sopc');
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.out.write(text),
      writeErr: (text) => context.err.write(text),
      // Usage errors are told by the caller, in the language of the interface.
      outputError: () => undefined,
      getOutHelpWidth: () => context.out.columns,
      getErrHelpWidth: () => context.err.columns,
      getOutHasColors: () => context.out.colour,
      getErrHasColors: () => context.err.colour,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => say(TITLES[title] ?? { id: title, en: title }),
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      optionDescription: (option) => {
        const { defaultValue } = option;
        if (typeof defaultValue !== 'string') return option.description;
        return `${option.description} (${say(TEXTS.default)}: ${defaultValue})`;
      },
    })
    .description(say(TEXTS.program))
    .usage(say(TEXTS.usageProgram))
    .option('--lang <id|en>', say(TEXTS.langOption), 'id')
    .option('--no-color', say(TEXTS.colourOption))
    .version(version, '-V, --version', say(TEXTS.versionOption))
    .helpOption('-h, --help', say(TEXTS.helpOption))
    .helpCommand(say(TEXTS.helpCommandTerm), say(TEXTS.helpCommand))
    .addHelpText('after', `\n${say(TEXTS.exitCodes)}`);
  addBuild(program, context);
  addCheck(program, context);
  addExplain(program, context);
  addParse(program, context);
  addStat(program, context);
  return program;
}

const TITLES: Readonly<Record<string, Localized>> = {
  'Usage:': TEXTS.titleUsage,
  'Options:': TEXTS.titleOptions,
  'Global Options:': TEXTS.titleGlobalOptions,
  'Arguments:': TEXTS.titleArguments,
  'Commands:': TEXTS.titleCommands,
};

/**
 * Tells a usage error of commander in our words: its code says what happened, and the quoted word in its English
 * message what it is about. Null where nothing is wrong: the help or the version was asked for.
 */
export function failureOf(error: CommanderError, program: Command): Failure | null {
  const about = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  // `option '--out <folder>' argument missing`
  const flag = about.split(' ').find((word) => word.startsWith('--')) ?? about;
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null;
    case 'commander.help':
      return error.exitCode === 0 ? null : new Failure(TEXTS.nameCommand);
    case 'commander.unknownOption':
      return new Failure(
        MESSAGES.unknownOption(about),
        about.startsWith('--') ? suggestions(about, longOptions(program)) : [TEXTS.seeHelp],
      );
    case 'commander.unknownCommand':
      return new Failure(
        MESSAGES.unknownCommand(about),
        suggestions(
          about,
          program.commands.map((command) => command.name()),
        ),
      );
    case 'commander.missingArgument':
      return new Failure(MESSAGES.missingArgument(about), [TEXTS.seeHelp]);
    case 'commander.optionMissingArgument':
      return new Failure(MESSAGES.missingValue(flag), [TEXTS.seeHelp]);
    case 'commander.excessArguments':
      return new Failure(MESSAGES.tooManyArguments(), [TEXTS.seeHelp]);
    default:
      return new Failure({ id: error.message, en: error.message }, [TEXTS.seeHelp]);
  }
}

/** Those of the command that was asked for, and those of all. */
function longOptions(program: Command): string[] {
  const asked = program.commands.find((command) => command.name() === program.args[0]);
  const options = [...(asked?.options ?? []), ...program.options];
  return options.flatMap((option) => (option.long == null ? [] : [option.long]));
}

/** The language must be known before the program is built: its help is in that language. */
export function languageOf(args: readonly string[]): Lang | string {
  for (const [index, arg] of args.entries()) {
    if (arg === '--') break;
    if (arg === '--lang') return args[index + 1] ?? 'id';
    if (arg.startsWith('--lang=')) return arg.slice('--lang='.length);
  }
  return 'id';
}
