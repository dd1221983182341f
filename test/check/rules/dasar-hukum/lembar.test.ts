import { describe, expect, it } from 'vitest';
import { fixText } from '../../../../src/check/fix.js';
import { citationsOf } from '../../../../src/check/peraturan/sitiran.js';
import { ALL_RULES } from '../../../../src/check/rules/index.js';
import { DEFAULT_SETTINGS, isOn, type Settings } from '../../../../src/check/settings.js';
import { analyze } from '../../../../src/model/analyze.js';
import { parse } from '../../../../src/syntax/parse.js';
import { SourceText } from '../../../../src/text/source.js';
import { fold } from '../../../../src/text/words.js';
import { readSop, sopPaths } from '../../../support/sheets.js';

const isOurs = (code: string): boolean => code.startsWith('SOP22');

/** Every rule about citations and no other. */
const OURS: Settings = {
  ...DEFAULT_SETTINGS,
  preset: 'ketat',
  severities: Object.fromEntries(
    ALL_RULES.filter(({ code }) => !isOurs(code.code)).map(({ code }) => [code.code, 'mati']),
  ),
};

/** What a text cites, in no order: the same for every spelling. */
const cited = (text: string): string[] =>
  citationsOf(analyze(parse(new SourceText('a.sop', text))))
    .map(({ key, peraturan }) => `${key} ${fold(peraturan.tentang ?? '')}`)
    .toSorted();

describe.each(sopPaths())('%s', (path) => {
  const text = readSop(path);

  it('cites the same regulations after every safe mend', () => {
    const {
      text: after,
      made,
      reverted,
      left,
    } = fixText(path, text, { settings: OURS, unsafe: false });
    expect(reverted).toEqual([]);
    expect(cited(after)).toEqual(cited(text));
    expect(after === text).toBe(made.length === 0);
    const open = left.filter(({ code, fixes }) => isOurs(code) && fixes?.some(({ safe }) => safe));
    expect(open).toEqual([]);
  });

  it('changes nothing but its Dasar Hukum', () => {
    const { text: after } = fixText(path, text, { settings: OURS, unsafe: true });
    const around = (one: string): string => one.replace(/^Dasar Hukum:[\s\S]*?\n(?=\S)/mu, '');
    expect(around(after)).toBe(around(text));
  });
});

it('the rules about citations are on in these tests, and no others', () => {
  const on = ALL_RULES.filter((rule) => isOn(rule, OURS)).map(({ code }) => code.code);
  expect(on.every(isOurs)).toBe(true);
  expect(on.length).toBeGreaterThan(15);
});
