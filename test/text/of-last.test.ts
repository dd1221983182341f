import { expect, it } from 'vitest';
import { ofLast } from '../../src/text/of-last.js';

it('a question asked again is not answered anew, and another one is', () => {
  let asked = 0;
  const sum = ofLast((a: { n: number }, b: { n: number }) => {
    asked++;
    return a.n + b.n;
  });
  const [one, two, three] = [{ n: 1 }, { n: 2 }, { n: 3 }];
  expect([sum(one, two), sum(one, two), sum(one, three), sum(two, three), sum(one, two)]).toEqual([
    3, 3, 4, 5, 3,
  ]);
  expect(asked).toBe(4);
});
