import { isCapitalised } from '../../bahasa/kata.js';

/** A word with the capitals of the one whose place it takes: all of them, the first, or none. */
export function tiruHuruf(kata: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return kata.toUpperCase();
  return isCapitalised(model) ? kata.charAt(0).toUpperCase() + kata.slice(1) : kata;
}
