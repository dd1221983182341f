import { describe, expect, it } from 'vitest';
import { ALL_CODES } from '../../src/diagnostics/codes/index.js';
import { SourceText } from '../../src/text/source.js';
import { findingsOf } from '../../src/tools/aturan.js';

const codesIn = async (text: string): Promise<string[]> =>
  (await findingsOf(new SourceText('contoh.sop', text))).map(({ code }) => code);

const withExample = ALL_CODES.filter(({ bad }) => bad !== '').map(
  (code) => [code.code, code] as const,
);

describe('the examples of the codes', () => {
  it.each(withExample)(
    '%s: the bad one has this finding and no other',
    async (_, { bad, code }) => {
      expect(await codesIn(bad)).toEqual([code]);
    },
  );

  it.each(withExample)('%s: the good one has none', async (_, { good }) => {
    expect(await codesIn(good)).toEqual([]);
  });
});
