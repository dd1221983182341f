import { SourceText } from '../text/source.js';
import { visible } from '../text/visible.js';
import { type Source, STDIN } from '../workspace/discover.js';
import { type ReadSource, readSource } from '../workspace/read.js';
import { type Context, EXIT, type Exit } from './context.js';
import { type Mended, mendFile } from './mend.js';
import { patchOf } from './patch.js';
import type { Profiles } from './profile.js';
import { Progress } from './terminal.js';
import { MESSAGES } from './texts.js';

export interface FixRunOptions {
  /** Whether mends that change what the SOP says are made too. */
  readonly unsafe: boolean;
  /** Whether files stay as they are and the difference is printed. */
  readonly dry: boolean;
}

export interface FixRun {
  /** Failed where a file could not be written. */
  readonly exit: Exit;
  /** The texts that stand for those of files that were not written: mended ones of a dry run, standard input. */
  readonly texts: ReadonlyMap<string, ReadSource>;
}

/**
 * Mends the files of a run, each by itself, before they are checked. Standard output gets the patch of a dry run, or
 * the mended text of standard input; what was done is told on standard error. A file whose configuration has a mistake is
 * left alone: which rules hold for it is not known.
 *
 * @param profiles of their own: those of the check have yet to tell what is wrong with a configuration
 */
export async function fixSources(
  sources: readonly Source[],
  profiles: Profiles,
  { unsafe, dry }: FixRunOptions,
  context: Context,
): Promise<FixRun> {
  const { out, err, say } = context;
  const texts = new Map<string, ReadSource>();
  const progress = new Progress(err, sources.length);
  const done = { mends: 0, files: 0 };
  let exit: Exit = EXIT.clean;
  for (const source of sources) {
    progress.next(source.name);
    const { settings, usable, unreadable } = await profiles.of(source);
    const read = await readSource(source);
    const { decoded } = read;
    const isStdin = source.file === STDIN;
    if (decoded === null) continue;
    if (!usable || unreadable) {
      if (isStdin) texts.set(source.file, read);
      if (isStdin && !dry) out.write(decoded.encode(decoded.text));
      continue;
    }
    const mended = mendFile(source, decoded, { settings, unsafe }, !dry && !isStdin);
    progress.clear();
    for (const line of told(source, mended)) err.write(`${visible(say(line))}\n`);
    if (mended.failed !== null) exit = EXIT.failed;
    if (mended.made.length > 0) {
      done.mends += mended.made.length;
      done.files++;
    }
    if (dry && mended.made.length > 0) {
      const patch = patchOf(source.name, decoded, mended.text);
      if (patch === null) err.write(`${visible(say(MESSAGES.noPatch(source.name)))}\n`);
      else out.write(patch);
    }
    if (isStdin && !dry) out.write(decoded.encode(mended.text));
    if (isStdin || dry) {
      texts.set(source.file, { ...read, source: new SourceText(source.name, mended.text) });
    }
  }
  progress.clear();
  err.write(`${say(MESSAGES.mended(done.mends, done.files, dry))}\n`);
  return { exit, texts };
}

/** What is to be said of one file: mends that were taken back, and why none was written. */
const told = ({ name }: Source, { reverted, failed }: Mended) => [
  ...reverted.map(({ diagnostic, fix }) => MESSAGES.mendReverted(name, diagnostic.code, fix.title)),
  ...(failed === null ? [] : [MESSAGES.mendFailed(name, failed)]),
];
