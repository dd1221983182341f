import type { Pelaksana } from '../../model/schema.js';
import { CELL_PADDING, STROKE, TABLE } from '../dimensions.js';
import type { Group, GroupAttrs, Rect } from '../page-model.js';
import { drawLines, heightOf, type LaidLine, layText } from '../text/lines.js';
import type { Typesetter } from '../text/typesetter.js';
import { type RowContent, TEXT_FIELDS, type TextField } from './content.js';
import type { Slice } from './rows.js';

/** A slice with its place on the page. */
export interface PlacedSlice {
  readonly slice: Slice;
  readonly content: RowContent;
  readonly y: number;
  readonly height: number;
}

/** What all rows of one table share. */
export interface TableFrame {
  /** x of the column edges. */
  readonly edges: readonly number[];
  readonly pelaksana: readonly Pelaksana[];
  readonly size: number;
  /** Above the text of a cell, mm. */
  readonly paddingY: number;
  readonly prosedur: number;
  readonly typesetter: Typesetter;
}

/** Column of the grid in which a text field stands. */
export const columnOf = (field: TextField, pelaksanaCount: number): number =>
  field === 'uraian' ? 1 : 1 + pelaksanaCount + TEXT_FIELDS.indexOf(field);

/** The rows of one page, cells of joined Waktu as one. */
export function drawRows(rows: readonly PlacedSlice[], frame: TableFrame): Group[] {
  return rows.map((row, index) => {
    if (row.content.kind === 'tahap') return drawTahap(row, frame);
    const above = index === 0 ? undefined : rows[index - 1];
    const goesOn = row.content.merged && above?.content.kind === 'langkah';
    let span = 1;
    while (!goesOn && isMerged(rows[index + span])) span++;
    const spanned = rows.slice(index, index + span);
    return drawLangkah(row, frame, goesOn ? null : spanned);
  });
}

const isMerged = (row: PlacedSlice | undefined): boolean =>
  row !== undefined && row.content.kind === 'langkah' && row.content.merged;

const boxOf = (
  frame: TableFrame,
  column: number,
  span: number,
  y: number,
  height: number,
): Rect => {
  const x = frame.edges[column] ?? 0;
  return { x, y, width: (frame.edges[column + span] ?? x) - x, height };
};

function drawTahap(row: PlacedSlice, frame: TableFrame): Group {
  const columns = frame.edges.length - 1;
  const box = boxOf(frame, 0, columns, row.y, row.height);
  const lines = drawLines(
    row.slice.lines.uraian,
    box.x + CELL_PADDING.x,
    box.y + TABLE.tahapPadding,
  );
  return {
    type: 'group',
    role: 'baris',
    box,
    attrs: { section: 'body' },
    children: [
      {
        type: 'group',
        role: 'sel',
        box,
        attrs: { column: 0, colSpan: columns, field: 'tahap' },
        children: [{ type: 'box', ...box, stroke: STROKE.rule }, ...lines],
      },
    ],
  };
}

/** @param waktu rows whose cell of Waktu is drawn here as one; null where the cell above reaches down. */
function drawLangkah(
  { slice, content, y, height }: PlacedSlice,
  frame: TableFrame,
  waktu: readonly PlacedSlice[] | null,
): Group {
  const count = frame.pelaksana.length;
  const cell = (
    column: number,
    field: string,
    lines: readonly LaidLine[],
    attrs: GroupAttrs = {},
    cellHeight = height,
  ): Group => {
    const box = boxOf(frame, column, 1, y, cellHeight);
    const top =
      attrs.rowSpan === undefined
        ? box.y + frame.paddingY
        : box.y + (box.height - heightOf(lines)) / 2;
    return {
      type: 'group',
      role: 'sel',
      box,
      attrs: { column, field, ...attrs },
      children: [
        { type: 'box', ...box, stroke: STROKE.rule },
        ...drawLines(lines, box.x + CELL_PADDING.x, top),
      ],
    };
  };
  const text = (field: TextField): Group => cell(columnOf(field, count), field, slice.lines[field]);
  const waktuCells = (): Group[] => {
    if (waktu === null) return [];
    if (waktu.length === 1) return [text('waktu')];
    const total = waktu.reduce((sum, row) => sum + row.height, 0);
    const attrs = { rowSpan: waktu.length };
    return [cell(columnOf('waktu', count), 'waktu', slice.lines.waktu, attrs, total)];
  };
  return {
    type: 'group',
    role: 'baris',
    box: boxOf(frame, 0, frame.edges.length - 1, y, height),
    attrs: {
      section: 'body',
      langkah: content.langkah.nomor,
      ...(slice.part > 1 ? { part: slice.part } : {}),
    },
    children: [
      cell(0, 'nomor', numberLines(content, frame), { scope: 'row' }),
      text('uraian'),
      ...frame.pelaksana.map((one, index) => cell(2 + index, `pelaksana:${one.id}`, [])),
      text('kelengkapan'),
      ...waktuCells(),
      text('output'),
      text('keterangan'),
    ],
  };
}

const numberLines = ({ langkah }: RowContent, frame: TableFrame): readonly LaidLine[] =>
  layText(
    [{ text: String(langkah.nomor), font: 'regular', size: frame.size, align: 'center' }],
    TABLE.noWidth - 2 * CELL_PADDING.x,
    frame.typesetter,
    { prosedur: frame.prosedur, langkah: langkah.nomor, field: 'nomor' },
  );

/** A row that holds connectors only: the pelaksana columns are open, the text cells empty. */
export function drawStrip(y: number, height: number, frame: TableFrame): Group {
  const count = frame.pelaksana.length;
  const cells: [column: number, span: number, field: string][] = [
    [0, 2, 'kosong'],
    ...frame.pelaksana.map((one, index): [number, number, string] => [
      2 + index,
      1,
      `pelaksana:${one.id}`,
    ]),
    [2 + count, 4, 'kosong'],
  ];
  return {
    type: 'group',
    role: 'baris',
    box: boxOf(frame, 0, frame.edges.length - 1, y, height),
    attrs: { section: 'band' },
    children: cells.map(([column, span, field]): Group => {
      const box = boxOf(frame, column, span, y, height);
      return {
        type: 'group',
        role: 'sel',
        box,
        attrs: { column, field, ...(span > 1 ? { colSpan: span } : {}) },
        children: [{ type: 'box', ...box, stroke: STROKE.rule }],
      };
    }),
  };
}
