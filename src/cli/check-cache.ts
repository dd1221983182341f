import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import type { FileCheck } from '../check/check.js';
import { type Temuan, withoutPlaces, withPlaces } from '../check/set/bagian.js';
import { packSummary, unpackSummary } from '../check/set/packed-summary.js';
import type { Ringkasan } from '../check/set/summary.js';
import type { Settings } from '../check/settings.js';
import type { Localized } from '../diagnostics/diagnostic.js';
import type { PackReader } from '../text/packed.js';
import { Cache } from '../workspace/cache.js';
import { contentHash } from '../workspace/content-hash.js';
import type { Source } from '../workspace/discover.js';
import { FileHashes } from '../workspace/file-hashes.js';
import { systemCode } from '../workspace/system-code.js';
import type { Examined } from './examine.js';
import { PartDigests } from './part-digests.js';
import type { Checked, SetMemory } from './pipeline.js';
import { MESSAGES } from './texts.js';
import type { Job } from './threads/work.js';

/**
 * What came out in an earlier run: for each file by itself, which is known by its name, its bytes and the settings that
 * hold for it; and for each set, which is known by the summaries of its files and the same
 * settings, or rule by rule by the parts of them that the rules read.
 */
export class CheckCache {
  readonly #cache: Cache;
  /** Null where there is no file of a cache. */
  readonly #reading: FileHashes | null;
  /** The content hashes of the files of this run as they are now, by name. */
  readonly #hashes = new Map<string, string>();
  readonly #settings = new Map<Settings, string>();
  readonly #digests = new PartDigests();

  /**
   * @param file absolute path of the cache, which need not exist
   * @param name as messages show it
   * @param sources the files of this run, which other threads begin to read at once
   * @param threads how many, the main thread counted; null for as many as are worth it
   */
  constructor(
    file: string,
    private readonly name: string,
    private readonly sources: readonly Source[],
    threads: number | null,
  ) {
    const files = sources.map((source) => source.file);
    this.#reading = existsSync(file) ? new FileHashes(files, threads) : null;
    this.#cache = Cache.open(file, thisProgram());
  }

  /** What there is to say about the cache as it was found; null for nothing. */
  get notice(): Localized | null {
    const { fault } = this.#cache;
    return fault === null ? null : MESSAGES.cacheNotUsed(this.name, fault);
  }

  /** Reads the files as they are now, where something is known of any. */
  async read(): Promise<void> {
    if (this.#reading === null || this.#cache.isEmpty) return;
    for (const [index, hash] of (await this.#reading.all()).entries()) {
      const source = this.sources[index];
      if (source !== undefined && hash !== null) this.#hashes.set(source.name, hash);
    }
  }

  /** What is known of a file that was read. */
  of({ source: { name }, settings }: Job): Examined | undefined {
    const hash = this.#hashes.get(name);
    if (hash === undefined) return undefined;
    const known = this.#cache.get(name, [hash, this.#settled(settings)]);
    if (known === undefined) return undefined;
    // Written by this very program, for this very text: its own hash vouches for the shape.
    this.#digests.read(name, known);
    const json = known.text();
    const found = json === '' ? CLEAN : (JSON.parse(json) as Found);
    return { hash, reading: found.reading, checked: new KnownFile(name, found, known) };
  }

  add({ source: { name }, settings }: Job, { hash, reading, checked }: Examined): void {
    if (hash === null || checked === null) return;
    const { path, ringkasan, ...all } = checked;
    const found: Found = { reading, ...all };
    const isClean = Object.values(found).every((list) => list.length === 0);
    this.#cache.set(name, [hash, this.#settled(settings)], (to) => {
      this.#digests.add(ringkasan, to);
      to.text(isClean ? '' : JSON.stringify(found));
      packSummary(ringkasan, to);
    });
  }

  /** What is known of a part of a set, which is found and added where nothing is. */
  readonly ofSet: SetMemory = (files, settings, whole) => {
    const digests = this.#digests.of(files);
    // With a text that is in no file.
    if (digests === null) return (_bagian, find) => find();
    let byPath: ReadonlyMap<string, Checked> | null = null;
    const summaryOf = (path: string): Ringkasan | undefined => {
      byPath ??= new Map(files.map((file) => [file.path, file]));
      return byPath.get(path)?.ringkasan;
    };
    const head = [this.#settled(settings), String(whole)];
    for (const { path } of files) head.push(path);
    const set = contentHash(head.join('\0'));
    return (bagian, find) => {
      // No file is called so.
      const name = `\0${settings.akar}\0${bagian}`;
      const from = [set, digests.bagian(bagian)];
      const known = this.#cache.get(name, from);
      if (known !== undefined) {
        const isThere = known.text() === digests.places;
        const kept = JSON.parse(known.text()) as Temuan;
        return isThere ? kept.found : withPlaces(kept, bagian, summaryOf);
      }
      const found = find();
      const kept = withoutPlaces(found, bagian, summaryOf);
      if (kept !== null) {
        this.#cache.set(name, from, (to) => {
          to.text(digests.places);
          to.text(JSON.stringify(kept));
        });
      }
      return found;
    };
  };

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
type Found = Pick<Examined, 'reading'> & FileCheck;

const CLEAN: Found = { reading: [], diagnostics: [], suppressed: [], suppressions: [] };

/** A file as an earlier run found it. Its summary is made when it is asked for: mostly its set is known too. */
class KnownFile implements Checked {
  readonly diagnostics: FileCheck['diagnostics'];
  readonly suppressed: FileCheck['suppressed'];
  readonly suppressions: FileCheck['suppressions'];
  #ringkasan: Ringkasan | null = null;
  readonly #packed: PackReader;

  constructor(
    readonly path: string,
    { diagnostics, suppressed, suppressions }: FileCheck,
    packed: PackReader,
  ) {
    this.diagnostics = diagnostics;
    this.suppressed = suppressed;
    this.suppressions = suppressions;
    this.#packed = packed;
  }

  get ringkasan(): Ringkasan {
    this.#ringkasan ??= unpackSummary(this.path, this.#packed);
    return this.#ringkasan;
  }
}

/** This very build, on this Node: another one may know more letters, and with them find something else. */
function thisProgram(): string {
  const build = contentHash(readFileSync(fileURLToPath(import.meta.url)));
  return `${version} ${process.version} ${build}`;
}
