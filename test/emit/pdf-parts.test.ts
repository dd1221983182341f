import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/emit/pdf/decimal.js';
import { unicodeMap } from '../../src/emit/pdf/unicode-map.js';
import * as units from '../../src/emit/shared/units.js';

describe('decimal', () => {
  it('is what the other back ends write', () => {
    const length = fc.double({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(length, (value) => {
        expect(decimal(value)).toBe(units.decimal(value));
      }),
    );
    for (const value of [0, -0, 0.0004, -0.0004, -0.5, 0.07, 12.5, 1.0005, -1, Number.NaN]) {
      expect(decimal(value)).toBe(units.decimal(value));
    }
  });
});

describe('unicodeMap', () => {
  const mapOf = (texts: number[][]): string => Buffer.from(unicodeMap(texts)).toString('latin1');

  it('writes signs beyond the first plane as two units', () => {
    expect(mapOf([[0xfffd], [0x41], [0x1f600]])).toContain(
      '<0000> <0002> [<fffd> <0041> <d83dde00>]',
    );
  });

  it('begins a new range where the first byte of the number changes', () => {
    const map = mapOf(Array.from({ length: 300 }, (_, glyph) => [0x4e00 + glyph]));
    expect(map).toContain('2 beginbfrange\n<0000> <00ff> [<4e00>');
    expect(map).toContain('<0100> <012b> [<4f00>');
  });
});
