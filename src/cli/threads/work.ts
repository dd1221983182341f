import type { Settings } from '../../check/settings.js';
import type { Source } from '../../workspace/discover.js';

/** A file to check by itself. */
export interface Job {
  readonly source: Source;
  readonly settings: Settings;
}

/** What all threads of a run have. */
export interface Work {
  readonly jobs: readonly Job[];
  /** One number in shared memory: the first job that no thread has taken. */
  readonly next: Int32Array;
}

/** {@link Work} as the data of a worker thread, marked: whoever else loads the program in a worker is not taken for one. */
export interface WorkerData {
  readonly sopc: 'periksa';
  readonly work: Work;
}

/** What a worker thread gives back of the jobs from `from` on, each an `Examined` as JSON. */
export interface Batch {
  readonly from: number;
  readonly examined: readonly string[];
}

/** Jobs taken at once: few, so that the threads end together; a message costs little beside checking them. */
const BATCH = 16;

export const workOf = (jobs: readonly Job[]): Work => ({
  jobs,
  next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
});

/** Takes jobs that no other thread has, until there are none. */
export function* batchesOf({
  jobs,
  next,
}: Work): Generator<{ readonly from: number; readonly jobs: readonly Job[] }> {
  for (;;) {
    const from = Atomics.add(next, 0, BATCH);
    if (from >= jobs.length) return;
    yield { from, jobs: jobs.slice(from, from + BATCH) };
  }
}
