import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** For reading, without waiting for a writer of a pipe; Windows has no such flag. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file; null for what is none: a folder, a pipe, a device.
 *
 * @param file absolute
 * @param room where they may be put, so that they hold until it is used again
 * @throws what the system says
 */
export function bytesOf(file: string, room?: Uint8Array): Uint8Array | null {
  const descriptor = openSync(file, AT_ONCE);
  try {
    // Reading a pipe or a device waits for whoever writes to it, maybe for ever.
    const status = fstatSync(descriptor);
    if (!status.isFile()) return null;
    const { size } = status;
    if (size === 0) return readFileSync(descriptor);
    const fits = room !== undefined && size <= room.length;
    return readBytes(descriptor, fits ? room : Buffer.allocUnsafe(size), size);
  } finally {
    closeSync(descriptor);
  }
}

/** As Node reads a file whose size it knows, which it would ask for a second time. */
function readBytes(descriptor: number, bytes: Uint8Array, size: number): Uint8Array {
  let length = 0;
  for (let more = size; more > 0 && length < size; length += more) {
    more = readSync(descriptor, bytes, length, size - length, null);
  }
  return bytes.subarray(0, length);
}
