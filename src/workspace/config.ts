import { statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SourceText } from '../text/source.js';
import type { Profil } from './config-read.js';
import type { AturanDikenal } from './config-rules.js';
import { displayName, type Source, STDIN } from './discover.js';
import { readSource } from './read.js';

/** Names of a configuration; the first one in a folder counts. */
export const CONFIG_NAMES = ['sop.config.yaml', 'sop.config.yml'];

/** A configuration as found for a source. */
export interface Configuration {
  /** Null where none was found. */
  readonly source: SourceText | null;
  readonly profil: Profil;
  readonly diagnostics: readonly Diagnostic[];
  /** True where there is a file that could not be read. */
  readonly unreadable: boolean;
  /** Its folder as messages show it, the root of the project; `.` without a configuration. */
  readonly akar: string;
}

const NONE: Configuration = {
  source: null,
  profil: {},
  diagnostics: [],
  unreadable: false,
  akar: '.',
};

/**
 * The configurations of one run. Each source has the nearest one: that of its own folder, else of the first folder
 * above that has one. It counts whole: nothing is taken over from those further up. Standard input has that of the
 * working folder. Each file is read once.
 */
export class Configurations {
  readonly #folders = new Map<string, string | null>();
  readonly #files = new Map<string, Promise<Configuration>>();

  /**
   * @param cwd absolute path of the working folder
   * @param forced absolute path of the one configuration for all sources; null to look for them
   * @param rules what a configuration may name; asked for when one is met
   */
  constructor(
    private readonly cwd: string,
    private readonly forced: string | null,
    private readonly rules: () => Promise<readonly AturanDikenal[]>,
  ) {}

  /** Never throws: what goes wrong is a diagnostic. */
  of(source: Source): Promise<Configuration> {
    const folder = source.file === STDIN ? this.cwd : path.dirname(source.file);
    const file = this.forced ?? this.#find(folder);
    if (file === null) return Promise.resolve(NONE);
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const configuration = this.#read(file);
    this.#files.set(file, configuration);
    return configuration;
  }

  #find(folder: string): string | null {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const own = CONFIG_NAMES.map((name) => path.join(folder, name)).find(isFile);
    const parent = path.dirname(folder);
    const found = own ?? (parent === folder ? null : this.#find(parent));
    this.#folders.set(folder, found);
    return found;
  }

  async #read(file: string): Promise<Configuration> {
    const name = displayName(file, this.cwd);
    const { source, decoded, diagnostics } = await readSource({ file, name });
    const akar = displayName(path.dirname(file), this.cwd);
    if (decoded === null) return { source, profil: {}, diagnostics, unreadable: true, akar };
    const { readConfig } = await import('./config-read.js');
    const read = readConfig(source, path.dirname(file), await this.rules());
    return {
      source,
      profil: read.profil,
      diagnostics: [...diagnostics, ...read.diagnostics],
      unreadable: false,
      akar,
    };
  }
}

/** A folder that may not be entered holds no configuration for this user. */
function isFile(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
