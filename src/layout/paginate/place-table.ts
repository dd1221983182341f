import { edgesOf } from '../edges.js';
import { drawFlow } from '../flow/draw.js';
import type { Group } from '../page-model.js';
import type { ProblemLog } from '../problems.js';
import type { Sheet } from '../sheet.js';
import { drawRows, drawStrip, type PlacedSlice, type TableFrame } from '../table/draw.js';
import type { Arranged, ArrangedPage } from './arrange.js';
import type { TableInput } from './table-input.js';
import { tooNarrow } from './too-narrow.js';

/** Draws an arranged table onto the sheet, its first page where the sheet stands. */
export function placeTable(
  input: TableInput,
  arranged: Arranged,
  sheet: Sheet,
  problems: ProblemLog,
): void {
  const edges = edgesOf(arranged.plan.widths, sheet.area.x);
  const frame: TableFrame = {
    edges,
    pelaksana: input.pelaksana,
    size: input.size,
    paddingY: input.density.paddingY,
    prosedur: input.index,
    typesetter: input.typesetter,
  };
  const narrow = tooNarrow(input, arranged, sheet.area.width);
  if (narrow !== null) problems.add(narrow);
  for (const [index, page] of arranged.pages.entries()) {
    if (index > 0) sheet.nextPage();
    if (page.height > sheet.room + 1e-6) {
      problems.add({
        kind: 'page-too-low',
        prosedur: input.index,
        halaman: sheet.nomor,
        needed: page.height,
        available: sheet.room,
      });
    }
    markHeadings(page, input, sheet);
    const top = sheet.y;
    const bodyTop = top + arranged.head.height;
    const rows = drawBody(page, input, frame, bodyTop);
    const table: Group = {
      type: 'group',
      role: 'tabel',
      box: {
        x: sheet.area.x,
        y: top,
        width: (edges.at(-1) ?? 0) - sheet.area.x,
        height: page.height,
      },
      attrs: { edges },
      children: [...arranged.head.draw(top, edges, index > 0), ...rows],
    };
    const flowEdges = edges.slice(2, 3 + input.pelaksana.length);
    const flow = drawFlow(input, arranged, index, flowEdges, bodyTop, problems);
    sheet.place(flow ? [table, flow] : [table], page.height);
  }
}

/** Stages of the procedure are entries of the outline. */
function markHeadings(page: ArrangedPage, input: TableInput, sheet: Sheet): void {
  for (const { row } of page.slices) {
    const content = input.rows[row];
    if (content?.kind === 'tahap') sheet.mark(content.langkah.tahap ?? '', 3);
  }
}

function drawBody(page: ArrangedPage, input: TableInput, frame: TableFrame, top: number): Group[] {
  const firstRow = page.flow.bands.findIndex((band) => band.kind === 'row');
  const above = stripHeight(page, 0, firstRow);
  const rowsTop = top + above;
  const placed: PlacedSlice[] = [];
  let rowY = rowsTop;
  for (const [index, slice] of page.slices.entries()) {
    const content = input.rows[slice.row];
    const height = page.sliceHeights[index] ?? 0;
    if (content) placed.push({ slice, content, y: rowY, height });
    rowY += height;
  }
  const below = stripHeight(page, firstRow, page.flow.bands.length);
  return [
    ...(above > 0 ? [drawStrip(top, above, frame)] : []),
    ...drawRows(placed, frame),
    ...(below > 0 ? [drawStrip(rowY, below, frame)] : []),
  ];
}

/** Height of the connector bands among the bands from `from` to before `to`; together they are one strip. */
const stripHeight = (page: ArrangedPage, from: number, to: number): number =>
  page.flow.bands.slice(from, to).reduce((sum, band, index) => {
    return band.kind === 'connector' ? sum + (page.bandHeights[from + index] ?? 0) : sum;
  }, 0);
