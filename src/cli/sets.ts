import type { Ringkasan } from '../check/set/summary.js';
import type { Settings } from '../check/settings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SourceText } from '../text/source.js';
import { discover, type Source, STDIN } from '../workspace/discover.js';
import { type Checked, checkOne, checkTogether } from './pipeline.js';

interface OneSet {
  readonly settings: Settings;
  readonly files: Checked[];
}

/** The sets that the files of one run belong to: those of one configuration are one set. */
export class Sets {
  readonly #sets = new Map<string, OneSet>();
  readonly #sources = new Map<string, SourceText>();
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

  /** @returns what the rules about the set know of the file */
  add(source: SourceText, settings: Settings): Ringkasan {
    const set = this.#sets.get(settings.akar) ?? { settings, files: [] };
    this.#sets.set(settings.akar, set);
    this.#sources.set(source.path, source);
    const checked = checkOne(source, settings);
    set.files.push(checked);
    return checked.ringkasan;
  }

  /** The findings of every file, in the order the files came. */
  *check(): Generator<{
    readonly source: SourceText;
    readonly diagnostics: readonly Diagnostic[];
  }> {
    const found = new Map<string, readonly Diagnostic[]>();
    for (const { settings, files } of this.#sets.values()) {
      for (const { path, diagnostics } of checkTogether(files, settings, this.#isWhole(settings))) {
        found.set(path, diagnostics);
      }
    }
    for (const [path, source] of this.#sources) {
      yield { source, diagnostics: found.get(path) ?? [] };
    }
  }

  /** Whether every file below the root was given. */
  #isWhole({ akar }: Settings): boolean {
    if (this.#given.has(STDIN)) return false;
    return discover([akar], this.cwd).sources.every(({ file }) => this.#given.has(file));
  }
}
