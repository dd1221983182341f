import type { Command } from 'commander';
import type { Entry } from '../../check/catalogue.js';
import { fold, nearest } from '../../text/words.js';
import { type Context, EXIT, type Exit } from '../context.js';
import { Failure, oneOf } from '../failure.js';
import { MESSAGES, TEXTS } from '../texts.js';

const FORMATS = ['human', 'json'] as const;

interface ExplainOptions {
  readonly format: string;
}

/** `sopc explain [CODE] [--format human|json]`: what a finding means; without a code, all of them. */
export function addExplain(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('explain')
    .description(say(TEXTS.explain))
    .usage(say(TEXTS.usageExplain))
    .argument('[code]', say(TEXTS.codeArgument))
    .option('--format <human|json>', say(TEXTS.explainFormatOption), 'human')
    .action(async (code: string | undefined, options: ExplainOptions) => {
      context.finish(await runExplain(code, options, context));
    });
}

async function runExplain(
  code: string | undefined,
  options: ExplainOptions,
  { out, lang }: Context,
): Promise<Exit> {
  const format = oneOf('--format', options.format, FORMATS);
  const { CATALOGUE } = await import('../../check/catalogue.js');
  const { explainJson, explainText, listJson, listText } = await import('../explain-text.js');
  if (code === undefined) {
    out.write(format === 'json' ? listJson(CATALOGUE, lang) : listText(CATALOGUE, out, lang));
    return EXIT.clean;
  }
  const entry = entryNamed(code, CATALOGUE);
  out.write(
    format === 'json' ? await explainJson(entry, lang) : await explainText(entry, out, lang),
  );
  return EXIT.clean;
}

/**
 * The entry of a code, `SOP1203`, `1203`, or of a readable name, in any case.
 * @throws Failure with the nearest one, when there is none
 */
function entryNamed(word: string, entries: readonly Entry[]): Entry {
  const wanted = fold(word).replace(/ /gu, '-');
  const found = entries.find(
    ({ code: { code, name } }) =>
      fold(code) === wanted || fold(code) === `sop${wanted}` || name === wanted,
  );
  if (found !== undefined) return found;
  const near =
    nearest(
      wanted,
      entries.map(({ code }) => code.name),
    ) ??
    nearest(
      word,
      entries.map(({ code }) => code.code),
    );
  throw new Failure(MESSAGES.unknownCode(word), [
    ...(near === null ? [] : [MESSAGES.didYouMean(near)]),
    TEXTS.seeCodes,
  ]);
}
