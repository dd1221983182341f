import { check } from '../src/check/check.js';
import { analyze } from '../src/model/analyze.js';
import { parse } from '../src/syntax/parse.js';
import { SourceText } from '../src/text/source.js';
import { LONG_LINES, MANY_LINES } from '../test/support/hostile-text.js';

/** Sizes are this far apart: a linear stage takes as many times as long, a quadratic one the square of it. */
const FACTOR = 8;
const CHARACTERS = 1_000_000;
const LINES = 100_000;

function took(text: string): number {
  const start = performance.now();
  check(analyze(parse(new SourceText('uji.sop', text))));
  return performance.now() - start;
}

/**
 * How the time of parse + model + check grows with the size of hostile texts: the exponent of the growth between an
 * eighth of the size and the whole, 1 for linear. Short times say little: the small size is run twice and the better
 * time counts.
 */
export function benchParseGrowth(): void {
  console.log('growth of parse + model + check: time at full size, exponent (1 is linear)');
  for (const [kinds, size] of [
    [LONG_LINES, CHARACTERS],
    [MANY_LINES, LINES],
  ] as const) {
    for (const [name, make] of Object.entries(kinds)) {
      const small = make(size / FACTOR);
      const short = Math.min(took(small), took(small));
      const long = took(make(size));
      const exponent = Math.log(long / short) / Math.log(FACTOR);
      console.log(
        `  ${name.padEnd(30)} ${`${long.toFixed(0)} ms`.padStart(9)}  ${exponent.toFixed(2)}`,
      );
    }
  }
}
