import type { Pengesahan } from '../../model/schema.js';
import { CELL_PADDING, NOTES, SIGNATURE } from '../dimensions.js';
import { signerParagraphs } from '../identity/content.js';
import type { Group, Rect } from '../page-model.js';
import type { Sheet } from '../sheet.js';
import { drawLines, heightOf, type LaidLine, layText } from '../text/lines.js';
import type { Typesetter } from '../text/typesetter.js';

/** Something that stands below the table, laid and ready to be placed. */
export interface Block {
  readonly role: 'catatan' | 'tandaTangan';
  readonly lines: readonly LaidLine[];
  /** From the left end of the printable area, mm. */
  readonly x: number;
  readonly width: number;
  readonly gapBefore: number;
}

/** Height a block takes below other things, mm. */
export const blockHeight = (block: Block): number => block.gapBefore + heightOf(block.lines);

/** Notes of a table, one block each. `Catatan:` is said once, unless the note names itself (`*) ...`). */
export function layNotes(
  notes: readonly string[],
  area: Rect,
  prosedur: number,
  typesetter: Typesetter,
): Block[] {
  const width = area.width - 2 * CELL_PADDING.x;
  return notes.map((text, index) => ({
    role: 'catatan',
    lines: layText([{ text, font: 'regular', size: NOTES.size }], width, typesetter, {
      prosedur,
      field: 'catatan',
    }),
    x: CELL_PADDING.x,
    width,
    gapBefore: index === 0 ? NOTES.gapBefore : NOTES.gap,
  }));
}

/**
 * The signature block at the right, as letters have it.
 *
 * @param room height left free for the signature, mm.
 */
export function laySignature(
  signer: Pengesahan,
  area: Rect,
  size: number,
  room: number,
  typesetter: Typesetter,
): Block {
  const width = Math.min(SIGNATURE.width, area.width);
  const paragraphs = signerParagraphs(signer, size, room);
  return {
    role: 'tandaTangan',
    lines: layText(paragraphs, width, typesetter, { field: 'tandaTangan' }),
    x: area.width - width,
    width,
    gapBefore: SIGNATURE.gapBefore,
  };
}

/** Puts a block below what the sheet holds. Notes longer than the page go on on the next; a signature is kept whole. */
export function placeBlock(block: Block, sheet: Sheet): void {
  if (blockHeight(block) > sheet.room && !sheet.atTop && block.role === 'tandaTangan') {
    sheet.nextPage();
  }
  sheet.skip(block.gapBefore);
  let rest = block.lines;
  while (rest.length > 0) {
    let height = 0;
    let end = rest.findIndex((line) => {
      height += line.gapBefore + line.height;
      return height > sheet.room + 1e-6;
    });
    if (end === 0 && sheet.atTop) end = 1;
    const lines = end === -1 ? rest : rest.slice(0, end);
    if (lines.length > 0) placeLines(block, lines, sheet);
    rest = end === -1 ? [] : rest.slice(end);
    if (rest.length > 0) sheet.nextPage();
  }
}

function placeLines(block: Block, lines: readonly LaidLine[], sheet: Sheet): void {
  const height = heightOf(lines);
  const box = { x: sheet.area.x + block.x, y: sheet.y, width: block.width, height };
  const group: Group = {
    type: 'group',
    role: block.role,
    box,
    children: drawLines(lines, box.x, box.y),
  };
  sheet.place([group], height);
}
