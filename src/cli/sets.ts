import path from 'node:path';
import type { FileFindings } from '../check/set/check-set.js';
import type { Settings } from '../check/settings.js';
import { areAllOf, STDIN } from '../workspace/discover.js';
import { type Checked, checkTogether, type SetMemory } from './pipeline.js';
import type { FoundSources } from './sources.js';

interface OneSet {
  readonly settings: Settings;
  readonly files: Checked[];
}

/** The sets that the files of one run belong to: those of one configuration are one set. */
export class Sets {
  readonly #sets = new Map<string, OneSet>();
  readonly #paths: string[] = [];

  /**
   * @param found the files of this run
   * @param cwd absolute path of the working folder
   * @param memory of earlier runs
   */
  constructor(
    private readonly found: Pick<FoundSources, 'sources' | 'searched'>,
    private readonly cwd: string,
    private readonly memory?: SetMemory,
  ) {}

  add(checked: Checked, settings: Settings): void {
    const set = this.#sets.get(settings.akar) ?? { settings, files: [] };
    this.#sets.set(settings.akar, set);
    this.#paths.push(checked.path);
    set.files.push(checked);
  }

  /** The findings of every file, in the order the files came. */
  *check(): Generator<FileFindings> {
    const found = new Map<string, FileFindings>();
    for (const { settings, files } of this.#sets.values()) {
      const whole = this.#isWhole(settings);
      for (const one of checkTogether(files, settings, whole, this.memory)) {
        found.set(one.path, one);
      }
    }
    for (const path of this.#paths) {
      const one = found.get(path);
      if (one !== undefined) yield one;
    }
  }

  /** Whether every file below the root was given. */
  #isWhole({ akar }: Settings): boolean {
    const { sources, searched } = this.found;
    if (sources.some(({ file }) => file === STDIN)) return false;
    const root = path.resolve(this.cwd, akar);
    return searched.includes(root) || areAllOf(root, new Set(sources.map(({ file }) => file)));
  }
}
