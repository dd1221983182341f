import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ms, timeInTurn, times } from './measure.js';

/** Its folder has a profile, for which YAML and zod are loaded. */
const FILE = 'sops/dukcapil-musi-rawas/pengumpulan-data-kinerja.sop';

/** A cold `sopc check` of one file as a whole process, without a profile and with one, beside `node -e 0` in turn with it. Needs a build. */
export function benchColdStart(): void {
  const run = (args: readonly string[]) => (): void => {
    const { status, error } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (error !== undefined || status !== 0) throw error ?? new Error(`exit code ${status}`);
  };
  const folder = mkdtempSync(path.join(tmpdir(), 'sopc-bench-'));
  const plain = path.join(folder, path.basename(FILE));
  copyFileSync(FILE, plain);
  const took = timeInTurn(
    {
      node: run(['-e', '0']),
      check: run(['bin/sopc.js', 'check', plain]),
      profiled: run(['bin/sopc.js', 'check', FILE]),
    },
    { warmup: 3, runs: 31 },
  );
  rmSync(folder, { recursive: true });
  console.log('cold start, whole processes in turn, median of 31');
  console.log(`  node -e 0                  ${ms(took.node)}`);
  console.log(`  sopc check, one file       ${ms(took.check)}`);
  console.log(`  sopc check, with a profile ${ms(took.profiled)}`);
  console.log(`  sopc check against node    ${times(took.check, took.node)}  (goal: under 2.5)`);
}
