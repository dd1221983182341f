import { expect, it } from 'vitest';
import { layoutPages } from '../../../src/layout/layout.js';
import type { Box, Item } from '../../../src/layout/page-model.js';
import { analyze } from '../../../src/model/analyze.js';
import { parse } from '../../../src/syntax/parse.js';
import { SourceText } from '../../../src/text/source.js';
import { loadFonts } from '../../../src/workspace/fonts.js';
import { groupsOf } from '../../support/sheet-reader.js';
import { readSop } from '../../support/sheets.js';

/** The grounds of answers that stand on a rule. */
const groundsIn = (items: readonly Item[]): Box[] =>
  items.flatMap((item) => {
    if (item.type === 'group') return groundsIn(item.children);
    return item.type === 'box' && item.stroke === 0 && item.fill !== undefined ? [item] : [];
  });

it('makes a row taller before an answer interrupts the rule above it', () => {
  const path = 'galeri/23-jawaban-panjang.sop';
  const { model } = analyze(parse(new SourceText(path, readSop(path))));
  const { pages } = layoutPages(model, loadFonts('Arial'));
  const rows = groupsOf(pages).filter(
    ({ group }) => group.role === 'baris' && group.attrs?.langkah !== undefined,
  );
  expect(rows.length).toBeGreaterThan(6);
  for (const page of pages.pages) {
    for (const { y, height } of groundsIn(page.children)) {
      const tops = rows.filter((row) => row.page === page.nomor).map(({ group }) => group.box.y);
      expect(tops.filter((top) => top > y && top < y + height)).toEqual([]);
    }
  }
});
