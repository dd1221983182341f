import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from '../../src/workspace/content-hash.js';
import { FileHashes } from '../../src/workspace/file-hashes.js';

const WORKER = path.resolve('dist/hash-worker.cjs');

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sopc-sidik-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Files of 0 to some 200,000 bytes, a folder, one that is not there; with the hash of each. */
function someFiles(): { readonly files: string[]; readonly hashes: (string | null)[] } {
  const files = Array.from({ length: 200 }, (_, index) => path.join(root, `${index}.sop`));
  const hashes = files.map((file, index): string | null => {
    const bytes = Buffer.alloc(index % 50 === 3 ? 1000 * index : index, `isi ${index} \xff`);
    writeFileSync(file, bytes);
    return contentHash(bytes);
  });
  mkdirSync(path.join(root, 'folder.sop'));
  files.splice(100, 0, path.join(root, 'folder.sop'), path.join(root, 'tidak ada.sop'));
  return { files, hashes: hashes.toSpliced(100, 0, null, null) };
}

describe('the content hashes of files', () => {
  it.each([1, 2, 3])('are found out by %i threads', async (threads) => {
    const { files, hashes } = someFiles();
    expect(await new FileHashes(files, threads, WORKER).all()).toEqual(hashes);
  });

  it('are found out by one thread where no other can start', async () => {
    const { files, hashes } = someFiles();
    expect(await new FileHashes(files, 2, path.join(root, 'tidak ada.cjs')).all()).toEqual(hashes);
    expect(await new FileHashes([], null).all()).toEqual([]);
  });

  it('are not known of what a thread took that broke down', async () => {
    const broken = path.join(root, 'rusak.cjs');
    writeFileSync(
      broken,
      `Atomics.add(require('node:worker_threads').workerData.next, 0, 32); throw new Error('x');`,
    );
    const { files, hashes } = someFiles();
    const found = await new FileHashes(files, 2, broken).all();
    for (const [index, hash] of found.entries()) {
      if (hash !== null) expect(hash).toBe(hashes[index]);
    }
    expect(found.filter((hash) => hash === null).length).toBeLessThanOrEqual(2 + 32);
  });
});
