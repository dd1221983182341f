import { inflateSync } from 'node:zlib';

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
