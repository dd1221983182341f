import { describe, expect, it } from 'vitest';
import { layoutPages } from '../../../src/layout/layout.js';
import { loadFonts } from '../../../src/workspace/fonts.js';
import { groupsOf } from '../../support/sheet-reader.js';
import { DUA_BELAS_PELAKSANA } from '../../support/sop-fixtures.js';

const fonts = loadFonts('Arial');

describe('head of the flow table', () => {
  it('keeps turned names a millimetre from the rules above and below', () => {
    const names = ['Sekretaris Badan', 'Perangkat Daerah', 'Kepala Bidang Perencanaan Daerah'];
    const model = {
      ...DUA_BELAS_PELAKSANA,
      prosedur: DUA_BELAS_PELAKSANA.prosedur.map((one) => ({
        ...one,
        pelaksana: one.pelaksana.map((each, index) => ({
          ...each,
          nama: names[index % names.length] ?? each.nama,
        })),
      })),
    };
    const { pages } = layoutPages(model, fonts);
    let turned = 0;
    for (const { group } of groupsOf(pages)) {
      if (group.role !== 'sel' || group.attrs?.scope !== 'col') continue;
      const { y, height } = group.box;
      for (const item of group.children) {
        if (item.type !== 'text' || item.angle !== 90) continue;
        turned++;
        expect(y + height - item.baseline).toBeGreaterThanOrEqual(1);
        expect(item.baseline - item.width - y).toBeGreaterThanOrEqual(1);
      }
    }
    expect(turned).toBeGreaterThan(0);
  });
});
