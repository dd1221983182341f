import { hash } from 'node:crypto';

/** A content hash: two files with the same one are the same. */
export const contentHash = (content: string | Uint8Array): string =>
  hash('sha256', content, 'base64url');

/** The first words of 32 bits of the same hash; four of them tell texts apart as well. */
export function contentWords(content: string, words: number): readonly number[] {
  const bytes = hash('sha256', content, 'buffer');
  return Array.from({ length: words }, (_, at) => bytes.readUInt32LE(4 * at));
}
