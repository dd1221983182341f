import { describe, expect, it } from 'vitest';
import { CATALOGUE, type Entry } from '../../src/check/catalogue.js';
import { findingsOf } from '../../src/cli/example.js';

const codesIn = async (entry: Entry, text: string): Promise<string[]> =>
  (await findingsOf(entry, text)).map((finding) => finding.code);

const withExample = CATALOGUE.filter(({ code }) => code.bad !== '').map(
  (entry) => [entry.code.code, entry] as const,
);

describe('the examples of the codes', () => {
  it.each(withExample)('%s: the bad one has this finding and no other', async (_, entry) => {
    expect(await codesIn(entry, entry.code.bad)).toEqual([entry.code.code]);
  });

  it.each(withExample)('%s: the good one has none', async (_, entry) => {
    expect(await codesIn(entry, entry.code.good)).toEqual([]);
  });

  it('are there for every rule', () => {
    expect(CATALOGUE.filter(({ code, rule }) => rule !== null && code.bad === '')).toEqual([]);
  });

  it('have codes and names of their own', () => {
    for (const key of ['code', 'name'] as const) {
      const all = CATALOGUE.map(({ code }) => code[key]);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
