import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import type { Settings } from '../check/settings.js';
import type { Localized } from '../diagnostics/diagnostic.js';
import { Cache } from '../workspace/cache.js';
import { contentHash } from '../workspace/content-hash.js';
import { readFile } from '../workspace/read.js';
import { systemCode } from '../workspace/system-code.js';
import type { Examined } from './examine.js';
import { MESSAGES } from './texts.js';
import type { Job } from './threads/work.js';

/**
 * What came out for each file by itself in an earlier run. A file is known by its name, its bytes and the settings that
 * hold for it; what the files say about each other is looked for anew in every run.
 */
export class CheckCache {
  readonly #cache: Cache;
  readonly #settings = new Map<Settings, string>();

  /**
   * @param file absolute path of the cache, which need not exist
   * @param name as messages show it
   */
  constructor(
    file: string,
    private readonly name: string,
  ) {
    this.#cache = Cache.open(file, thisProgram());
  }

  /** What there is to say about the cache as it was found; null for nothing. */
  get notice(): Localized | null {
    const { fault } = this.#cache;
    return fault === null ? null : MESSAGES.cacheNotUsed(this.name, fault);
  }

  /** What is known of a file as it is now. */
  of(job: Job): Examined | undefined {
    if (this.#cache.isEmpty) return undefined;
    const read = readFile(job.source.file);
    if ('error' in read) return undefined;
    // Written by this very program, for this very text: its own hash vouches for the shape.
    return this.#cache.get(this.#key(job, contentHash(read.bytes))) as Examined | undefined;
  }

  /** @param json of `examined` */
  add(job: Job, { hash }: Examined, json: string): void {
    if (hash !== null) this.#cache.set(this.#key(job, hash), json);
  }

  /** @returns what there is to say where it could not be written; null for nothing */
  save(): Localized | null {
    try {
      this.#cache.save();
      return null;
    } catch (error) {
      return MESSAGES.cacheNotWritten(this.name, systemCode(error));
    }
  }

  #key({ source, settings }: Job, hash: string): string {
    let settled = this.#settings.get(settings);
    if (settled === undefined) {
      settled = contentHash(JSON.stringify(settings));
      this.#settings.set(settings, settled);
    }
    return contentHash(`${settled} ${hash} ${source.name}`);
  }
}

/** This very build, on this Node: another one may know more letters, and with them find something else. */
function thisProgram(): string {
  const build = contentHash(readFileSync(fileURLToPath(import.meta.url)));
  return `${version} ${process.version} ${build}`;
}
