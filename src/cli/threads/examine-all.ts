import { setImmediate } from 'node:timers/promises';
import { threadCount } from '../../workspace/thread-count.js';
import { type Examined, examineFile } from '../examine.js';
import { help, WORTH_A_THREAD } from './helpers.js';
import { batchesOf, type Job, workOf } from './work.js';

/**
 * Checks all files by themselves, with worker threads where they pay. What comes out is the same with any number of
 * threads and in any timing.
 *
 * @param threads how many, the main thread counted; null for as many as are worth it
 * @param done told of each job once, in any order
 * @param helpWith the other threads
 */
export async function examineAll(
  jobs: readonly Job[],
  threads: number | null,
  done: (job: Job, examined: Examined) => void,
  helpWith: typeof help = help,
): Promise<void> {
  const work = workOf(jobs);
  const isDone = new Uint8Array(jobs.length);
  const note = (index: number, examined: Examined): void => {
    const job = jobs[index];
    if (job === undefined) return;
    isDone[index] = 1;
    done(job, examined);
  };
  const wanted = threadCount(jobs.length, threads, WORTH_A_THREAD);
  const helpers = helpWith(work, wanted - 1, (batch) => {
    for (const [at, json] of batch.examined.entries()) {
      note(batch.from + at, JSON.parse(json) as Examined);
    }
  });
  for (const batch of batchesOf(work)) {
    for (const [at, job] of batch.jobs.entries()) {
      // By way of JSON as from other threads: words cut out of a text would keep the whole text in memory.
      const json = JSON.stringify(examineFile(job));
      note(batch.from + at, JSON.parse(json) as Examined);
    }
    // What the others sent meanwhile is taken in, so that it does not pile up.
    await setImmediate();
  }
  await helpers;
  // Of a thread that broke down.
  for (const [index, job] of jobs.entries()) {
    if (isDone[index] === 0) note(index, examineFile(job));
  }
}
