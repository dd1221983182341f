import { existsSync } from 'node:fs';
import path from 'node:path';
import { Himpunan } from '../check/set/himpunan.js';
import { numberKey, titleKey } from '../check/set/kunci.js';
import { type Ringkasan, summarize } from '../check/set/summary.js';
import type { Settings } from '../check/settings.js';
import type { Finding } from '../diagnostics/finding.js';
import { analyze } from '../model/analyze.js';
import { parse } from '../syntax/parse.js';
import { decode } from '../text/decode.js';
import { SourceText } from '../text/source.js';
import { CONFIG_NAMES } from '../workspace/config.js';
import { displayName, isSopName, type Source, STDIN } from '../workspace/discover.js';
import type { Context } from './context.js';
import { GitChanges } from './git.js';
import type { Profiles } from './profile.js';

/** What `--since` is about: the files that changed, and those that depend on them. */
export class Since {
  readonly #git: GitChanges;
  /** By folder: whether a configuration in it or above it changed. */
  readonly #folders = new Map<string, boolean>();
  readonly #changed: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;
  readonly #now: (readonly [Ringkasan, Settings])[] = [];

  /**
   * @param config the value of `--config`, or undefined
   * @throws Failure where git does not know what changed
   */
  constructor(
    ref: string,
    private readonly sources: readonly Source[],
    private readonly config: string | undefined,
    private readonly context: Context,
  ) {
    this.#git = GitChanges.since(ref, context.cwd);
    this.#names = new Set(sources.map(({ name }) => name));
    this.#changed = new Set(
      sources.filter((source) => this.#isChanged(source)).map(({ name }) => name),
    );
  }

  /** The files that changed, or whose configuration did. */
  get changed(): readonly Source[] {
    return this.sources.filter(({ name }) => this.#changed.has(name));
  }

  /** Takes note of a file of the run. */
  note(summary: Ringkasan, settings: Settings): void {
    this.#now.push([summary, settings]);
  }

  /**
   * The names of the files to be told of: changed ones, and those that name a changed SOP or are named by it, as it is
   * and as it was.
   */
  async affected(profiles: Profiles): Promise<ReadonlySet<string>> {
    const sets = new Map<string, OneSet>();
    const setOf = ({ akar }: Settings): OneSet => {
      const set = sets.get(akar) ?? { now: [], changed: [] };
      sets.set(akar, set);
      return set;
    };
    for (const [summary, settings] of this.#now) {
      const { now, changed } = setOf(settings);
      now.push(summary);
      if (this.#changed.has(summary.path)) changed.push(summary);
    }
    for (const file of this.#git.changed) {
      if (!isSopName(path.basename(file))) continue;
      const bytes = this.#git.before(file);
      if (bytes === null) continue;
      const name = displayName(file, this.context.cwd);
      const { settings } = await profiles.of({ file, name });
      const source = new SourceText(name, decode(bytes).text);
      setOf(settings).changed.push(summarize(analyze(parse(source), settings)));
    }
    const affected = new Set(this.#changed);
    for (const set of sets.values()) for (const name of neighbours(set)) affected.add(name);
    return affected;
  }

  /** Whether a finding is told: also one of a configuration, and one that names a changed file as its reason. */
  isTold({ source, diagnostic }: Finding, affected: ReadonlySet<string>): boolean {
    return (
      affected.has(source.path) ||
      !this.#names.has(source.path) ||
      diagnostic.related.some(({ path: other }) => other !== undefined && this.#changed.has(other))
    );
  }

  #isChanged({ file }: Source): boolean {
    if (file === STDIN || this.#git.isChanged(file)) return true;
    if (this.config === undefined) return this.#isConfigured(path.dirname(file));
    return this.#git.isChanged(path.resolve(this.context.cwd, this.config));
  }

  #isConfigured(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const parent = path.dirname(folder);
    const changed =
      CONFIG_NAMES.some((name) => this.#isNew(path.join(folder, name))) ||
      (parent !== folder && this.#isConfigured(parent));
    this.#folders.set(folder, changed);
    return changed;
  }

  /** One that was removed too. */
  #isNew(file: string): boolean {
    return this.#git.changed.has(file) || (existsSync(file) && this.#git.isChanged(file));
  }
}

/** The SOPs of one set: as they are, and the changed ones as they are and as they were. */
interface OneSet {
  readonly now: Ringkasan[];
  readonly changed: Ringkasan[];
}

/** Files that name a changed SOP, that one names, or that have its title or number. */
function* neighbours({ now, changed }: OneSet): Generator<string> {
  if (changed.length === 0) return;
  const all = new Himpunan(now, true);
  const some = new Himpunan(changed, false);
  for (const summary of changed) {
    for (const reference of referencesOf(summary)) {
      for (const { path: name } of all.resolve(reference).sop) yield name;
    }
  }
  for (const summary of now) {
    const { path: name, judul, nomor } = summary;
    if (
      (judul !== null && some.byJudul.has(titleKey(judul.teks))) ||
      (nomor !== null && some.byNomor.has(numberKey(nomor.teks))) ||
      referencesOf(summary).some((reference) => some.resolve(reference).lewat !== null)
    ) {
      yield name;
    }
  }
}

const referencesOf = ({ keterkaitan, rujukan }: Ringkasan): string[] =>
  [...keterkaitan, ...rujukan].map(({ teks }) => teks);
