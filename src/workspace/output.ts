import { mkdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from './system-code.js';
import { writeWhole } from './write-whole.js';

/** A file could not be written. `reason` is the system's code, or one of ours. */
export class OutputError extends Error {
  constructor(
    /** As it was asked for. */
    readonly file: string,
    readonly reason: 'outside' | 'is-folder' | 'system',
    /** `EACCES`, `ENOSPC`; empty where the reason is ours. */
    readonly system: string,
  ) {
    super(`${file}: ${reason} ${system}`.trim());
  }
}

/** Writes into one folder and nowhere else, each file whole or not at all. */
export class OutputFolder {
  #real: string | undefined;

  constructor(
    /** Absolute. Made when the first file is written. */
    readonly folder: string,
  ) {}

  /**
   * @param name below the folder, with `/`
   * @returns the absolute path written
   * @throws OutputError when the place lies outside the folder, also by way of a link, or the system refuses
   */
  write(name: string, content: string | Uint8Array): string {
    const file = path.resolve(this.folder, name);
    if (!isInside(this.folder, file)) throw new OutputError(name, 'outside', '');
    try {
      const parent = this.#makeParent(name, path.dirname(file));
      // The place is renamed over, so a link that stands there is replaced and never followed.
      const target = path.join(parent, path.basename(file));
      if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) {
        throw new OutputError(name, 'is-folder', '');
      }
      writeWhole(target, content);
      return file;
    } catch (error) {
      if (error instanceof OutputError) throw error;
      throw new OutputError(name, 'system', systemCode(error));
    }
  }

  /** Makes the folders on the way, each only after the one above it is known to lie inside. */
  #makeParent(name: string, parent: string): string {
    if (this.#real === undefined) {
      makeFolders(this.folder);
      this.#real = realpathSync(this.folder);
    }
    let real = this.#real;
    for (const part of path.relative(this.folder, parent).split(path.sep).filter(Boolean)) {
      const next = path.join(real, part);
      if (statSync(next, { throwIfNoEntry: false }) === undefined) mkdirSync(next);
      real = realpathSync(next);
      if (real !== this.#real && !isInside(this.#real, real)) {
        throw new OutputError(name, 'outside', '');
      }
    }
    return real;
  }
}

/** `mkdir -p`. Node's own `recursive` never comes back from places such as `/proc`, where the system makes no folders. */
function makeFolders(folder: string): void {
  const missing: string[] = [];
  for (let at = folder; statSync(at, { throwIfNoEntry: false }) === undefined; ) {
    missing.push(at);
    at = path.dirname(at);
  }
  for (const next of missing.reverse()) {
    try {
      mkdirSync(next);
    } catch (error) {
      // Another process may have made it in between.
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  }
}

const isInside = (folder: string, file: string): boolean => {
  const relative = path.relative(folder, file);
  return (
    relative !== '' &&
    relative !== '..' &&
    !relative.startsWith(`..${path.sep}`) &&
    !path.isAbsolute(relative)
  );
};
