import type { LaidLine } from '../text/lines.js';

/** A cell with its text laid; `x` from the left end of the block. */
export interface Cell {
  readonly field: string;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly LaidLine[];
  /** Stands above what goes on on the next page. */
  readonly again: readonly LaidLine[];
  readonly column: number;
  readonly colSpan: number;
  readonly label: boolean;
  /** Free height the cell keeps even without text. */
  readonly least: number;
}

export type Row = readonly Cell[];
