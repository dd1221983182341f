import { contentHash } from './content-hash.js';
import { bytesOf } from './file-bytes.js';

/** Files whose content hashes several threads find out. Plain data: it is the data of a worker thread. */
export interface HashWork {
  /** Absolute. */
  readonly files: readonly string[];
  /** One number in shared memory: the first file that no thread has taken. */
  readonly next: Int32Array;
  /** The hashes in ASCII, {@link HASH} bytes each, in shared memory; zeros where the file could not be read. */
  readonly hashes: Uint8Array;
}

/** Letters of a content hash. */
export const HASH = 43;

/** Files taken at once: few, so that the threads end together. */
const BATCH = 32;

/** Most files fit; larger ones get memory of their own. */
const ROOM = 1 << 16;

/** Hashes files that no other thread has taken, until there are none. */
export function hashFiles({ files, next, hashes }: HashWork): void {
  const room = Buffer.allocUnsafe(ROOM);
  const out = Buffer.from(hashes.buffer);
  for (;;) {
    const from = Atomics.add(next, 0, BATCH);
    if (from >= files.length) return;
    for (let index = from; index < Math.min(from + BATCH, files.length); index++) {
      const hash = hashOf(files[index] ?? '', room);
      if (hash !== null) out.write(hash, index * HASH, 'latin1');
    }
  }
}

/** Null of what cannot be read: who checks it says why. */
function hashOf(file: string, room: Uint8Array): string | null {
  try {
    const bytes = bytesOf(file, room);
    return bytes === null ? null : contentHash(bytes);
  } catch {
    return null;
  }
}
