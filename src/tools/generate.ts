import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GENERATED } from './generated.js';

/** Writes the generated files that are stale. Run in the package's root. */
for (const file of GENERATED) {
  const content = await file.content();
  if (contentOf(file.path) === content) continue;
  mkdirSync(path.dirname(file.path), { recursive: true });
  writeFileSync(file.path, content);
  console.log(file.path);
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
