import { readFileSync, realpathSync, statSync } from 'node:fs';
import { type FixOptions, fixText } from '../check/fix.js';
import type { Mend } from '../check/mends.js';
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
  /** `encoding` where the file's encoding has no place for a mend. */
  readonly failed: 'encoding' | null;
}

/** Mends the text of one file, in its own encoding; nothing is written. */
export function mendFile({ name }: Source, decoded: Decoded, options: FixOptions): Mended {
  const { text, made, reverted } = fixText(name, decoded.text, options);
  return made.length === 0 || canHold(decoded, text)
    ? { text, made, reverted, failed: null }
    : { text: decoded.text, made: [], reverted, failed: 'encoding' };
}

/** Whether the encoding of a file has a place for every letter of a text. */
export function canHold(decoded: Decoded, text: string): boolean {
  try {
    decoded.encode(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes a mended text, whole or not at all.
 *
 * @param text one that the encoding can hold
 * @returns the system's code where it could not be written; null where it was
 */
export function writeMended({ file }: Source, decoded: Decoded, text: string): string | null {
  try {
    // A linked file is mended where it is; the link stays.
    const place = realpathSync(file);
    // What was written by someone else meanwhile is not lost.
    if (!readFileSync(place).equals(decoded.encode(decoded.text))) return 'EBUSY';
    writeWhole(place, decoded.encode(text), { mode: statSync(place).mode });
    return null;
  } catch (error) {
    return systemCode(error);
  }
}
