import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import type { FontStyle } from '../layout/page-model.js';
import type { FontFile, FontSet } from '../layout/text/fonts.js';

const require = createRequire(import.meta.url);

/** A file of a @fontsource package, named by its parts, with the code points it is published for. */
interface Published {
  readonly package: string;
  readonly subset: string;
  readonly weight: 400 | 700;
  readonly slant: 'normal' | 'italic';
  /** Code points the file may hold; everything else is answered without opening it. Null: look. */
  readonly range: readonly (readonly [number, number])[] | null;
}

/**
 * Arimo has the advance widths of Arial. `latin` first: nearly every sheet needs no other file. The ranges are those
 * of the package's `unicode.json`, so that a sign from another script opens the one file that may have it.
 */
const ARIMO_SUBSETS: readonly { readonly subset: string; readonly range: Published['range'] }[] = [
  { subset: 'latin', range: null },
  { subset: 'latin-ext', range: [[0x100, 0x2cf], [0x2d7, 0x2ff], [0x304, 0x329], [0x1d00, 0x1dbf], [0x1e00, 0x1eff], [0x2020, 0x2020], [0x20a0, 0x20c0], [0x2113, 0x2113], [0x2c60, 0x2c7f], [0xa720, 0xa7ff]] },
  { subset: 'vietnamese', range: [[0x102, 0x1b0], [0x300, 0x329], [0x1ea0, 0x1ef9], [0x20ab, 0x20ab]] },
  { subset: 'greek', range: [[0x370, 0x3ff]] },
  { subset: 'greek-ext', range: [[0x1f00, 0x1fff]] },
  { subset: 'cyrillic', range: [[0x301, 0x301], [0x400, 0x45f], [0x490, 0x4b1], [0x2116, 0x2116]] },
  { subset: 'cyrillic-ext', range: [[0x460, 0x52f], [0x1c80, 0x1c8a], [0x20b4, 0x20b4], [0x2de0, 0x2dff], [0xa640, 0xa69f], [0xfe2e, 0xfe2f]] },
];

/** Signs Arimo lacks on real sheets (arrows, comparisons, ticks and boxes): DejaVu Sans has them all in one file. */
const LAST_RESORT = 'dejavu-sans';

const STYLES: Readonly<Record<FontStyle, Pick<Published, 'weight' | 'slant'>>> = {
  regular: { weight: 400, slant: 'normal' },
  bold: { weight: 700, slant: 'normal' },
  italic: { weight: 400, slant: 'italic' },
};

/**
 * Opens a family. Files are read when a character first asks for them: the three first files of a plain sheet cost
 * about a millisecond each, the others nothing.
 *
 * @throws Error when the family is not known or a file of it is not installed.
 */
export function loadFonts(family: string): FontSet {
  if (family !== 'Arial') throw new Error(`keluarga huruf tidak dikenal: ${family}`);
  const face = (style: FontStyle): FontFile[] => {
    const { weight, slant } = STYLES[style];
    const files = ARIMO_SUBSETS.map(
      ({ subset, range }) =>
        new PublishedFont(style, { package: 'arimo', subset, weight, slant, range }),
    );
    files.push(
      new PublishedFont(style, {
        package: LAST_RESORT,
        subset: 'latin',
        weight,
        slant: 'normal',
        range: null,
      }),
    );
    return files;
  };
  return { family, faces: { regular: face('regular'), bold: face('bold'), italic: face('italic') } };
}

class PublishedFont implements FontFile {
  readonly name: string;
  readonly #path: string;
  #sfnt: Uint8Array | null = null;
  #tables: AdvanceTables | null = null;
  #woff2: Uint8Array | null = null;

  constructor(
    readonly style: FontStyle,
    private readonly published: Published,
  ) {
    const { package: name, subset, weight, slant } = published;
    this.#path = `@fontsource/${name}/files/${name}-${subset}-${weight}-${slant}`;
    this.name = `${title(name)}-${title(style)}-${subset}`;
  }

  get unitsPerEm(): number {
    return this.tables.unitsPerEm;
  }

  get sfnt(): Uint8Array {
    this.#sfnt ??= unpackWoff(readFileSync(require.resolve(`${this.#path}.woff`)));
    return this.#sfnt;
  }

  get woff2(): Uint8Array {
    this.#woff2 ??= new Uint8Array(readFileSync(require.resolve(`${this.#path}.woff2`)));
    return this.#woff2;
  }

  advance(codePoint: number): number | null {
    const { range } = this.published;
    if (range && !range.some(([low, high]) => codePoint >= low && codePoint <= high)) return null;
    return this.tables.advance(codePoint);
  }

  private get tables(): AdvanceTables {
    this.#tables ??= readAdvances(this.sfnt);
    return this.#tables;
  }
}

