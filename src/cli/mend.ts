import { readFileSync, realpathSync, statSync } from 'node:fs';
import { type FixOptions, fixText, type Mend } from '../check/fix.js';
import type { Decoded } from '../text/decode.js';
import type { Source } from '../workspace/discover.js';
import { systemCode } from '../workspace/system-code.js';
import { writeWhole } from '../workspace/write-whole.js';

/** What mending one file came to. */
export interface Mended {
  /** The text after it. */
  readonly text: string;
  readonly made: readonly Mend[];
  readonly reverted: readonly Mend[];
  /** The system's code where the file could not be written, `encoding` where its encoding has no place for a mend. */
  readonly failed: string | null;
}

/**
 * Mends one file, in its own encoding, whole or not at all.
 *
 * @param write false to leave the file as it is
 */
export function mendFile(
  { file, name }: Source,
  decoded: Decoded,
  options: FixOptions,
  write: boolean,
): Mended {
  const { text, made, reverted } = fixText(name, decoded.text, options);
  const failed = made.length > 0 ? encodedAndWritten(file, decoded, text, write) : null;
  return failed === null
    ? { text, made, reverted, failed }
    : { text: decoded.text, made: [], reverted, failed };
}

function encodedAndWritten(
  file: string,
  decoded: Decoded,
  text: string,
  write: boolean,
): string | null {
  let bytes: Uint8Array;
  try {
    bytes = decoded.encode(text);
  } catch {
    return 'encoding';
  }
  if (!write) return null;
  try {
    // A linked file is mended where it is; the link stays.
    const place = realpathSync(file);
    // What was written by someone else meanwhile is not lost.
    if (!readFileSync(place).equals(decoded.encode(decoded.text))) return 'EBUSY';
    writeWhole(place, bytes, { mode: statSync(place).mode });
    return null;
  } catch (error) {
    return systemCode(error);
  }
}
