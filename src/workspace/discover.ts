import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from './system-code.js';

/** The name that means standard input. */
export const STDIN = '-';

/** A file to compile, or standard input. */
export interface Source {
  /** Absolute, or {@link STDIN}. */
  readonly file: string;
  /** How it is called in messages: relative to the working folder, with `/`. */
  readonly name: string;
}

export interface Discovery {
  /** Each file once; in the order of the arguments, those of one folder in code-unit order of their path. */
  readonly sources: readonly Source[];
  /** Folders named on the command line that hold no `.sop` file. */
  readonly empty: readonly string[];
  /** Absolute paths of the folders that were searched. */
  readonly searched: readonly string[];
  /** Folders that could not be read, with the system's code. */
  readonly unreadable: readonly { readonly name: string; readonly system: string }[];
}

/**
 * The files that the arguments stand for. A folder stands for every `*.sop` below it, save in `node_modules` and in
 * folders whose name starts with a dot. Linked folders are entered only when named, so that no loop of links can be
 * met; linked files are files. An argument that is no folder is a file, there or not.
 *
 * @param args paths as given, relative to `cwd` or absolute; `-` is standard input
 */
export function discover(args: readonly string[], cwd: string): Discovery {
  const found = new Map<string, Source>();
  const empty: string[] = [];
  const searched: string[] = [];
  const unreadable: { name: string; system: string }[] = [];

  for (const arg of args) {
    const source = sourceNamed(arg, cwd);
    const given = source.file;
    if (given === STDIN || !isFolder(given)) {
      found.set(given, source);
      continue;
    }
    searched.push(given);
    const failed: Failed[] = [];
    const files = [...filesBelow(given, failed)];
    for (const { folder, system } of failed) {
      unreadable.push({ name: displayName(folder, cwd), system });
    }
    if (files.length === 0 && failed.length === 0) empty.push(displayName(given, cwd));
    const within = nameWithin(given, cwd);
    for (const file of files.sort()) found.set(file, { file, name: within(file) });
  }
  return { sources: [...found.values()], empty, searched, unreadable };
}

/**
 * Whether every `.sop` file below a folder, as {@link discover} finds them, is one of those given. No more of the folder
 * is searched than is needed to say so.
 *
 * @param folder absolute path
 * @param given absolute paths
 */
export function areAllOf(folder: string, given: ReadonlySet<string>): boolean {
  for (const file of filesBelow(folder, [])) if (!given.has(file)) return false;
  return true;
}

/** The source that one argument names. */
export function sourceNamed(arg: string, cwd: string): Source {
  if (arg === STDIN) return { file: STDIN, name: STDIN };
  const file = path.resolve(cwd, arg);
  return { file, name: displayName(file, cwd) };
}

/** The path as messages and reports show it: relative to the working folder, with `/` on every system. */
export function displayName(file: string, cwd: string): string {
  return withSlashes(path.relative(cwd, file) || '.');
}

const withSlashes = (file: string): string =>
  path.sep === '/' ? file : file.split(path.sep).join('/');

/** {@link displayName} for the files below a folder, which are many. */
function nameWithin(folder: string, cwd: string): (file: string) => string {
  const from = path.join(folder, path.sep).length;
  const start = path.relative(cwd, folder);
  const before = start === '' ? '' : path.join(start, path.sep);
  return (file) => withSlashes(before + file.slice(from));
}

export const isSopName = (name: string): boolean => /\.sop$/i.test(name) && !name.startsWith('.');

const skipped = (name: string): boolean => name === 'node_modules' || name.startsWith('.');

/** What cannot be looked at (a link to itself, a folder that may not be entered) is told when it is read as a file. */
function isFolder(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

/** A folder that could not be read, with the system's code. */
interface Failed {
  readonly folder: string;
  readonly system: string;
}

/** The files below `folder`, in any order. What cannot be read is added to `failed`. */
function* filesBelow(folder: string, failed: Failed[]): Generator<string> {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(folder);
  } catch (error) {
    failed.push({ folder, system: systemCode(error) });
    return;
  }
  const below = path.join(folder, path.sep);
  for (const entry of entries) {
    const { name } = entry;
    if (entry.isDirectory()) {
      if (!skipped(name)) yield* filesBelow(below + name, failed);
    } else if (isSopName(name)) {
      const file = below + name;
      if (!(entry.isSymbolicLink() && isFolder(file))) yield file;
    }
  }
}

const readEntries = (folder: string) => readdirSync(folder, { withFileTypes: true });
