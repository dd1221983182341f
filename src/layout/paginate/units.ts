import type { Slice } from '../table/rows.js';

/** Whether a slice comes after another in the table. */
export const isAfter = (a: Pick<Slice, 'row' | 'part'>, b: Pick<Slice, 'row' | 'part'>): boolean =>
  a.row > b.row || (a.row === b.row && a.part > b.part);

/** A heading is never parted from the row below it. */
export function unitsOf(slices: readonly Slice[], isHeading: (row: number) => boolean): Slice[][] {
  const units: Slice[][] = [];
  let heading: Slice[] = [];
  for (const slice of slices) {
    if (isHeading(slice.row)) {
      heading.push(slice);
      continue;
    }
    units.push([...heading, slice]);
    heading = [];
  }
  if (heading.length > 0) units.push(heading);
  return units;
}
