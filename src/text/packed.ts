import type { Span } from './source.js';

/**
 * Where values are written as texts and numbers, one after the other, to be read back in the same order. Equal texts are
 * kept once.
 */
export interface PackWriter {
  text(value: string | null): void;
  /** @param value a whole number of 0 to 2^32 - 1 */
  number(value: number): void;
  /** Read back as two numbers. */
  span(value: Span): void;
}

/** What was written to a {@link PackWriter}, in its order. Equal texts are one text in memory. */
export interface PackReader {
  /** A text that was written as one, not as null. */
  text(): string;
  textOrNull(): string | null;
  number(): number;
  /** Reads numbers into the places of `to` from `from` to `end`. */
  numbers(to: Uint32Array, from: number, end: number): void;
}