const title = (words: string): string =>
  words
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * WOFF 1.0 (W3C, section 4 and 5) to the sfnt it was packed from: the tables inflated, the directory written anew.
 * The PDF writer gets this because fontkit 2 cannot subset composite glyphs out of WOFF2.
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const tableCount = from.getUint16(12);
  const tables = Array.from({ length: tableCount }, (_, index) => {
    const at = WOFF_HEADER + index * WOFF_ENTRY;
    const offset = from.getUint32(at + 4);
    const packedLength = from.getUint32(at + 8);
    const length = from.getUint32(at + 12);
    const packed = woff.subarray(offset, offset + packedLength);
    const data = packedLength < length ? new Uint8Array(inflateSync(packed)) : packed;
    return { tag: from.getUint32(at), checksum: from.getUint32(at + 16), data };
  });
  const padded = (length: number): number => (length + 3) & ~3;
  const directory = SFNT_HEADER + tableCount * SFNT_ENTRY;
  const total = tables.reduce((sum, table) => sum + padded(table.data.length), directory);
  const sfnt = new Uint8Array(total);
  const to = new DataView(sfnt.buffer);
  const power = 2 ** Math.floor(Math.log2(tableCount));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, tableCount);
  to.setUint16(6, power * SFNT_ENTRY);
  to.setUint16(8, Math.log2(power));
  to.setUint16(10, (tableCount - power) * SFNT_ENTRY);
  let offset = directory;
  tables.forEach((table, index) => {
    const at = SFNT_HEADER + index * SFNT_ENTRY;
    to.setUint32(at, table.tag);
    to.setUint32(at + 4, table.checksum);
    to.setUint32(at + 8, offset);
    to.setUint32(at + 12, table.data.length);
    sfnt.set(table.data, offset);
    offset += padded(table.data.length);
  });
  return sfnt;
}

interface AdvanceTables {
  readonly unitsPerEm: number;
  advance(codePoint: number): number | null;
}

/**
 * Reads what measuring needs of a TrueType file: `head`, `hhea`, `hmtx` and the Unicode `cmap`. Done here and not with
 * fontkit because opening a font there costs more than laying out a whole sheet.
 *
 * @throws Error when the file has none of the Unicode cmaps (formats 4 and 12).
 */
function readAdvances(sfnt: Uint8Array): AdvanceTables {
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = SFNT_HEADER + index * SFNT_ENTRY;
    const tag = String.fromCharCode(...sfnt.subarray(at, at + 4));
    tables.set(tag, view.getUint32(at + 8));
  }
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`berkas huruf tanpa tabel ${tag}`);
    return at;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const metricCount = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphOf = readCmap(view, table('cmap'));
  const known = new Map<number, number | null>();
  return {
    unitsPerEm,
    advance: (codePoint) => {
      const cached = known.get(codePoint);
      if (cached !== undefined) return cached;
      const glyph = glyphOf(codePoint);
      const advance =
        glyph === 0 ? null : view.getUint16(hmtx + 4 * Math.min(glyph, metricCount - 1));
      known.set(codePoint, advance);
      return advance;
    },
  };
}

/** Glyph of a code point, 0 for none. Microsoft Unicode subtables: full (3, 10) before basic (3, 1). */
function readCmap(view: DataView, cmap: number): (codePoint: number) => number {
  const subtables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + 4 + 8 * index;
    const key = `${view.getUint16(at)},${view.getUint16(at + 2)}`;
    subtables.set(key, cmap + view.getUint32(at + 4));
  }
  for (const key of ['3,10', '0,4', '3,1', '0,3']) {
    const at = subtables.get(key);
    if (at === undefined) continue;
    if (view.getUint16(at) === 12) return (codePoint) => lookUpGroups(view, at, codePoint);
    if (view.getUint16(at) === 4) return (codePoint) => lookUpSegments(view, at, codePoint);
  }
  throw new Error('berkas huruf tanpa cmap Unicode');
}

function lookUpGroups(view: DataView, at: number, codePoint: number): number {
  let low = 0;
  let high = view.getUint32(at + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = at + 16 + 12 * middle;
    if (codePoint < view.getUint32(group)) high = middle - 1;
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + codePoint - view.getUint32(group);
  }
  return 0;
}

function lookUpSegments(view: DataView, at: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const double = view.getUint16(at + 6);
  const ends = at + 14;
  let low = 0;
  let high = double / 2 - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.getUint16(ends + 2 * middle) < codePoint) low = middle + 1;
    else high = middle;
  }
  const start = ends + double + 2 + 2 * low;
  if (codePoint < view.getUint16(start) || codePoint > view.getUint16(ends + 2 * low)) return 0;
  const delta = view.getUint16(start + double);
  const rangeAt = start + 2 * double;
  const range = view.getUint16(rangeAt);
  if (range === 0) return (codePoint + delta) & 0xffff;
  const glyph = view.getUint16(rangeAt + range + 2 * (codePoint - view.getUint16(start)));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
