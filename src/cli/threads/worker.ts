import { parentPort, workerData } from 'node:worker_threads';
import { examineFile } from '../examine.js';
import { type Batch, batchesOf, type WorkerData } from './work.js';

/** Whether the program was loaded to be a worker thread of another one. */
export const isWorker = (): boolean => (workerData as Partial<WorkerData> | null)?.sopc === MARK;

const MARK: WorkerData['sopc'] = 'periksa';

/** Does jobs while there are any. What it throws ends the thread, and the main thread does what is left. */
export function serve(): void {
  const { work } = workerData as WorkerData;
  for (const { from, jobs } of batchesOf(work)) {
    const examined = jobs.map((job) => JSON.stringify(examineFile(job)));
    parentPort?.postMessage({ from, examined } satisfies Batch);
  }
}
