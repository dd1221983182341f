import { createTwoFilesPatch } from 'diff';
import type { Decoded } from '../text/decode.js';

/**
 * The difference as a patch that `git apply` and `patch -p1` take, in the encoding of the file it is about: names are
 * written in ASCII, as git does.
 *
 * @param name of the file, relative to the working folder, with `/`
 * @param after a text that `decoded.encode` takes
 * @returns null where there can be none: git's patches know no UTF-16
 */
export function patchOf(name: string, decoded: Decoded, after: string): Uint8Array | null {
  if (decoded.encoding.startsWith('utf-16')) return null;
  const patch = createTwoFilesPatch(
    `a/${name}`,
    `b/${name}`,
    decoded.text,
    after,
    undefined,
    undefined,
    { headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true } },
  );
  return decoded.encode(patch);
}
