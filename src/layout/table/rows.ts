import { CELL_PADDING, TABLE } from '../dimensions.js';
import { heightOf, type LaidLine, layText } from '../text/lines.js';
import type { Typesetter } from '../text/typesetter.js';
import { type RowContent, TEXT_FIELDS, type TextField } from './content.js';

/** What moves as a whole over a page break: a row, or a part of one that is higher than a page. */
export interface Slice {
  /** Index in the table's rows. */
  readonly row: number;
  /** From 1; above 1 the row goes on. */
  readonly part: number;
  readonly lines: Readonly<Record<TextField, readonly LaidLine[]>>;
  /** Layers of symbols, indices into the row's `bands`. */
  readonly bands: readonly number[];
}

export type RowLines = Slice['lines'];

/** Lays the text of a row into the widths of its columns. */
export function layRow(
  content: RowContent,
  widthOf: (field: TextField) => number,
  prosedur: number,
  typesetter: Typesetter,
): RowLines {
  return eachField((field) =>
    layText(content.cells[field], widthOf(field) - 2 * CELL_PADDING.x, typesetter, {
      prosedur,
      langkah: content.langkah.nomor,
      field: content.kind === 'tahap' ? 'tahap' : field,
    }),
  );
}

const eachField = (make: (field: TextField) => readonly LaidLine[]): RowLines => ({
  uraian: make('uraian'),
  kelengkapan: make('kelengkapan'),
  waktu: make('waktu'),
  output: make('output'),
  keterangan: make('keterangan'),
});

/** Height that the text of a slice needs, mm, with the padding of its cells. */
export const textHeight = (lines: RowLines, paddingY: number): number =>
  Math.max(...TEXT_FIELDS.map((field) => heightOf(lines[field]))) + 2 * paddingY;

/**
 * A row as one slice, or, when it is higher than a page can hold, as many small ones: parts that land on one page are
 * drawn as one again.
 *
 * @param bandHeight height of a layer of symbols, mm.
 * @param most height a page can give to one row, mm.
 * @param stays whether a layer is kept with the one above it.
 */
export function sliceRow(
  row: number,
  content: RowContent,
  lines: RowLines,
  bandHeight: (band: number) => number,
  most: number,
  paddingY: number,
  stays: (band: number) => boolean = () => false,
): Slice[] {
  const bands = content.bands.map((_, band) => band);
  const flowHeight = bands.reduce((sum, band) => sum + bandHeight(band), 0);
  if (Math.max(textHeight(lines, paddingY), flowHeight) <= most)
    return [{ row, part: 1, lines, bands }];
  const slices: Slice[] = [];
  let rest = lines;
  for (let part = 1; bands.length > 0 || hasText(rest); part++) {
    const next = bands.findIndex((band, at) => at > 0 && !stays(band));
    const together = bands.splice(0, next === -1 ? bands.length : next);
    const flow = together.reduce((sum, band) => sum + bandHeight(band), 0);
    const height = Math.max(TABLE.sliceHeight, flow);
    const [taken, left] = takeLines(rest, height - 2 * paddingY);
    slices.push({ row, part, lines: taken, bands: together });
    rest = left;
  }
  return slices;
}

const hasText = (lines: RowLines): boolean => TEXT_FIELDS.some((field) => lines[field].length > 0);

/** The lines of each cell that fit into `height`, at least one, and those that do not. */
function takeLines(lines: RowLines, height: number): [RowLines, RowLines] {
  const counts = TEXT_FIELDS.map((field) => {
    let used = 0;
    const end = lines[field].findIndex((line) => {
      used += line.gapBefore + line.height;
      return used > height;
    });
    return end === -1 ? lines[field].length : cleanEnd(lines[field], Math.max(1, end));
  });
  const countOf = (field: TextField): number => counts[TEXT_FIELDS.indexOf(field)] ?? 0;
  return [
    eachField((field) => lines[field].slice(0, countOf(field))),
    eachField((field) => lines[field].slice(countOf(field))),
  ];
}

/** A break before line `end`, or a little earlier, so that no line of a paragraph stands alone on either side. */
function cleanEnd(lines: readonly LaidLine[], end: number): number {
  const parts = (at: number): boolean => lines[at]?.first === false;
  let at = end;
  // The last line of a paragraph alone below the break, then the first alone above it.
  if (parts(at) && !parts(at + 1)) at--;
  if (parts(at) && !parts(at - 1)) at--;
  return Math.max(1, at);
}

/** Parts of one row that stand on one page, as one. */
export function joinSlices(slices: readonly Slice[]): Slice[] {
  const joined: Slice[] = [];
  for (const slice of slices) {
    const last = joined.at(-1);
    if (!last || last.row !== slice.row) {
      joined.push(slice);
      continue;
    }
    joined[joined.length - 1] = {
      ...last,
      bands: [...last.bands, ...slice.bands],
      lines: eachField((field) => [...last.lines[field], ...slice.lines[field]]),
    };
  }
  return joined;
}
