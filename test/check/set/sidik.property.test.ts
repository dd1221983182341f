import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearlySame, SIDIK, sidikDari, sidikKeys } from '../../../src/check/set/sidik.js';
import { randomFrom } from '../../support/random-sop.js';

/** Steps of words that look like words. */
function steps(random: () => number, count: number): string[] {
  const word = (): string =>
    Array.from({ length: 4 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
  return Array.from({ length: count }, () => Array.from({ length: 8 }, word).join(' '));
}

/** The share of pairs of neighbouring words that two texts have in common. */
function common(a: readonly string[], b: readonly string[]): number {
  const pairs = (all: readonly string[]): Set<string> =>
    new Set(
      all.flatMap((step) => {
        const words = step.split(' ');
        return words.slice(1).map((word, at) => `${words[at]} ${word}`);
      }),
    );
  const [one, other] = [pairs(a), pairs(b)];
  const both = [...one].filter((pair) => other.has(pair)).length;
  return both / (one.size + other.size - both);
}

const SEED = fc.integer({ min: 1, max: 1_000_000 });

describe('the print of steps', () => {
  it('is the same in whatever order the steps stand, in any case', () => {
    fc.assert(
      fc.property(SEED, (seed) => {
        const all = steps(randomFrom(seed), 6);
        const turned = all.toReversed().map((step) => step.toUpperCase());
        expect(sidikDari(turned)).toEqual(sidikDari(all));
        expect(sidikDari(all)).toHaveLength(SIDIK);
      }),
    );
  });

  it('is none where there are no two words', () => {
    expect(sidikDari([])).toEqual([]);
    expect(sidikDari(['Rapat', '', 'Apel'])).toEqual([]);
    expect(isNearlySame([], [])).toBe(false);
  });

  it('agrees in as many numbers as the texts have pairs in common', () => {
    let equal = 0;
    let expected = 0;
    const runs = 400;
    for (let seed = 1; seed <= runs; seed++) {
      const random = randomFrom(seed);
      const a = steps(random, 10);
      const b = [...a.slice(0, Math.floor(random() * 11)), ...steps(random, 3)];
      const other = sidikDari(b);
      equal += sidikDari(a).filter((value, at) => value === other[at]).length / SIDIK;
      expected += common(a, b);
    }
    // 16 numbers in 400 pairs: the mean is off by less than a hundredth.
    expect(equal / runs).toBeCloseTo(expected / runs, 1);
  });

  it('finds what is nearly the same by a key', () => {
    fc.assert(
      fc.property(SEED, fc.nat(11), (seed, at) => {
        const random = randomFrom(seed);
        const a = steps(random, 12);
        const b = a.with(at, `${a[at]} ${steps(random, 1)[0]?.slice(0, 4)}`);
        const [one, other] = [sidikDari(a), sidikDari(b)];
        if (!isNearlySame(one, other)) return;
        const keys = new Set(sidikKeys(one));
        expect(sidikKeys(other).some((key) => keys.has(key))).toBe(true);
      }),
    );
  });

  it('of two texts with half of their words in common is another', () => {
    let near = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const random = randomFrom(seed);
      const a = steps(random, 12);
      const b = [...a.slice(0, 8), ...steps(random, 4)];
      if (isNearlySame(sidikDari(a), sidikDari(b))) near++;
    }
    // By the binomial distribution 0.2 in a hundred.
    expect(near).toBeLessThan(10);
  });
});
