import { TABLE } from '../dimensions.js';
import { ProblemLog } from '../problems.js';
import type { ColumnPlan } from '../table/columns.js';
import { type Head, layHead } from '../table/head.js';
import { layRow, type RowLines } from '../table/rows.js';
import type { TableInput } from './table-input.js';

/** The text of a table in columns of known widths. */
export interface Cells {
  readonly plan: ColumnPlan;
  readonly head: Head;
  /** Row by row. */
  readonly lines: readonly RowLines[];
  /** Words broken in them. */
  readonly broken: ProblemLog;
}

/** Lays head and rows into the columns of a plan: `before` itself, where that gave every cell the same room. */
export function layCells(input: TableInput, plan: ColumnPlan, before: Cells | null): Cells {
  const { options, labels, pelaksana, typesetter, index, size } = input;
  const known = before !== null && sharesAlike(before.plan, plan) ? before : null;
  const broken = known?.broken ?? new ProblemLog();
  typesetter.recordBrokenWords(broken);
  if (known) return known;
  const head = layHead(
    {
      pelaksana,
      labels: options.labels,
      texts: labels,
      size,
      columnNumbers: options.columnNumbers,
      prosedur: index,
    },
    plan,
    typesetter,
  );
  return { plan, head, lines: layRows(input, plan), broken };
}

const sharesAlike = (a: ColumnPlan, b: ColumnPlan): boolean =>
  a.attempt === b.attempt && a.widths.every((width, column) => width === b.widths[column]);

function layRows({ rows, pelaksana, typesetter, index }: TableInput, plan: ColumnPlan): RowLines[] {
  const width = (field: string): number => {
    const order = ['kelengkapan', 'waktu', 'output', 'keterangan'].indexOf(field);
    const column = field === 'uraian' ? 1 : 2 + pelaksana.length + order;
    return plan.widths[column] ?? 0;
  };
  const laid: RowLines[] = [];
  let waktu: RowLines['waktu'] = [];
  for (const row of rows) {
    const widthOf = row.kind === 'tahap' ? () => TABLE.noWidth + width('uraian') : width;
    const lines = layRow(row, widthOf, index, typesetter);
    if (row.kind === 'langkah' && !row.merged) waktu = lines.waktu;
    // A joined cell that goes on over a page break repeats its text there.
    laid.push(row.merged ? { ...lines, waktu } : lines);
  }
  return laid;
}
