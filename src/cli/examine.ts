import type { Settings } from '../check/settings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { contentHash } from '../workspace/content-hash.js';
import { type ReadSource, readAs, readFile } from '../workspace/read.js';
import { type Checked, checkOne } from './pipeline.js';
import type { Job } from './threads/work.js';

/** What is kept of a file that was read and checked by itself. Plain data: it goes between threads and into the cache. */
export interface Examined {
  /** The content hash of its bytes; null where they could not be read, or are none of a file. */
  readonly hash: string | null;
  /** What there is to say about reading it. */
  readonly reading: readonly Diagnostic[];
  /** Null where it could not be read. */
  readonly checked: Checked | null;
}

/** Reads a file and checks it by itself. */
export function examineFile({ source: { file, name }, settings }: Job): Examined {
  const read = readFile(file);
  const examined = examineText(readAs(name, read), settings);
  return 'error' in read ? examined : { ...examined, hash: contentHash(read.bytes) };
}

/** Checks by itself what was read. */
export function examineText(
  { source, decoded, diagnostics }: ReadSource,
  settings: Settings,
): Examined {
  const checked = decoded === null ? null : checkOne(source, settings);
  return { hash: null, reading: diagnostics, checked };
}
