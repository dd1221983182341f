import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/model/analyze.js';
import type { Prosedur } from '../../src/model/schema.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';
import { flowText } from '../support/flow-text.js';

/** The arrows of a table with symbols counted as written; capsules beside a symbol count as its start or end. */
function edgesOf({ langkah, alur }: Prosedur): string[] {
  const symbols = langkah.flatMap((l) => l.simbol);
  const written = symbols.filter((s) => !s.tersirat);
  const name = new Map(written.map((s, i) => [s.id, String(i)]));
  for (const s of symbols) if (s.tersirat) name.set(s.id, s.bentuk === 'mulai' ? 'START' : 'END');
  const arrows = alur.map(({ dari, ke, jawaban, jenis }) => {
    if (jenis === 'bersama') return `${name.get(dari)} == ${name.get(ke)}`;
    return `${name.get(dari)} ${jawaban === null ? '->' : `-${jawaban}->`} ${name.get(ke)}`;
  }, 60_000);
  // In joint work all are drawn as capsules, but only the lead, written first, has arrows.
  const lead = new Map(written.map((s, i) => [s.id, i]));
  for (let again = true; again; ) {
    again = false;
    for (const { dari, ke, jenis } of alur) {
      const [a, b] = [lead.get(dari) ?? 0, lead.get(ke) ?? 0];
      if (jenis !== 'bersama' || a === b) continue;
      lead.set(dari, Math.min(a, b)).set(ke, Math.min(a, b));
      again = true;
    }
  }
  const ends = written
    .filter((s, i) => s.bentuk === 'selesai' && lead.get(s.id) === i)
    .map((s) => `${name.get(s.id)} -> END`);
  return [...new Set([...arrows.filter((a) => !a.startsWith('START')), ...ends])].sort();
}

describe('the flow of a valid text', () => {
  it('is the one that the text means', () => {
    fc.assert(
      fc.property(flowText, ({ text, tables }) => {
        const { model } = analyze(parse(new SourceText('uji.sop', text)));
        expect(model.prosedur.map(edgesOf)).toEqual(tables);
      }),
      { numRuns: 500, seed: 20_261_120 },
    );
  }, 60_000);
});
