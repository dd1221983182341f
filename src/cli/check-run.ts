import path from 'node:path';
import type { Ringkasan } from '../check/set/summary.js';
import type { Settings } from '../check/settings.js';
import type { Localized } from '../diagnostics/diagnostic.js';
import type { Finding } from '../diagnostics/finding.js';
import { visible } from '../text/visible.js';
import { type Source, STDIN } from '../workspace/discover.js';
import { type ReadSource, readSource } from '../workspace/read.js';
import type { CheckCache } from './check-cache.js';
import { type Context, EXIT, type Exit } from './context.js';
import { type Examined, examineText } from './examine.js';
import { Failure } from './failure.js';
import type { Profiles } from './profile.js';
import { Sets } from './sets.js';
import type { Findings, FoundSources } from './sources.js';
import { Progress } from './terminal.js';
import { MESSAGES, TEXTS } from './texts.js';
import { examineAll } from './threads/examine-all.js';
import { MOST_THREADS } from './threads/helpers.js';
import type { Job } from './threads/work.js';

/** What a run of a check may be told beyond its files. */
export interface CheckRunOptions {
  /** The text that stands for a file's own, where there is one: mends that are not written yet. */
  readonly textOf?: (source: Source) => ReadSource | undefined;
  /** Told of each file what the rules about its set know of it, with the settings that hold for it. */
  readonly onSummary?: (summary: Ringkasan, settings: Settings) => void;
  /** How many threads, the main thread counted; null for as many as are worth it. What is found is the same. */
  readonly threads?: number | null;
  /** Where to keep what was found in each file for the next run; null for nowhere. What is found is the same. */
  readonly cache?: string | null;
}

/**
 * The value of `--threads`.
 * @throws Failure where it is no number of threads
 */
export function threadsOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const threads = Number(value);
  if (/^\d+$/u.test(value) && threads >= 1 && threads <= MOST_THREADS) return threads;
  throw new Failure(MESSAGES.unknownValue('--threads', value), [
    MESSAGES.wholeNumber(1, MOST_THREADS),
  ]);
}

/** A file of the run with what its configuration says. */
interface Planned extends Job {
  /** What there is to say about its configuration, where it is the first file that has it. */
  readonly about: readonly Finding[];
}

/** Checks the files of a run, each by itself and all of a set together, and adds what is found to `findings`. */
export async function checkSources(
  found: FoundSources,
  profiles: Profiles,
  findings: Findings,
  context: Context,
  options: CheckRunOptions = {},
): Promise<Exit> {
  let exit: Exit = EXIT.clean;
  for (const { source, diagnostic } of found.findings) {
    findings.add(source, [diagnostic]);
    exit = EXIT.failed;
  }
  const { cache = null, threads = null } = options;
  const known = cache === null ? null : await openCache(cache, found, threads, context);
  const planned: Planned[] = [];
  for (const source of found.sources) {
    const {
      settings,
      unreadable,
      findings: about,
    } = profiles.known(source) ?? (await profiles.of(source));
    planned.push({ source, settings, about });
    if (unreadable) exit = EXIT.failed;
  }
  const examined = await examineEach(planned, findings, known, context, options);

  const sets = new Sets(found, context.cwd, known?.ofSet);
  for (const { source, settings, about } of planned) {
    for (const finding of about) findings.add(finding.source, [finding.diagnostic]);
    const one = examined.get(source);
    if (one === undefined) continue;
    findings.addTo(source.name, one.reading);
    if (one.checked === null) {
      exit = EXIT.failed;
    } else {
      sets.add(one.checked, settings);
      options.onSummary?.(one.checked.ringkasan, settings);
    }
  }
  for (const { path, diagnostics, suppressed } of sets.check()) {
    findings.addTo(path, diagnostics);
    findings.suppress(path, suppressed);
  }
  if (known !== null) tellNotice(known.save(), context);
  return exit;
}

/** What comes out for each file by itself. */
async function examineEach(
  planned: readonly Planned[],
  findings: Findings,
  known: CheckCache | null,
  context: Context,
  { textOf, threads = null }: CheckRunOptions,
): Promise<ReadonlyMap<Source, Examined>> {
  const examined = new Map<Source, Examined>();
  const progress = new Progress(context.err, planned.length);
  const note = (source: Source, one: Examined): void => {
    examined.set(source, one);
    if (one.hash !== null) findings.note(source, one.hash);
    progress.next(source.name);
  };
  const jobs: Job[] = [];
  for (const { source, settings } of planned) {
    const read = textOf?.(source) ?? (source.file === STDIN ? await readSource(source) : undefined);
    if (read === undefined) {
      jobs.push({ source, settings });
      continue;
    }
    // It cannot be read again: its text is kept.
    findings.add(read.source, []);
    note(source, examineText(read, settings));
  }
  const left: Job[] = [];
  await known?.read();
  for (const job of jobs) {
    const before = known?.of(job);
    if (before === undefined) left.push(job);
    else note(job.source, before);
  }
  await examineAll(left, threads, (job, one) => {
    known?.add(job, one);
    note(job.source, one);
  });
  progress.clear();
  return examined;
}

/** Loaded where one is wanted only. */
async function openCache(
  file: string,
  { sources }: FoundSources,
  threads: number | null,
  context: Context,
): Promise<CheckCache> {
  const { CheckCache } = await import('./check-cache.js');
  const cache = new CheckCache(path.resolve(context.cwd, file), file, sources, threads);
  tellNotice(cache.notice, context);
  return cache;
}

/** Never on standard output, which is the report's. */
function tellNotice(notice: Localized | null, { err, say }: Context): void {
  if (notice !== null) err.write(`${say(TEXTS.info)}: ${visible(say(notice))}\n`);
}
