import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FontStyle } from '../layout/page-model.js';
import type { FontFile, FontSet } from '../layout/text/fonts.js';
import { type AdvanceTables, readAdvances } from './fonts/advances.js';
import { type FileSource, filesOf, isFamilyName, TWINS } from './fonts/families.js';
import { unpackWoff } from './fonts/woff.js';
import { packageRoot } from './package-root.js';

const require = createRequire(import.meta.url);

/** Opened once a process: a project may set its sheets in several profiles. */
const opened = new Map<string, FontSet>();

/**
 * Opens a family. Files are read when a character first asks for them: the three first files of a plain sheet cost
 * about a millisecond each, the others nothing.
 *
 * @param family as a profile names it: `Arial`, `Times New Roman`, `Calibri`, `Bookman Old Style`
 * @throws Error when the family is not known; later, when a file of it is not installed.
 */
export function loadFonts(family: string): FontSet {
  if (!isFamilyName(family)) throw new Error(`keluarga huruf tidak dikenal: ${family}`);
  const known = opened.get(family);
  if (known !== undefined) return known;
  const face = (style: FontStyle): FontFile[] =>
    filesOf(family, style).map((source) => new OpenedFont(style, source));
  const fonts = {
    family,
    twins: TWINS[family],
    faces: { regular: face('regular'), bold: face('bold'), italic: face('italic') },
  };
  opened.set(family, fonts);
  return fonts;
}

class OpenedFont implements FontFile {
  readonly #source: FileSource;
  #sfnt: Uint8Array | null = null;
  #tables: AdvanceTables | null = null;
  #woff2: Uint8Array | null = null;

  constructor(
    readonly style: FontStyle,
    source: FileSource,
  ) {
    this.#source = source;
  }

  get name(): string {
    return this.#source.name;
  }

  get unitsPerEm(): number {
    return this.#opened.unitsPerEm;
  }

  get sfnt(): Uint8Array {
    this.#sfnt ??=
      this.#source.place.kind === 'bundled' ? this.#read('.otf') : unpackWoff(this.#read('.woff'));
    return this.#sfnt;
  }

  get woff2(): Uint8Array {
    this.#woff2 ??= this.#read('.woff2');
    return this.#woff2;
  }

  advance(codePoint: number): number | null {
    const { range } = this.#source;
    if (range && !range.some(([low, high]) => codePoint >= low && codePoint <= high)) return null;
    return this.#opened.advance(codePoint);
  }

  get #opened(): AdvanceTables {
    this.#tables ??= readAdvances(this.sfnt);
    return this.#tables;
  }

  #read(ending: string): Uint8Array {
    const { kind, path } = this.#source.place;
    const file =
      kind === 'bundled'
        ? join(packageRoot(), 'templates', 'fonts', ...`${path}${ending}`.split('/'))
        : require.resolve(`${path}${ending}`);
    return new Uint8Array(readFileSync(file));
  }
}
