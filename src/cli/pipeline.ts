import { check, checkFile } from '../check/check.js';
import {
  type CheckedFile,
  type FileFindings,
  foundInSet,
  type PartMemory,
  withSetFindings,
} from '../check/set/check-set.js';
import { Himpunan } from '../check/set/himpunan.js';
import { type Ringkasan, summarize } from '../check/set/summary.js';
import { DEFAULT_SETTINGS, type Settings } from '../check/settings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Analysis, analyze } from '../model/analyze.js';
import { parse } from '../syntax/parse.js';
import type { SourceText } from '../text/source.js';

export interface Compiled {
  readonly analysis: Analysis;
  /** Of all stages, by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Text to model, with everything there is to say about it by itself short of laying it out. */
export function compile(source: SourceText, settings: Settings = DEFAULT_SETTINGS): Compiled {
  const analysis = analyze(parse(source), settings);
  return { analysis, diagnostics: check(analysis, settings) };
}

/** What the check of one file leaves for the check of its set. Plain data. */
export interface Checked extends CheckedFile {
  readonly ringkasan: Ringkasan;
}

/** The first half of the check of a set: one file by itself. */
export function checkOne(source: SourceText, settings: Settings): Checked {
  const analysis = analyze(parse(source), settings);
  return {
    path: source.path,
    ...checkFile(analysis, settings),
    ringkasan: summarize(analysis),
  };
}

/** What earlier runs found in a set. */
export type SetMemory = (
  files: readonly Checked[],
  settings: Settings,
  whole: boolean,
) => PartMemory;

/**
 * The second half: what the files of one set say about each other.
 *
 * @param whole whether these are all files of the set
 * @param memory of earlier runs
 */
export function checkTogether(
  files: readonly Checked[],
  settings: Settings,
  whole: boolean,
  memory?: SetMemory,
): readonly FileFindings[] {
  let set: Himpunan | null = null;
  const setOf = (): Himpunan => {
    set ??= new Himpunan(
      files.map(({ ringkasan }) => ringkasan),
      whole,
    );
    return set;
  };
  const found = foundInSet(setOf, settings, memory?.(files, settings, whole));
  return withSetFindings(files, found, whole, settings);
}
