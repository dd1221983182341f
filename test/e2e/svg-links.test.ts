import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readXml } from '../support/read-xml.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sopc-svg-'));
beforeAll(() => {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'pipe' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('links each connector with its twin in the file of the other page', () => {
  const source = join(root, 'sops/galeri/31-lintas-halaman.sop');
  cpSync(source, join(folder, 'surat & 50% masuk.sop'));
  const words = ['bin/sopc.js', 'build', folder, '--to', 'svg', '--out', folder];
  execFileSync(process.execPath, words, { cwd: root, stdio: 'pipe' });
  const files = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  const pages = new Map(
    files.map((name) => [name, readXml(readFileSync(join(folder, name), 'utf8'))]),
  );
  const links = [...pages.values()]
    .flat()
    .flatMap(({ name, attributes }) => (name === 'a' ? [attributes.href ?? ''] : []));
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) {
    const [file = '', fragment = ''] = link.split('#').map(decodeURIComponent);
    const ids = pages.get(file)?.map(({ attributes }) => attributes.id);
    expect(ids, link).toContain(fragment);
  }
});
