import { readFileSync } from 'node:fs';
import inspector from 'node:inspector/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type JobName, openJob } from './layout-jobs.js';
import { twoPageSheets } from './layout-sheets.js';

/** Functions told of each job. */
const TOP = 15;

/** Between two looks at the stack, microseconds. */
const INTERVAL = 200;

/** Where the time goes: the functions with most time of their own, in layout alone and in layout + PDF. */
export async function profileLayout(count: number): Promise<void> {
  const { seeds } = twoPageSheets(count);
  for (const job of ['layout', 'pdf'] as const) await profile(job, seeds);
}

async function profile(name: JobName, seeds: readonly number[]): Promise<void> {
  const job = await openJob(name, 1);
  job.prepare(seeds);
  for (let index = 0; index < seeds.length / 2; index++) await job.make(index, 0);
  const session = new inspector.Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  for (let index = 0; index < seeds.length; index++) await job.make(index, 0);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();

  const functions = new Map<string, number>();
  const files = new Map<string, number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  const deltas = profile.timeDeltas ?? [];
  let total = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const frame = nodes.get(id);
    const micros = deltas[index] ?? 0;
    if (!frame || micros <= 0) continue;
    const file = fileOf(frame.url, frame.lineNumber);
    const what = `${frame.functionName || '(anonymous)'}${file === '' ? '' : `  ${file}`}`;
    total += micros;
    functions.set(what, (functions.get(what) ?? 0) + micros);
    files.set(roomOf(file), (files.get(roomOf(file)) ?? 0) + micros);
  }
  const title = name === 'pdf' ? 'layout + PDF' : name;
  console.log(`${title}: ${(total / 1000 / seeds.length).toFixed(2)} ms a sheet, own time`);
  for (const [what, micros] of largest(files)) console.log(`  ${percent(micros, total)}  ${what}`);
  console.log(`  the ${TOP} functions`);
  for (const [what, micros] of largest(functions).slice(0, TOP)) {
    console.log(`  ${percent(micros, total)}  ${what}`);
  }
}

const largest = (times: ReadonlyMap<string, number>): [string, number][] =>
  [...times].toSorted(([, a], [, b]) => b - a);

const percent = (part: number, total: number): string =>
  `${((part / total) * 100).toFixed(1).padStart(5)} %`;

const SELF = fileURLToPath(import.meta.url);

/** By line of the bundle: the source file it comes from, as the bundler notes it above each. */
let sources: string[] | undefined;

function fileOf(url: string, line: number): string {
  if (url === '') return '';
  if (!url.startsWith('file:')) return url;
  const file = fileURLToPath(url);
  if (file !== SELF) return file.replace(/^.*node_modules\//, '');
  if (sources === undefined) {
    let source = '';
    sources = readFileSync(SELF, 'utf8')
      .split('\n')
      .map((text) => {
        source = /^\/\/ (\S+\.ts)$/.exec(text)?.[1] ?? source;
        return source;
      });
  }
  return sources[line] ?? '';
}

/** Folder of our own sources, package of others, `node` or the engine. */
function roomOf(file: string): string {
  if (file === '') return 'engine (garbage collection, native code)';
  if (file.startsWith('src/')) return path.posix.dirname(file);
  if (file.startsWith('node:')) return 'node';
  return file.split('/')[0] ?? file;
}
