import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { HASH, type HashWork, hashFiles } from './hash-work.js';

/** Files that are read sooner than a thread starts. */
const FILES_A_THREAD = 1500;
/** More were not measured. */
const MOST_THREADS = 4;

/** How many threads are worth it, the main thread counted. */
const threadsFor = (files: number): number =>
  Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.floor(files / FILES_A_THREAD)));

/** It is not there when run from source. */
const WORKER_FILE = fileURLToPath(new URL('hash-worker.cjs', import.meta.url));

/**
 * The content hashes of files, null of those that cannot be read. Other threads help where that pays; what one of them
 * leaves undone has no hash.
 *
 * @param files absolute
 * @param threads how many, the main thread counted; null for as many as are worth it
 * @param workerFile the program of the other threads
 */
export async function fileHashes(
  files: readonly string[],
  threads: number | null,
  workerFile = WORKER_FILE,
): Promise<readonly (string | null)[]> {
  const work: HashWork = {
    files,
    next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    hashes: new Uint8Array(new SharedArrayBuffer(files.length * HASH)),
  };
  const wanted = threads ?? threadsFor(files.length);
  const helpers: Promise<void>[] = [];
  while (helpers.length < wanted - 1 && existsSync(workerFile)) {
    helpers.push(helper(workerFile, work));
  }
  hashFiles(work);
  await Promise.all(helpers);
  const all = Buffer.from(work.hashes.buffer);
  return files.map((_, index) => {
    const from = index * HASH;
    return all[from] === 0 ? null : all.toString('latin1', from, from + HASH);
  });
}

/** Settled when it is done, or broke down. */
function helper(file: string, workerData: HashWork): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(file, { workerData, argv: [], execArgv: [], env: SHARE_ENV });
    worker.on('message', () => resolve());
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
  });
}
