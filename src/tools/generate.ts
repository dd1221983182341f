import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GENERATED, GENERATED_FOLDERS } from './generated.js';

/**
 * Writes the generated files that are stale and removes those that are no longer made. Run in the package's root; with
 * an argument only for paths that begin with it: `npm run generate -- docs/aturan`.
 */
const [prefix = ''] = process.argv.slice(2);
for (const file of GENERATED.filter((one) => one.path.startsWith(prefix))) {
  const content = await file.content();
  if (contentOf(file.path) === content) continue;
  mkdirSync(path.dirname(file.path), { recursive: true });
  writeFileSync(file.path, content);
  console.log(file.path);
}

const made = new Set(GENERATED.map((file) => file.path));
for (const folder of GENERATED_FOLDERS.filter((one) => one.startsWith(prefix))) {
  for (const name of readdirSync(folder)) {
    const file = `${folder}/${name}`;
    if (made.has(file)) continue;
    rmSync(file);
    console.log(`${file} removed`);
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
