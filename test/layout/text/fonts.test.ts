import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../src/workspace/fonts.js';

const NO_FEATURES = { kern: false, liga: false, clig: false, calt: false, rlig: false };

/** Scripts that a sign-by-sign line from the left would spoil: no file may offer them. */
const TURNED_OR_JOINED = (code: number): boolean =>
  (code >= 0x590 && code <= 0x109f) ||
  (code >= 0xfb1d && code <= 0xfdff) ||
  (code >= 0xfe70 && code <= 0xfeff);

describe('loadFonts', () => {
  const fonts = loadFonts('Arial');

  it('gives the widths that fontkit lays out with every feature off', () => {
    const text = 'Rekapitulasi AVATAR & Toko: 12.500/berkas (½ hari) — “Wajib” fi ffi 100% é';
    for (const style of ['regular', 'bold', 'italic'] as const) {
      const file = fonts.faces[style][0];
      if (!file) throw new Error('no file');
      const font = fontkit.create(Buffer.from(file.sfnt)) as fontkit.Font;
      const own = [...text].reduce(
        (sum, char) => sum + (file.advance(char.codePointAt(0) ?? 0) ?? NaN),
        0,
      );
      expect(own).toBe(font.layout(text, NO_FEATURES as never).advanceWidth);
      expect(file.unitsPerEm).toBe(font.unitsPerEm);
    }
  });

  it('agrees with fontkit on every code point of the basic plane, in every file', () => {
    for (const file of fonts.faces.regular) {
      const font = fontkit.create(Buffer.from(file.sfnt)) as fontkit.Font;
      for (let code = 0x20; code < 0x10000; code++) {
        const own = file.advance(code);
        if (own === null) continue;
        expect(own).toBe(font.glyphForCodePoint(code).advanceWidth);
      }
      const missed = font.characterSet.filter(
        (code) => code < 0xffff && file.advance(code) === null && !TURNED_OR_JOINED(code),
      );
      // 0xffff ends the cmap. Code points outside the range a subset is published for are other subsets' business.
      if (file.name.endsWith('-latin')) expect(missed).toEqual([]);
    }
  });

  it('finds the signs of real sheets in one of its files', () => {
    for (const sign of '→←⇒≤≥≠≈√∞✓✔✗☐☑□■○●◇➢½²³°µ•–—“”…’Ωβ№') {
      const code = sign.codePointAt(0) ?? 0;
      for (const files of Object.values(fonts.faces)) {
        expect(
          files.some((file) => file.advance(code) !== null),
          sign,
        ).toBe(true);
      }
    }
  });

  it('names every file once', () => {
    const names = Object.values(fonts.faces)
      .flat()
      .map((file) => file.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('refuses a family it does not have', () => {
    expect(() => loadFonts('Comic Sans')).toThrow('Comic Sans');
  });
});
