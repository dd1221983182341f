import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
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

/** Walks the chunks to the last one: a PDF cannot be written from half a picture. */
function pngSize(bytes: Buffer): Size | null {
  let size: Size | null = null;
  for (let at = PNG.length; at + PNG_FRAME <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR' && length === 13 && at + PNG_FRAME + length <= bytes.length) {
      const width = bytes.readUInt32BE(at + 8);
      const height = bytes.readUInt32BE(at + 12);
      if (width > 0 && height > 0) size = { mime: 'image/png', width, height };
    }
    if (type === 'IEND') return size;
    at += PNG_FRAME + length;
  }
  return null;
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
