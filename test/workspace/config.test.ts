import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Configurations } from '../../src/workspace/config.js';
import { sourceNamed } from '../../src/workspace/discover.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'sopc profil '));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function put(file: string, content: string): void {
  mkdirSync(path.join(cwd, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(cwd, file), content);
}

/** No configuration of these tests names a rule. */
const noRules = async () => [];

/** Name and profile of the configuration that a source has. */
async function found(source: string, forced: string | null = null) {
  const all = new Configurations(cwd, forced === null ? null : path.join(cwd, forced), noRules);
  const { source: text, profil } = await all.of(sourceNamed(source, cwd));
  return [text?.path, profil];
}

describe('the configuration of a source', () => {
  it('is the nearest one above it, and counts whole', async () => {
    put('sop.config.yaml', 'kertas: A4\nnomorKolom: ya\n');
    put('a/b/sop.config.yaml', 'huruf: Calibri\n');
    expect(await found('x.sop')).toEqual(['sop.config.yaml', { kertas: 'A4', nomorKolom: 'ya' }]);
    expect(await found('a/x.sop')).toEqual(['sop.config.yaml', expect.anything()]);
    expect(await found('a/b/x.sop')).toEqual(['a/b/sop.config.yaml', { huruf: 'Calibri' }]);
    expect(await found('a/b/c/x.sop')).toEqual(['a/b/sop.config.yaml', { huruf: 'Calibri' }]);
    expect(await found('-')).toEqual(['sop.config.yaml', expect.anything()]);
  });

  it('may be called .yml, and lies above the working folder too', async () => {
    put('sop.config.yml', 'kertas: Legal\n');
    expect(await found('x.sop')).toEqual(['sop.config.yml', { kertas: 'Legal' }]);
    const below = path.join(cwd, 'kerja');
    mkdirSync(below);
    const { source } = await new Configurations(below, null, noRules).of(
      sourceNamed('x.sop', below),
    );
    expect(source?.path).toBe('../sop.config.yml');
  });

  it('is a file: a folder of that name is passed over', async () => {
    put('sop.config.yaml', 'kertas: A4\n');
    mkdirSync(path.join(cwd, 'a/sop.config.yaml'), { recursive: true });
    expect(await found('a/x.sop')).toEqual(['sop.config.yaml', { kertas: 'A4' }]);
  });

  it('is the one that is named, for all sources', async () => {
    put('sop.config.yaml', 'kertas: A4\n');
    put('profil/dinas.yaml', 'kertas: Letter\n');
    expect(await found('x.sop', 'profil/dinas.yaml')).toEqual([
      'profil/dinas.yaml',
      { kertas: 'Letter' },
    ]);
  });

  it('is read once, and told when it cannot be read', async () => {
    put('sop.config.yaml', 'kertas: A4\n');
    const all = new Configurations(cwd, null, noRules);
    const first = await all.of(sourceNamed('x.sop', cwd));
    expect(await all.of(sourceNamed('a/y.sop', cwd))).toBe(first);
    const missing = await new Configurations(cwd, path.join(cwd, 'tidak-ada.yaml'), noRules).of(
      sourceNamed('x.sop', cwd),
    );
    expect(missing).toMatchObject({ unreadable: true, profil: {} });
    expect(missing.diagnostics.map(({ code }) => code)).toEqual(['SOP0001']);
  });
});
