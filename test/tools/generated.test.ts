import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GENERATED } from '../../src/tools/generated.js';

describe('generated files', () => {
  it.each(GENERATED.map((file) => [file.path, file] as const))(
    '%s is fresh (npm run generate)',
    async (path, file) => {
      expect(existsSync(path)).toBe(true);
      expect(readFileSync(path, 'utf8')).toBe(await file.content());
    },
  );

  it('leaves no page of a code that is gone', () => {
    const made = GENERATED.map(({ path }) => path).filter((path) =>
      path.startsWith('docs/aturan/'),
    );
    const there = readdirSync('docs/aturan').map((name) => `docs/aturan/${name}`);
    expect(there.sort()).toEqual(made.sort());
  });
});
