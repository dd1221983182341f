import type { Group } from '../../layout/page-model.js';
import { gathered } from '../../text/lists.js';

/** A table as HTML wants it: every place of the grid filled once. */
export interface Grid {
  /** Millimetres. */
  readonly widths: readonly number[];
  readonly rows: readonly { readonly row: Group; readonly cells: readonly GridCell[] }[];
}

/** A cell, or a gap where the page model has none. */
export interface GridCell {
  readonly cell: Group | null;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Edges nearer than this are one: a hundredth of a millimetre, below what is drawn and above rounding. */
const SAME_EDGE = 0.01;

/**
 * The grid of a group of `baris`, each holding its `sel`. Columns come from `attrs.edges`, else from the edges of the
 * cells; a cell stands in the columns it is drawn over.
 */
export function gridOf(table: Group): Grid {
  const rows = childGroups(table, 'baris');
  const cellsOf = (row: Group): Group[] => childGroups(row, 'sel');
  const edges = table.attrs?.edges ?? edgesOf(gathered(rows, cellsOf));
  const columnCount = Math.max(1, edges.length - 1);
  const indexOf = (x: number): number =>
    Math.max(
      0,
      edges.findIndex((edge) => Math.abs(edge - x) <= SAME_EDGE),
    );
  const taken = rows.map(() => new Array<boolean>(columnCount).fill(false));
  return {
    widths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    rows: rows.map((row, at) => {
      const cells: GridCell[] = [];
      const mine = taken[at] ?? [];
      const fillGaps = (until: number): void => {
        for (let column = 0; column < until; column++) {
          if (mine[column]) continue;
          mine[column] = true;
          cells.push({ cell: null, columnSpan: 1, rowSpan: 1 });
        }
      };
      const placed = cellsOf(row).map((cell) => {
        const column = indexOf(cell.box.x);
        const span = indexOf(cell.box.x + cell.box.width) - column;
        return { cell, column, columnSpan: Math.max(1, Math.min(span, columnCount - column)) };
      });
      placed.sort((a, b) => a.column - b.column);
      for (const { cell, column, columnSpan } of placed) {
        fillGaps(column);
        const rowSpan = Math.max(1, Math.min(cell.attrs?.rowSpan ?? 1, rows.length - at));
        for (const covered of taken.slice(at, at + rowSpan)) {
          covered.fill(true, column, column + columnSpan);
        }
        cells.push({ cell, columnSpan, rowSpan });
      }
      fillGaps(columnCount);
      return { row, cells };
    }),
  };
}

const childGroups = (group: Group, role: Group['role']): Group[] =>
  group.children.filter((item) => item.type === 'group').filter((item) => item.role === role);

function edgesOf(cells: readonly Group[]): number[] {
  const all = gathered(cells, ({ box }) => [box.x, box.x + box.width]).sort((a, b) => a - b);
  return all.filter((edge, index) => index === 0 || edge - (all[index - 1] ?? 0) > SAME_EDGE);
}
