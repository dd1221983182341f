import { describe, expect, it } from 'vitest';
import type { RowContent } from '../../../src/layout/table/content.js';
import { type RowLines, sliceRow } from '../../../src/layout/table/rows.js';
import type { LaidLine } from '../../../src/layout/text/lines.js';

/** Lines of 5 mm in paragraphs of the given numbers of lines, each line named by its paragraph and place. */
const paragraphs = (counts: readonly number[]): LaidLine[] =>
  counts.flatMap((count, paragraph) =>
    Array.from(
      { length: count },
      (_, line) =>
        ({
          name: `${paragraph}.${line}`,
          first: line === 0,
          height: 5,
          gapBefore: 0,
        }) as unknown as LaidLine,
    ),
  );

const slices = (counts: readonly number[]): string[][] => {
  const lines: RowLines = {
    uraian: paragraphs(counts),
    kelengkapan: [],
    waktu: [],
    output: [],
    keterangan: [],
  };
  const content = { bands: [] } as unknown as RowContent;
  return sliceRow(0, content, lines, () => 0, 30, 0).map(({ lines: { uraian } }) =>
    uraian.map((line) => (line as unknown as { name: string }).name),
  );
};

describe('a row that is split', () => {
  it('leaves no last line of a paragraph alone below the break', () => {
    expect(slices([5, 3])).toEqual([
      ['0.0', '0.1', '0.2'],
      ['0.3', '0.4'],
      ['1.0', '1.1', '1.2'],
    ]);
  });

  it('leaves no first line of a paragraph alone above the break', () => {
    expect(slices([3, 4])).toEqual([
      ['0.0', '0.1', '0.2'],
      ['1.0', '1.1', '1.2', '1.3'],
    ]);
  });

  it('loses no line, whatever the paragraphs', () => {
    for (const counts of [[20], [1, 1, 1, 9], [2, 2, 2, 2, 2], [1, 13, 1]]) {
      const names = paragraphs(counts).map((line) => (line as unknown as { name: string }).name);
      expect(slices(counts).flat()).toEqual(names);
    }
  });
});
