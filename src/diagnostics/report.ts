import type { Code } from './code.js';
import type { Lang } from './diagnostic.js';
import type { Finding, SourceLookup } from './finding.js';

/** What is known of a code, for reports that explain it. */
export interface RuleInfo {
  readonly code: Code<never>;
  /** The least preset that has it; null for what the language itself demands. */
  readonly preset: string | null;
}

/** What was found in a run, for a program that reads it. */
export interface Report {
  /** The findings of one file stand together. */
  readonly findings: readonly Finding[];
  /** The files that were checked, by their names in messages. */
  readonly files: readonly string[];
  readonly lang: Lang;
  readonly lookup: SourceLookup;
  /** How whoever reads the report calls a file: relative to the repository, with `/`. */
  readonly nameOf: (path: string) => string;
  /** What makes a finding the same in the next run; unique in its file. */
  readonly printOf: (finding: Finding) => string;
}

/** The findings of each file that was checked or that a finding is about, the checked ones first. */
export function byFile({ findings, files }: Report): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>(files.map((file) => [file, []]));
  for (const finding of findings) {
    const { path } = finding.source;
    const group = groups.get(path);
    if (group === undefined) groups.set(path, [finding]);
    else group.push(finding);
  }
  return groups;
}
