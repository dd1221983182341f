/** Thousandths as they stand after the point, without zeros at the end. */
const FRACTIONS = Array.from({ length: 1000 }, (_, thousandths) =>
  thousandths === 0 ? '' : String(thousandths / 1000).slice(1),
);

/**
 * As `decimal` of `shared/units.ts`, character by character, quicker: the shortest decimal of a fraction
 * is slow to find, and a sheet has thousands of them.
 */
export function decimal(value: number): string {
  const thousandths = Math.round(value * 1000) || 0;
  const size = Math.abs(thousandths);
  const fraction = FRACTIONS[size % 1000] ?? '';
  return `${thousandths < 0 ? '-' : ''}${Math.floor(size / 1000)}${fraction}`;
}
