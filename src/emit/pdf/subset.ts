import { gathered, joined } from '../../text/lists.js';
import { lasting } from './deflate.js';

/** What pdfkit asks of a subset: glyphs as they are drawn, then the file. */
export interface FontSubset {
  /** @returns the glyph's number in the subset. */
  includeGlyph(glyph: number): number;
  /**
   * A font file with the glyphs included so far, the missing glyph first. The same memory for the same glyphs while it
   * is remembered: not to be changed.
   */
  encode(): Uint8Array;
}

/** Glyphs that come into a subset together. */
export type GlyphGroups = readonly (readonly number[])[];

/** Subsets remembered of one font; an office's sheets need a handful. One takes 20 KB. */
const MOST_REMEMBERED = 64;

/** The tables a TrueType font in a PDF needs (ISO 32000-1, 9.9); those of hinting may be missing. */
const KEPT = ['cvt ', 'fpgm', 'prep'] as const;

const HEADER = 12;
const ENTRY = 16;

/** Offsets of the short kind of `loca` are halves in 16 bits. */
const SHORT_LOCA_LIMIT = 2 * 0xffff;

/** Places in a composite glyph where the number of a part stands (OpenType, `glyf`). */
interface Outline {
  /** A multiple of four bytes. */
  readonly bytes: Uint8Array;
  readonly parts: readonly number[];
}

const NO_OUTLINE: Outline = { bytes: new Uint8Array(), parts: [] };

/**
 * A TrueType file that gives subsets of itself. fontkit's own subset reads and writes every table through a general
 * description of it, which took a quarter of the time of a sheet; here glyphs are copied as bytes, each found once for
 * all documents of the process.
 *
 * Follows the OpenType specification: directory, `glyf`, `loca`, `hmtx`.
 */
export class SubsetSource {
  readonly #sfnt: Uint8Array;
  readonly #view: DataView;
  readonly #tables = new Map<string, { readonly at: number; readonly length: number }>();
  readonly #outlines = new Map<number, Outline>();
  /** By what is in them. A file is a function of that, so remembering it can change no byte. */
  readonly #files = new Map<string, Uint8Array>();
  readonly #metricCount: number;
  readonly #hasLongLoca: boolean;

