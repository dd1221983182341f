import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { contentHash } from './content-hash.js';
import { PackedRecords, type RecordPacker } from './packed-records.js';
import { systemCode } from './system-code.js';
import { writeWhole } from './write-whole.js';

/**
 * Why a cache was not used. `rusak`: cut off or changed. `asing`: of another program. `bukan-cache`: something else, which
 * is left alone, as is one that is `tidak-terbaca`.
 */
export type CacheFault = 'rusak' | 'asing' | 'bukan-cache' | 'tidak-terbaca';

/** How the first line of every cache starts, of whatever version. */
const MARK = 'sopc-cache ';
/** Words are written in the order of bytes of this machine. */
const FORMAT = `${MARK}2 ${endianness()}`;

/** Bytes of the last line: a hash of 43 letters. */
const END = 44;
const LINE_END = 10;

/**
 * What a cache's file holds: a line of head, parts, a line with the hash of all before it. A part is a line with its table
 * of texts as JSON, a line with the number of its words, the words, a line end. Parts are added at the end: what was
 * there is neither read apart nor put together again.
 */
export interface CacheContent {
  /** Those of all parts. */
  readonly records: PackedRecords;
  /** The file without its last line; the head where there is no part. */
  readonly bytes: Buffer;
  /** Where the first part ends. */
  readonly firstEnd: number;
  readonly parts: number;
}

/** A cache without anything in it. */
export function emptyContent(program: string): CacheContent {
  const bytes = Buffer.from(`${FORMAT} ${program}\n`, 'latin1');
  return { records: PackedRecords.none, bytes, firstEnd: bytes.length, parts: 0 };
}

/**
 * Reads a cache.
 *
 * @param program what made the values
 * @returns what it holds, nothing where there is no file; why it is not used otherwise
 */
export function readCache(file: string, program: string): CacheContent | CacheFault {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? emptyContent(program) : 'tidak-terbaca';
  }
  const mark = Buffer.from(MARK).subarray(0, bytes.length);
  if (!bytes.subarray(0, mark.length).equals(mark)) return 'bukan-cache';
  const body = bytes.subarray(0, Math.max(0, bytes.length - END));
  if (bytes.toString('latin1', body.length) !== `${contentHash(body)}\n`) return 'rusak';
  const { bytes: head } = emptyContent(program);
  if (!body.subarray(0, head.length).equals(head)) return 'asing';
  const words: Buffer[] = [];
  const tables: string[][] = [];
  let firstEnd = 0;
  for (let at = head.length; at < body.length; ) {
    const textsEnd = body.indexOf(LINE_END, at);
    tables.push(JSON.parse(body.toString('latin1', at, textsEnd)) as string[]);
    const countEnd = body.indexOf(LINE_END, textsEnd + 1);
    const count = Number(body.toString('latin1', textsEnd + 1, countEnd));
    const end = countEnd + 1 + count * Uint32Array.BYTES_PER_ELEMENT;
    words.push(body.subarray(countEnd + 1, end));
    at = end + 1;
    if (firstEnd === 0) firstEnd = at;
  }
  const records = PackedRecords.joined(words, tables);
  return { records, bytes: body, firstEnd, parts: tables.length };
}

/** A part of a cache's file with the records that were packed. */
export const partOf = ({ words, texts }: RecordPacker): Buffer =>
  Buffer.concat([
    Buffer.from(`${ascii(JSON.stringify(texts))}\n${words.length}\n`, 'latin1'),
    Buffer.from(words.buffer, words.byteOffset, words.byteLength),
    Buffer.from('\n'),
  ]);

/**
 * Writes a cache.
 *
 * @param bytes what stands before the part
 * @throws what the system says
 */
export function writeCache(file: string, bytes: Buffer, part: Buffer): void {
  const whole = Buffer.concat([bytes, part, Buffer.alloc(END)]);
  const body = whole.subarray(0, -END);
  whole.write(`${contentHash(body)}\n`, body.length, 'latin1');
  writeWhole(file, whole, { flush: false });
}

/** JSON in ASCII, so that the file is read byte by byte, which is several times as fast as UTF-8. */
const ascii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
