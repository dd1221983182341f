import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { told } from '../../../support/check-one.js';
import { WHOLE_SOPS } from '../../../support/mutants.js';

/** A column of one step of a real sheet or of the gallery, on one line. */
interface Cell {
  readonly name: string;
  readonly text: string;
  /** From 0. */
  readonly line: number;
  readonly kolom: string;
  readonly nomor: number;
}

const CELL = /^ {4}(Kelengkapan|Waktu|Output): \S/u;

const CELLS: readonly Cell[] = WHOLE_SOPS.flatMap(({ name, text }) => {
  let nomor = 0;
  let isTable = false;
  const lines = text.split('\n');
  return lines.flatMap((now, line): Cell[] => {
    if (/^\S/u.test(now) && !now.startsWith('#')) isTable = now.startsWith('Prosedur');
    if (now.startsWith('Prosedur')) nomor = 0;
    if (isTable && now.startsWith('  - ')) nomor++;
    const kolom = CELL.exec(now)?.[1];
    const isWhole = !/^ {5}/u.test(lines[line + 1] ?? '');
    const end = lines.findIndex((other, i) => i > line && /^(?: {2}- |\S)/u.test(other));
    const rest = lines.slice(line, end < 0 ? lines.length : end);
    // What another SOP does has its mutu baku there.
    const isOther = rest.some((other) => other.startsWith('    SOP:'));
    return isTable && kolom !== undefined && isWhole && !isOther
      ? [{ name, text, line, kolom, nomor }]
      : [];
  });
});

/** The messages about mutu baku that a sheet gets when one of its lines is another. */
function freshOf({ text, line }: Cell, changed: string | null): string[] {
  const of = (one: string): string[] =>
    told(one).flatMap(({ code, diagnostic }) =>
      code.startsWith('SOP24') ? [`${code} ${diagnostic.message.id}`] : [],
    );
  const before = new Set(of(text));
  const lines = text.split('\n');
  lines.splice(line, 1, ...(changed === null ? [] : [changed]));
  return of(lines.join('\n')).filter((message) => !before.has(message));
}

const cellsOf = (...columns: readonly string[]): fc.Arbitrary<Cell> =>
  fc.constantFrom(...CELLS.filter(({ kolom }) => columns.includes(kolom)));

describe('one slip in a column of a real sheet', () => {
  it('is looked for in many of them', () => {
    expect(CELLS.length).toBeGreaterThan(250);
  });

  it('is told as missing, by step and column, when the line is lost', () => {
    fc.assert(
      fc.property(cellsOf('Kelengkapan', 'Waktu', 'Output'), (cell) => {
        const message = `SOP2401 langkah ${cell.nomor} belum memuat ${cell.kolom}`;
        // A step of 480 minutes without its time makes a shorter list of the others.
        const fresh = freshOf(cell, null).filter((one) => !one.startsWith('SOP2408'));
        expect(fresh, cell.name).toEqual([message]);
      }),
      { numRuns: 150 },
    );
  });

  it('is told as a length of time where it stands among the documents', () => {
    fc.assert(
      fc.property(cellsOf('Kelengkapan', 'Output'), (cell) => {
        const fresh = freshOf(cell, `    ${cell.kolom}: 15 menit`);
        expect(fresh, cell.name).toEqual([
          `SOP2403 "15 menit" di ${cell.kolom} adalah lama waktu, bukan dokumen atau hasil`,
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('is told as no time', () => {
    fc.assert(
      fc.property(cellsOf('Waktu'), (cell) => {
        const fresh = freshOf(cell, '    Waktu: 0 menit').filter(
          (one) => !one.startsWith('SOP2408'),
        );
        expect(fresh, cell.name).toEqual([
          `SOP2409 langkah ${cell.nomor} tidak memakan waktu: "0 menit"`,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