  private constructor(sfnt: Uint8Array) {
    this.#sfnt = sfnt;
    this.#view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
    for (let index = 0; index < this.#view.getUint16(4); index++) {
      const entry = HEADER + ENTRY * index;
      const tag = String.fromCharCode(...sfnt.subarray(entry, entry + 4));
      const [at, length] = [this.#view.getUint32(entry + 8), this.#view.getUint32(entry + 12)];
      this.#tables.set(tag, { at, length });
    }
    const has = (tag: string): boolean => this.#tables.has(tag);
    this.#metricCount = has('hhea') ? this.#view.getUint16(this.#at('hhea') + 34) : 0;
    this.#hasLongLoca = has('head') && this.#view.getUint16(this.#at('head') + 50) === 1;
  }

  /** Null for a font without TrueType outlines, or with outlines that vary: those are left to fontkit. */
  static of(sfnt: Uint8Array): SubsetSource | null {
    const source = new SubsetSource(sfnt);
    const has = (tag: string): boolean => source.#tables.has(tag);
    const needed = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
    return needed.every(has) && !has('fvar') ? source : null;
  }

  /**
   * Makes subsets, one a document.
   *
   * @param groups glyphs that have the first numbers, after the missing glyph, in every subset, used or not; each once.
   *   A group of which none is used has no outlines. So a few sheets need the same few files.
   */
  subsets(groups: GlyphGroups = []): () => FontSubset {
    const fixed = [0, ...joined(groups)];
    const fixedNumbers = new Map(fixed.map((glyph, number) => [glyph, number]));
    const groupAt = [-1, ...gathered(groups, (group, index) => group.map(() => index))];
    const name = groups.join(';');
    return () => this.#subset(fixed, fixedNumbers, groupAt, groups.length, name);
  }

  #subset(
    fixed: readonly number[],
    fixedNumbers: ReadonlyMap<number, number>,
    groupAt: readonly number[],
    groupCount: number,
    name: string,
  ): FontSubset {
    const glyphs = fixed.slice();
    const numbers = new Map<number, number>();
    const used = new Array<boolean>(groupCount).fill(false);
    const includeGlyph = (glyph: number): number => {
      let number = fixedNumbers.get(glyph) ?? numbers.get(glyph);
      if (number === undefined) {
        number = glyphs.push(glyph) - 1;
        numbers.set(glyph, number);
      }
      const group = groupAt[number] ?? -1;
      if (group >= 0) used[group] = true;
      return number;
    };
    const isDrawn = (number: number): boolean => used[groupAt[number] ?? -1] ?? true;
    const encode = (): Uint8Array => {
      // Written down before the parts of composite glyphs, which follow from it, join the list.
      const key = `${used.join()} ${name} ${glyphs.slice(groupAt.length).join()}`;
      const known = this.#files.get(key);
      if (known) return known;
      const file = this.#encode(glyphs, includeGlyph, isDrawn);
      if (this.#files.size >= MOST_REMEMBERED) this.#files.clear();
      this.#files.set(key, lasting(file));
      return file;
    };
    return { includeGlyph, encode };
  }

  #encode(
    glyphs: readonly number[],
    includeGlyph: (glyph: number) => number,
    isDrawn: (number: number) => boolean,
  ): Uint8Array {
    const whole = new Set<number>();
    // Parts of composite glyphs join the list while it is read, or bring in a group that was passed by.
    for (let before = -1; before < whole.size; ) {
      before = whole.size;
      for (let number = 0; number < glyphs.length; number++) {
        if (whole.has(number) || !isDrawn(number)) continue;
        whole.add(number);
        const { bytes, parts } = this.#outline(glyphs[number] ?? 0);
        for (const place of parts) includeGlyph(uint16(bytes, place));
      }
    }
    const outlines: Outline[] = [];
    let length = 0;
    for (const [number, glyph] of glyphs.entries()) {
      const outline = isDrawn(number) ? this.#outline(glyph) : NO_OUTLINE;
      outlines.push(outline);
      length += outline.bytes.length;
    }
    const isLong = length > SHORT_LOCA_LIMIT;
    const glyf = new Uint8Array(length);
    const loca = new DataView(new ArrayBuffer((isLong ? 4 : 2) * (glyphs.length + 1)));
    const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length));
    let offset = 0;
    const endGlyph = (index: number): void =>
      isLong ? loca.setUint32(4 * index, offset) : loca.setUint16(2 * index, offset / 2);
    outlines.forEach(({ bytes, parts }, index) => {
      endGlyph(index);
      glyf.set(bytes, offset);
      for (const place of parts) {
        const part = includeGlyph(uint16(bytes, place));
        glyf[offset + place] = part >> 8;
        glyf[offset + place + 1] = part & 0xff;
      }
      offset += bytes.length;
      this.#writeMetric(hmtx, 4 * index, glyphs[index] ?? 0);
    });
    endGlyph(glyphs.length);
    return assemble([
      ...this.#kept(KEPT[0]),
      ...this.#kept(KEPT[1]),
      ['glyf', glyf],
      ['head', this.#patched('head', 50, isLong ? 1 : 0)],
      ['hhea', this.#patched('hhea', 34, glyphs.length)],
      ['hmtx', new Uint8Array(hmtx.buffer)],
      ['loca', new Uint8Array(loca.buffer)],
      ['maxp', this.#patched('maxp', 4, glyphs.length)],
      ...this.#kept(KEPT[2]),
    ]);
  }

  #outline(glyph: number): Outline {
    const known = this.#outlines.get(glyph);
    if (known) return known;
    const glyf = this.#at('glyf');
    const [from, to] = [this.#offset(glyph), this.#offset(glyph + 1)];
    const bytes = new Uint8Array(padded(to - from));
    bytes.set(this.#sfnt.subarray(glyf + from, glyf + to));
    const outline = { bytes, parts: to > from ? partsOf(bytes) : [] };
    this.#outlines.set(glyph, outline);
    return outline;
  }

  #offset(glyph: number): number {
    const loca = this.#at('loca');
    return this.#hasLongLoca
      ? this.#view.getUint32(loca + 4 * glyph)
      : 2 * this.#view.getUint16(loca + 2 * glyph);
  }

  /** Advance and left bearing. Glyphs after the last with an advance of its own have that one. */
  #writeMetric(into: DataView, at: number, glyph: number): void {
    const hmtx = this.#at('hmtx');
    const last = this.#metricCount - 1;
    const bearing = glyph <= last ? 4 * glyph + 2 : 4 * last + 4 + 2 * (glyph - last - 1);
    into.setUint16(at, this.#view.getUint16(hmtx + 4 * Math.min(glyph, last)));
    into.setInt16(at + 2, this.#view.getInt16(hmtx + bearing));
  }

  #kept(tag: string): [string, Uint8Array][] {
    const table = this.#tables.get(tag);
    return table ? [[tag, this.#sfnt.subarray(table.at, table.at + table.length)]] : [];
  }

  #patched(tag: string, at: number, value: number): Uint8Array {
    const [, table = new Uint8Array()] = this.#kept(tag)[0] ?? [];
    const copy = table.slice();
    new DataView(copy.buffer).setUint16(at, value);
    return copy;
  }

  #at(tag: string): number {
    return this.#tables.get(tag)?.at ?? 0;
  }
}

const padded = (length: number): number => (length + 3) & ~3;

const uint16 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

const ARGUMENTS_ARE_WORDS = 0x1;
const HAS_SCALE = 0x8;
const MORE_PARTS = 0x20;
const HAS_TWO_SCALES = 0x40;
const HAS_MATRIX = 0x80;

function partsOf(glyph: Uint8Array): number[] {
  const isComposite = uint16(glyph, 0) >= 0x8000;
  const parts: number[] = [];
  for (let at = 10, more = isComposite; more; ) {
    const flags = uint16(glyph, at);
    parts.push(at + 2);
    at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2);
    at += flags & HAS_SCALE ? 2 : flags & HAS_TWO_SCALES ? 4 : flags & HAS_MATRIX ? 8 : 0;
    more = (flags & MORE_PARTS) !== 0;
  }
  return parts;
}

/** A font file of these tables, which are in the order of their names. */
function assemble(tables: readonly (readonly [tag: string, data: Uint8Array])[]): Uint8Array {
  const directory = HEADER + ENTRY * tables.length;
  const length = tables.reduce((sum, [, data]) => sum + padded(data.length), directory);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, ENTRY * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, ENTRY * (tables.length - 2 ** power));
  let offset = directory;
  tables.forEach(([tag, data], index) => {
    const entry = HEADER + ENTRY * index;
    for (let at = 0; at < 4; at++) file[entry + at] = tag.charCodeAt(at);
    file.set(data, offset);
    // The sum of the whole file that `head` holds is of the font it comes from; nothing in a PDF reads it.
    view.setUint32(entry + 4, checksum(view, offset, padded(data.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, data.length);
    offset += padded(data.length);
  });
  return file;
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}
