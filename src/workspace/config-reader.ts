import type { z } from 'zod';
import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/konfigurasi.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Span } from '../text/source.js';
import { fold, nearest } from '../text/words.js';
import { KEYS } from './config-schema.js';
import type { Path, YamlFile } from './config-yaml.js';

/** Brings values to a shape, and tells what does not fit at its place. */
export class Reader {
  readonly diagnostics: Diagnostic[];

  constructor(readonly file: YamlFile) {
    this.diagnostics = [...file.diagnostics];
    if (file.notMap !== undefined) {
      this.diagnostics.push(this.#wrongType([], 'kelompok', file.notMap, []));
    }
  }

  /**
   * @param value as the file has it
   * @param base the path of the value
   * @param keys the keys that a group of the shape has, by its path below `base`
   * @returns null where the value as a whole is wrong
   */
  fit<T>(
    schema: z.ZodType<T>,
    value: unknown,
    base: Path,
    keys: ReadonlyMap<string, readonly string[]>,
  ): T | null {
    for (let left = value; ; ) {
      const result = schema.safeParse(left);
      if (result.success) return result.data;
      // Each key that is wrong is told and left out; what remains must do.
      const { issues } = result.error;
      this.diagnostics.push(...issues.flatMap((issue) => this.#findingsOf(issue, base, keys)));
      const wrong = issues.flatMap(pathsOf);
      if (wrong.some((path) => path.length === 0)) return null;
      left = without(left, wrong);
    }
  }

  #findingsOf(
    issue: z.core.$ZodIssue,
    base: Path,
    keys: ReadonlyMap<string, readonly string[]>,
  ): Diagnostic[] {
    const inner = stepsOf(issue.path);
    const path = [...base, ...inner];
    const kunci = nameOf(path);
    const at = this.file.placeOf(path);
    const known = keys.get(nameOf(inner)) ?? [];
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => this.#unknownKey(path, key, known));
      case 'invalid_value': {
        const nilai = this.file.written(path);
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
        const params = { kunci, nilai: this.file.written(path), batas, paling } as const;
        return [report(codes.nilaiKonfigurasiDiLuarBatas, at, params)];
      }
      case 'invalid_type':
        return [this.#wrongType(path, WANTED[issue.expected] ?? 'teks', at, known)];
      case 'invalid_format':
        return [this.#wrongType(path, 'tanggal', at, [])];
      default:
        throw new Error(`unexpected issue ${issue.code} at ${kunci}`);
    }
  }

  #unknownKey(path: Path, key: string, dikenal: readonly string[]): Diagnostic {
    const kelompok = nameOf(path);
    const found = [...KEYS].find(([group, keys]) => group !== kelompok && keys.includes(key));
    const params = {
      kunci: key,
      kelompok,
      dekat: nearest(key, dikenal),
      tempat: found?.[0] ?? null,
      dikenal,
    };
    const at = this.file.keyPlaceOf([...path, key]) ?? this.file.placeOf(path);
    return report(codes.kunciKonfigurasiTidakDikenal, at, params);
  }

  #wrongType(path: Path, wanted: codes.Wanted, at: Span, known: readonly string[]): Diagnostic {
    const dikenal = wanted === 'kelompok' ? known : [];
    const perbaikan = mended(this.file.written(path), path, wanted);
    const params = { kunci: nameOf(path), wanted, perbaikan, dikenal };
    return report(codes.nilaiKonfigurasiSalahJenis, at, params);
  }
}

const stepsOf = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** A path as messages name it: that of the list for one of its items, which the place shows. */
const nameOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

const WANTED: Readonly<Record<string, codes.Wanted>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan-bulat',
  object: 'kelompok',
  record: 'kelompok',
  array: 'daftar',
};

/** The one of `choices` that a value stands for; the value itself where it is none of them. */
export function choiceOf(value: unknown, choices: readonly string[]): unknown {
  const word = typeof value === 'boolean' ? (value ? 'ya' : 'tidak') : value;
  if (typeof word !== 'string') return value;
  return choices.find((choice) => fold(choice) === fold(word)) ?? value;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The paths that an issue makes unusable. */
const pathsOf = (issue: z.core.$ZodIssue): Path[] => {
  const path = stepsOf(issue.path);
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
};

/** What is left of a value. All that is wrong in a list is told at once: afterwards its items have other indexes. */
function without(value: unknown, paths: readonly Path[]): unknown {
  const below = (step: string | number): Path[] =>
    paths.filter(([first]) => first === step).map(([, ...rest]) => rest);
  const keep = (step: string | number, inner: unknown): unknown[] => {
    const here = below(step);
    if (here.some((rest) => rest.length === 0)) return [];
    return [here.length === 0 ? inner : without(inner, here)];
  };
  if (Array.isArray(value)) return value.flatMap((inner: unknown, index) => keep(index, inner));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => keep(key, inner).map((left) => [key, left])),
  );
}

/** A line that would be accepted, where the value tells what was meant: `12 mm`, `12,5`, a text that YAML reads as a number. */
function mended(written: string, path: Path, wanted: codes.Wanted): string | null {
  const key = path.at(-1);
  const start = typeof key === 'number' ? '- ' : `${key}: `;
  if (key === undefined) return null;
  if (wanted === 'teks' && /^[\w.,+-]+$/.test(written)) return `${start}"${written}"`;
  if (wanted === 'daftar' && /^[^\n[\]{}"]+$/u.test(written)) return `${start}[${written.trim()}]`;
  const number = /^\s*(\d+)(?:[.,](\d+))?/.exec(written);
  if (number === null || (wanted !== 'angka' && wanted !== 'bilangan-bulat')) return null;
  const [, whole = '', part] = number;
  const fraction = part === undefined || wanted === 'bilangan-bulat' ? '' : `.${part}`;
  return `${start}${whole}${fraction}`;
}
