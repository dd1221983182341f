import type { Mend } from '../check/mends.js';
import type { Decoded } from '../text/decode.js';
import { SourceText } from '../text/source.js';
import { visible } from '../text/visible.js';
import { type Source, STDIN } from '../workspace/discover.js';
import { type ReadSource, readSource } from '../workspace/read.js';
import { type Context, EXIT, type Exit } from './context.js';
import { canHold, mendFile, writeMended } from './mend.js';
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

/** A file of the run with its mended text, which is not written yet. */
interface Pending {
  readonly source: Source;
  readonly read: ReadSource & { readonly decoded: Decoded };
  readonly text: string;
  /** How many mends were made. */
  readonly mends: number;
}

/** The mends of a run: made in memory, and written or printed when all of them are known. */
export class FixRun {
  readonly #files = new Map<string, Pending>();
  readonly #sources = new Map<string, Source>();
  #asGiven: Uint8Array | null = null;

  constructor(
    readonly options: FixRunOptions,
    private readonly context: Context,
  ) {}

  /** The text that stands for a file's own, where it was mended. */
  readonly textOf = ({ file }: Source): ReadSource | undefined => {
    const pending = this.#files.get(file);
    return (
      pending && { ...pending.read, source: new SourceText(pending.source.name, pending.text) }
    );
  };

  /**
   * Mends files, each by itself. A file whose configuration has a mistake is left alone: which rules hold for it is not
   * known.
   *
   * @param profiles of their own: those of the check have yet to tell what is wrong with a configuration
   */
  async mendEach(sources: readonly Source[], profiles: Profiles): Promise<void> {
    const { err } = this.context;
    const { unsafe, dry } = this.options;
    const progress = new Progress(err, sources.length);
    for (const source of sources) {
      progress.next(source.name);
      const { settings, usable, unreadable } = await profiles.of(source);
      const read = await readSource(source);
      const { decoded } = read;
      if (decoded === null) continue;
      const isStdin = source.file === STDIN;
      if (!usable || unreadable) {
        if (isStdin) this.#keep(source, { ...read, decoded }, decoded.text, 0);
        if (isStdin && !dry) this.#asGiven = decoded.encode(decoded.text);
        continue;
      }
      this.#sources.set(source.name, source);
      const { text, made, reverted, failed } = mendFile(source, decoded, { settings, unsafe });
      progress.clear();
      for (const mend of reverted) this.tellReverted(source.name, mend);
      if (failed !== null) this.#say(MESSAGES.mendFailed(source.name, failed));
      if (isStdin || made.length > 0) {
        this.#keep(source, { ...read, decoded }, text, made.length);
      }
    }
    progress.clear();
  }

  /** The text of a file as it is mended so far; null where it may not be mended or cannot be read. */
  async current(name: string): Promise<string | null> {
    const source = this.#sources.get(name);
    if (source === undefined) return null;
    const pending = this.#files.get(source.file);
    return pending?.text ?? (await readSource(source)).decoded?.text ?? null;
  }

  /**
   * Changes the text of a file.
   *
   * @param mends how many mends the change makes
   * @returns what takes the change back; null where nothing changes, or the file's encoding has no place for it
   */
  async change(
    name: string,
    of: (text: string) => string,
    mends: number,
  ): Promise<(() => void) | null> {
    const source = this.#sources.get(name);
    if (source === undefined) return null;
    const pending = this.#files.get(source.file);
    const read = pending?.read ?? (await readSource(source));
    const { decoded } = read;
    if (decoded === null) return null;
    const before = pending?.text ?? decoded.text;
    const after = of(before);
    if (after === before || !canHold(decoded, after)) return null;
    this.#keep(source, { ...read, decoded }, after, (pending?.mends ?? 0) + mends);
    return () => {
      if (pending === undefined) this.#files.delete(source.file);
      else this.#files.set(source.file, pending);
    };
  }

  tellReverted(name: string, { diagnostic, fix }: Mend): void {
    this.#say(MESSAGES.mendReverted(name, diagnostic.code, fix.title));
  }

  /**
   * Writes the mended files. Standard output gets the patch of a dry run, or the mended text of standard input; what was
   * done is told on standard error.
   *
   * @returns failed where a file could not be written; it has no other text then
   */
  finish(): Exit {
    const { out, err, say } = this.context;
    const { dry } = this.options;
    const done = { mends: 0, files: 0 };
    let exit: Exit = EXIT.clean;
    if (this.#asGiven !== null) out.write(this.#asGiven);
    for (const [file, { source, read, text, mends }] of this.#files) {
      const { decoded } = read;
      const isStdin = file === STDIN;
      if (isStdin && !dry && this.#asGiven === null) out.write(decoded.encode(text));
      if (mends === 0) continue;
      const failed = dry || isStdin ? null : writeMended(source, decoded, text);
      if (failed !== null) {
        this.#say(MESSAGES.mendFailed(source.name, failed));
        this.#files.delete(file);
        exit = EXIT.failed;
        continue;
      }
      done.mends += mends;
      done.files++;
      if (!dry) continue;
      const patch = patchOf(source.name, decoded, text);
      if (patch === null) this.#say(MESSAGES.noPatch(source.name));
      else out.write(patch);
    }
    err.write(`${say(MESSAGES.mended(done.mends, done.files, dry))}\n`);
    return exit;
  }

  #keep(source: Source, read: Pending['read'], text: string, mends: number): void {
    this.#files.set(source.file, { source, read, text, mends });
  }

  #say(message: Parameters<Context['say']>[0]): void {
    const { err, say } = this.context;
    err.write(`${visible(say(message))}\n`);
  }
}
