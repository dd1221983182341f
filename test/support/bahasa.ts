import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/check/check.js';
import { DEFAULT_SETTINGS } from '../../src/check/settings.js';
import { analyze } from '../../src/model/analyze.js';
import type { Butir, Langkah, Prosedur, Simbol, Sop } from '../../src/model/schema.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';

/** The fixtures of the language: what a text is read as, in a form that a person can write by hand. */

export interface Harapan {
  /** Numbers of the rulings in the design of the language that the case shows. */
  readonly ketentuan: readonly number[];
  readonly tentang: string;
  /** `warning SOP1004 8:3-8:5 message (juga 9:3)`: zero-based lines and UTF-16 characters. */
  readonly pesan: readonly string[];
  /** Sections of the identity block, lists as lines with two blanks before each nested level. */
  readonly bagian?: Readonly<Record<string, unknown>>;
  /** Columns of the tables, left to right. */
  readonly pelaksana?: readonly (readonly string[])[];
  /** `"1.2 output"`: column of table 1, step 2. */
  readonly kolom?: Readonly<Record<string, unknown>>;
  /** Symbols of each table: `s2[label] Kasubag keputusan@1 "Setuju?"`. */
  readonly simbol?: readonly (readonly string[])[];
  /** Arrows of each table: `s1 -ya-> s3`, `s1 -> s2`, `s2 == s3`. */
  readonly alur?: readonly (readonly string[])[];
}

export interface Kasus {
  readonly name: string;
  readonly text: string;
  readonly harapan: Harapan;
}

const ROOT = 'test/fixtures/bahasa';

export const CASES: readonly Kasus[] = ['benar', 'salah'].flatMap((group) =>
  readdirSync(path.join(ROOT, group))
    .sort()
    .map((name) => {
      const dir = path.join(ROOT, group, name);
      const harapan = JSON.parse(readFileSync(path.join(dir, 'harapan.json'), 'utf8')) as Harapan;
      const text = readFileSync(path.join(dir, 'input.sop'), 'utf8');
      return { name: `${group}/${name}`, text, harapan };
    }),
);

/** A small text cannot hold all thirteen fields; cases about them say `identitas` in their name. */
const ALWAYS = 'SOP1101';

/** What the compiler reads a text as, as far as `harapan` speaks of it. */
export function readingOf({ name, text, harapan }: Kasus): Omit<Harapan, 'ketentuan' | 'tentang'> {
  const source = new SourceText('input.sop', text);
  const analysis = analyze(parse(source));
  const { model } = analysis;
  const pesan = check(analysis, DEFAULT_SETTINGS, [])
    .filter(({ code }) => code !== ALWAYS || name.includes('identitas'))
    .map(({ severity, code, span, message, related }) => {
      const from = source.positionAt(span.start);
      const to = source.positionAt(span.end);
      const range = `${from.line}:${from.character}-${to.line}:${to.character}`;
      const also = related.flatMap((place) => {
        const { line, character } = source.positionAt(place.span.start);
        return place.message.id === 'juga di sini' ? [`${line}:${character}`] : [];
      });
      const run = also.length === 0 ? '' : ` (juga ${also.join(', ')})`;
      return `${severity} ${code} ${range} ${message.id}${run}`;
    });
  return {
    pesan,
    ...(harapan.bagian && { bagian: picked(harapan.bagian, (key) => sectionOf(model, key)) }),
    ...(harapan.pelaksana && { pelaksana: model.prosedur.map(columnsOf) }),
    ...(harapan.kolom && { kolom: picked(harapan.kolom, (key) => cellOf(model, key)) }),
    ...(harapan.simbol && { simbol: model.prosedur.map(symbolsOf) }),
    ...(harapan.alur && { alur: model.prosedur.map(edgesOf) }),
  };
}

const picked = (
  wanted: Readonly<Record<string, unknown>>,
  read: (key: string) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(Object.keys(wanted).map((key) => [key, plain(read(key))]));

function sectionOf(model: Sop, key: string): unknown {
  const [field = '', part] = key.split('.');
  const value: unknown = Object.entries(model).find(([name]) => name === field)?.[1];
  if (part === undefined || typeof value !== 'object' || value === null) return value;
  return Object.entries(value).find(([name]) => name === part)?.[1];
}

function cellOf(model: Sop, key: string): unknown {
  const [, table, step, column] = /^(\d+)\.(\d+) (\w+)$/u.exec(key) ?? [];
  const langkah: Langkah | undefined = model.prosedur[Number(table) - 1]?.langkah[Number(step) - 1];
  if (column === 'tabel') return model.prosedur[Number(table) - 1]?.nama;
  if (column === 'catatan') return model.prosedur[Number(table) - 1]?.catatan;
  return Object.entries(langkah ?? {}).find(([name]) => name === column)?.[1];
}

/** Lists as lines, durations and dates by their words. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((one): one is Butir => isObject(one) && 'anak' in one)
      ? linesOf(value, '')
      : value;
  }
  return isObject(value) && 'teks' in value ? value.teks : value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const linesOf = (entries: readonly Butir[], indent: string): string[] =>
  entries.flatMap(({ teks, jenis, anak }) => [
    `${indent}${jenis === 'butir' ? '- ' : ''}${teks}`,
    ...linesOf(anak, `${indent}  `),
  ]);

const columnsOf = ({ pelaksana }: Prosedur): string[] =>
  pelaksana.map(({ nama, namaPanjang, singkatan, sifat }) => {
    const short = singkatan === null ? '' : `${singkatan} = `;
    const long = namaPanjang === null ? '' : `: ${namaPanjang}`;
    return `${short}${nama}${long}${sifat === 'internal' ? '' : ` (${sifat})`}`;
  });

function symbolsOf({ langkah, pelaksana }: Prosedur): string[] {
  const nama = new Map(pelaksana.map((p) => [p.id, p.nama]));
  const words = (s: Simbol): string => {
    const label = s.label === null ? '' : `[${s.label}]`;
    const text = s.pertanyaan ?? s.teks;
    const shape = `${s.bentuk}${s.tersirat ? '*' : ''}${s.lapis === 0 ? '' : `@${s.lapis}`}`;
    return `${s.id}${label} ${nama.get(s.pelaksana)} ${shape}${text === null ? '' : ` "${text}"`}`;
  };
  return langkah.flatMap((l) => l.simbol.map(words));
}

/** Sorted, since the order of arrows means nothing. */
const edgesOf = ({ alur }: Prosedur): string[] =>
  alur
    .map(({ dari, ke, jawaban, jenis }) => {
      if (jenis === 'bersama') return `${dari} == ${ke}`;
      return jawaban === null ? `${dari} -> ${ke}` : `${dari} -${jawaban}-> ${ke}`;
    })
    .sort();
