import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { analyze } from '../../src/model/analyze.js';
import { type Prosedur, Sop } from '../../src/model/schema.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';
import { anyText, damagedSeed, lineSoup } from '../support/sop-text.js';

/** Arrows that lead from or to nowhere. */
function looseEdges({ langkah, alur }: Prosedur): string[] {
  const ids = new Set(langkah.flatMap((l) => l.simbol.map((s) => s.id)));
  return alur.filter((a) => !ids.has(a.dari) || !ids.has(a.ke)).map((a) => a.id);
}

/** Cells of a row in which two symbols stand on top of each other. */
function crowdedCells({ langkah }: Prosedur): string[] {
  return langkah.flatMap(({ nomor, simbol }) => {
    const cells = simbol.map((s) => `${nomor}/${s.lapis}/${s.pelaksana}`);
    return cells.filter((cell, i) => cells.indexOf(cell) !== i);
  });
}

/** Symbols in columns that are not there. */
function homelessSymbols({ langkah, pelaksana }: Prosedur): string[] {
  const columns = new Set(pelaksana.map((p) => p.id));
  return langkah.flatMap((l) => l.simbol.filter((s) => !columns.has(s.pelaksana)).map((s) => s.id));
}

const isPlaced = (length: number, { span, related }: Diagnostic): boolean =>
  [span, ...related.map((r) => r.span)].every(
    ({ start, end }) => 0 <= start && start <= end && end <= length,
  );

const isBilingual = ({ message, help, related }: Diagnostic): boolean =>
  [message, ...help, ...related.map((r) => r.message)].every(
    ({ id, en }) =>
      id.trim() !== '' && en.trim() !== '' && !/undefined|NaN|\[object/u.test(id + en),
  );

function expectSound(text: string): void {
  const analysis = analyze(parse(new SourceText('uji.sop', text)));
  const findings = check(analysis);
  expect(Sop.safeParse(analysis.model).error).toBeUndefined();
  for (const prosedur of analysis.model.prosedur) {
    expect(looseEdges(prosedur)).toEqual([]);
    expect(crowdedCells(prosedur)).toEqual([]);
    expect(homelessSymbols(prosedur)).toEqual([]);
  }
  expect(findings.filter((d) => !isPlaced(text.length, d))).toEqual([]);
  expect(findings.filter((d) => !isBilingual(d))).toEqual([]);
}

describe('the model and the checks', () => {
  it.each([
    ['any text', anyText, 1500],
    ['language lines in no order', lineSoup, 2500],
    ['damaged seeds', damagedSeed, 400],
  ])(
    'hold together: %s',
    (_, texts, numRuns) => {
      fc.assert(fc.property(texts, expectSound), { numRuns, seed: 20_261_120 });
    },
    60_000,
  );
});
