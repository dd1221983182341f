import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sopc-repeat-'));
beforeAll(() => {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'pipe' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('builds the same bytes in two processes, whatever the time zone and the language', () => {
  const build = (out: string, env: Record<string, string>): string[] => {
    const target = join(folder, out);
    const words = ['bin/sopc.js', 'build', 'sops', '--to', 'pdf,html,svg,json,pages'];
    execFileSync(process.execPath, [...words, '--out', target], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'pipe',
    });
    return readdirSync(target, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.\w+$/.test(path))
      .sort();
  };
  const one = build('one', { TZ: 'Asia/Jayapura', LANG: 'id_ID.UTF-8' });
  const two = build('two', { TZ: 'America/Lima', LANG: 'C' });
  expect(one.length).toBeGreaterThan(0);
  expect(two).toEqual(one);
  for (const path of one) {
    const [a, b] = ['one', 'two'].map((out) => readFileSync(join(folder, out, path)));
    expect(a?.equals(b ?? Buffer.alloc(0)), path).toBe(true);
  }
});
