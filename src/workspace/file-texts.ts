import type { SourceText } from '../text/source.js';
import { contentHash } from './content-hash.js';
import type { Source } from './discover.js';
import { readAs, readFile } from './read.js';

/** Characters of texts that are kept: those of an ordinary run all, those of a hundred thousand files not. */
const KEPT = 4_000_000;

/**
 * Texts of the files of a run, for those who tell what was found in them. Most files have no finding, so that texts are
 * let go and read again when asked for. A file that changed meanwhile has no text: the places found would lie elsewhere.
 */
export class FileTexts {
  readonly #files = new Map<string, { readonly file: string; readonly hash: string }>();
  readonly #kept = new Map<string, SourceText>();
  #size = 0;

  /** @param hash the content hash of what was read of it */
  note({ file, name }: Source, hash: string): void {
    this.#files.set(name, { file, hash });
  }

  /** Undefined of a file that was not noted, is not there any more, or is another one by now. */
  of(name: string): SourceText | undefined {
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept;
    const known = this.#files.get(name);
    if (known === undefined) return undefined;
    const read = readFile(known.file);
    if ('error' in read || contentHash(read.bytes) !== known.hash) return undefined;
    const { source } = readAs(name, read);
    this.#keep(source);
    return source;
  }

  /** The oldest ones make room. */
  #keep(source: SourceText): void {
    this.#kept.set(source.path, source);
    this.#size += source.text.length;
    for (const [name, { text }] of this.#kept) {
      if (this.#size <= KEPT || name === source.path) break;
      this.#kept.delete(name);
      this.#size -= text.length;
    }
  }
}
