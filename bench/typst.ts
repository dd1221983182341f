import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FontSet } from '../src/layout/text/fonts.js';
import { TYPST_TEMPLATE } from './typst-template.js';

/** Not among the dev dependencies: 51 MB of native code that only this bench wants. */
const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';
export const TYPST_INSTALL = `npm install --no-save ${PACKAGE}@0.7.0`;

/**
 * Typst remembers what it has laid out, and forgets after each sheet what that sheet and the one before did not use.
 * Measured against keeping more (10 sheets, its documentation's advice, or all): the fastest, in the least memory.
 */
const MEMORY_AGE = 1;

/** The part of the package that is used; its types are not installed. */
interface NodeCompiler {
  addSource(path: string, text: string): void;
  compile(what: { mainFileContent: string }): {
    readonly result: { readonly numOfPages: number } | null;
    printErrors(): void;
  };
  pdf(document: object, options: { pdfTags: boolean }): Buffer;
  evictCache(age: number): void;
}

interface Typst {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): NodeCompiler;
  };
}

/** @throws Error when the package is not installed. `NODE_PATH` may name a folder where it is. */
function loadTypst(): Typst {
  return createRequire(import.meta.url)(PACKAGE) as Typst;
}

export function hasTypst(): boolean {
  try {
    loadTypst();
    return true;
  } catch {
    return false;
  }
}

/** Makes PDFs from Typst source, with the files of `fonts`; a compiler kept open. */
export function openTypst(
  fonts: FontSet,
  tagged: boolean,
): (source: string) => { pages: number; bytes: number } {
  const workspace = tmpdir();
  const { regular, bold } = fonts.faces;
  const fontBlobs = [...regular.slice(0, 1), ...bold.slice(0, 1)].map(({ sfnt }) =>
    Buffer.from(sfnt),
  );
  const compiler = loadTypst().NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  compiler.addSource(path.join(workspace, 'sop.typ'), TYPST_TEMPLATE);
  return (source) => {
    const compiled = compiler.compile({ mainFileContent: source });
    if (compiled.result === null) {
      compiled.printErrors();
      throw new Error('Typst refuses a sheet');
    }
    const pdf = compiler.pdf(compiled.result, { pdfTags: tagged });
    compiler.evictCache(MEMORY_AGE);
    return { pages: compiled.result.numOfPages, bytes: pdf.length };
  };
}
