import { expect, it } from 'vitest';
import { checkedSet, STRICT } from '../../support/set-check.js';
import { readSop, sopPaths } from '../../support/sheets.js';

const SHEETS = sopPaths()
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.startsWith('galeri/'))
  .map((path) => ({ path, text: readSop(path) }));

it('the gallery as one set has no finding', () => {
  expect(checkedSet(SHEETS)).toEqual([]);
});

it('and where one is strict it has relations of one side, SOPs that are elsewhere, a post in two forms', () => {
  const codes = new Set(checkedSet(SHEETS, STRICT).map(({ code }) => code));
  expect([...codes].sort()).toEqual(['SOP3102', 'SOP3103', 'SOP3110']);
});
