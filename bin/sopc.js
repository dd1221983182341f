#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

// The program is a script with its compiled code beside it: compiling it anew would be a third of a cold `sopc check`.
// Code compiled by another version of Node is refused by V8 and compiled as usual.
const program = new URL('../dist/sopc.cjs', import.meta.url);
const compiled = new URL('../dist/sopc.cache', import.meta.url);

if (existsSync(program)) {
  const filename = fileURLToPath(program);
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const script = new vm.Script(readFileSync(program, 'latin1'), { filename, cachedData });
  script.runInThisContext()(createRequire(program), program.href);
} else {
  console.error(
    'sopc belum dibangun: jalankan `npm run build` (not built yet: run `npm run build`)',
  );
  process.exitCode = 2;
}
