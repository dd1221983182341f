import { type Bagian, DIBACA, placesSaying, SEMUA_BAGIAN, sayingOf } from '../check/set/bagian.js';
import type { Ringkasan } from '../check/set/summary.js';
import { withRoom } from '../text/lists.js';
import type { PackReader, PackWriter } from '../text/packed.js';
import { contentHash, contentWords } from '../workspace/content-hash.js';

/** Words of 32 bits that are kept of a hash. */
const WORDS = 4;
/** Those of the places come last. */
const PLACES = SEMUA_BAGIAN.length;
const WORDS_A_FILE = WORDS * (PLACES + 1);

/** Content hashes of what some files say. */
export interface SetDigests {
  /** Of all that rules about a part may read, but for the paths and the places. */
  readonly bagian: (bagian: Bagian) => string;
  readonly places: string;
}

/** Digests of what each part of the summaries of some files says, and of all its places; 80 bytes a file. */
export class PartDigests {
  /** Where those of a file start, by its path. */
  readonly #starts = new Map<string, number>();
  #words = new Uint32Array(WORDS_A_FILE);

  /** Adds those of a summary and writes them down. */
  add(summary: Ringkasan, to: PackWriter): void {
    let at = this.#start(summary.path);
    const note = (saying: string): void => {
      for (const word of contentWords(saying, WORDS)) {
        to.number(word);
        this.#words[at++] = word;
      }
    };
    for (const bagian of SEMUA_BAGIAN) note(sayingOf(summary, bagian));
    note(placesSaying(summary));
  }

  /** Adds those that {@link add} wrote down. */
  read(path: string, from: PackReader): void {
    const start = this.#start(path);
    from.numbers(this.#words, start, start + WORDS_A_FILE);
  }

  /** Those of some files, in their order; null where one is not known. */
  of(files: readonly { readonly path: string }[]): SetDigests | null {
    const starts: number[] = [];
    for (const { path } of files) {
      const start = this.#starts.get(path);
      if (start === undefined) return null;
      starts.push(start);
    }
    const hashOf = (...parts: readonly number[]): string => {
      const all = new Uint32Array(starts.length * parts.length * WORDS);
      let to = 0;
      for (const part of parts) {
        for (const start of starts) {
          const from = start + part * WORDS;
          for (let word = from; word < from + WORDS; word++) all[to++] = this.#words[word] ?? 0;
        }
      }
      return contentHash(new Uint8Array(all.buffer));
    };
    return {
      bagian: (bagian) => hashOf(...DIBACA[bagian].map((part) => SEMUA_BAGIAN.indexOf(part))),
      places: hashOf(PLACES),
    };
  }

  #start(path: string): number {
    const start = this.#starts.get(path) ?? this.#starts.size * WORDS_A_FILE;
    this.#starts.set(path, start);
    this.#words = withRoom(this.#words, start + WORDS_A_FILE);
    return start;
  }
}
