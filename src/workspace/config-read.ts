import { report } from '../diagnostics/code.js';
import { logoTidakDapatDipakai } from '../diagnostics/codes/konfigurasi.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inOrder } from '../diagnostics/finding.js';
import type { SourceText } from '../text/source.js';
import { type Logo, readLogo } from './config-logo.js';
import { type Periksa, readPeriksa } from './config-periksa.js';
import { choiceOf, isRecord, Reader } from './config-reader.js';
import type { AturanDikenal } from './config-rules.js';
import { CHOICES, KEYS, Konfigurasi } from './config-schema.js';
import { readYaml } from './config-yaml.js';

/** What a configuration says, ready to be used: its logo read, the names of its rules resolved. */
export interface Profil extends Omit<Konfigurasi, 'logo' | 'periksa'> {
  readonly logo?: Logo;
  readonly periksa?: Periksa;
}

/**
 * Reads a configuration. Total: a value that cannot be used is left out and told at its place.
 *
 * @param folder absolute, where the configuration stands: the root of the project
 * @param rules what `periksa.aturan` may name
 */
export function readConfig(
  source: SourceText,
  folder: string,
  rules: readonly AturanDikenal[],
): { readonly profil: Profil; readonly diagnostics: readonly Diagnostic[] } {
  const file = readYaml(source.text);
  const reader = new Reader(file);
  const values =
    file.value === null ? {} : (reader.fit(Konfigurasi, tidy(file.value, ''), [], KEYS) ?? {});
  const { logo: place, periksa, ...profil } = values;
  return {
    profil: {
      ...profil,
      ...(place === undefined ? {} : pictureAt(place, reader, folder)),
      ...(periksa === undefined ? {} : { periksa: readPeriksa(periksa, reader, folder, rules) }),
    },
    diagnostics: inOrder(reader.diagnostics),
  };
}

function pictureAt(place: string, { file, diagnostics }: Reader, folder: string): { logo?: Logo } {
  const logo = readLogo(folder, place);
  if (typeof logo !== 'string') return { logo };
  const params = { berkas: place, fault: logo };
  diagnostics.push(report(logoTidakDapatDipakai, file.placeOf(['logo']), params));
  return {};
}

/**
 * Leaves out keys without a value, whose default counts, and reads choices in any case, with `ya` and `tidak` also as
 * YAML's own words.
 */
function tidy(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => tidy(inner, `${path}[]`));
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== null)
        .map(([key, inner]) => [key, tidy(inner, path === '' ? key : `${path}.${key}`)]),
    );
  }
  const choices = CHOICES.get(path);
  return choices === undefined ? value : choiceOf(value, choices);
}
