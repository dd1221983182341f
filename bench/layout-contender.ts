import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Job, type JobName, openJob, ownCpuMs, residentPeak } from './layout-jobs.js';

/**
 * Each contender is a process of its own, so that its memory can be told, and waits while another has its turn. The
 * bench is one file: a contender runs it again, with this word.
 */
const CONTENDER = '--contender';
const SELF = fileURLToPath(import.meta.url);

export interface Turn {
  readonly sheets: number;
  /** By the clock, and of the processor in all threads and processes. */
  readonly ms: number;
  readonly cpuMs: number;
  readonly pages: number;
  readonly bytes: number;
  /** Most memory so far. */
  readonly memory: number;
}

/** The other end of a contender's process. */
export class Contender {
  readonly #process: ChildProcess;

  constructor(
    readonly job: JobName,
    readonly threads: number,
  ) {
    // Typst's own threads count as ours do: one, or those of the bench.
    const env = { ...process.env, RAYON_NUM_THREADS: '1' };
    this.#process = fork(SELF, [CONTENDER, job, String(threads)], { env });
  }

  turn(seeds: readonly number[]): Promise<Turn> {
    const child = this.#process;
    return new Promise((resolve, reject) => {
      const died = (): void => reject(new Error(`the contender ${this.job} has died`));
      child.once('exit', died);
      child.once('message', (turn: Turn) => {
        child.off('exit', died);
        resolve(turn);
      });
      child.send(seeds);
    });
  }

  async close(): Promise<void> {
    const gone = once(this.#process, 'exit');
    this.#process.disconnect();
    await gone;
  }
}

/** Whether this run of the file is a contender or one of its threads; if so, works until it is told to end. */
export async function runAsContender(): Promise<boolean> {
  if (!isMainThread) {
    await serveThread(workerData as JobName);
    return true;
  }
  const [word, job, threads] = process.argv.slice(2);
  if (word !== CONTENDER) return false;
  await serveProcess(job as JobName, Number(threads));
  return true;
}

/** Something that makes all sheets of a turn. */
interface Crew {
  prepare(seeds: readonly number[]): Promise<void>;
  make(count: number): Promise<{ pages: number; bytes: number }>;
  memory(): number;
  cpuMs(): number;
  close(): Promise<void>;
}

async function serveProcess(name: JobName, threads: number): Promise<void> {
  // A browser has processes of its own: as many tabs instead of threads.
  const crew =
    threads === 1 || name === 'chromium'
      ? await singleThread(name, threads)
      : threadPool(name, threads);
  process.on('message', async (seeds: readonly number[]) => {
    await crew.prepare(seeds);
    const cpu = crew.cpuMs();
    const start = performance.now();
    const made = await crew.make(seeds.length);
    const ms = performance.now() - start;
    const cpuMs = crew.cpuMs() - cpu;
    const turn: Turn = {
      sheets: seeds.length,
      ms,
      cpuMs,
      ...made,
      memory: crew.memory(),
    };
    process.send?.(turn);
  });
  await once(process, 'disconnect');
  await crew.close();
}

async function singleThread(name: JobName, lanes: number): Promise<Crew> {
  const job = await openJob(name, lanes);
  return {
    prepare: async (seeds) => job.prepare(seeds),
    make: async (count) => {
      let next = 0;
      const made = await Promise.all(
        Array.from({ length: lanes }, (_, lane) =>
          makeWhile(job, lane, () => (next < count ? next++ : -1)),
        ),
      );
      return added(made);
    },
    memory: job.memory,
    cpuMs: job.cpuMs,
    close: async () => job.close(),
  };
}

/** Makes the sheets whose numbers `take` gives, until it gives -1. */
async function makeWhile(
  job: Job,
  lane: number,
  take: () => number,
): Promise<{ pages: number; bytes: number }> {
  const sum = { pages: 0, bytes: 0 };
  for (let index = take(); index >= 0; index = take()) {
    const { pages, bytes } = await job.make(index, lane);
    sum.pages += pages;
    sum.bytes += bytes;
  }
  return sum;
}

const added = (made: readonly { pages: number; bytes: number }[]) => ({
  pages: made.reduce((sum, { pages }) => sum + pages, 0),
  bytes: made.reduce((sum, { bytes }) => sum + bytes, 0),
});

/** What a thread is told: to prepare sheets, or to make them, taking numbers from one counter with the others. */
type Order =
  | { readonly seeds: readonly number[] }
  | { readonly counter: Int32Array; count: number };

function threadPool(name: JobName, threads: number): Crew {
  const workers = Array.from({ length: threads }, () => new Worker(SELF, { workerData: name }));
  const all = (order: Order) =>
    Promise.all(
      workers.map(async (worker) => {
        const answer = once(worker, 'message');
        worker.postMessage(order);
        const [made] = (await answer) as [{ pages: number; bytes: number }];
        return made;
      }),
    );
  return {
    prepare: async (seeds) => {
      await all({ seeds });
    },
    make: async (count) =>
      added(await all({ counter: new Int32Array(new SharedArrayBuffer(4)), count })),
    memory: residentPeak,
    cpuMs: ownCpuMs,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

async function serveThread(name: JobName): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('a thread of the bench has no parent');
  const job = await openJob(name, 1);
  port.on('message', async (order: Order) => {
    if ('seeds' in order) {
      job.prepare(order.seeds);
      port.postMessage({ pages: 0, bytes: 0 });
      return;
    }
    const { counter, count } = order;
    const take = (): number => {
      const index = Atomics.add(counter, 0, 1);
      return index < count ? index : -1;
    };
    port.postMessage(await makeWhile(job, 0, take));
  });
}
