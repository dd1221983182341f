/** Sizes in an sfnt file: its header, and one entry of its table directory. */
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

export interface AdvanceTables {
  readonly unitsPerEm: number;
  advance(codePoint: number): number | null;
}

/**
 * Reads what measuring needs of a TrueType or OpenType file: `head`, `hhea`, `hmtx` and the Unicode `cmap`. Done here and not with
 * fontkit because opening a font there costs more than laying out a whole sheet.
 *
 * @throws Error when the file has none of the Unicode cmaps (formats 4 and 12).
 */
export function readAdvances(sfnt: Uint8Array): AdvanceTables {
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
