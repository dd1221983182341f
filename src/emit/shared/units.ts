/** 25.4 mm to the inch, 72 points to the inch. */
export const MM_PER_POINT = 25.4 / 72;
export const POINTS_PER_MM = 72 / 25.4;

/** Decimals kept in every output: a micrometre, far below what a printer can place. */
const DECIMALS = 1000;

/** Rounded to a thousandth, never `-0`. */
export const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS || 0;

/** Rounded and written without an exponent, as PDF, SVG and CSS want it. */
export const decimal = (value: number): string => String(rounded(value));
