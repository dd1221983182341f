/** Bytes turned to characters at a time: as many as can be arguments of one call everywhere. */
const CHUNK = 0x2000;

/** Bytes in base64, without Node's `Buffer`: the text emitters also run in a browser. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(binary);
}
