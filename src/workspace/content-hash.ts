import { hash } from 'node:crypto';

/** A content hash: two files with the same one are the same. */
export const contentHash = (content: string | Uint8Array): string =>
  hash('sha256', content, 'base64url');
