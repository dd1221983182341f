import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.js';

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
