import { describe, expect, it } from 'vitest';
import { layoutPages } from '../../../src/layout/layout.js';
import type { Group } from '../../../src/layout/page-model.js';
import { loadFonts } from '../../../src/workspace/fonts.js';
import { groupsOf, textOf } from '../../support/sheet-reader.js';
import { butir, IDENTITY, kata } from '../../support/sop-fixtures.js';

const fonts = loadFonts('Arial');

/** Cells of a field of the identity block, with the page each stands on. */
function cellsOf(field: string, dasarHukum: number, pencatatan: number) {
  const items = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => kata(index % 3 === 0 ? 30 : 4, index));
  const { pages } = layoutPages(
    {
      ...IDENTITY,
      dasarHukum: butir(...items(dasarHukum)).map((one) => ({ ...one, peraturan: null })),
      peringatan: [],
      pencatatan: butir(...items(pencatatan)),
      prosedur: [],
    },
    fonts,
  );
  return groupsOf(pages).filter(
    ({ group }) => group.role === 'sel' && group.attrs?.field === field,
  );
}

/** Baselines of a cell from top to bottom, one for each line. */
const linesOf = (cell: Group): number[] => [
  ...new Set(cell.children.flatMap((item) => (item.type === 'text' ? [item.baseline] : []))),
];

describe('identity block over a page end', () => {
  it('leaves no line alone, and says what goes on', () => {
    let parted = 0;
    for (const [field, label] of [
      ['dasarHukum', 'Dasar Hukum'],
      ['pencatatan', 'Pencatatan dan Pendataan'],
    ] as const) {
      for (let count = 8; count < 40; count++) {
        const laws = field === 'dasarHukum' ? count : 8;
        const records = field === 'pencatatan' ? count : 3;
        const cells = cellsOf(field, laws, records).filter(({ group }) => textOf(group) !== '');
        cells.forEach(({ group }, index) => {
          const begin = index === 0 ? label : `${label} (lanjutan)`;
          expect(textOf(group).startsWith(`${begin} `), `${field} ${count}`).toBe(true);
          expect(linesOf(group).length, `${field} ${count}`).toBeGreaterThanOrEqual(3);
        });
        if (cells.length > 1) parted++;
      }
    }
    expect(parted).toBeGreaterThan(10);
  });

  it('moves a short cell whole', () => {
    for (let laws = 3; laws < 24; laws++) {
      expect(new Set(cellsOf('pencatatan', laws, 3).map(({ page }) => page)).size).toBe(1);
    }
  });
});
