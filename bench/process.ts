import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';

/** A whole process as it ran, its threads included. */
export interface ProcessRun {
  /** By the clock. */
  readonly seconds: number;
  /** Of the user and the system. */
  readonly cpu: number;
  /** Peak of the resident set. */
  readonly megabytes: number;
  /** A digest of standard output. */
  readonly output: string;
}

/** Told on the last line of standard error by the process itself, when it ends: nobody else knows as well. */
const REPORT = `data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process._rawDebug(JSON.stringify([userCPUTime + systemCPUTime, maxRSS]));
  });
`)}`;

/**
 * Runs a script of Node and waits for its end.
 * @throws Error where it fails; findings are no failure
 */
export function runProcess(args: readonly string[], cwd: string): Promise<ProcessRun> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT, ...args], { cwd });
  const digest = createHash('sha256');
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => digest.update(chunk));
  child.stderr.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      const last = told.trimEnd().split('\n').at(-1) ?? '';
      if (code === null || code > 1) return reject(new Error(`exit code ${code}: ${told}`));
      const [micros, kilobytes] = JSON.parse(last) as [number, number];
      resolve({
        seconds,
        cpu: micros / 1e6,
        megabytes: kilobytes / 1024,
        output: digest.digest('hex'),
      });
    });
  });
}
