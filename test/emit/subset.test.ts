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
        const subset = source?.subset();
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

  it('starts with the missing glyph and names a glyph once', () => {
    const subset = source?.subset();
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
