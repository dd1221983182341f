import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from './content-hash.js';
import { systemCode } from './system-code.js';
import { writeWhole } from './write-whole.js';

/** Why a cache was not used. `rusak`: cut off or changed. `asing`: of another version, or no cache of ours at all. */
export type CacheFault = 'rusak' | 'asing' | 'tidak-terbaca';

/** First line of a cache. */
const FORMAT = 'sopc-cache 1';

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
    let text: string;
    try {
      text = readFileSync(file, 'latin1');
    } catch (error) {
      const fault = systemCode(error) === 'ENOENT' ? null : 'tidak-terbaca';
      return new Cache(file, head, new Map(), fault);
    }
    const known = entriesIn(text, head);
    return typeof known === 'string'
      ? new Cache(file, head, new Map(), known)
      : new Cache(file, head, known, null);
  }

  /** The value of a key; undefined where it is not known. */
  get(key: string): unknown {
    const line = this.#known.get(key);
    if (line === undefined) return undefined;
    this.#kept.set(key, line);
    return JSON.parse(line);
  }

  set(key: string, value: unknown): void {
    this.#changed = true;
    this.#kept.set(key, ascii(JSON.stringify(value)));
  }

  /**
   * Writes the values asked for and set, where anything changed.
   * @throws what the system says
   */
  save(): void {
    if (!this.#changed && this.#kept.size === this.#known.size) return;
    const lines = [this.head];
    for (const [key, value] of this.#kept) lines.push(`${key} ${value}`);
    const body = `${lines.join('\n')}\n`;
    writeWhole(this.file, Buffer.from(`${body}${contentHash(body)}\n`, 'latin1'));
  }
}

/** The lines of a cache by key; what is wrong with it otherwise. */
function entriesIn(text: string, head: string): Map<string, string> | CacheFault {
  if (!text.startsWith(FORMAT)) return 'asing';
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  if (!text.endsWith('\n') || end === 0) return 'rusak';
  const body = text.slice(0, end);
  if (contentHash(body) !== text.slice(end, -1)) return 'rusak';
  const lines = body.split('\n');
  if (lines[0] !== head) return 'asing';
  const known = new Map<string, string>();
  for (const line of lines.slice(1, -1)) {
    const blank = line.indexOf(' ');
    known.set(line.slice(0, blank), line.slice(blank + 1));
  }
  return known;
}

/** JSON in ASCII, so that the file is read byte by byte, which is several times as fast as UTF-8. */
const ascii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Where a cache stands when the user names none. */
export const defaultCache = (cwd: string): string => path.join(cwd, '.sopc-cache');
