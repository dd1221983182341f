import {
  type PdfDict,
  type PdfObjects,
  PdfStream,
  PdfString,
  type PdfValue,
} from '../read-objects.js';
import { nameOf, type Tell } from './document.js';

/** What the content may say with a font. */
export interface ReadFont {
  /** Tells what is wrong with showing this string. */
  check(shown: PdfString): void;
}

/** U+0000, the byte order mark and its mirror stand for no text (ISO 19005-2, 6.2.11.7.2). */
const NO_TEXT = new Set([0, 0xfeff, 0xfffe]);

/** Thousandths of an em that a width may be off (ISO 19005-2, 6.2.11.5). */
const SAME_WIDTH = 1;

/** The fonts of a document by their dictionaries. */
export function fontsOf(pdf: PdfObjects, tell: Tell): ReadonlyMap<PdfDict, ReadFont> {
  const fonts = new Map<PdfDict, ReadFont>();
  for (const value of pdf.objects.values()) {
    const font = pdf.dict(value);
    if (nameOf(font.get('Type')) !== 'Font' || nameOf(font.get('Subtype')).startsWith('CIDFont')) {
      continue;
    }
    fonts.set(font, readFont(pdf, font, tell));
  }
  return fonts;
}

function readFont(pdf: PdfObjects, font: PdfDict, tell: Tell): ReadFont {
  const name = nameOf(font.get('BaseFont'));
  const fault = (text: string): void => tell(`${name}: ${text}`);
  if (nameOf(font.get('Subtype')) !== 'Type0' || nameOf(font.get('Encoding')) !== 'Identity-H') {
    fault('not the one kind of font that is written here');
  }
  if (!/^[A-Z]{6}\+/.test(name)) fault('A 6.2.11.4: subset without a tag');
  const inner = pdf.dict(pdf.array(font.get('DescendantFonts'))[0]);
  const system = pdf.dict(inner.get('CIDSystemInfo'));
  if (['Registry', 'Ordering'].some((key) => !(pdf.get(system.get(key)) instanceof PdfString))) {
    fault('A 6.2.11.3: CIDSystemInfo');
  }
  const descriptor = pdf.dict(inner.get('FontDescriptor'));
  for (const other of [inner.get('BaseFont'), descriptor.get('FontName')]) {
    if (nameOf(other) !== name) fault('names differ');
  }
  for (const key of [
    'Flags',
    'FontBBox',
    'ItalicAngle',
    'Ascent',
    'Descent',
    'CapHeight',
    'StemV',
  ]) {
    if (!descriptor.has(key)) fault(`descriptor without ${key}`);
  }
  // Allowed to be missing since PDF/A-2; where it is, it must list every glyph of the file.
  if (descriptor.has('CIDSet')) fault('A 6.2.11.4.2: CIDSet');
  const isTrueType = nameOf(inner.get('Subtype')) === 'CIDFontType2';
  if (isTrueType && nameOf(inner.get('CIDToGIDMap')) !== 'Identity') fault('A 6.2.11.3.2: glyphs');
  const file = pdf.get(descriptor.get(isTrueType ? 'FontFile2' : 'FontFile3'));
  if (!(file instanceof PdfStream)) fault('UA 7.21.4.1: not embedded');
  const program = file instanceof PdfStream && isTrueType ? readProgram(file.data) : null;
  const widths = pdf.array(pdf.array(inner.get('W'))[1]);
  const texts = readTexts(pdf.get(font.get('ToUnicode')));
  return {
    check: ({ bytes }) => {
      if (bytes.length % 2 === 1) fault('half a glyph');
      for (let at = 0; at + 1 < bytes.length; at += 2) {
        const glyph = (bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1);
        if (glyph === 0) fault('UA 7.21.8: missing glyph shown');
        const text = texts.get(glyph);
        if (text === undefined || text.some((unit) => NO_TEXT.has(unit))) {
          fault(`UA 7.21.7: no text for glyph ${glyph}`);
        }
        const width = widths[glyph];
        if (typeof width !== 'number') fault(`no width for glyph ${glyph}`);
        const real = program?.widthOf(glyph);
        if (real === null) fault(`UA 7.21.4.1: glyph ${glyph} is not in the file`);
        if (typeof real === 'number' && Math.abs(real - Number(width)) > SAME_WIDTH) {
          fault(`A 6.2.11.5: width of glyph ${glyph}`);
        }
      }
    },
  };
}

/** UTF-16 units of each glyph, from the one kind of map that is written here. */
function readTexts(map: PdfValue): ReadonlyMap<number, number[]> {
  const texts = new Map<number, number[]>();
  if (!(map instanceof PdfStream)) return texts;
  const text = Buffer.from(map.data).toString('latin1');
  for (const [, first = '', , entries = ''] of text.matchAll(
    /<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g,
  )) {
    [...entries.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, units = ''], index) => {
      const all = units.replace(/ /g, '').match(/.{4}/g) ?? [];
      texts.set(
        Number.parseInt(first, 16) + index,
        all.map((unit) => Number.parseInt(unit, 16)),
      );
    });
  }
  return texts;
}

/** A TrueType file, strictly: checksums, lengths of `loca` and `hmtx`, every glyph and every part of one inside. */
function readProgram(data: Uint8Array): { widthOf(glyph: number): number | null } {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const tables = new Map<string, { at: number; length: number }>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + 16 * index;
    const tag = Buffer.from(data.subarray(entry, entry + 4)).toString('latin1');
    tables.set(tag, { at: view.getUint32(entry + 8), length: view.getUint32(entry + 12) });
  }
  const table = (tag: string): { at: number; length: number } => {
    const found = tables.get(tag);
    if (!found || found.at + found.length > data.length) throw new Error(`font table ${tag}`);
    return found;
  };
  for (const tag of ['head', 'hhea', 'loca', 'maxp', 'glyf', 'hmtx']) table(tag);
  const glyphCount = view.getUint16(table('maxp').at + 4);
  const isLong = view.getUint16(table('head').at + 50) === 1;
  const { at: loca, length: locaLength } = table('loca');
  if (locaLength !== (glyphCount + 1) * (isLong ? 4 : 2)) throw new Error('length of loca');
  const offset = (glyph: number): number =>
    isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph);
  const glyf = table('glyf');
  for (let glyph = 0; glyph < glyphCount; glyph++) {
    const [from, to] = [offset(glyph), offset(glyph + 1)];
    if (to < from || to > glyf.length) throw new Error(`glyph ${glyph} outside`);
    for (const part of to > from ? partsOf(view, glyf.at + from) : []) {
      if (part >= glyphCount) throw new Error(`part ${part} of glyph ${glyph} is missing`);
    }
  }
  const metricCount = view.getUint16(table('hhea').at + 34);
  const perEm = view.getUint16(table('head').at + 18);
  if (table('hmtx').length !== 4 * metricCount + 2 * (glyphCount - metricCount)) {
    throw new Error('length of hmtx');
  }
  return {
    widthOf: (glyph) =>
      glyph < glyphCount
        ? (view.getUint16(table('hmtx').at + 4 * Math.min(glyph, metricCount - 1)) * 1000) / perEm
        : null,
  };
}

/** Glyphs a composite glyph is made of (OpenType, `glyf`); none for a simple one. */
function partsOf(view: DataView, glyph: number): number[] {
  if (view.getInt16(glyph) >= 0) return [];
  const parts: number[] = [];
  for (let at = glyph + 10, more = true; more; ) {
    const flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    more = (flags & 0x20) !== 0;
  }
  return parts;
}
