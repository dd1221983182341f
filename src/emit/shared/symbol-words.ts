import type { Group, Page, Rect } from '../../layout/page-model.js';
import { printable } from './printable.js';
import { groupsOf, spacedRuns } from './walk.js';

const SHAPE_WORDS = { mulai: 'Mulai', proses: 'Kotak', keputusan: 'Keputusan', selesai: 'Selesai' };

/** The symbols whose middle lies in the box. */
export const symbolsIn = (box: Rect, page: Page): Group[] =>
  symbolsOf(page).filter((symbol) => hasMiddleIn(symbol.box, box));

const known = new WeakMap<Page, readonly Group[]>();

function symbolsOf(page: Page): readonly Group[] {
  const symbols =
    known.get(page) ?? groupsOf(page.children).filter(({ role }) => role === 'simbol');
  known.set(page, symbols);
  return symbols;
}

const hasMiddleIn = (inner: Rect, outer: Rect): boolean => {
  const x = inner.x + inner.width / 2 - outer.x;
  const y = inner.y + inner.height / 2 - outer.y;
  return x >= 0 && x < outer.width && y >= 0 && y < outer.height;
};

/** A symbol as the cell it stands in tells it: `Kotak`, `Keputusan: Setuju?`, `Mulai: Via email`. */
export function symbolWords(symbol: Group): string {
  const shape = SHAPE_WORDS[symbol.attrs?.bentuk ?? 'proses'];
  const drawn = spacedRuns(symbol.children).map(({ text }) => text);
  const text = printable(drawn.join('').trim());
  return text === '' || text === shape ? shape : `${shape}: ${text}`;
}
