import { threadsOf } from './check-run.js';
import { Failure, oneOf } from './failure.js';
import type { FixRunOptions } from './fix-run.js';
import { MESSAGES, TEXTS } from './texts.js';

export const FORMATS = [
  'human',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
] as const;
export type Format = (typeof FORMATS)[number];

/** The options of `sopc check` as they are given. */
export interface GivenOptions {
  readonly format: string;
  readonly config?: string;
  readonly fix?: true;
  readonly tidakAman?: true;
  readonly dryRun?: true;
  readonly quiet?: true;
  readonly openOnly?: true;
  readonly maxWarnings?: string;
  readonly baseline?: string;
  readonly writeBaseline?: true;
  readonly since?: string;
  readonly cache?: string;
  readonly threads?: string;
}

/** What `sopc check` is to do. */
export interface CheckOptions {
  readonly format: Format;
  readonly config: string | undefined;
  readonly mending: FixRunOptions | null;
  /** Whether warnings and hints are left out of the report. */
  readonly quiet: boolean;
  /** Whether SARIF leaves out what is accepted, in the text or by a baseline. */
  readonly openOnly: boolean;
  /** The number of warnings that still pass; null for any. */
  readonly maxWarnings: number | null;
  readonly baseline: string | null;
  readonly writesBaseline: boolean;
  readonly since: string | null;
  readonly cache: string | null;
  readonly threads: number | null;
}

/** @throws Failure for an unknown value, an option that means nothing by itself, or two that exclude each other */
export function checkOptions(given: GivenOptions): CheckOptions {
  const format = oneOf('--format', given.format, FORMATS);
  const needs = (option: string, is: unknown, other: string, otherIs: unknown): void => {
    if (is !== undefined && otherIs === undefined) {
      throw new Failure(MESSAGES.needsOption(option, other));
    }
  };
  needs('--tidak-aman', given.tidakAman, '--fix', given.fix);
  needs('--dry-run', given.dryRun, '--fix', given.fix);
  needs('--open-only', given.openOnly, '--format sarif', format === 'sarif' || undefined);
  needs('--write-baseline', given.writeBaseline, '--baseline', given.baseline);
  if (format !== 'human') {
    if (given.dryRun)
      throw new Failure(MESSAGES.excludes('--dry-run', '--format'), [TEXTS.dryRunPrints]);
    if (given.writeBaseline) throw new Failure(MESSAGES.excludes('--write-baseline', '--format'));
  }
  if (given.dryRun && given.writeBaseline) {
    throw new Failure(MESSAGES.excludes('--dry-run', '--write-baseline'));
  }
  return {
    format,
    config: given.config,
    mending: given.fix ? { unsafe: given.tidakAman === true, dry: given.dryRun === true } : null,
    quiet: given.quiet === true,
    openOnly: given.openOnly === true,
    maxWarnings:
      given.maxWarnings === undefined ? null : countOf('--max-warnings', given.maxWarnings),
    baseline: fileOf('--baseline', given.baseline),
    writesBaseline: given.writeBaseline === true,
    since: given.since ?? null,
    cache: fileOf('--cache', given.cache),
    threads: threadsOf(given.threads),
  };
}

/** @throws Failure for anything but a whole number from 0 on */
function countOf(option: string, value: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  throw new Failure(MESSAGES.unknownValue(option, value), [TEXTS.wholeNumber]);
}

/** @throws Failure for an empty name */
function fileOf(option: string, value: string | undefined): string | null {
  if (value?.trim() === '') throw new Failure(MESSAGES.missingValue(option));
  return value ?? null;
}
