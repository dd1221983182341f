import { isAlias, isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/konfigurasi.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inOrder } from '../diagnostics/finding.js';
import type { SourceText, Span } from '../text/source.js';
import { fold, nearest } from '../text/words.js';
import { type Logo, readLogo } from './config-logo.js';
import { CHOICES, KEYS, Konfigurasi } from './config-schema.js';

/** What a configuration says, ready to be used: its logo read, `ya` and `tidak` as they are. */
export interface Profil extends Omit<Konfigurasi, 'logo'> {
  readonly logo?: Logo;
}

/**
 * Reads a configuration. Total: a value that cannot be used is left out and told at its place.
 *
 * @param folder absolute, where the configuration stands: the root of the project
 */
export function readConfig(
  source: SourceText,
  folder: string,
): { readonly profil: Profil; readonly diagnostics: readonly Diagnostic[] } {
  const reader = new Reader(source.text);
  const values = reader.read();
  const { logo: place, ...profil } = values;
  const logo = place === undefined ? {} : reader.logo(place, folder);
  return { profil: { ...profil, ...logo }, diagnostics: inOrder(reader.diagnostics) };
}

type Path = readonly string[];

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  #root: YAMLMap | null = null;

  constructor(private readonly text: string) {}

  read(): Konfigurasi {
    const value = this.#parse();
    if (value === null) return {};
    for (let left: unknown = value; ; ) {
      const result = Konfigurasi.safeParse(left);
      if (result.success) return result.data;
      // Each key that is wrong is told and left out; what remains must do.
      this.diagnostics.push(...result.error.issues.flatMap((issue) => this.#findingsOf(issue)));
      const wrong = result.error.issues.flatMap(pathsOf);
      if (wrong.some((path) => path.length === 0)) return {};
      left = without(left, wrong);
    }
  }

  logo(place: string, folder: string): { logo?: Logo } {
    const logo = readLogo(folder, place);
    if (typeof logo !== 'string') return { logo };
    const at = this.#placeOf(['logo']);
    this.#add(report(codes.logoTidakDapatDipakai, at, { berkas: place, fault: logo }));
    return {};
  }

  #add(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  /** The values as plain data; null where the text is no configuration. */
  #parse(): unknown {
    const options = { prettyErrors: false, logLevel: 'silent', version: '1.2' } as const;
    try {
      const document = parseDocument(this.text, options);
      let broken = false;
      for (const { code, pos } of document.errors) {
        // Some errors at the end of the text are placed behind it.
        const [start, end] = pos.map((offset) => Math.min(offset, this.text.length));
        const at = { start: start ?? 0, end: end ?? 0 };
        if (code === 'DUPLICATE_KEY') {
          const kunci = this.text.slice(at.start).match(/^[^\s:]+/u)?.[0] ?? '';
          const span = { start: at.start, end: at.start + kunci.length };
          this.#add(report(codes.kunciKonfigurasiGanda, span, { kunci }));
        } else if (!broken) {
          // What follows the first is mostly its consequence.
          broken = true;
          const fault = FAULTS[code] ?? 'lain';
          this.#add(report(codes.konfigurasiBukanYaml, at, { fault }));
        }
      }
      if (broken) return null;
      const { contents } = document;
      if (contents === null) return null;
      if (!isMap(contents)) {
        if (isScalar(contents) && contents.value === null) return null;
        const at = rangeOf(contents) ?? NOWHERE;
        this.diagnostics.push(this.#wrongType([], 'kelompok', at));
        return null;
      }
      this.#root = contents;
      return tidy(document.toJS(), '');
    } catch (error) {
      // References to nothing or without end, and nesting that no configuration has.
      const fault = error instanceof ReferenceError ? 'rujukan' : 'lain';
      this.#add(report(codes.konfigurasiBukanYaml, NOWHERE, { fault }));
      return null;
    }
  }

  #findingsOf(issue: z.core.$ZodIssue): Diagnostic[] {
    const path = issue.path.map(String);
    const kunci = path.join('.');
    const at = this.#placeOf(path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => this.#unknownKey(path, key));
      case 'invalid_value': {
        const nilai = this.#written(path);
        const dikenal = issue.values.map(String);
        const params = { kunci, nilai, dekat: nearest(nilai, dikenal), dikenal };
        return [report(codes.nilaiKonfigurasiTidakDikenal, at, params)];
      }
      case 'too_small':
      case 'too_big': {
        if (issue.origin === 'string') {
          return [report(codes.nilaiKonfigurasiKosong, at, { kunci })];
        }
        const small = issue.code === 'too_small';
        const batas = String(small ? issue.minimum : issue.maximum);
        const paling = small ? 'kecil' : 'besar';
        const params = { kunci, nilai: this.#written(path), batas, paling } as const;
        return [report(codes.nilaiKonfigurasiDiLuarBatas, at, params)];
      }
      case 'invalid_type':
        return [this.#wrongType(path, WANTED[issue.expected] ?? 'teks', at)];
      default:
        throw new Error(`unexpected issue ${issue.code} at ${kunci}`);
    }
  }

  #unknownKey(path: Path, key: string): Diagnostic {
    const kelompok = path.join('.');
    const dikenal = KEYS.get(kelompok) ?? [];
    const found = [...KEYS].find(([group, keys]) => group !== kelompok && keys.includes(key));
    const params = {
      kunci: key,
      kelompok,
      dekat: nearest(key, dikenal),
      tempat: found?.[0] ?? null,
      dikenal,
    };
    const at = rangeOf(this.#pair([...path, key])?.key) ?? this.#placeOf(path);
    return report(codes.kunciKonfigurasiTidakDikenal, at, params);
  }

  #wrongType(path: Path, wanted: codes.Wanted, at: Span): Diagnostic {
    const kunci = path.join('.');
    const dikenal = wanted === 'kelompok' ? (KEYS.get(kunci) ?? []) : [];
    const perbaikan = mended(this.#written(path), path, wanted);
    return report(codes.nilaiKonfigurasiSalahJenis, at, { kunci, wanted, perbaikan, dikenal });
  }

  /** The value as it is written, its quotes left out. */
  #written(path: Path): string {
    const node = this.#pair(path)?.value;
    if (isScalar(node)) return String(node.value);
    const at = this.#placeOf(path);
    return this.text.slice(at.start, at.end);
  }

  #pair(path: Path): Pair | undefined {
    let map: unknown = this.#root;
    let pair: Pair | undefined;
    for (const key of path) {
      if (!isMap(map)) return undefined;
      pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      map = pair?.value;
    }
    return pair;
  }

  /** A value, or its key where the value stands elsewhere, or the start of the file. */
  #placeOf(path: Path): Span {
    const pair = this.#pair(path);
    const own = isAlias(pair?.value) ? undefined : rangeOf(pair?.value);
    return own ?? rangeOf(pair?.key) ?? NOWHERE;
  }
}

