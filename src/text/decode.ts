/** How the bytes of a file were read. Never guessed from the content beyond what {@link decode} says. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's bytes as text, and the way back. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /**
   * Writes a text in this file's encoding. `encode(text)` gives back the very bytes that were decoded.
   * @throws RangeError when the encoding has no place for a character of `text`; nothing is ever replaced by `?`.
   */
  readonly encode: (text: string) => Uint8Array;
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads bytes as text without losing one: UTF-16 when a byte order mark says so, else UTF-8 when valid, else
 * Windows-1252, the code page of older Windows offices, in which every byte means something.
 * A byte order mark stays in the text as U+FEFF.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 'utf-16be');
  try {
    const text = UTF_8.decode(bytes);
    return { text, encoding: 'utf-8', encode: encodeUtf8 };
  } catch {
    return { text: decode1252(bytes), encoding: 'windows-1252', encode: encode1252 };
  }
}

function encodeUtf8(text: string): Uint8Array {
  if (/\p{Surrogate}/u.test(text)) throw new RangeError('a lone surrogate has no place in UTF-8');
  return new TextEncoder().encode(text);
}

/** Not with TextDecoder: it would replace lone surrogates, and a file may hold some. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const littleEndian = encoding === 'utf-16le';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length >> 1;
  const pieces: string[] = [];
  for (let from = 0; from < count; from += CHUNK) {
    const units: number[] = [];
    for (let at = from; at < Math.min(from + CHUNK, count); at++) {
      units.push(view.getUint16(2 * at, littleEndian));
    }
    pieces.push(String.fromCharCode(...units));
  }
  // Half a unit at the end is no text, but it must come back out.
  const rest = bytes.slice(2 * count);
  const encode = (text: string): Uint8Array => {
    const out = new Uint8Array(2 * text.length + rest.length);
    const to = new DataView(out.buffer);
    for (let at = 0; at < text.length; at++)
      to.setUint16(2 * at, text.charCodeAt(at), littleEndian);
    out.set(rest, 2 * text.length);
    return out;
  };
  return { text: pieces.join(''), encoding, encode };
}

/** Characters handed to `fromCharCode` at once: well under every engine's limit of arguments. */
const CHUNK = 8192;

/**
 * Bytes 0x80 to 0x9F of Windows-1252, from the WHATWG Encoding Standard's index; the others are Latin-1. The five
 * unassigned bytes are the control characters of the same number, so that every byte has its own character.
 * Written out, since Node's own decoder read these as Latin-1 in some releases.
 */
const HIGH_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

function decode1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const latin = String.fromCharCode(...bytes.subarray(from, from + CHUNK));
    pieces.push(
      latin.replace(/(?![\0-\x7f])\p{Control}/gu, (sign) =>
        HIGH_1252.charAt(sign.charCodeAt(0) - 0x80),
      ),
    );
  }
  return pieces.join('');
}

function encode1252(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 || (unit >= 0xa0 && unit <= 0xff)) return unit;
    const high = HIGH_1252.indexOf(text.charAt(at));
    if (high < 0) {
      throw new RangeError(`U+${unit.toString(16).toUpperCase()} has no place in Windows-1252`);
    }
    return 0x80 + high;
  });
}
