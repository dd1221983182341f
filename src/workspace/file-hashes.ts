import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { HASH, type HashWork, hashFiles } from './hash-work.js';
import { threadCount } from './thread-count.js';

/** Fewer files are read sooner than a thread starts; more threads were not measured. */
const WORTH_A_THREAD = { files: 1500, most: 4 };

/** It is not there when run from source. */
const WORKER_FILE = fileURLToPath(new URL('hash-worker.cjs', import.meta.url));

/** The content hashes of files, which other threads look for from the start where that pays. */
export class FileHashes {
  readonly #work: HashWork;
  readonly #helpers: Promise<void>[] = [];

  /**
   * @param files absolute
   * @param threads how many, the main thread counted; null for as many as are worth it
   * @param workerFile the program of the other threads
   */
  constructor(files: readonly string[], threads: number | null, workerFile = WORKER_FILE) {
    this.#work = {
      files,
      next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
      hashes: new Uint8Array(new SharedArrayBuffer(files.length * HASH)),
    };
    const wanted = threadCount(files.length, threads, WORTH_A_THREAD);
    if (wanted < 2 || !existsSync(workerFile)) return;
    while (this.#helpers.length < wanted - 1) {
      this.#helpers.push(helper(workerFile, this.#work));
    }
  }

  /**
   * Looks for those that are left.
   * @returns in the order of the files; null of those that cannot be read, and what a thread left that broke down
   */
  async all(): Promise<readonly (string | null)[]> {
    hashFiles(this.#work);
    await Promise.all(this.#helpers);
    const all = Buffer.from(this.#work.hashes.buffer);
    return this.#work.files.map((_, index) => {
      const from = index * HASH;
      return all[from] === 0 ? null : all.toString('latin1', from, from + HASH);
    });
  }
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
