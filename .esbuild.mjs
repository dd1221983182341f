import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

// Chunks have a hash in their name: what an earlier build left would stay for ever.
rmSync('dist', { recursive: true, force: true });

/** @type {import('esbuild').BuildOptions} */
const options = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Every Node knows `\p{...}`: else each use of such an expression would compile it anew.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
};

/**
 * Commander asks for `node:child_process` when it is loaded, for subcommands that are programs of their own, of which
 * there are none here: loading that module would be a fortieth of a cold check.
 *
 * @type {import('esbuild').Plugin}
 */
const noProgramsOfCommander = {
  name: 'no-programs-of-commander',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
        ? { path: 'none', namespace: 'no-programs' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'no-programs' }, () => ({ contents: 'module.exports = {}' }));
  },
};

// The program: one script, wrapped in a function that the launcher calls. ASCII only, so that it is read byte by byte.
await build({
  ...options,
  entryPoints: { sopc: 'src/cli/main.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  charset: 'ascii',
  plugins: [noProgramsOfCommander],
  define: { 'import.meta.url': 'sopcUrl' },
  banner: { js: '(function(require,sopcUrl){const module={exports:{}};' },
  footer: { js: 'return module.exports})' },
});

// A thread beside the program, small so that it starts at once.
await build({
  ...options,
  entryPoints: { 'hash-worker': 'src/workspace/hash-worker.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
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

// The program's compiled code, taken after a check of one file so that what such a check needs is in it, and no more:
// it is read as a whole at every start. After a check of a whole set it would be a quarter larger.
const folder = mkdtempSync(path.join(tmpdir(), 'sopc-'));
const one = path.join(folder, 'contoh.sop');
copyFileSync('sops/dukcapil-musi-rawas/pengumpulan-data-kinerja.sop', one);
const warm = `
  const { readFileSync, writeFileSync } = require('node:fs');
  const { createRequire } = require('node:module');
  const { pathToFileURL } = require('node:url');
  const vm = require('node:vm');
  const filename = require('node:path').resolve('dist/sopc.cjs');
  const url = pathToFileURL(filename).href;
  const script = new vm.Script(readFileSync(filename, 'latin1'), { filename });
  process.argv = [process.argv[0], filename, 'check', process.argv[1]];
  script.runInThisContext()(createRequire(url), url).done.then(() => {
    writeFileSync('dist/sopc.cache', script.createCachedData());
  });
`;
const { status } = spawnSync(process.execPath, ['-e', warm, one], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
rmSync(folder, { recursive: true });
if (status !== 0) console.warn('sopc.cache: not made; the program starts without it');
