import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import YAML from 'yaml';
import { Sop } from '../src/model/schema.js';

/** Reads every file of a folder as YAML and validates it: what a tool does that has no language of its own. */
const [folder = '.'] = process.argv.slice(2);
let valid = 0;
for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile()) continue;
  Sop.parse(YAML.parse(readFileSync(path.join(entry.parentPath, entry.name), 'utf8')));
  valid++;
}
console.log(`${valid} valid`);
