/** Place of an element on its page, from left, top, right, bottom in points: left, bottom, right, top, y upward. */
export const upward = (
  [left, top, right, bottom]: readonly [number, number, number, number],
  pageHeight: number,
): number[] => [left, pageHeight - bottom, right, pageHeight - top];

/** Attributes of a block in its place (ISO 32000-1, table 344). */
export const placeOf = (BBox: readonly number[]): Record<string, unknown> => ({
  O: 'Layout',
  Placement: 'Block',
  BBox,
});

/** Attributes of a table cell (ISO 32000-1, table 349); null where none is needed. */
export function cellAttributes(
  scope: 'col' | 'row' | null,
  columnSpan: number,
  rowSpan: number,
): Record<string, unknown> | null {
  if (!scope && columnSpan === 1 && rowSpan === 1) return null;
  return {
    O: 'Table',
    ...(scope ? { Scope: scope === 'col' ? 'Column' : 'Row' } : {}),
    ...(columnSpan > 1 ? { ColSpan: columnSpan } : {}),
    ...(rowSpan > 1 ? { RowSpan: rowSpan } : {}),
  };
}
