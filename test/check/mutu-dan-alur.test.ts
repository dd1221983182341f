import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { fixText } from '../../src/check/fix.js';
import { DEFAULT_SETTINGS } from '../../src/check/settings.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { analyze } from '../../src/model/analyze.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';
import { mutantsOf, WHOLE_SOPS } from '../support/mutants.js';
import { anyText, damagedSeed, lineSoup } from '../support/sop-text.js';

/** SOP24xx and SOP25xx on texts that nobody wrote for them. */
const STRICT = { ...DEFAULT_SETTINGS, preset: 'ketat' } as const;
const OURS = /^SOP2[45]/u;

/** Of the slips, one in so many; a number that meets every kind of slip. */
const EVERY = 23;

const findingsOf = (text: string, settings = DEFAULT_SETTINGS): Diagnostic[] =>
  check(analyze(parse(new SourceText('uji.sop', text)), settings), settings);

describe('rules about mutu baku and flow', () => {
  it('point into the text, with words in both languages, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, lineSoup, damagedSeed), (text) => {
        for (const { code, span, message, help, related } of findingsOf(text, STRICT)) {
          if (!OURS.test(code)) continue;
          for (const { start, end } of [span, ...related.map((one) => one.span)]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          for (const { id, en } of [message, ...help]) {
            expect(id).not.toMatch(/undefined|NaN|\[object/u);
            expect(en).not.toMatch(/undefined|NaN|\[object/u);
            expect(id).not.toBe('');
            expect(en).not.toBe('');
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  it('mend what they can once and for all', () => {
    fc.assert(
      fc.property(damagedSeed, (text) => {
        const options = { settings: STRICT, unsafe: true };
        const once = fixText('uji.sop', text, options);
        expect(fixText('uji.sop', once.text, options).text).toBe(once.text);
      }),
      { numRuns: 25 },
    );
  });

  it('say nothing more of a slip that the language tells already', () => {
    for (const { text } of WHOLE_SOPS) {
      const before = new Set(findingsOf(text).map(wordsOf));
      for (const [i, mutant] of [...mutantsOf(text)].entries()) {
        if (i % EVERY !== 0) continue;
        const fresh = findingsOf(mutant.text).filter((one) => !before.has(wordsOf(one)));
        if (!fresh.some(isOfLines)) continue;
        const ours = fresh.filter(({ code }) => OURS.test(code));
        expect(ours.map(wordsOf), `${mutant.slip}: ${mutant.was}`).toEqual([]);
      }
    }
  });
});

/** An error in the lines, from which other findings may follow. */
const isOfLines = ({ code, severity }: Diagnostic): boolean =>
  code.startsWith('SOP1') && severity === 'error';

/** A finding without the numbers of its steps. */
const wordsOf = ({ code, message }: Diagnostic): string =>
  `${code} ${message.id.replace(/\d+(?: sampai \d+|, \d+| dan \d+)*/gu, '0')}`;
