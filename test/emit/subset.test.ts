import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { SubsetSource } from '../../src/emit/pdf/subset.js';
import { loadFonts } from '../../src/workspace/fonts.js';

const { sfnt } = loadFonts('Arial').faces.regular[0] ?? { sfnt: new Uint8Array() };
const whole = fontkit.create(sfnt as Buffer) as fontkit.Font;
const source = SubsetSource.of(sfnt);

describe('SubsetSource', () => {
  it('keeps outline and advance of every glyph, composite ones too', () => {
    const glyph = fc.integer({ min: 0, max: whole.numGlyphs - 1 });
    fc.assert(
      fc.property(fc.array(glyph, { maxLength: 60 }), (glyphs) => {
        const subset = source?.subsets()();
        if (!subset) throw new Error('no TrueType font');
        const numbers = glyphs.map((one) => subset.includeGlyph(one));
        const part = fontkit.create(subset.encode() as Buffer) as fontkit.Font;
        glyphs.forEach((one, at) => {
          const [old, now] = [whole.getGlyph(one), part.getGlyph(numbers[at] ?? 0)];
          expect(now.path.toSVG()).toBe(old.path.toSVG());
          expect(now.advanceWidth).toBe(old.advanceWidth);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every glyph of a group of which one is used, and the numbers of the others', () => {
    const glyph = fc.integer({ min: 1, max: whole.numGlyphs - 1 });
    const group = fc.array(glyph, { maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(glyph, { maxLength: 24 }), group, (fixed, more) => {
        const groups = [fixed.slice(0, 8), fixed.slice(8, 16), fixed.slice(16)];
        const subset = source?.subsets(groups)();
        if (!subset) throw new Error('no TrueType font');
        const used = [...more, ...(groups[1]?.slice(0, 1) ?? [])];
        const drawn = [...used, ...(groups[1] ?? [])];
        for (const one of used) subset.includeGlyph(one);
        const part = fontkit.create(subset.encode() as Buffer) as fontkit.Font;
        for (const one of drawn) {
          const now = part.getGlyph(subset.includeGlyph(one));
          expect(now.path.toSVG()).toBe(whole.getGlyph(one).path.toSVG());
        }
        fixed.forEach((one, at) => {
          expect(subset.includeGlyph(one)).toBe(at + 1);
          expect(part.getGlyph(at + 1).advanceWidth).toBe(whole.getGlyph(one).advanceWidth);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same file for the same glyphs, whatever came between', () => {
    const groups = [[40, 41, 42], [50, 51], [60]];
    const file = (...glyphs: number[]): Buffer => {
      const subset = source?.subsets(groups)();
      for (const one of glyphs) subset?.includeGlyph(one);
      return Buffer.from(subset?.encode() ?? []);
    };
    const [one, two] = [file(41, 200), file(60, 200)];
    for (let glyph = 70; glyph < 170; glyph++) file(glyph);
    expect(file(42, 200).equals(one)).toBe(true);
    expect(file(60, 200).equals(two)).toBe(true);
    expect(one.equals(two)).toBe(false);
  });

  it('starts with the missing glyph and names a glyph once', () => {
    const subset = source?.subsets()();
    expect([5, 9, 5, 0].map((glyph) => subset?.includeGlyph(glyph))).toEqual([1, 2, 1, 0]);
  });

  it('leaves fonts without TrueType outlines to fontkit', () => {
    const header = sfnt.slice();
    // The table `glyf` under another name.
    const at = Buffer.from(header).indexOf('glyf');
    header.set(Buffer.from('gLYF'), at);
    expect(SubsetSource.of(header)).toBeNull();
  });
});
