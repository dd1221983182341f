import { readFileSync } from 'node:fs';
import inspector from 'node:inspector/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type JobName, openJob } from './layout-jobs.js';
import { twoPageSheets } from './layout-sheets.js';

/** Functions told of each job. */
const TOP = 15;

/** Of those that are told with what they call: enough to see the stages. */
const WHOLE_TOP = 30;

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

  const told = summed(profile);
  const title = name === 'pdf' ? 'layout + PDF' : name;
  console.log(`${title}: ${(told.total / 1000 / seeds.length).toFixed(2)} ms a sheet`);
  const list = (heading: string, times: ReadonlyMap<string, number>, most: number): void => {
    console.log(`  ${heading}`);
    for (const [what, micros] of largest(times).slice(0, most)) {
      console.log(`  ${percent(micros, told.total)}  ${what}`);
    }
  };
  list('by room, own time', told.rooms, Number.POSITIVE_INFINITY);
  list('by function, own time', told.own, TOP);
  list('by function, with what it calls', told.whole, WHOLE_TOP);
}

/** Microseconds by function and by room. */
function summed(profile: inspector.Profiler.Profile) {
  const own = new Map<string, number>();
  const whole = new Map<string, number>();
  const rooms = new Map<string, number>();
  const add = (times: Map<string, number>, key: string, micros: number): void => {
    times.set(key, (times.get(key) ?? 0) + micros);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const callers = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  let total = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const { callFrame } = nodes.get(id) ?? {};
    const micros = profile.timeDeltas?.[index] ?? 0;
    if (!callFrame || micros <= 0 || NOT_OURS.has(callFrame.functionName)) continue;
    const file = fileOf(callFrame.url, callFrame.lineNumber);
    total += micros;
    add(own, nameOf(callFrame), micros);
    add(rooms, roomOf(file), micros);
    const stack = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = callers.get(at)) {
      const frame = nodes.get(at)?.callFrame;
      if (frame?.url && !isBench(frame)) stack.add(nameOf(frame));
    }
    for (const name of stack) add(whole, name, micros);
  }
  return { total, own, whole, rooms };
}

/** The profiler's own work, and waiting. */
const NOT_OURS = new Set(['dispatch', '(idle)']);

const isBench = ({ url, lineNumber }: inspector.Runtime.CallFrame): boolean =>
  fileOf(url, lineNumber).startsWith('bench/');

function nameOf({ functionName, url, lineNumber }: inspector.Runtime.CallFrame): string {
  const file = fileOf(url, lineNumber);
  return `${functionName || '(anonymous)'}${file === '' ? '' : `  ${file}`}`;
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
