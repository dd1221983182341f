import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import YAML from 'yaml';
import { analyze } from '../src/model/analyze.js';
import { parse } from '../src/syntax/parse.js';
import { SourceText } from '../src/text/source.js';
import { setFile } from '../test/support/random-set.js';
import { median, times } from './measure.js';
import { type ProcessRun, runProcess } from './process.js';

/** The launcher of the build that is measured. */
const SOPC = path.resolve('bin/sopc.js');
/** The other tool, as `bench/set-contender.ts` is bundled. */
const CONTENDER = path.resolve('dist/bench/set-contender.js');
const SMALL = 1_000;
/** How often a run with an empty cache and those after it are made, in turn; the medians are told. */
const CACHE_TURNS = 5;
/** Above this many files only the check itself is measured. */
const MOST_COMPARED = 20_000;

/**
 * `sopc check` over a generated set of `files` SOPs, in whole processes: time, memory, growth from a thousand files,
 * threads, the cache, and the same content as YAML validated with zod.
 */
export async function benchSet(files: number): Promise<void> {
  const root = mkdtempSync(path.join(tmpdir(), 'sopc-bench-'));
  try {
    const bytes = writeSet(root, 'besar', files);
    console.log(
      `${files} SOPs, ${(bytes / 1e6).toFixed(0)} MB, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
    );
    const check = (...args: readonly string[]) => runProcess([SOPC, 'check', ...args], root);
    if (files > MOST_COMPARED) {
      tell('sopc check', await check('besar'));
      return;
    }
    writeSet(root, 'kecil', SMALL);
    const alone = tell('one thread', await check('besar', '--threads', '1'));
    const both = tell('sopc check', await check('besar'));
    const small = tell(`sopc check, ${SMALL} SOPs`, await check('kecil'));
    same('threads', alone, both);
    const changed = path.join(root, 'besar', setFile(Math.floor(files / 2)).path);
    const cache = path.join(root, 'c');
    const original = readFileSync(changed, 'utf8');
    const runs = {
      cold: [] as ProcessRun[],
      warm: [] as ProcessRun[],
      retitled: [] as ProcessRun[],
    };
    for (let turn = 0; turn < CACHE_TURNS; turn++) {
      rmSync(cache, { force: true });
      writeFileSync(changed, original);
      runs.cold.push(await check('besar', '--cache', cache));
      appendFileSync(changed, '# diubah\n');
      runs.warm.push(await check('besar', '--cache', cache));
      if (turn === 0) same('cache', middle(runs.warm), await check('besar'));
      replaceIn(changed, 'Judul SOP: ', 'Judul SOP: Mekanisme ');
      runs.retitled.push(await check('besar', '--cache', cache));
      if (turn === 0) same('cache', middle(runs.retitled), await check('besar'));
    }
    const cold = tell('with an empty cache', middle(runs.cold));
    const warm = tell('one file changed', middle(runs.warm));
    const retitled = tell('its title changed', middle(runs.retitled));

    writeYaml(root, files);
    const other = tell('yaml + zod, files alone', await runProcess([CONTENDER, 'yaml'], root));
    const growth = (of: (run: ProcessRun) => number): string =>
      (Math.log(of(both) / of(small)) / Math.log(files / SMALL)).toFixed(2);
    console.log(
      `growth from ${SMALL}         ${growth((run) => run.seconds)} by the clock, ${growth((run) => run.cpu)} of CPU  (goal: at most 1.05)`,
    );
    console.log(
      `cold against one changed  ${times(cold.seconds, warm.seconds)} by the clock, ${times(cold.cpu, warm.cpu)} of CPU  (goal: 10)`,
    );
    console.log(
      `cold against new title    ${times(cold.seconds, retitled.seconds)} by the clock, ${times(cold.cpu, retitled.cpu)} of CPU`,
    );
    console.log(`one thread against all    ${times(alone.seconds, both.seconds)} by the clock`);
    console.log(
      `yaml + zod against sopc   ${times(other.seconds, alone.seconds)} by the clock, ${times(other.cpu, alone.cpu)} of CPU, one thread each`,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** @returns bytes written */
function writeSet(root: string, name: string, files: number): number {
  let bytes = 0;
  for (let index = 0; index < files; index++) {
    const { path: file, text } = setFile(index);
    put(path.join(root, name, file), text);
    bytes += text.length;
  }
  put(path.join(root, name, 'sop.config.yaml'), '');
  return bytes;
}

/** The finished models, flow and durations included: who reads them is spared the work of making them. */
function writeYaml(root: string, files: number): void {
  for (let index = 0; index < files; index++) {
    const { path: file, text } = setFile(index);
    const { model } = analyze(parse(new SourceText(file, text)));
    put(path.join(root, 'yaml', `${file}.yaml`), YAML.stringify(model));
  }
}

function replaceIn(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

function put(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function tell(name: string, run: ProcessRun): ProcessRun {
  const { seconds, cpu, megabytes } = run;
  console.log(
    `  ${name.padEnd(26)} ${seconds.toFixed(2).padStart(7)} s  ${cpu.toFixed(2).padStart(7)} s CPU  ${megabytes.toFixed(0).padStart(5)} MB`,
  );
  return run;
}

/** Medians of runs that say the same, and the most memory. */
function middle(runs: readonly ProcessRun[]): ProcessRun {
  return {
    seconds: median(runs.map((run) => run.seconds)),
    cpu: median(runs.map((run) => run.cpu)),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
    output: runs[0]?.output ?? '',
  };
}

/** @throws Error where two runs that must say the same do not */
function same(name: string, one: ProcessRun, other: ProcessRun): void {
  if (one.output !== other.output) throw new Error(`${name}: the output differs`);
}
