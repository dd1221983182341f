import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/check/settings.js';
import { type Examined, examineFile } from '../../../src/cli/examine.js';
import { examineAll } from '../../../src/cli/threads/examine-all.js';
import type { help } from '../../../src/cli/threads/helpers.js';
import { batchesOf, type Job, workOf } from '../../../src/cli/threads/work.js';
import { setFile } from '../../support/random-set.js';

const FILES = 70;

let root = '';
let jobs: readonly Job[] = [];
let alone: ReadonlyMap<string, Examined> = new Map();

/** What comes out for each file; fails when one comes out twice. */
async function examined(helpWith?: typeof help): Promise<ReadonlyMap<string, Examined>> {
  const found = new Map<string, Examined>();
  const note = ({ source }: Job, one: Examined): void => {
    expect(found.has(source.name)).toBe(false);
    found.set(source.name, one);
  };
  await examineAll(jobs, 2, note, helpWith);
  return found;
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'sopc-utas-'));
  jobs = Array.from({ length: FILES }, (_, index) => {
    const { path: name, text } = setFile(index, 3, 0.3);
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return { source: { file, name }, settings: DEFAULT_SETTINGS };
  });
  alone = await examined(async () => undefined);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('checking files in threads', () => {
  it('finds something, so that the comparisons below compare something', () => {
    expect(alone.size).toBe(FILES);
    const findings = [...alone.values()].flatMap(({ checked }) => checked?.diagnostics ?? []);
    expect(findings.length).toBeGreaterThan(3);
  });

  it('hands every job to one thread', () => {
    const work = workOf(jobs);
    const taken: number[] = [];
    const threads = [batchesOf(work), batchesOf(work), batchesOf(work)];
    for (let at = 0, idle = 0; idle < threads.length; at++) {
      const batch = threads[at % threads.length]?.next();
      if (batch?.done !== false) idle++;
      else batch.value.jobs.forEach((_, index) => void taken.push(batch.value.from + index));
    }
    expect(taken).toEqual(jobs.map((_, index) => index));
  });

  it('takes in what another thread found out, as if it were its own', async () => {
    const found = await examined(async (work, _threads, done) => {
      for (const batch of batchesOf(work)) {
        await Promise.resolve();
        done({
          from: batch.from,
          examined: batch.jobs.map((job) => JSON.stringify(examineFile(job))),
        });
      }
    });
    expect(found).toEqual(alone);
  });

  it('does itself what a thread took and never gave back', async () => {
    const found = await examined(async (work, _threads, done) => {
      const batches = batchesOf(work);
      batches.next();
      const second = batches.next();
      if (second.done) throw new Error('too few jobs');
      const [first] = second.value.jobs;
      if (first === undefined) throw new Error('an empty batch');
      done({ from: second.value.from, examined: [JSON.stringify(examineFile(first))] });
    });
    expect(found).toEqual(alone);
  });
});
