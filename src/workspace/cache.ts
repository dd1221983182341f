import type { PackReader, PackWriter } from '../text/packed.js';
import {
  type CacheContent,
  type CacheFault,
  emptyContent,
  readCache,
  writeCache,
} from './cache-file.js';
import { RecordPacker } from './packed-records.js';

/** Parts of a file: with more of them it is written anew as one. */
const MOST_PARTS = 16;
/** So is one of which less than this share is of use. */
const LEAST_USED = 3 / 4;

/**
 * Values by name in one file, each good as long as what it was made from is the same. A record starts with its name and
 * the texts it was made from; of several of one name the last counts. What no run asks for any more goes when it is a
 * quarter of the file, so that the file does not grow for ever.
 *
 * A cache is never trusted further than its hashes go: a file that is not whole, or of another program, is not used.
 */
export class Cache {
  /** Where the records start, by name. */
  readonly #starts = new Map<string, number>();
  readonly #kept = new Set<number>();
  readonly #fresh: RecordPacker;
  /** Records of the file, and those that were set. */
  #all = 0;
  #set = 0;

  private constructor(
    private readonly file: string,
    private readonly program: string,
    private readonly content: CacheContent,
    readonly fault: CacheFault | null,
  ) {
    const { records } = content;
    this.#fresh = new RecordPacker(records);
    for (const start of records.starts()) {
      this.#starts.set(records.read(start).text(), start);
      this.#all++;
    }
  }

  /**
   * @param file absolute; need not exist
   * @param program what made the values: a cache of another program is not used
   */
  static open(file: string, program: string): Cache {
    const content = readCache(file, program);
    return typeof content === 'string'
      ? new Cache(file, program, emptyContent(program), content)
      : new Cache(file, program, content, null);
  }

  /** Whether nothing is known, so that asking is of no use. */
  get isEmpty(): boolean {
    return this.#starts.size === 0;
  }

  /**
   * The value called `name`; undefined where it is not known, or was made from something else.
   * @param from what it would be made from now, in as many texts as when it was set
   */
  get(name: string, from: readonly string[]): PackReader | undefined {
    const start = this.#starts.get(name);
    if (start === undefined) return undefined;
    const value = this.content.records.read(start);
    value.text();
    for (const text of from) if (value.text() !== text) return undefined;
    this.#kept.add(start);
    return value;
  }

  /**
   * Sets the value called `name`, of which nothing of use is known.
   * @param from what it was made from
   * @param write writes the value
   */
  set(name: string, from: readonly string[], write: (to: PackWriter) => void): void {
    this.#all++;
    this.#set++;
    this.#fresh.add((to) => {
      to.text(name);
      for (const text of from) to.text(text);
      write(to);
    });
  }

  /**
   * Writes what was set, where anything was. What is no cache of ours is never written over.
   * @throws what the system says
   */
  save(): void {
    if (this.fault === 'bukan-cache' || this.fault === 'tidak-terbaca') return;
    const { bytes, records, parts } = this.content;
    const isTidy = this.#kept.size + this.#set >= this.#all * LEAST_USED && parts < MOST_PARTS;
    if (isTidy) {
      if (this.#set > 0) writeCache(this.file, bytes, this.#fresh);
      return;
    }
    const whole = this.#fresh.records;
    for (const start of whole.starts(records.words.length)) this.#kept.add(start);
    const anew = new RecordPacker();
    anew.copy(whole, this.#kept);
    writeCache(this.file, emptyContent(this.program).bytes, anew);
  }
}
