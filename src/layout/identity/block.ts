import { IDENTITY, STROKE } from '../dimensions.js';
import type { LayoutOptions, Logo } from '../options.js';
import type { Group, Item, Rect } from '../page-model.js';
import type { Sheet } from '../sheet.js';
import { drawLines, heightOf, type LaidLine, layText, type Paragraph } from '../text/lines.js';
import type { Typesetter } from '../text/typesetter.js';
import type { Cell, Row } from './cell.js';
import type { IdentityContent, ListCell } from './content.js';
import { splitRow } from './split.js';

/**
 * Puts the identity block on the sheet: the letterhead beside the right-hand rows, then the rows of two lists. What
 * does not fit goes on on the next page, parted between lines.
 */
export function placeIdentity(
  content: IdentityContent,
  sheet: Sheet,
  options: LayoutOptions,
  typesetter: Typesetter,
): void {
  const layout = new Block(content, sheet.area.width, options, typesetter);
  const head = layout.head();
  const headHeight = Math.max(head.letterheadHeight, sum(head.rows.map(rowHeight)));
  // A head higher than a page is parted like any other rows, the letterhead in a row of its own.
  const fits = headHeight <= sheet.area.height;
  const rows = layout.pairs();
  if (fits) placeRows(rows, sheet, drawHead(head, headHeight, sheet, options), headHeight);
  else placeRows([head.letterheadRow, ...head.rows.map(stretched), ...rows], sheet, [], 0);
}

interface Head {
  readonly letterhead: readonly LaidLine[];
  readonly letterheadHeight: number;
  readonly letterheadRow: Row;
  readonly leftWidth: number;
  readonly rows: readonly Row[];
}

class Block {
  readonly #left: number;

  constructor(
    private readonly content: IdentityContent,
    private readonly width: number,
    private readonly options: LayoutOptions,
    private readonly typesetter: Typesetter,
  ) {
    this.#left = width * IDENTITY.leftShare;
  }

