import type { Settings } from '../check/settings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { discover, type Source, STDIN } from '../workspace/discover.js';
import { type Checked, checkTogether } from './pipeline.js';

interface OneSet {
  readonly settings: Settings;
  readonly files: Checked[];
}

/** The sets that the files of one run belong to: those of one configuration are one set. */
export class Sets {
  readonly #sets = new Map<string, OneSet>();
  readonly #paths: string[] = [];
  readonly #given: ReadonlySet<string>;

  /**
   * @param given the files of this run
   * @param cwd absolute path of the working folder
   */
  constructor(
    given: readonly Source[],
    private readonly cwd: string,
  ) {
    this.#given = new Set(given.map(({ file }) => file));
  }

  add(checked: Checked, settings: Settings): void {
    const set = this.#sets.get(settings.akar) ?? { settings, files: [] };
    this.#sets.set(settings.akar, set);
    this.#paths.push(checked.path);
    set.files.push(checked);
  }

  /** The findings of every file, in the order the files came. */
  *check(): Generator<{ readonly path: string; readonly diagnostics: readonly Diagnostic[] }> {
    const found = new Map<string, readonly Diagnostic[]>();
    for (const { settings, files } of this.#sets.values()) {
      for (const { path, diagnostics } of checkTogether(files, settings, this.#isWhole(settings))) {
        found.set(path, diagnostics);
      }
    }
    for (const path of this.#paths) yield { path, diagnostics: found.get(path) ?? [] };
  }

  /** Whether every file below the root was given. */
  #isWhole({ akar }: Settings): boolean {
    if (this.#given.has(STDIN)) return false;
    return discover([akar], this.cwd).sources.every(({ file }) => this.#given.has(file));
  }
}
