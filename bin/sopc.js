#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/sopc.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  console.error(
    'sopc belum dibangun: jalankan `npm run build` (not built yet: run `npm run build`)',
  );
  process.exitCode = 2;
}
