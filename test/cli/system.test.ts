import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SOP_BAIK } from '../../src/diagnostics/codes/contoh-sop.js';
import { OutputFolder } from '../../src/workspace/output.js';
import { useWorkspace } from './run.js';

const SOPC = fileURLToPath(new URL('../../bin/sopc.js', import.meta.url));

describe('what the system refuses', () => {
  const workspace = useWorkspace();

  it('is no folder without a name', async () => {
    workspace.put('a.sop', SOP_BAIK);
    const { code, err } = await workspace.run(['build', 'a.sop', '--out', '']);
    expect(code).toBe(2);
    expect(err).toContain('--out');
    expect(existsSync(workspace.path('a.pdf'))).toBe(false);
  });

  it('is told of a link that leads to itself', async () => {
    symlinkSync('loop.sop', workspace.path('loop.sop'));
    const { code, out, err } = await workspace.run(['check', 'loop.sop']);
    expect(code).toBe(2);
    expect(out).toContain('SOP0001');
    expect(err).toBe('');
  });

  it.skipIf(process.platform === 'win32')('is told of a pipe, and does not wait for it', () => {
    spawnSync('mkfifo', [workspace.path('pipa.sop')]);
    const { status, stdout } = spawnSync(process.execPath, [SOPC, 'check', 'pipa.sop', '.'], {
      cwd: workspace.root,
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(status).toBe(2);
    expect(stdout.match(/SOP0001/g)).toHaveLength(1);
    expect(stdout).toContain('bukan berkas biasa');
  });

  // The system makes no folders there; Node's own `recursive` tries for ever.
  it.runIf(existsSync('/proc/self'))('ends a build into a folder that cannot be made', () => {
    const output = new OutputFolder('/proc/sopc-test/deeper');
    expect(() => output.write('a.pdf', '')).toThrow(/system/);
  });

  it.runIf(existsSync('/dev/full'))('is told when the output has no room', () => {
    workspace.put('a.sop', SOP_BAIK);
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [SOPC, 'check', 'a.sop'], {
      cwd: workspace.root,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toContain('ENOSPC');
    expect(stderr.length).toBeLessThan(500);
  });
});
