import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/check/catalogue.js';
import { check } from '../../src/check/check.js';
import { fixText } from '../../src/check/fix.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/check/settings.js';
import { SOP_BAIK, sopContoh } from '../../src/diagnostics/codes/contoh-sop.js';
import { analyze } from '../../src/model/analyze.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';

const STRICT: Settings = { ...DEFAULT_SETTINGS, preset: 'ketat' };

const codesOf = (text: string, settings = STRICT): string[] =>
  check(analyze(parse(new SourceText('a.sop', text)), settings), settings).map(({ code }) => code);

const fixed = (text: string, unsafe: boolean) =>
  fixText('a.sop', text, { settings: STRICT, unsafe });

const REVISED = sopContoh(['Tanggal Revisi: -', 'Tanggal Revisi: 2 Februari 2026']);

describe('mending a text', () => {
  it('leaves a text alone that has nothing to mend', () => {
    const { text, made, reverted } = fixText('a.sop', SOP_BAIK, {
      settings: DEFAULT_SETTINGS,
      unsafe: true,
    });
    expect(text).toBe(SOP_BAIK);
    expect([...made, ...reverted]).toEqual([]);
  });

  it('makes what changes the meaning only when told to', () => {
    expect(codesOf(REVISED)).toContain('SOP2101');
    expect(codesOf(fixed(REVISED, false).text)).toContain('SOP2101');
    const { text, made } = fixed(REVISED, true);
    expect(made.map(({ diagnostic }) => diagnostic.code)).toContain('SOP2101');
    expect(text).toContain('Tanggal Revisi: -\n');
    expect(codesOf(text)).not.toContain('SOP2101');
  });

  it('does not mend what the author accepts', () => {
    const accepted = sopContoh([
      'Tanggal Revisi: -',
      '# sopc-abaikan SOP2101: ditinjau pada hari yang sama\nTanggal Revisi: 2 Februari 2026',
    ]);
    expect(fixed(accepted, true).text).toContain('Tanggal Revisi: 2 Februari 2026');
  });
});

const withFix = CATALOGUE.filter(({ rule }) => rule?.scope === 'berkas').map(
  (entry) => [entry.code.code, entry] as const,
);

describe('the mends of the rules', () => {
  it.each(withFix)(
    '%s: what is offered takes its finding away, once and for all',
    (code, entry) => {
      const found = check(analyze(parse(new SourceText('a.sop', entry.code.bad)), STRICT), STRICT);
      const own = found.filter((one) => one.code === code);
      if (own.every(({ fixes }) => fixes === undefined)) return;
      const once = fixed(entry.code.bad, true);
      expect(once.reverted.map(({ diagnostic }) => diagnostic.code)).not.toContain(code);
      expect(once.left.filter((one) => one.code === code && one.fixes !== undefined)).toEqual([]);
      const twice = fixed(once.text, true);
      expect(twice.text).toBe(once.text);
      expect(twice.made).toEqual([]);
    },
  );
});

describe('mending any text', () => {
  const lines = CATALOGUE.flatMap(({ code }) => [code.bad, code.good])
    .filter((text) => text.startsWith('Judul SOP'))
    .flatMap((text) => text.split('\n'));
  const texts = fc.array(fc.constantFrom(...new Set(lines)), { maxLength: 60 });

  it('never adds a finding, comes to an end and is done after one run', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (some, unsafe) => {
        const text = some.join('\n');
        const once = fixed(text, unsafe);
        const before = codesOf(text);
        for (const code of new Set(codesOf(once.text))) {
          const count = (codes: string[]): number => codes.filter((one) => one === code).length;
          expect(count(codesOf(once.text))).toBeLessThanOrEqual(count(before));
        }
        expect(fixed(once.text, unsafe).text).toBe(once.text);
      }),
      { numRuns: 150 },
    );
  });
});
