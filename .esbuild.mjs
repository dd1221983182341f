import { rmSync } from 'node:fs';
import { build } from 'esbuild';

// Chunks have a hash in their name: what an earlier build left would stay for ever.
rmSync('dist', { recursive: true, force: true });

/** @type {import('esbuild').BuildOptions} */
const options = {
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  banner: {
    // Dependencies in CommonJS ask for Node's own modules with `require`, which a module does not have.
    js: "import{createRequire as sopcRequire}from'node:module';const require=sopcRequire(import.meta.url);",
  },
};

// Not in one build: chunks shared with the library would part the program into a dozen files, and each file costs the
// cold start about a millisecond.
await build({ ...options, entryPoints: { sopc: 'src/cli/main.ts' } });
await build({ ...options, entryPoints: { index: 'src/index.ts' } });
