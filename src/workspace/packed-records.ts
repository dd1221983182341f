import { withRoom } from '../text/lists.js';
import type { PackReader, PackWriter } from '../text/packed.js';

/** Words of a record before its texts: how many texts it has, how many numbers. */
const HEAD = 2;
/** The place in the table that stands for null. */
const NULL = 0;

/**
 * Records of texts and numbers in one list of words of 32 bits and one table of texts. A record is two counts, the places
 * of its texts in the table, and its numbers: a tenth of the memory of what it stands for, which is made of it no sooner
 * than it is asked for.
 */
export class PackedRecords {
  static readonly none = new PackedRecords(new Uint32Array(0), [null]);

  /**
   * @param words the records one after the other
   * @param texts the table; its first place stands for null
   */
  constructor(
    readonly words: Uint32Array,
    readonly texts: readonly (string | null)[],
  ) {}

  /** Where each record starts, from the one at `first` on. */
  *starts(first = 0): Generator<number> {
    for (let at = first; at < this.words.length; at += this.length(at)) yield at;
  }

  read(start: number): PackReader {
    return new Reader(this.words, this.texts, start);
  }

  /** Words of the record at `start`. */
  length(start: number): number {
    return HEAD + this.textCount(start) + (this.words[start + 1] ?? 0);
  }

  textCount(start: number): number {
    return this.words[start] ?? 0;
  }

  /**
   * @param bytes words of several parts, of which each goes on with the table of those before
   * @param tables what each adds to the table
   */
  static joined(
    bytes: readonly Uint8Array[],
    tables: readonly (readonly string[])[],
  ): PackedRecords {
    const length = bytes.reduce((sum, one) => sum + one.length, 0);
    // In memory of their own, where words may start.
    const words = new Uint32Array(length / Uint32Array.BYTES_PER_ELEMENT);
    const into = new Uint8Array(words.buffer);
    let at = 0;
    for (const one of bytes) {
      into.set(one, at);
      at += one.length;
    }
    const none: (string | null)[] = [null];
    return new PackedRecords(words, none.concat(...tables));
  }
}

class Reader implements PackReader {
  #text: number;
  #number: number;

  constructor(
    private readonly words: Uint32Array,
    private readonly texts: readonly (string | null)[],
    start: number,
  ) {
    this.#text = start + HEAD;
    this.#number = this.#text + (words[start] ?? 0);
  }

  text(): string {
    return this.textOrNull() ?? '';
  }

  textOrNull(): string | null {
    return this.texts[this.words[this.#text++] ?? NULL] ?? null;
  }

  number(): number {
    return this.words[this.#number++] ?? 0;
  }

  numbers(to: Uint32Array, from: number, end: number): void {
    let number = this.#number;
    for (let at = from; at < end; at++) to[at] = this.words[number++] ?? 0;
    this.#number = number;
  }
}

/** Packs records. */
export class RecordPacker {
  readonly #texts: string[] = [];
  readonly #places = new Map<string, number>();
  #words = new Uint32Array(1024);
  #length = 0;

  /** @param before records whose table the one of these goes on */
  constructor(private readonly before: PackedRecords = PackedRecords.none) {}

  get words(): Uint32Array {
    return this.#words.subarray(0, this.#length);
  }

  /** Those before and these. */
  get records(): PackedRecords {
    const { words, texts } = this.before;
    const all = new Uint32Array(words.length + this.#length);
    all.set(words);
    all.set(this.words, words.length);
    return new PackedRecords(all, texts.concat(this.#texts));
  }

  /** The table from where that of the records before ends. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** @param write writes one record */
  add(write: (to: PackWriter) => void): void {
    const texts: number[] = [];
    const numbers: number[] = [];
    write({
      text: (value) => void texts.push(value === null ? NULL : this.#place(value)),
      number: (value) => void numbers.push(value),
      span: ({ start, end }) => void numbers.push(start, end),
    });
    const at = this.#grow(HEAD + texts.length + numbers.length);
    this.#words[at] = texts.length;
    this.#words[at + 1] = numbers.length;
    this.#words.set(texts, at + HEAD);
    this.#words.set(numbers, at + HEAD + texts.length);
  }

  /** Adds records of others. Only the places of their texts are other ones here. */
  copy(from: PackedRecords, starts: Iterable<number>): void {
    for (const start of starts) {
      const length = from.length(start);
      const at = this.#grow(length);
      this.#words.set(from.words.subarray(start, start + length), at);
      const end = at + HEAD + from.textCount(start);
      for (let word = at + HEAD; word < end; word++) {
        const text = from.texts[this.#words[word] ?? NULL] ?? null;
        this.#words[word] = text === null ? NULL : this.#place(text);
      }
    }
  }

  #place(text: string): number {
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.before.texts.length + this.#texts.length;
      this.#texts.push(text);
      this.#places.set(text, place);
    }
    return place;
  }

  /** @returns where the words that were asked for start */
  #grow(words: number): number {
    const start = this.#length;
    this.#length += words;
    this.#words = withRoom(this.#words, this.#length);
    return start;
  }
}
