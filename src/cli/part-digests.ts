import { type Bagian, DIBACA, SEMUA_BAGIAN, sayingOf } from '../check/set/bagian.js';
import type { Ringkasan } from '../check/set/summary.js';
import type { PackReader, PackWriter } from '../text/packed.js';
import { contentHash, contentWords } from '../workspace/content-hash.js';

/** Words of 32 bits that are kept of a hash. */
const WORDS = 4;
const WORDS_A_FILE = WORDS * SEMUA_BAGIAN.length;

/** Digests of what each part of the summaries of some files says, 64 bytes a file. */
export class PartDigests {
  /** Where those of a file start, by its path. */
  readonly #starts = new Map<string, number>();
  #words = new Uint32Array(WORDS_A_FILE);

  /** Adds those of a summary and writes them down. */
  add(summary: Ringkasan, to: PackWriter): void {
    let at = this.#start(summary.path);
    for (const bagian of SEMUA_BAGIAN) {
      for (const word of contentWords(sayingOf(summary, bagian), WORDS)) {
        to.number(word);
        this.#words[at++] = word;
      }
    }
  }

  /** Adds those that {@link add} wrote down. */
  read(path: string, from: PackReader): void {
    let at = this.#start(path);
    for (const end = at + WORDS_A_FILE; at < end; at++) this.#words[at] = from.number();
  }

  /**
   * A content hash of all that rules about a part may read of some files, but for their paths and places; null where a
   * file is not known.
   */
  of(paths: readonly string[], bagian: Bagian): string | null {
    const read = DIBACA[bagian].map((part) => SEMUA_BAGIAN.indexOf(part) * WORDS);
    const all = new Uint32Array(paths.length * read.length * WORDS);
    let to = 0;
    for (const path of paths) {
      const start = this.#starts.get(path);
      if (start === undefined) return null;
      for (const part of read) {
        for (let word = 0; word < WORDS; word++) all[to++] = this.#words[start + part + word] ?? 0;
      }
    }
    return contentHash(new Uint8Array(all.buffer));
  }

  #start(path: string): number {
    const start = this.#starts.get(path) ?? this.#starts.size * WORDS_A_FILE;
    this.#starts.set(path, start);
    if (start + WORDS_A_FILE > this.#words.length) {
      const larger = new Uint32Array(this.#words.length * 2);
      larger.set(this.#words);
      this.#words = larger;
    }
    return start;
  }
}
