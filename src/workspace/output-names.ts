import path from 'node:path';
import { type Source, STDIN } from './discover.js';

/** A source with the name its outputs get, inside the output folder and without ending: `dukcapil/koreksi-data`. */
export interface NamedSource {
  readonly source: Source;
  /** With `/`; never absolute and never with `..`. */
  readonly stem: string;
}

/**
 * Names the outputs after the sources: the path below the folder that all arguments have in common. A folder given is
 * such a folder itself; of a file given, the folder it stands in. So `sopc build sops` writes `sops/a/x.sop` to
 * `DIR/a/x.pdf`, and `sopc build a/x.sop b/x.sop` writes `DIR/a/x.pdf` and `DIR/b/x.pdf`.
 *
 * @param args the arguments as given, and whether each is a folder
 */
export function nameOutputs(sources: readonly Source[], folders: readonly string[]): NamedSource[] {
  const root = commonFolder(folders);
  return sources.map((source) => {
    if (source.file === STDIN) return { source, stem: STDIN_STEM };
    const below = path.relative(root, source.file).split(path.sep).join('/');
    return { source, stem: below.replace(/(?<=[^/])\.sop$/i, '') };
  });
}

/** Standard input has no name; this is what its outputs are called. */
const STDIN_STEM = 'stdin';

/** The deepest folder that holds all of them. Different drives have none: then each file's name must do. */
export function commonFolder(folders: readonly string[]): string {
  const [first, ...others] = folders;
  if (first === undefined) return path.sep;
  let common = first.split(path.sep);
  for (const folder of others) {
    const parts = folder.split(path.sep);
    let same = 0;
    while (same < common.length && common[same] === parts[same]) same++;
    common = common.slice(0, same);
  }
  return common.join(path.sep) || path.sep;
}

/** Two sources that would write one file, or a source that would be overwritten. */
export interface Clash {
  /** The output, relative to the output folder. */
  readonly output: string;
  /** What meets there, by the name in messages. */
  readonly sources: readonly [string, string];
}

/**
 * The first clash among the planned outputs, or null. Names that differ only in case or in the way accents are
 * written clash too: on Windows and macOS they are one file, and the folder may be carried there.
 */
export function findClash(
  named: readonly NamedSource[],
  endings: readonly string[],
  out: string,
): Clash | null {
  const taken = new Map<string, string>();
  const inputs = new Map(named.map(({ source }) => [source.file, source.name]));
  for (const { source, stem } of named) {
    for (const ending of endings) {
      const output = `${stem}${ending}`;
      const key = output.normalize('NFC').toLowerCase();
      const other = taken.get(key) ?? inputs.get(path.join(out, ...output.split('/')));
      if (other !== undefined) return { output, sources: [other, source.name] };
      taken.set(key, source.name);
    }
  }
  return null;
}
