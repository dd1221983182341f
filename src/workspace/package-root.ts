import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE_NAME = 'sopc';

let known: string | undefined;

/**
 * The folder of this package, where `templates/` stands. This file runs from `src/workspace/` under the tests and from
 * `dist/` when bundled, so it walks up. Looked for once a process.
 *
 * @throws Error when no folder above is the package's: the installation is broken.
 */
export function packageRoot(): string {
  known ??= findRoot();
  return known;
}

function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && nameIn(manifest) === PACKAGE_NAME) return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('templates not found: no package.json of sopc above');
    folder = parent;
  }
}

function nameIn(manifest: string): unknown {
  const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof content === 'object' && content !== null && 'name' in content
    ? content.name
    : undefined;
}
