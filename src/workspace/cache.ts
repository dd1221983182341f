import { readFileSync } from 'node:fs';
import { contentHash } from './content-hash.js';
import { systemCode } from './system-code.js';
import { writeWhole } from './write-whole.js';

/**
 * Why a cache was not used. `rusak`: cut off or changed. `asing`: of another program. `bukan-cache`: something else, which
 * is left alone, as is one that is `tidak-terbaca`.
 */
export type CacheFault = 'rusak' | 'asing' | 'bukan-cache' | 'tidak-terbaca';

/** How the first line of every cache starts, of whatever version. */
const MARK = 'sopc-cache ';
const FORMAT = `${MARK}1`;

/**
 * Values by the hash of what they were made from, in one file: a line of head, a line `key value` for each, a line with
 * the hash of all before it. Only what a run asked for is kept, so that the file does not grow for ever.
 *
 * A cache is never trusted further than its hashes go: a file that is not whole, or of another program, is not used.
 */
export class Cache {
  readonly #known: Map<string, string>;
  readonly #kept = new Map<string, string>();
  #changed = false;

  private constructor(
    private readonly file: string,
    private readonly head: string,
    known: Map<string, string>,
    readonly fault: CacheFault | null,
  ) {
    this.#known = known;
  }

  /**
   * @param file absolute; need not exist
   * @param program what made the values: a cache of another program is not used
   */
  static open(file: string, program: string): Cache {
    const head = `${FORMAT} ${program}`;
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch (error) {
      const fault = systemCode(error) === 'ENOENT' ? null : 'tidak-terbaca';
      return new Cache(file, head, new Map(), fault);
    }
    const known = entriesIn(bytes, head);
    return typeof known === 'string'
      ? new Cache(file, head, new Map(), known)
      : new Cache(file, head, known, null);
  }

  /** Whether nothing is known, so that asking is of no use. */
  get isEmpty(): boolean {
    return this.#known.size === 0;
  }

  /** The value of a key; undefined where it is not known. */
  get(key: string): unknown {
    const line = this.#known.get(key);
    if (line === undefined) return undefined;
    this.#kept.set(key, line);
    return JSON.parse(line);
  }

  /** @param json the value as JSON on one line */
  set(key: string, json: string): void {
    this.#changed = true;
    this.#kept.set(key, ascii(json));
  }

  /**
   * Writes the values asked for and set, where anything changed. What is no cache of ours is never written over.
   * @throws what the system says
   */
  save(): void {
    if (this.fault === 'bukan-cache' || this.fault === 'tidak-terbaca') return;
    if (!this.#changed && this.#kept.size === this.#known.size) return;
    let body = `${this.head}\n`;
    for (const [key, value] of this.#kept) body += `${key} ${value}\n`;
    const bytes = Buffer.from(body, 'latin1');
    const end = Buffer.from(`${contentHash(bytes)}\n`, 'latin1');
    writeWhole(this.file, Buffer.concat([bytes, end]), { flush: false });
  }
}

/** The lines of a cache by key; what is wrong with it otherwise. */
function entriesIn(bytes: Buffer, head: string): Map<string, string> | CacheFault {
  const mark = Buffer.from(MARK).subarray(0, bytes.length);
  if (!bytes.subarray(0, mark.length).equals(mark)) return 'bukan-cache';
  if (bytes.at(-1) !== LINE_END) return 'rusak';
  const end = bytes.lastIndexOf(LINE_END, -2) + 1;
  if (contentHash(bytes.subarray(0, end)) !== bytes.toString('latin1', end, bytes.length - 1)) {
    return 'rusak';
  }
  const [first, ...lines] = bytes.toString('latin1', 0, end - 1).split('\n');
  if (first !== head) return 'asing';
  const known = new Map<string, string>();
  for (const line of lines) {
    const blank = line.indexOf(' ');
    known.set(line.slice(0, blank), line.slice(blank + 1));
  }
  return known;
}

const LINE_END = 10;

/** JSON in ASCII, so that the file is read byte by byte, which is several times as fast as UTF-8. */
const ascii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
