import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Batch, Work, WorkerData } from './work.js';

/** More were not measured; each takes some 100 MB. */
export const MOST_THREADS = 8;

/**
 * A thread compiles and warms the program for itself, which takes it a second or two of CPU: with fewer files than these
 * it costs more than it saves.
 */
export const WORTH_A_THREAD = { files: 500, most: MOST_THREADS };

/** The launcher loads the program with its compiled code, as in a process. It is not there when run from source. */
const LAUNCHER = fileURLToPath(new URL('../bin/sopc.js', import.meta.url));

/**
 * Worker threads that do jobs of `work` beside this one. Settled when all have ended.
 *
 * A thread that cannot start or breaks down is no fault: what it took is left undone.
 *
 * @param done told what they found out, in any order
 */
export async function help(
  work: Work,
  threads: number,
  done: (batch: Batch) => void,
): Promise<void> {
  if (threads < 1 || !existsSync(LAUNCHER)) return;
  const workerData: WorkerData = { sopc: 'periksa', work };
  await Promise.all(Array.from({ length: threads }, () => helper(workerData, done)));
}

function helper(workerData: WorkerData, done: (batch: Batch) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(LAUNCHER, { workerData, argv: [] });
    worker.on('message', done);
    worker.on('error', () => undefined);
    worker.on('exit', () => resolve());
  });
}
