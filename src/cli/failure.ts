import type { Localized } from '../diagnostics/diagnostic.js';
import { nearest } from '../text/words.js';
import { MESSAGES } from './texts.js';

/** What ends a command with exit code 2: wrong usage, or a file that cannot be written. */
export class Failure extends Error {
  constructor(
    readonly text: Localized,
    readonly help: readonly Localized[] = [],
  ) {
    super(text.en);
  }
}

/**
 * The one of `allowed` that a value of an option stands for, in any case.
 * @throws Failure with the nearest name, when there is none
 */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const wanted = value.trim().toLowerCase();
  const found = allowed.find((name) => name.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw new Failure(MESSAGES.unknownValue(option, value), suggestions(value, allowed));
}

/** The nearest name where there is one, then all of them. */
export function suggestions(word: string, known: readonly string[]): Localized[] {
  const near = nearest(word, known);
  return [...(near === null ? [] : [MESSAGES.didYouMean(near)]), MESSAGES.known(known)];
}
