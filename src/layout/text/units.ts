/** Millimetres in a point (1/72 inch). */
export const MM_PER_POINT = 25.4 / 72;

/**
 * Height of a line as a multiple of its size. Builds of one family differ in their own line gaps, so every back end
 * gets this one; 1.15 is what word processors give Arial in single spacing.
 */
export const LINE_HEIGHT = 1.15;

/** Ascent and descent of Arial in em (hhea of Arimo, 1854 and 434 of 2048): they place the baseline in the line. */
const ASCENT = 1854 / 2048;
const DESCENT = 434 / 2048;

/** Height of a line of text of `size` points, mm. */
export const lineHeightOf = (size: number): number => size * LINE_HEIGHT * MM_PER_POINT;

/** From the top of a line to its baseline, mm; `size` in points. */
export const baselineOffset = (size: number): number =>
  size * ((LINE_HEIGHT - ASCENT - DESCENT) / 2 + ASCENT) * MM_PER_POINT;
