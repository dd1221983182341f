import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, squash } from '../../src/text/words.js';

/** What the two are defined as, without the short way that ordinary text takes. */
const squashed = (text: string): string => text.replace(/[\s\u200b]+/gu, ' ').trim();
const folded = (text: string): string =>
  squashed(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\u2010-\u2015\u2212]/gu, '-')
      .replace(/&/gu, ' dan ')
      .replace(/\./gu, ' '),
  )
    .replace(/ *\/ */gu, '/')
    .trim();

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'aZ9 \t\u00a0\u200b&./-–é\u007f~!') }),
);

describe('words', () => {
  it('are squashed as defined', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(squash(given)).toBe(squashed(given));
      }),
    );
  });

  it('are folded as defined', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(fold(given)).toBe(folded(given));
      }),
    );
  });

  it('are folded once for all', () => {
    for (const given of ['a ./', 'a . / .b', '/ .', '& /', '.&.']) {
      expect(fold(fold(given)), given).toBe(fold(given));
    }
    fc.assert(
      fc.property(text, (given) => {
        expect(fold(fold(given))).toBe(fold(given));
      }),
    );
  });
});
