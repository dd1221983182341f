import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

// Chunks have a hash in their name: what an earlier build left would stay for ever.
rmSync('dist', { recursive: true, force: true });

/** @type {import('esbuild').BuildOptions} */
const options = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
};

// The program: one script, wrapped in a function that the launcher calls. ASCII only, so that it is read byte by byte.
await build({
  ...options,
  entryPoints: { sopc: 'src/cli/main.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  charset: 'ascii',
  define: { 'import.meta.url': 'sopcUrl' },
  banner: { js: '(function(require,sopcUrl){const module={exports:{}};' },
  footer: { js: 'return module.exports})' },
});

// The library: a module with its parts in chunks.
await build({
  ...options,
  entryPoints: { index: 'src/index.ts' },
  format: 'esm',
  splitting: true,
  banner: {
    // Dependencies in CommonJS ask for Node's own modules with `require`, which a module does not have.
    js: "import{createRequire as sopcRequire}from'node:module';const require=sopcRequire(import.meta.url);",
  },
});

// The program's compiled code, taken after a check so that what a check needs is in it.
const warm = `
  const { readFileSync, writeFileSync } = require('node:fs');
  const { createRequire } = require('node:module');
  const { pathToFileURL } = require('node:url');
  const vm = require('node:vm');
  const filename = require('node:path').resolve('dist/sopc.cjs');
  const url = pathToFileURL(filename).href;
  const script = new vm.Script(readFileSync(filename, 'latin1'), { filename });
  process.argv = [process.argv[0], filename, 'check', 'sops'];
  script.runInThisContext()(createRequire(url), url).done.then(() => {
    writeFileSync('dist/sopc.cache', script.createCachedData());
  });
`;
const { status } = spawnSync(process.execPath, ['-e', warm], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) console.warn('sopc.cache: not made; the program starts without it');
