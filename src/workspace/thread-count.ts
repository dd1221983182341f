import { availableParallelism } from 'node:os';

/**
 * How many threads share the work on some files, the main thread counted; never more than files.
 *
 * @param asked null for as many as are worth it
 * @param worth files that make one thread more worth it, and the most threads that are
 */
export function threadCount(
  files: number,
  asked: number | null,
  worth: { readonly files: number; readonly most: number },
): number {
  const worthIt = Math.min(availableParallelism(), worth.most, Math.floor(files / worth.files));
  return Math.min(asked ?? Math.max(1, worthIt), files);
}
