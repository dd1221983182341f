import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from './system-code.js';

/** Temporary files of this process so far. */
let count = 0;

/**
 * Writes a file under a temporary name beside its place and then renames it, so that a reader sees the old file or the
 * new one, whole. A link that stands at the place is replaced.
 *
 * @param target absolute
 * @param options.mode permissions of the new file; by default those of any new file
 * @param options.flush false for what may be lost when the machine stops, which is sooner done
 * @throws what the system says; nothing is left behind then
 */
export function writeWhole(
  target: string,
  content: string | Uint8Array,
  { mode, flush = true }: { readonly mode?: number; readonly flush?: boolean } = {},
): void {
  count++;
  // Short: the longest name a file may have leaves no room for a suffix.
  const temporary = path.join(path.dirname(target), `.sopc-${process.pid}-${count}.tmp`);
  try {
    writeFileSync(temporary, content, {
      flag: 'wx',
      flush,
      ...(mode === undefined ? {} : { mode }),
    });
    renameSync(temporary, target);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') rmSync(temporary, { force: true });
    throw error;
  }
}
