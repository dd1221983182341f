import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.js';
import { MESSAGES, TEXTS } from './texts.js';

/** Bytes that git may print: the names of a million files. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** What changed in a working tree since a commit, by absolute paths. */
export class GitChanges {
  private constructor(
    /** Top of the working tree, without links in it. */
    readonly top: string,
    private readonly base: string,
    /** Changed, added or removed since: against the commit where the two histories part. */
    readonly changed: ReadonlySet<string>,
    private readonly tracked: ReadonlySet<string>,
  ) {}

  /**
   * @param ref a commit, branch or tag
   * @throws Failure where there is no git, no repository or no such commit
   */
  static since(ref: string, cwd: string): GitChanges {
    // Git would take it for an option.
    if (ref.startsWith('-') || ref.trim() === '') throw new Failure(MESSAGES.unknownRef(ref));
    const found = git(cwd, ['rev-parse', '--show-toplevel']);
    if (found === null) throw new Failure(MESSAGES.notARepository(), [TEXTS.sinceNeedsGit]);
    const top = realpathSync(path.resolve(line(found)));
    const commit = git(top, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    if (commit === null) throw new Failure(MESSAGES.unknownRef(ref), [TEXTS.shallowClone]);
    // What only the other branch changed is not a change of this one. A clone cut short may not know where they part.
    const parting = git(top, ['merge-base', line(commit), 'HEAD']);
    const base = line(parting ?? commit);
    const changed = git(top, [
      'diff',
      '--name-only',
      '-z',
      '--no-renames',
      '--no-relative',
      '--no-ext-diff',
      '--no-textconv',
      '--ignore-submodules=all',
      base,
      '--',
    ]);
    const tracked = git(top, ['ls-files', '-z']);
    return new GitChanges(top, base, paths(top, changed), paths(top, tracked));
  }

  /** Whether a file that is there may differ from what it was: one that git does not know may be any. */
  isChanged(file: string): boolean {
    return placesOf(file).some((place) => this.changed.has(place) || !this.tracked.has(place));
  }

  /** The bytes a file had at the commit; null where there was none. */
  before(file: string): Uint8Array | null {
    const name = path.relative(this.top, file).split(path.sep).join('/');
    return git(this.top, ['cat-file', 'blob', `${this.base}:${name}`]);
  }
}

/** Where a name lies, and what it leads to when it is a link. */
function placesOf(file: string): string[] {
  try {
    const place = path.join(realpathSync(path.dirname(file)), path.basename(file));
    return [place, realpathSync(file)];
  } catch {
    return [file];
  }
}

/**
 * What git prints; null where it ends with a failure. No shell stands between, so that a name is never a command.
 * @throws Failure where git cannot be run
 */
function git(cwd: string, args: readonly string[]): Buffer | null {
  const { error, status, stdout } = spawnSync('git', args, {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: MOST_OUTPUT,
    // Whoever only asks must not write to the index.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
    windowsHide: true,
  });
  if (error !== undefined) throw new Failure(MESSAGES.noGit());
  return status === 0 ? stdout : null;
}

const line = (output: Buffer): string => output.toString('utf8').replace(/\r?\n$/u, '');

const paths = (top: string, output: Buffer | null): ReadonlySet<string> =>
  new Set(
    (output?.toString('utf8') ?? '')
      .split('\0')
      .filter((name) => name !== '')
      .map((name) => path.join(top, ...name.split('/'))),
  );
