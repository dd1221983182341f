import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compare, type Known, readBaseline, renderBaseline } from '../diagnostics/baseline.js';
import { berkasTidakTerbaca } from '../diagnostics/codes/berkas.js';
import type { Finding } from '../diagnostics/finding.js';
import { displayName, isSopName, STDIN } from '../workspace/discover.js';
import { systemCode } from '../workspace/system-code.js';
import { writeWhole } from '../workspace/write-whole.js';
import { Failure } from './failure.js';
import { MESSAGES } from './texts.js';

/** A file of accepted findings. Names in it are relative to its folder, so that the working folder does not matter. */
export class BaselineFile {
  readonly #file: string;
  readonly #known: readonly Known[];

  /**
   * @param name as given
   * @param mayBeMissing true where it is to be written
   * @throws Failure for one that is not there or is none
   */
  constructor(
    private readonly name: string,
    private readonly cwd: string,
    mayBeMissing: boolean,
  ) {
    this.#file = path.resolve(cwd, name);
    this.#known = this.#read(mayBeMissing);
  }

  /**
   * @param checked the files of the run, by their names in messages
   * @returns vanished ones with names relative to the working folder
   */
  compare(
    findings: readonly Finding[],
    checked: readonly string[],
    printOf: (finding: Finding) => string,
  ) {
    const knownOf = (finding: Finding): Known => this.#knownOf(finding, printOf);
    const compared = compare(findings, this.#known, knownOf, this.#lookedFor(checked));
    const vanished = compared.vanished.map((known) => ({
      ...known,
      file: known.file === STDIN ? STDIN : displayName(this.#place(known.file), this.cwd),
    }));
    return { ...compared, vanished };
  }

  /**
   * Writes the findings of a run, and keeps what is known of files that were not checked.
   * @returns how many findings the file holds
   * @throws Failure where the system refuses
   */
  write(
    findings: readonly Finding[],
    checked: readonly string[],
    printOf: (finding: Finding) => string,
  ): number {
    const isLookedFor = this.#lookedFor(checked);
    const known = [
      ...this.#known.filter(({ file }) => !isLookedFor(file)),
      // What could not be read may hold anything.
      ...findings
        .filter(({ diagnostic }) => diagnostic.code !== berkasTidakTerbaca.code)
        .map((finding) => this.#knownOf(finding, printOf)),
    ];
    try {
      writeWhole(this.#file, renderBaseline(known));
    } catch (error) {
      throw new Failure(MESSAGES.outputFailed(this.name, systemCode(error)));
    }
    return known.length;
  }

  #read(mayBeMissing: boolean): readonly Known[] {
    let text: string;
    try {
      text = readFileSync(this.#file, 'utf8');
    } catch (error) {
      const system = systemCode(error);
      if (system === 'ENOENT' && mayBeMissing) return [];
      throw new Failure(
        MESSAGES.baselineUnreadable(this.name, system),
        system === 'ENOENT' ? [MESSAGES.baselineHelp()] : [],
      );
    }
    const known = readBaseline(text);
    if (known === null) throw new Failure(MESSAGES.noBaseline(this.name));
    return known;
  }

  #knownOf(finding: Finding, printOf: (finding: Finding) => string): Known {
    const { source, diagnostic } = finding;
    const file =
      source.path === STDIN
        ? STDIN
        : displayName(path.resolve(this.cwd, source.path), path.dirname(this.#file));
    return { file, code: diagnostic.code, name: diagnostic.name, fingerprint: printOf(finding) };
  }

  #place(file: string): string {
    return path.resolve(path.dirname(this.#file), file);
  }

  /** Files that were checked, configurations of such files, and what is there no more. */
  #lookedFor(checked: readonly string[]): (file: string) => boolean {
    const files = new Set(checked.map((name) => path.resolve(this.cwd, name)));
    const folders = new Set<string>();
    for (const file of files) {
      for (let at = path.dirname(file); !folders.has(at); at = path.dirname(at)) folders.add(at);
    }
    return (file) => {
      if (file === STDIN) return checked.includes(STDIN);
      const place = this.#place(file);
      if (files.has(place) || !existsSync(place)) return true;
      return !isSopName(path.basename(place)) && folders.has(path.dirname(place));
    };
  }
}