const NOWHERE: Span = { start: 0, end: 0 };

/** A node's text without the blanks and comments behind it. */
function rangeOf(node: unknown): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return { start, end };
}

/** Codes of the `yaml` package that say something to an author. */
const FAULTS: Readonly<Record<string, codes.YamlFault>> = {
  TAB_AS_INDENT: 'tab',
  BLOCK_AS_IMPLICIT_KEY: 'dua-titik-dua',
  MULTILINE_IMPLICIT_KEY: 'lain',
  MISSING_CHAR: 'tanda-kutip',
  BAD_SCALAR_START: 'awal-nilai',
  BAD_INDENT: 'indentasi',
  UNEXPECTED_TOKEN: 'indentasi',
  MULTIPLE_DOCS: 'dua-dokumen',
};

const WANTED: Readonly<Record<string, codes.Wanted>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan-bulat',
  object: 'kelompok',
};

/**
 * Leaves out keys without a value, whose default counts, and reads choices in any case, with `ya` and `tidak` also as
 * YAML's own words.
 */
function tidy(value: unknown, path: string): unknown {
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== null)
        .map(([key, inner]) => [key, tidy(inner, path === '' ? key : `${path}.${key}`)]),
    );
  }
  const choices = CHOICES.get(path);
  if (choices === undefined) return value;
  const word = typeof value === 'boolean' ? (value ? 'ya' : 'tidak') : value;
  if (typeof word !== 'string') return value;
  return choices.find((choice) => fold(choice) === fold(word)) ?? value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The paths that an issue makes unusable. */
const pathsOf = (issue: z.core.$ZodIssue): string[][] => {
  const path = issue.path.map(String);
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
};

function without(value: unknown, paths: readonly Path[]): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const here = paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
      if (here.some((rest) => rest.length === 0)) return [];
      return [[key, here.length === 0 ? inner : without(inner, here)]];
    }),
  );
}

/** A line that would be accepted, where the value tells what was meant: `12 mm`, `12,5`, a text that YAML reads as a number. */
function mended(written: string, path: Path, wanted: codes.Wanted): string | null {
  const key = path.at(-1);
  if (key === undefined) return null;
  if (wanted === 'teks' && /^[\w.,+-]+$/.test(written)) return `${key}: "${written}"`;
  const number = /^\s*(\d+)(?:[.,](\d+))?/.exec(written);
  if (number === null || wanted === 'kelompok' || wanted === 'teks') return null;
  const [, whole = '', part] = number;
  const fraction = part === undefined || wanted === 'bilangan-bulat' ? '' : `.${part}`;
  return `${key}: ${whole}${fraction}`;
}
