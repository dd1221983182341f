import { statSync } from 'node:fs';
import path from 'node:path';
import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/konfigurasi.js';
import { parsePeraturan } from '../model/values/peraturan.js';
import { nearest } from '../text/words.js';
import { choiceOf, isRecord, type Reader } from './config-reader.js';
import {
  type AturanDikenal,
  type NilaiOpsi,
  ruleGroup,
  ruleNamed,
  TINGKAT,
  type Tingkat,
} from './config-rules.js';
import type { Konfigurasi } from './config-schema.js';
import type { Path } from './config-yaml.js';

type Raw = NonNullable<Konfigurasi['periksa']>;

/** What a configuration says about checking, its rules by code. Plain data. */
export interface Periksa extends Pick<Raw, 'preset' | 'jabatan' | 'peraturan'> {
  readonly tingkat: Readonly<Record<string, Tingkat>>;
  /** Values of options, by code and name; `ya` and `tidak` as booleans. */
  readonly opsi: Readonly<Record<string, Readonly<Record<string, NilaiOpsi>>>>;
  /** Relative to the configuration, with `/`, each once. */
  readonly daftar?: readonly string[];
}

/** Reads the group `periksa`, whose shape was seen to, and tells what its values are wrong about. */
export function readPeriksa(
  { aturan = {}, daftar, peraturan, ...rest }: Raw,
  reader: Reader,
  folder: string,
  rules: readonly AturanDikenal[],
): Periksa {
  return {
    ...rest,
    ...readRules(aturan, reader, rules),
    ...(peraturan === undefined ? {} : { peraturan: readRegulations(peraturan, reader) }),
    ...(daftar === undefined ? {} : { daftar: readList(daftar, reader, folder) }),
  };
}

const RULES = ['periksa', 'aturan'];

function readRules(
  aturan: Readonly<Record<string, unknown>>,
  reader: Reader,
  rules: readonly AturanDikenal[],
): Pick<Periksa, 'tingkat' | 'opsi'> {
  const { file, diagnostics } = reader;
  const tingkat: Record<string, Tingkat> = {};
  const opsi: Record<string, Readonly<Record<string, NilaiOpsi>>> = {};
  const seen = new Set<string>();
  for (const [key, value] of Object.entries(aturan)) {
    const at = file.keyPlaceOf([...RULES, key]) ?? file.placeOf(RULES);
    const rule = ruleNamed(key, rules);
    if (rule === undefined) {
      const dekat = nearest(key, namesLike(key, rules));
      diagnostics.push(report(codes.aturanKonfigurasiTidakDikenal, at, { aturan: key, dekat }));
      continue;
    }
    const { code, name } = rule;
    if (seen.has(code)) {
      diagnostics.push(report(codes.kunciKonfigurasiGanda, at, { kunci: `${code} (${name})` }));
      continue;
    }
    seen.add(code);
    if (rule.tetap) {
      diagnostics.push(report(codes.aturanKonfigurasiTetap, at, { code, name }));
      continue;
    }
    const group = ruleGroup(rule);
    const keys = new Map([['', Object.keys(group.shape)]]);
    const read = reader.fit(group, tidyRule(value, rule), [...RULES, key], keys);
    if (read === null) continue;
    const { tingkat: level, ...given } = read;
    if (level !== undefined) tingkat[code] = level as Tingkat;
    const values = Object.entries(given).filter(([, one]) => one !== undefined);
    if (values.length > 0) {
      opsi[code] = Object.fromEntries(
        values.map(([name, one]) => [
          name,
          // The schema saw to the type.
          rule.options[name]?.jenis === 'ya-tidak'
            ? one === 'ya'
            : usable(one as NilaiOpsi, rule, [...RULES, key, name], reader),
        ]),
      );
    }
  }
  return { tingkat, opsi };
}

/** A list without the items that its option cannot use; they are told. */
function usable(value: NilaiOpsi, rule: AturanDikenal, path: Path, reader: Reader): NilaiOpsi {
  const pilihan = String(path.at(-1));
  const option = rule.options[pilihan];
  if (!Array.isArray(value) || option?.jenis !== 'daftar') return value;
  return value.filter((butir: string, index) => {
    const salah = option.salah?.(butir) ?? null;
    if (salah === null) return true;
    const at = reader.file.placeOf([...path, index]);
    const params = { aturan: rule.name, pilihan, butir, salah };
    reader.diagnostics.push(report(codes.pilihanAturanTidakDapatDipakai, at, params));
    return false;
  });
}

/** Codes for what looks like a code, else names: `SOP210` is no slip of a name. */
const namesLike = (key: string, rules: readonly AturanDikenal[]): string[] =>
  rules.map(({ code, name }) => (/^sop\d/iu.test(key) ? code : name));

/** A word alone is the level; words are read in any case. */
function tidyRule(value: unknown, { options }: AturanDikenal): unknown {
  if (!isRecord(value)) return { tingkat: choiceOf(value, TINGKAT) };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'tingkat') return [key, choiceOf(inner, TINGKAT)];
      return [key, options[key]?.jenis === 'ya-tidak' ? choiceOf(inner, ['ya', 'tidak']) : inner];
    }),
  );
}

type Regulation = NonNullable<Raw['peraturan']>[number];

/** Those whose citations can be read; a regulation that no Dasar Hukum could be compared with would be of no use. */
function readRegulations(list: readonly Regulation[], reader: Reader): Regulation[] {
  const all = reader.file.value;
  const written = isRecord(all) && isRecord(all.periksa) ? all.periksa.peraturan : [];
  const indexOf = (citation: string): number =>
    Array.isArray(written)
      ? written.findIndex((one) => isRecord(one) && String(one.peraturan).trim() === citation)
      : -1;
  return list.filter((one) => {
    const wrong = (['peraturan', 'oleh'] as const).filter((key) => {
      const citation = one[key];
      return citation !== undefined && parsePeraturan(citation) === null;
    });
    for (const key of wrong) {
      const at = reader.file.placeOf(['periksa', 'peraturan', indexOf(one.peraturan), key]);
      const params = { kutipan: one[key] ?? '' };
      reader.diagnostics.push(report(codes.peraturanKonfigurasiTidakTerbaca, at, params));
    }
    return wrong.length === 0;
  });
}

/** The files of the list that are there. */
function readList(daftar: readonly string[], reader: Reader, folder: string): string[] {
  const all = reader.file.value;
  const written = isRecord(all) && isRecord(all.periksa) ? all.periksa.daftar : [];
  const files = new Set<string>();
  for (const entry of daftar) {
    const file = path.posix.normalize(entry.replaceAll('\\', '/')).replace(/\/$/u, '');
    const fault = faultOf(folder, file);
    if (fault !== null) {
      const index = Array.isArray(written)
        ? written.findIndex((one) => typeof one === 'string' && one.trim() === entry)
        : -1;
      const at = reader.file.placeOf(['periksa', 'daftar', index]);
      reader.diagnostics.push(
        report(codes.berkasDaftarTidakDapatDipakai, at, { berkas: entry, fault }),
      );
    } else {
      files.add(file);
    }
  }
  return [...files];
}

function faultOf(folder: string, file: string): codes.ListFault | null {
  if (path.isAbsolute(file) || /^(?:\.\.(?:\/|$)|[a-z]:)/iu.test(file)) return 'di-luar';
  try {
    const stat = statSync(path.join(folder, file), { throwIfNoEntry: false });
    if (stat === undefined) return 'tidak-ada';
    return stat.isFile() ? null : 'bukan-berkas';
  } catch {
    return 'tidak-ada';
  }
}
