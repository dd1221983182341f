import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import type { LogoFault } from '../diagnostics/codes/konfigurasi.js';
import { systemCode } from './system-code.js';

/** A picture for the letterhead, ready to be put into a sheet. */
export interface Logo {
  readonly mime: 'image/png' | 'image/jpeg';
  /** The file's bytes in base64. */
  readonly data: string;
  /** Dots. */
  readonly width: number;
  readonly height: number;
}

/** Most bytes: the picture is written into every sheet. */
const MOST_BYTES = 2_000_000;

/**
 * Reads the picture at `place` below `folder`. Never throws: what goes wrong is the answer. A place outside the folder,
 * also by way of a link, is not read.
 *
 * @param folder absolute, where the configuration stands
 * @param place as the configuration has it
 */
export function readLogo(folder: string, place: string): Logo | LogoFault {
  const file = path.resolve(folder, place);
  // Told before anything is looked up: a profile is not to find out what else there is.
  if (!isBelow(folder, file)) return 'di-luar';
  try {
    if (!isBelow(realpathSync(folder), realpathSync(file))) return 'di-luar';
    const stat = statSync(file);
    if (!stat.isFile()) return 'tidak-terbaca';
    if (stat.size > MOST_BYTES) return 'terlalu-besar';
    const bytes = readFileSync(file);
    const size = pictureSize(bytes);
    return typeof size === 'string' ? size : { ...size, data: bytes.toString('base64') };
  } catch (error) {
    const code = systemCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'tidak-ada' : 'tidak-terbaca';
  }
}

const isBelow = (folder: string, file: string): boolean => {
  const relative = path.relative(folder, file);
  return relative !== '' && !/^\.\.(?:[\\/]|$)/.test(relative) && !path.isAbsolute(relative);
};

type Size = Omit<Logo, 'data'>;

/** What kind of picture it is and how large, from its first bytes; a file that breaks off is told. */
export function pictureSize(bytes: Buffer): Size | 'bukan-gambar' | 'rusak' {
  if (bytes.subarray(0, 8).equals(PNG)) return pngSize(bytes) ?? 'rusak';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)
    return jpegSize(bytes) ?? 'rusak';
  return 'bukan-gambar';
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Length, type and checksum around a PNG chunk's data (PNG specification, 5.3). */
const PNG_FRAME = 12;

/** Most bytes the dots may unpack to: 25 million dots of four bytes. A small file can hold far more. */
const MOST_UNPACKED = 100_000_000;

/** Samples a dot has, by colour type (PNG specification, 11.2.1). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Walks all chunks and unpacks the dots: the writer of the PDF falls over half a picture. */
function pngSize(bytes: Buffer): Size | null {
  const chunks = pngChunks(bytes);
  const [head] = chunks;
  if (head?.type !== 'IHDR' || head.data.length !== 13 || chunks.at(-1)?.type !== 'IEND')
    return null;
  const width = head.data.readUInt32BE(0);
  const height = head.data.readUInt32BE(4);
  const [depth = 0, colour = 0, , , interlaced] = head.data.subarray(8);
  const samples = SAMPLES[colour];
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(depth)) return null;
  if (colour === 3 && !chunks.some(({ type }) => type === 'PLTE')) return null;
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  try {
    const dots = inflateSync(Buffer.concat(packed), { maxOutputLength: MOST_UNPACKED });
    const row = Math.ceil((width * samples * depth) / 8) + 1;
    if (width * height === 0 || (interlaced === 0 && dots.length < row * height)) return null;
  } catch {
    return null;
  }
  return { mime: 'image/png', width, height };
}

/** The chunks up to the last one; none where a checksum is wrong or the file breaks off. */
function pngChunks(bytes: Buffer): { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = PNG.length; at + PNG_FRAME <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + PNG_FRAME + length;
    if (end > bytes.length) return [];
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return [];
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return [];
}

/** Markers of a JPEG that hold its size: start of frame, but for the three of that range that mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Walks the segments to the start of the frame (ITU T.81, B.1). */
function jpegSize(bytes: Buffer): Size | null {
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (isFrame(marker)) {
      const height = bytes.readUInt16BE(at + 5);
      const width = bytes.readUInt16BE(at + 7);
      // A picture that was cut off has lost its end marker.
      const whole = bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > at;
      return whole && width > 0 && height > 0 ? { mime: 'image/jpeg', width, height } : null;
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
