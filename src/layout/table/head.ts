import type { Pelaksana, Satuan } from '../../model/schema.js';
import { CELL_PADDING, STROKE, TABLE } from '../dimensions.js';
import type { Labels } from '../options.js';
import type { Group, GroupAttrs, Rect } from '../page-model.js';
import { drawLines, drawTurned, heightOf, type LaidLine, layText, reachOf } from '../text/lines.js';
import type { Typesetter } from '../text/typesetter.js';
import type { ColumnPlan } from './columns.js';
import type { TextField } from './content.js';

/** The head of a flow table: two rows, the names of the pelaksana below `Pelaksana`; a third with the columns' numbers. */
export interface Head {
  readonly height: number;
  /** Draws it with its top at `y`; `edges` are the x of the columns. */
  draw(y: number, edges: readonly number[], repeated: boolean): Group[];
}

/** Words of the text columns' heads; the unit of time stands in the head when the SOP says so. */
export function headLabels(labels: Labels, unit: Satuan | null): Record<TextField, string> {
  return {
    uraian: labels.kegiatan,
    kelengkapan: labels.kelengkapan,
    waktu: unit === null ? labels.waktu : `${labels.waktu} (${unit})`,
    output: labels.output,
    keterangan: labels.keterangan,
  };
}

/** The two rows of words, and the row of numbers below them. */
type HeadRow = 0 | 1 | typeof NUMBERS;
const NUMBERS = 2;

interface HeadCell {
  readonly field: string;
  readonly text: string;
  readonly column: number;
  readonly colSpan: number;
  readonly row: HeadRow;
  readonly rowSpan: 1 | 2;
  readonly turned: boolean;
}

/** What a head says. */
export interface HeadContent {
  readonly pelaksana: readonly Pelaksana[];
  readonly labels: Labels;
  /** Of the text columns, as `headLabels` gives them. */
  readonly texts: Readonly<Record<TextField, string>>;
  /** Points. */
  readonly size: number;
  readonly columnNumbers: boolean;
  readonly prosedur: number;
}

export function layHead(content: HeadContent, plan: ColumnPlan, typesetter: Typesetter): Head {
  const { size, prosedur } = content;
  const widthOf = (column: number, span: number): number =>
    plan.widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  const lay = ({ text, column, colSpan, row, field }: HeadCell): readonly LaidLine[] => {
    const font = row === NUMBERS ? 'regular' : 'bold';
    const width = widthOf(column, colSpan) - 2 * CELL_PADDING.x;
    return layText([{ text, font, size, align: 'center' }], width, typesetter, { prosedur, field });
  };
  const cells = headCells(content, plan).map((cell) => ({
    lines: cell.turned ? layTurned(cell, size, prosedur, typesetter) : lay(cell),
    ...cell,
  }));
  const heightNeeded = (cell: (typeof cells)[number]): number =>
    cell.turned
      ? 2 * TABLE.turnedHeadPadding + reachOf(cell.lines)
      : 2 * CELL_PADDING.y + heightOf(cell.lines);
  const highest = (row: HeadRow, rowSpan: 1 | 2): number =>
    Math.max(0, ...cells.filter((c) => c.row === row && c.rowSpan === rowSpan).map(heightNeeded));
  const upper = highest(0, 1);
  const lower = Math.max(highest(1, 1), highest(0, 2) - upper);
  const numbers = highest(NUMBERS, 1);
  const rows: readonly { row: HeadRow; below: number; height: number }[] = [
    { row: 0, below: 0, height: upper },
    { row: 1, below: upper, height: lower },
    { row: NUMBERS, below: upper + lower, height: numbers },
  ];
  return {
    height: upper + lower + numbers,
    draw: (y, edges, repeated) =>
      rows
        .filter(({ height }) => height > 0)
        .map(({ row, below, height }): Group => {
          const top = y + below;
          const drawn = cells
            .filter((cell) => cell.row === row)
            .map((cell): Group => {
              const x = edges[cell.column] ?? 0;
              const right = edges[cell.column + cell.colSpan] ?? x;
              const cellHeight = cell.rowSpan === 2 ? upper + lower : height;
              const box: Rect = { x, y: top, width: right - x, height: cellHeight };
              return drawHeadCell(cell, cell.lines, box);
            });
          const x = edges[0] ?? 0;
          const width = (edges.at(-1) ?? x) - x;
          return {
            type: 'group',
            role: 'baris',
            box: { x, y: top, width, height },
            attrs: { section: 'head', ...(repeated ? { repeated: true } : {}) },
            children: drawn,
          };
        }),
  };
}

function headCells(
  { pelaksana: names, labels, texts, columnNumbers }: HeadContent,
  plan: ColumnPlan,
): HeadCell[] {
  const first = 2;
  const after = first + names.length;
  const tall = (field: string, text: string, column: number): HeadCell => ({
    field,
    text,
    column,
    colSpan: 1,
    row: 0,
    rowSpan: 2,
    turned: false,
  });
  const low = (field: string, text: string, column: number, turned = false): HeadCell => ({
    ...tall(field, text, column),
    row: 1,
    rowSpan: 1,
    turned,
  });
  const wide = (field: string, text: string, column: number, colSpan: number): HeadCell => ({
    ...tall(field, text, column),
    colSpan,
    rowSpan: 1,
  });
  return [
    tall('nomor', labels.no, 0),
    tall('uraian', texts.uraian, 1),
    ...(names.length > 0 ? [wide('pelaksana', labels.pelaksana, first, names.length)] : []),
    wide('mutuBaku', labels.mutuBaku, after, 3),
    tall('keterangan', texts.keterangan, after + 3),
    ...names.map((one, index) => low(`pelaksana:${one.id}`, one.nama, first + index, plan.turned)),
    low('kelengkapan', texts.kelengkapan, after),
    low('waktu', texts.waktu, after + 1),
    low('output', texts.output, after + 2),
    ...(columnNumbers ? plan.widths.map((_, column) => numberCell(column)) : []),
  ];
}

/** `(1)` below the first column. */
const numberCell = (column: number): HeadCell => ({
  field: 'nomorKolom',
  text: `(${column + 1})`,
  column,
  colSpan: 1,
  row: NUMBERS,
  rowSpan: 1,
  turned: false,
});

/** A name that reads upward: as few lines as the highest head allows, so that narrow columns hold it. */
function layTurned(
  cell: HeadCell,
  size: number,
  prosedur: number,
  typesetter: Typesetter,
): readonly LaidLine[] {
  const most = TABLE.turnedHeadMax - 2 * TABLE.turnedHeadPadding;
  const width = Math.max(
    Math.min(most, typesetter.widthOf(cell.text, 'bold', size)),
    Math.min(most, typesetter.widestPart(cell.text, 'bold', size)),
  );
  const place = { prosedur, field: cell.field };
  return layText([{ text: cell.text, font: 'bold', size }], width + 0.01, typesetter, place);
}

function drawHeadCell(cell: HeadCell, lines: readonly LaidLine[], box: Rect): Group {
  const attrs: GroupAttrs = {
    column: cell.column,
    field: cell.field,
    scope: 'col',
    ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  };
  const middle = heightOf(lines) / 2;
  const text = cell.turned
    ? drawTurned(lines, box.x + box.width / 2 - middle, box.y + box.height / 2 + reachOf(lines) / 2)
    : drawLines(lines, box.x + CELL_PADDING.x, box.y + box.height / 2 - middle);
  return {
    type: 'group',
    role: 'sel',
    box,
    attrs,
    children: [{ type: 'box', ...box, stroke: STROKE.rule }, ...text],
  };
}
