import type { Fix, Related } from '../../../diagnostics/diagnostic.js';
import type { Span } from '../../../text/source.js';
import type { Orang, TandaTangan } from '../../set/pejabat.js';
import type { Ringkasan } from '../../set/summary.js';
import { MOST_SHOWN } from './lain.js';

/** What one of the files of a group has that the others have otherwise. */
export interface Beda {
  readonly file: Ringkasan;
  readonly at: Span;
  /** As written here. */
  readonly teks: string;
  /** What most of the group's files have, and how many others do; null where none has a majority. */
  readonly umum: { readonly teks: string; readonly jumlah: number } | null;
  /** How many different ones the group has. */
  readonly ragam: number;
  readonly related: readonly Related[];
}

interface Reading {
  /** The same for what counts as the same. */
  readonly kunci: string;
  readonly teks: string;
  readonly span: Span;
}

/**
 * Where the signatures of a group differ in one respect across files. Where most files have one and the same it is the
 * others that are told; where none has a majority nobody can say which is right, and each file is told once.
 *
 * @param read what is compared; null where a signature does not have it
 * @param isRight whether a reading can be right by itself: the only one that can goes before the count
 */
export function* berbeda(
  group: Orang,
  read: (one: TandaTangan) => Reading | null,
  isRight: (kunci: string) => boolean = () => false,
): Generator<Beda> {
  const readings: (Reading & { readonly file: Ringkasan })[] = [];
  for (const one of group) {
    const reading = read(one);
    if (reading === null) continue;
    const { kunci, teks, span } = reading;
    readings.push({ file: one.file, kunci, teks, span });
  }
  // Nearly every official is written alike everywhere.
  if (readings.every(({ kunci }) => kunci === readings[0]?.kunci)) return;
  const filesOf = new Map<string, Set<Ringkasan>>();
  for (const { kunci, file } of readings) {
    const files = filesOf.get(kunci) ?? new Set();
    filesOf.set(kunci, files.add(file));
  }
  const count = new Set(readings.map(({ file }) => file)).size;
  if (filesOf.size < 2 || count < 2) return;

  const right = [...filesOf.keys()].filter(isRight);
  const most = [...filesOf].find(([, files]) => files.size * 2 > count)?.[0];
  const usual = most ?? (right.length === 1 ? right[0] : undefined);
  const example = readings.find(({ kunci }) => kunci === usual);
  // One place a reading, so that all of them are among the few that are shown.
  const places = [...new Map(readings.map((one) => [one.kunci, one])).values()];
  const told = new Set<string>();
  for (const { file, span, teks, kunci } of readings.toSorted(byPlace)) {
    const key = example === undefined ? file.path : `${file.path}\n${kunci}`;
    if (kunci === usual || told.has(key)) continue;
    told.add(key);
    const others = example === undefined ? places.filter((one) => one.kunci !== kunci) : [example];
    const related = others.slice(0, MOST_SHOWN).map((other) => ({
      message: { id: `di sini ${other.teks}`, en: `here ${other.teks}` },
      span: other.span,
      path: other.file.path,
    }));
    const ragam = filesOf.size;
    if (example === undefined) {
      yield { file, at: span, teks, umum: null, ragam, related };
      continue;
    }
    const having = filesOf.get(example.kunci);
    const jumlah = (having?.size ?? 0) - (having?.has(file) === true ? 1 : 0);
    // Where only this file has it, its two blocks differ: that is told of the file.
    if (jumlah > 0)
      yield { file, at: span, teks, umum: { teks: example.teks, jumlah }, ragam, related };
  }
}

/** The mend that writes what most files have; none where no reading has a majority. */
export function asUsual(at: Span, umum: Beda['umum']): readonly Fix[] {
  if (umum === null) return [];
  const title = { id: `tulis ${umum.teks}`, en: `write ${umum.teks}` };
  return [{ title, safe: false, edits: [{ span: at, text: umum.teks }] }];
}

const byPlace = (
  a: { readonly file: Ringkasan; readonly span: Span },
  b: { readonly file: Ringkasan; readonly span: Span },
): number =>
  a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : a.span.start - b.span.start;
