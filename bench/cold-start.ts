import { spawnSync } from 'node:child_process';
import { ms, timeInTurn, times } from './measure.js';

const FILE = 'sops/dukcapil-musi-rawas/pengumpulan-data-kinerja.sop';

/** A cold `sopc check` of one file as a whole process, beside `node -e 0` in turn with it. Needs a build. */
export function benchColdStart(): void {
  const run = (args: readonly string[]) => (): void => {
    const { status, error } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (error !== undefined || status !== 0) throw error ?? new Error(`exit code ${status}`);
  };
  const took = timeInTurn(
    { node: run(['-e', '0']), check: run(['bin/sopc.js', 'check', FILE]) },
    { warmup: 3, runs: 31 },
  );
  console.log('cold start, whole processes in turn, median of 31');
  console.log(`  node -e 0                  ${ms(took.node)}`);
  console.log(`  sopc check, one file       ${ms(took.check)}`);
  console.log(`  sopc check against node    ${times(took.check, took.node)}  (goal: under 2.5)`);
}
