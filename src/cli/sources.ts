import path from 'node:path';
import type { Suppressed } from '../check/suppress.js';
import { report } from '../diagnostics/code.js';
import { berkasTidakTerbaca } from '../diagnostics/codes/berkas.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Finding, SourceLookup, SuppressedFinding } from '../diagnostics/finding.js';
import { SourceText } from '../text/source.js';
import { discover, type Source, STDIN } from '../workspace/discover.js';
import { FileTexts } from '../workspace/file-texts.js';
import type { Context } from './context.js';
import { Failure } from './failure.js';
import { MESSAGES } from './texts.js';

/** The files of a run, and what there is to say about arguments that could not be read. */
export interface FoundSources {
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
  /** Absolute paths of the folders that were searched. */
  readonly searched: readonly string[];
}

/**
 * The sources that the arguments stand for.
 * @throws Failure for a folder without a `.sop` file: a misspelt folder must not pass for a clean one
 */
export function findSources(args: readonly string[], { cwd }: Context): FoundSources {
  const { sources, empty, searched, unreadable } = discover(args, cwd);
  const [folder] = empty;
  if (folder !== undefined) throw new Failure(MESSAGES.emptyFolder(folder));
  const findings = unreadable.map(({ name, system }): Finding => {
    const reason = system === 'EACCES' || system === 'EPERM' ? 'izin' : 'lain';
    const diagnostic = report(berkasTidakTerbaca, { start: 0, end: 0 }, { reason, system });
    return { source: new SourceText(name, ''), diagnostic };
  });
  return { sources, findings, searched };
}

/** The folder each argument stands for: itself, or the one its file stands in. */
export function foldersOf(args: readonly string[], sources: readonly Source[], cwd: string) {
  const files = new Set(sources.map((source) => source.file));
  return args
    .filter((arg) => arg !== STDIN)
    .map((arg) => path.resolve(cwd, arg))
    .map((given) => (files.has(given) ? path.dirname(given) : given));
}

/** Findings as they come in, with the texts they are about. */
export class Findings {
  readonly #all: Finding[] = [];
  readonly #suppressed: SuppressedFinding[] = [];
  readonly #texts = new Map<string, SourceText>();
  readonly #files = new FileTexts();

  /**
   * Adds findings and keeps the text.
   * @returns the findings added
   */
  add(source: SourceText, diagnostics: readonly Diagnostic[]): readonly Finding[] {
    this.#texts.set(source.path, source);
    const fresh = diagnostics.map((diagnostic): Finding => ({ source, diagnostic }));
    for (const finding of fresh) this.#all.push(finding);
    return fresh;
  }

  /**
   * A file whose text is read again when it is asked for.
   * @param hash the content hash of what was checked
   */
  note(file: Source, hash: string): void {
    this.#files.note(file, hash);
  }

  /** Adds findings about the file called `name`, which was noted; without a text where that cannot be had any more. */
  addTo(name: string, diagnostics: readonly Diagnostic[]): void {
    const { lookup } = this;
    for (const diagnostic of diagnostics) {
      this.#all.push({
        get source() {
          return lookup(name) ?? new SourceText(name, '');
        },
        diagnostic,
      });
    }
  }

  /** Notes findings about the file called `name` that its text accepts: they are not among all findings. */
  suppress(name: string, suppressed: readonly Suppressed[]): void {
    const { lookup } = this;
    for (const { diagnostic, reasons } of suppressed) {
      this.#suppressed.push({
        get source() {
          return lookup(name) ?? new SourceText(name, '');
        },
        diagnostic,
        reasons,
      });
    }
  }

  get suppressed(): readonly SuppressedFinding[] {
    return this.#suppressed;
  }

  get all(): readonly Finding[] {
    return this.#all;
  }

  /** Of all texts that were added and files that were noted. */
  get lookup(): SourceLookup {
    return (name) => this.#texts.get(name) ?? this.#files.of(name);
  }

  get hasErrors(): boolean {
    return this.#all.some(({ diagnostic }) => diagnostic.severity === 'error');
  }
}
