import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  type Known,
  readBaseline,
  renderBaseline,
} from '../../src/diagnostics/baseline.js';
import type { Finding } from '../../src/diagnostics/finding.js';
import { SourceText } from '../../src/text/source.js';

const known = fc.record({
  file: fc.oneof(fc.constantFrom('a.sop', 'b/c.sop'), fc.string({ unit: 'grapheme' })),
  code: fc.constantFrom('SOP1102', 'SOP2101'),
  name: fc.constantFrom('identitas-kosong', 'revisi-sama-pembuatan'),
  fingerprint: fc.stringMatching(/^[a-z0-9]{1,3}-[1-9]$/),
});
const keyOf = ({ file, code, fingerprint }: Known): string =>
  JSON.stringify([file, code, fingerprint]);
const baselines = fc.uniqueArray(known, { selector: keyOf, maxLength: 12 });

describe('a baseline', () => {
  it('is read as it was written, and its text does not depend on the order', () => {
    fc.assert(
      fc.property(baselines, (some) => {
        const text = renderBaseline(some);
        expect(readBaseline(text)).toEqual(expect.arrayContaining(some));
        expect(renderBaseline(some.toReversed())).toBe(text);
        expect(renderBaseline(readBaseline(text) ?? [])).toBe(text);
      }),
    );
  });

  it('has a line for each finding', () => {
    fc.assert(
      fc.property(baselines, (some) => {
        const lines = renderBaseline(some)
          .split('\n')
          .filter((line) => line.startsWith('    {'));
        expect(
          lines
            .map((line) => JSON.parse(line.replace(/,$/, '')))
            .map(keyOf)
            .sort(),
        ).toEqual(some.map(keyOf).sort());
      }),
    );
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":2,"findings":[]}',
    '{"version":1}',
    '{"version":1,"findings":[{}]}',
    '{"version":1,"findings":[{"file":"a","code":"b","name":"c","fingerprint":1}]}',
  ])('is no baseline: %s', (text) => {
    expect(readBaseline(text)).toBeNull();
  });
});

describe('comparing with a baseline', () => {
  const findingOf = (one: Known): Finding => ({
    source: new SourceText(one.file, ''),
    diagnostic: {
      code: one.code,
      name: one.name,
      severity: 'warning',
      message: { id: one.fingerprint, en: one.fingerprint },
      help: [],
      span: { start: 0, end: 0 },
      related: [],
    },
  });
  const knownOf = ({ source, diagnostic: { code, name, message } }: Finding): Known => ({
    file: source.path,
    code,
    name,
    fingerprint: message.id,
  });

  it('parts what is there into new and accepted, and what is not into gone and not looked for', () => {
    fc.assert(
      fc.property(baselines, baselines, fc.func(fc.boolean()), (held, found, isLookedFor) => {
        const { fresh, accepted, vanished } = compare(
          found.map(findingOf),
          held,
          knownOf,
          isLookedFor,
        );
        const [old, now] = [new Set(held.map(keyOf)), new Set(found.map(keyOf))];
        expect(fresh.map(knownOf)).toEqual(found.filter((one) => !old.has(keyOf(one))));
        expect(accepted.map(knownOf)).toEqual(found.filter((one) => old.has(keyOf(one))));
        expect(vanished).toEqual(
          held.filter((one) => !now.has(keyOf(one)) && isLookedFor(one.file)),
        );
      }),
    );
  });
});
