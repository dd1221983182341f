import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What is loaded when a module is: itself and its static imports, not those made later with `import()`. */
async function loadedBy(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    outdir: 'dist',
    logLevel: 'silent',
  });
  const loaded = new Set<string>();
  const queue = Object.keys(metafile.outputs).filter(
    (file) => metafile.outputs[file]?.entryPoint === entry,
  );
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    for (const imported of metafile.outputs[file]?.imports ?? []) {
      if (imported.kind === 'import-statement' && !imported.external) queue.push(imported.path);
    }
  }
  const inputs = [...loaded].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
  return [...new Set(inputs)].sort();
}

const packagesIn = (inputs: readonly string[]): string[] => [
  ...new Set(inputs.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [])),
];

describe('a cold start', () => {
  // Each is tens of milliseconds: `sopc check` must answer before an editor's user has noticed.
  it('loads the parser, and neither schema, layout nor emitters', async () => {
    const inputs = await loadedBy('src/cli/main.ts');
    const others = packagesIn(inputs).filter(
      (name) => !/^(chevrotain|@chevrotain\/.*|lodash-es)$/.test(name),
    );
    expect(others.sort()).toEqual(['commander', 'get-east-asian-width']);
    const stages = inputs.filter((file) => /^src\/(layout|emit)\//.test(file));
    expect(stages).toEqual(['src/layout/options.ts']);
    expect(inputs).not.toContain('src/model/schema.ts');
  });
});
