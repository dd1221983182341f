import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE_NAME = 'sopc';

/** Templates of the package, by name; a file of each stands in `templates/` as `NAME.hbs`. */
export type TemplateName = 'sheet.html';

const loaded = new Map<TemplateName, string>();

/**
 * The text of a template. Read once a process.
 *
 * @throws Error when the package's folder or the template is not there: the installation is broken.
 */
export function loadTemplate(name: TemplateName): string {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(packageRoot(), 'templates', `${name}.hbs`), 'utf8');
  loaded.set(name, text);
  return text;
}

/** This file runs from `src/workspace/` under the tests and from `dist/` when bundled: walk up to the package's own folder. */
function packageRoot(): string {
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
