import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import { packSummary, unpackSummary } from '../check/set/packed-summary.js';
import type { Settings } from '../check/settings.js';
import type { Localized } from '../diagnostics/diagnostic.js';
import { Cache } from '../workspace/cache.js';
import { contentHash } from '../workspace/content-hash.js';
import { systemCode } from '../workspace/system-code.js';
import type { Examined } from './examine.js';
import type { Checked } from './pipeline.js';
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

  /** Whether nothing is known of any file. */
  get isEmpty(): boolean {
    return this.#cache.isEmpty;
  }

  /**
   * What is known of a file.
   * @param hash the content hash of its bytes as they are now
   */
  of({ source: { name }, settings }: Job, hash: string): Examined | undefined {
    const known = this.#cache.get(name, [hash, this.#settled(settings)]);
    if (known === undefined) return undefined;
    // Written by this very program, for this very text: its own hash vouches for the shape.
    const findings = known.text();
    const ringkasan = unpackSummary(name, known);
    if (findings === '') {
      const none = { path: name, diagnostics: [], suppressed: [], suppressions: [], ringkasan };
      return { hash, reading: [], checked: none };
    }
    const { reading, ...found } = JSON.parse(findings) as Found;
    return { hash, reading, checked: { path: name, ...found, ringkasan } };
  }

  add({ source: { name }, settings }: Job, { hash, reading, checked }: Examined): void {
    if (hash === null || checked === null) return;
    const { path, ringkasan, ...all } = checked;
    const found: Found = { reading, ...all };
    const isClean = Object.values(found).every((list) => list.length === 0);
    this.#cache.set(name, [hash, this.#settled(settings)], (to) => {
      to.text(isClean ? '' : JSON.stringify(found));
      packSummary(ringkasan, to);
    });
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

  #settled(settings: Settings): string {
    let settled = this.#settings.get(settings);
    if (settled === undefined) {
      settled = contentHash(JSON.stringify(settings));
      this.#settings.set(settings, settled);
    }
    return settled;
  }
}

/** What is kept of a file beside its summary: nearly always nothing but empty lists. */
type Found = Pick<Examined, 'reading'> & Omit<Checked, 'path' | 'ringkasan'>;

/** This very build, on this Node: another one may know more letters, and with them find something else. */
function thisProgram(): string {
  const build = contentHash(readFileSync(fileURLToPath(import.meta.url)));
  return `${version} ${process.version} ${build}`;
}
