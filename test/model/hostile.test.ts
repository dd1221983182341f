import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { analyze } from '../../src/model/analyze.js';
import { parse } from '../../src/syntax/parse.js';
import { sourceOf } from '../../src/syntax/tree.js';
import { SourceText } from '../../src/text/source.js';
import { LONG_LINES, MANY_LINES } from '../support/hostile-text.js';

// Sizes at which recursion and spread arguments overflow; quadratic work would run into the time limit.
// bench/parse-growth.ts goes further and measures the growth.
const CHARACTERS = 500_000;
const LINES = 8_000;
const TIMEOUT_MS = 120_000;

function expectRead(text: string): void {
  const parsed = parse(new SourceText('uji.sop', text));
  expect(sourceOf(parsed.tree) === text).toBe(true);
  expect(() => check(analyze(parsed))).not.toThrow();
}

describe('a text of any size is read', () => {
  it.each(Object.entries(LONG_LINES))(
    'one long line: %s',
    (_, make) => expectRead(make(CHARACTERS)),
    TIMEOUT_MS,
  );

  it.each(Object.entries(MANY_LINES))(
    'thousands of lines: %s',
    (_, make) => expectRead(make(LINES)),
    TIMEOUT_MS,
  );
});
