import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/model/analyze.js';
import type { Sop } from '../../src/model/schema.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';
import { CASES, readingOf } from '../support/bahasa.js';

/** How many numbered rulings the design of the language has. */
const RULINGS = 33;

const named = CASES.map((kasus) => [kasus.name, kasus] as const);
const modelOf = (text: string): Sop => analyze(parse(new SourceText('input.sop', text))).model;

describe('the language, case by case', () => {
  it.each(named)('%s', (_, kasus) => {
    const { ketentuan, tentang, ...wanted } = kasus.harapan;
    expect(readingOf(kasus), tentang).toEqual(wanted);
  });

  it.each(named.filter(([name]) => name.startsWith('benar/')))(
    '%s has no errors, and means the same in CR LF and CR',
    (_, { text, harapan }) => {
      expect(harapan.pesan).toEqual([]);
      const model = modelOf(text);
      expect(modelOf(text.replaceAll('\n', '\r\n'))).toEqual(model);
      expect(modelOf(text.replaceAll('\n', '\r'))).toEqual(model);
    },
  );

  it('shows every ruling', () => {
    const shown = new Set(CASES.flatMap(({ harapan }) => harapan.ketentuan));
    const all = Array.from({ length: RULINGS }, (_, i) => i + 1);
    expect(all.filter((ruling) => !shown.has(ruling))).toEqual([]);
  });
});
