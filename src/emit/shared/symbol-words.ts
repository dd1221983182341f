import type { Group, Page, Rect } from '../../layout/page-model.js';
import { ofLast } from '../../text/of-last.js';
import { printable } from './printable.js';
import { groupsOf, spacedRuns } from './walk.js';

const SHAPE_WORDS = { mulai: 'Mulai', proses: 'Kotak', keputusan: 'Keputusan', selesai: 'Selesai' };

/** The symbols whose middle lies in the box. */
export const symbolsIn = (box: Rect, page: Page): Group[] =>
  symbolsOf(page).filter((symbol) => hasMiddleIn(symbol.box, box));

/** Of the page that is written: its cells ask one after the other. */
const symbolsOf = ofLast((page: Page): readonly Group[] =>
  groupsOf(page.children).filter(({ role }) => role === 'simbol'),
);

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
