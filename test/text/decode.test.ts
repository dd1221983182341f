import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decode', () => {
  it('gives back the very bytes of any file', () => {
    const marks = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]);
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 300 }), (mark, rest) => {
        const file = bytes(...mark, ...rest);
        const { text, encode } = decode(file);
        expect([...encode(text)]).toEqual([...file]);
      }),
    );
  });

  it('reads every well-formed string back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = decode(new TextEncoder().encode(text));
        expect(read.encoding).toBe('utf-8');
        expect(read.text).toBe(text);
      }),
    );
  });

  it('keeps the byte order mark in the text', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41)).text).toBe('\uFEFFA');
    expect(decode(bytes(0xff, 0xfe, 0x41, 0x00)).text).toBe('\uFEFFA');
    expect(decode(bytes(0xfe, 0xff, 0x00, 0x41)).text).toBe('\uFEFFA');
  });

  it('reads what is no UTF-8 as Windows-1252', () => {
    const read = decode(bytes(0x93, 0x80, 0x20, 0x96, 0xe9, 0x94, 0x81));
    expect(read.encoding).toBe('windows-1252');
    expect(read.text).toBe('\u201C\u20AC \u2013\u00E9\u201D\u0081');
  });

  it('reads files longer than one chunk', () => {
    const long = new Uint8Array(100_000).fill(0xe9);
    expect(decode(long).text).toBe('\u00E9'.repeat(100_000));
    expect(decode(bytes(0xff, 0xfe, ...long)).text).toBe(`\uFEFF${'\uE9E9'.repeat(50_000)}`);
  });

  it('refuses to write what the encoding cannot hold', () => {
    expect(() => decode(bytes(0xe9)).encode('\u0101')).toThrow(RangeError);
    expect(() => decode(bytes(0x41)).encode('\uD800')).toThrow(RangeError);
  });
});
