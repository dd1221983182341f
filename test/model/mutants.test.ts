import { describe, expect, it } from 'vitest';
import { messagesOf, mutantsOf, newMessages, WHOLE_SOPS } from '../support/mutants.js';

/** Every line in so many of each SOP is changed: the whole measure takes half a minute. */
const EVERY = 7;

/*
 * "One mistake gives one message", measured on 10,641 slips of the hand in the six seeds and ten sheets of the gallery
 * (20 November 2026, all lines): 45.6 % give no message (the text still reads as a sheet: a deleted line of text, a
 * doubled item), 53.7 % one, 0.6 % two, 0.14 % more. Before the front end was mended for it: 48.1, 41.8, 7.4 and 2.8 %.
 * The bounds leave room for another sample of lines, not for another cascade.
 */
const MOST_WITH_SEVERAL = 0.015;
const MOST_WITH_MANY = 0.004;

describe('one mistake, one message', () => {
  it('holds for slips in one line of whole SOPs', () => {
    const counts = { all: 0, several: 0, many: 0 };
    const worst: string[] = [];
    for (const [index, { name, text }] of WHOLE_SOPS.entries()) {
      const before = messagesOf(text);
      for (const mutant of mutantsOf(text)) {
        if ((mutant.line + index) % EVERY !== 0) continue;
        const fresh = newMessages(before, messagesOf(mutant.text));
        counts.all++;
        if (fresh.length > 1) counts.several++;
        if (fresh.length <= 2) continue;
        counts.many++;
        const codes = fresh.map(({ code }) => code).join(' ');
        worst.push(`${name}:${mutant.line + 1} ${mutant.slip}: ${codes}`);
      }
    }
    expect(counts.all).toBeGreaterThan(1000);
    expect(counts.many / counts.all, worst.join('\n')).toBeLessThan(MOST_WITH_MANY);
    expect(counts.several / counts.all).toBeLessThan(MOST_WITH_SEVERAL);
  }, 120_000);
});
