import { describe, expect, it } from 'vitest';
import { ALL_CODES, type AnyCode } from '../../src/diagnostics/codes/index.js';
import { exampleOf, findingsOf } from '../../src/tools/aturan.js';

const codesIn = async (code: AnyCode, text: string): Promise<string[]> =>
  (await findingsOf(exampleOf(code, text))).map((finding) => finding.code);

const withExample = ALL_CODES.filter(({ bad }) => bad !== '').map(
  (code) => [code.code, code] as const,
);

describe('the examples of the codes', () => {
  it.each(withExample)('%s: the bad one has this finding and no other', async (_, code) => {
    expect(await codesIn(code, code.bad)).toEqual([code.code]);
  });

  it.each(withExample)('%s: the good one has none', async (_, code) => {
    expect(await codesIn(code, code.good)).toEqual([]);
  });
});
