import type { Pelaksana, Satuan } from '../../model/schema.js';
import { CELL_PADDING, STROKE, TABLE } from '../dimensions.js';
import type { Labels } from '../options.js';
import type { Group, GroupAttrs, Rect } from '../page-model.js';
import { drawLines, drawTurned, heightOf, type LaidLine, layText, reachOf } from '../text/lines.js';
import type { Typesetter } from '../text/typesetter.js';
import type { ColumnPlan } from './columns.js';
import type { TextField } from './content.js';

/** The head of a flow table: two rows, the names of the pelaksana below `Pelaksana`. */
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

interface HeadCell {
  readonly field: string;
  readonly text: string;
  readonly column: number;
  readonly colSpan: number;
  readonly row: 0 | 1;
  readonly rowSpan: 1 | 2;
  readonly turned: boolean;
}

export function layHead(
  plan: ColumnPlan,
  names: readonly Pelaksana[],
  labels: Labels,
  texts: Readonly<Record<TextField, string>>,
  size: number,
  prosedur: number,
  typesetter: Typesetter,
): Head {
  const widthOf = (column: number, span: number): number =>
    plan.widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  const lay = (text: string, width: number, field: string): LaidLine[] =>
    layText(
      [{ text, font: 'bold', size, align: 'center' }],
      width - 2 * CELL_PADDING.x,
      typesetter,
      {
        prosedur,
        field,
      },
    );
  const cells = headCells(plan, names, labels, texts).map((cell) => ({
    ...cell,
    lines: cell.turned
      ? layTurned(cell, size, prosedur, typesetter)
      : lay(cell.text, widthOf(cell.column, cell.colSpan), cell.field),
  }));
  const heightNeeded = (cell: (typeof cells)[number]): number =>
    2 * CELL_PADDING.y + (cell.turned ? reachOf(cell.lines) : heightOf(cell.lines));
  const highest = (row: 0 | 1, rowSpan: 1 | 2): number =>
    Math.max(0, ...cells.filter((c) => c.row === row && c.rowSpan === rowSpan).map(heightNeeded));
  const upper = highest(0, 1);
  const lower = Math.max(highest(1, 1), highest(0, 2) - upper);
  const height = upper + lower;
  return {
    height,
    draw: (y, edges, repeated) =>
      ([0, 1] as const).map((row): Group => {
        const top = row === 0 ? y : y + upper;
        const drawn = cells
          .filter((cell) => cell.row === row)
          .map((cell): Group => {
            const x = edges[cell.column] ?? 0;
            const right = edges[cell.column + cell.colSpan] ?? x;
            const cellHeight = cell.rowSpan === 2 ? height : row === 0 ? upper : lower;
            const box: Rect = { x, y: top, width: right - x, height: cellHeight };
            return drawHeadCell(cell, cell.lines, box);
          });
        const x = edges[0] ?? 0;
        const width = (edges.at(-1) ?? x) - x;
        return {
          type: 'group',
          role: 'baris',
          box: { x, y: top, width, height: row === 0 ? upper : lower },
          attrs: { section: 'head', ...(repeated ? { repeated: true } : {}) },
          children: drawn,
        };
      }),
  };
}

function headCells(
  plan: ColumnPlan,
  names: readonly Pelaksana[],
  labels: Labels,
  texts: Readonly<Record<TextField, string>>,
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
  ];
}

/** A name that reads upward: as few lines as the highest head allows, so that narrow columns hold it. */
function layTurned(
  cell: HeadCell,
  size: number,
  prosedur: number,
  typesetter: Typesetter,
): LaidLine[] {
  const most = TABLE.turnedHeadMax - 2 * CELL_PADDING.y;
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