  head(): Head {
    const value = this.width - this.#left - IDENTITY.labelWidth;
    const letterhead = this.#lay('instansi', this.content.letterhead, this.#left);
    const { logo: picture } = this.options;
    const logo = picture ? logoSize(picture, this.#left).height + IDENTITY.logoGap : 0;
    return {
      letterhead,
      letterheadHeight: heightOf(letterhead) + logo + 2 * IDENTITY.paddingY,
      letterheadRow: [this.#cell('instansi', this.content.letterhead, 0, this.width, 0, 3)],
      leftWidth: this.#left,
      rows: this.content.rows.map(({ field, label, value: text }) => [
        this.#cell(field, label, this.#left, IDENTITY.labelWidth, 1, 1, true),
        this.#cell(field, text, this.#left + IDENTITY.labelWidth, value, 2, 1),
      ]),
    };
  }

  pairs(): Row[] {
    return this.content.pairs.map(([first, second]): Row => {
      if (!first) return [];
      if (!second) return [this.#listCell(first, 0, this.width, 0, 3)];
      const rest = this.width - this.#left;
      return [
        this.#listCell(first, 0, this.#left, 0, 1),
        this.#listCell(second, this.#left, rest, 1, 2),
      ];
    });
  }

  #listCell(list: ListCell, x: number, width: number, column: number, colSpan: number): Cell {
    const { field, content } = list;
    const again = content.slice(0, 1).map((label) => ({ ...label, text: continued(label.text) }));
    const cell = this.#cell(field, content, x, width, column, colSpan);
    return { ...cell, again: this.#lay(field, again, width) };
  }

  #cell(
    field: string,
    text: readonly Paragraph[],
    x: number,
    width: number,
    column: number,
    colSpan: number,
    label = false,
  ): Cell {
    const least = field === 'disahkanOleh' && !label && text.length === 0 ? SIGNATURE_ALONE : 0;
    const lines = this.#lay(field, text, width);
    return { field, x, width, lines, again: [], column, colSpan, label, least };
  }

  #lay(field: string, text: readonly Paragraph[], width: number): readonly LaidLine[] {
    return layText(text, width - 2 * IDENTITY.paddingX, this.typesetter, { field });
  }
}

/** The label above the rest of a cell: without it nobody knows what the page goes on with. */
const continued = (label: string): string => `${label} (lanjutan)`;

/** Height of the cell `Disahkan oleh` where nobody is named: the signature still needs its room. */
const SIGNATURE_ALONE = IDENTITY.signatureRoom + 10;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const cellHeight = (cell: Cell): number =>
  Math.max(cell.least, heightOf(cell.lines) + 2 * IDENTITY.paddingY, LEAST_ROW);

/** Sums of heights are exact to far less than this, mm. */
const ROUNDING = 1e-6;

/** A row without text is still a row to write in. */
const LEAST_ROW = 6;

const rowHeight = (row: Row): number => Math.max(...row.map(cellHeight));

/** A row of the right-hand block over the whole width. */
const stretched = (row: Row): Row => {
  const [label, value] = row;
  if (!label || !value) return row;
  const width = value.x + value.width - IDENTITY.labelWidth;
  return [
    { ...label, x: 0, column: 0 },
    { ...value, x: IDENTITY.labelWidth, width, column: 1, colSpan: 2 },
  ];
};

/** Puts rows below what is drawn already (`height` mm of it), one group a page. */
function placeRows(
  rows: readonly Row[],
  sheet: Sheet,
  above: readonly Group[],
  height: number,
): void {
  let drawn: Group[] = [...above];
  let y = sheet.y + height;
  const flush = (): void => {
    if (drawn.length === 0) return;
    const box = { x: sheet.area.x, y: sheet.y, width: sheet.area.width, height: y - sheet.y };
    sheet.place([{ type: 'group', role: 'identitas', box, children: drawn }], y - sheet.y);
    drawn = [];
  };
  const bottom = sheet.area.y + sheet.area.height;
  for (let row of rows) {
    let part = 1;
    for (;;) {
      const height = rowHeight(row);
      const fresh = sheet.atTop && drawn.length === 0;
      if (y + height <= bottom + ROUNDING) {
        drawn.push(drawRow(row, sheet.area.x, y, height, part));
        y += height;
        break;
      }
      const room = bottom - y;
      const whole = !fresh && height <= IDENTITY.keptWhole;
      const parted = whole || room < IDENTITY.leastPart ? null : splitRow(row, room);
      const [first, rest] = parted ?? [null, row];
      if (!first && fresh) {
        drawn.push(drawRow(row, sheet.area.x, y, height, part));
        y += height;
        break;
      }
      if (first) {
        drawn.push(drawRow(first, sheet.area.x, y, rowHeight(first), part++));
        y += rowHeight(first);
      }
      flush();
      sheet.nextPage();
      y = sheet.y;
      row = rest;
    }
  }
  flush();
}

function drawRow(row: Row, x: number, y: number, height: number, part: number): Group {
  const last = row.at(-1);
  const width = last ? last.x + last.width : 0;
  return {
    type: 'group',
    role: 'baris',
    box: { x, y, width, height },
    attrs: { section: 'body', ...(part > 1 ? { part } : {}) },
    children: row.map((cell) => drawCell(cell, { x: x + cell.x, y, width: cell.width, height })),
  };
}

function drawCell(cell: Cell, box: Rect): Group {
  return {
    type: 'group',
    role: 'sel',
    box,
    attrs: {
      column: cell.column,
      field: cell.field,
      ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
      ...(cell.label ? { scope: 'row' as const } : {}),
    },
    children: [
      { type: 'box', ...box, stroke: STROKE.rule },
      ...drawLines(cell.lines, box.x + IDENTITY.paddingX, box.y + IDENTITY.paddingY),
    ],
  };
}

/** A logo is as high as all are, in its own proportions; a wide one is as wide as its cell at most. Sizes in mm. */
function logoSize(logo: Logo, room: number): { readonly width: number; readonly height: number } {
  const most = room - 2 * IDENTITY.paddingX;
  const width = Math.min(most, (IDENTITY.logoHeight * logo.width) / logo.height);
  return { width, height: (width * logo.height) / logo.width };
}

/** The letterhead in one cell over the rows at its right; the last row takes what is left of the height. */
function drawHead(head: Head, height: number, sheet: Sheet, options: LayoutOptions): Group[] {
  const { x, y } = { x: sheet.area.x, y: sheet.y };
  const box = { x, y, width: head.leftWidth, height };
  const inner: Item[] = [{ type: 'box', ...box, stroke: STROKE.rule }];
  const content = head.letterheadHeight - 2 * IDENTITY.paddingY;
  let top = y + (height - content) / 2;
  if (options.logo) {
    const { mime, data, alt } = options.logo;
    const size = logoSize(options.logo, head.leftWidth);
    const at = { x: x + (head.leftWidth - size.width) / 2, y: top };
    inner.push({ type: 'picture', ...at, ...size, mime, data, alt });
    top += size.height + IDENTITY.logoGap;
  }
  inner.push(...drawLines(head.letterhead, x + IDENTITY.paddingX, top));
  const letterhead: Group = {
    type: 'group',
    role: 'sel',
    box,
    attrs: { column: 0, rowSpan: head.rows.length, field: 'instansi' },
    children: inner,
  };
  const spare = height - sum(head.rows.map(rowHeight));
  let rowY = y;
  return head.rows.map((row, index) => {
    const extra = index === head.rows.length - 1 ? spare : 0;
    const drawn = drawRow(row, x, rowY, rowHeight(row) + extra, 1);
    rowY += rowHeight(row) + extra;
    return index === 0 ? { ...drawn, children: [letterhead, ...drawn.children] } : drawn;
  });
}
