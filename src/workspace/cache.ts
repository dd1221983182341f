import type { PackReader, PackWriter } from '../text/packed.js';
import {
  type CacheContent,
  type CacheFault,
  emptyContent,
  partOf,
  readCache,
  writeCache,
} from './cache-file.js';
import { RecordPacker } from './packed-records.js';

/** How often as large as its first part a file may get before it is written anew as one part. */
const MOST_GROWTH = 2;
/** So is one of more parts: each is read apart. */
const MOST_PARTS = 100;

/**
 * Values by name in one file, each good as long as what it was made from is the same. A record starts with its name and
 * the texts it was made from; of several of one name the last counts. What is new is added at the end. When the file has
 * grown to twice its size, or a hundred runs have added to it, only what the run asked for is kept, so that it does not
 * grow for ever.
 *
 * A cache is never trusted further than its hashes go: a file that is not whole, or of another program, is not used.
 */
export class Cache {
  /** Where the records start, by name. */
  readonly #starts = new Map<string, number>();
  readonly #kept = new Set<number>();
  readonly #fresh: RecordPacker;

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
    const { bytes, records, firstEnd, parts } = this.content;
    if (this.#fresh.words.length === 0) return;
    const part = partOf(this.#fresh);
    const isSmall = bytes.length + part.length <= MOST_GROWTH * firstEnd && parts < MOST_PARTS;
    if (this.isEmpty || isSmall) {
      writeCache(this.file, bytes, part);
      return;
    }
    const whole = this.#fresh.records;
    for (const start of whole.starts(records.words.length)) this.#kept.add(start);
    const anew = new RecordPacker();
    anew.copy(whole, this.#kept);
    writeCache(this.file, emptyContent(this.program).bytes, partOf(anew));
  }
}
