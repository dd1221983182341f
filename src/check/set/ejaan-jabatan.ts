import type { Span } from '../../text/source.js';
import { editDistance, squash } from '../../text/words.js';
import { canonicalPost } from '../jabatan.js';
import type { Settings } from '../settings.js';
import { bodyKey } from './kunci.js';
import type { Ringkasan } from './summary.js';

/** A column whose post other SOPs of the body spell otherwise. */
export interface EjaanLain {
  readonly file: Ringkasan;
  readonly span: Span;
  /** As written here. */
  readonly teks: string;
  /** As most SOPs write it, or as the configuration does. */
  readonly umum: string;
  /** The first SOP that writes it so, and where. */
  readonly contoh: { readonly file: Ringkasan; readonly span: Span };
  /** Whether it is the same form of the name, spelled otherwise: not `Kasubag` for `Kepala Subbagian`. */
  readonly isEjaan: boolean;
}

/** The SOP of each column of a post, by spelling. */
type Ejaan = Map<string, Ringkasan[]>;

/** The posts that the SOPs of one body name in several spellings, wherever the spelling is not the usual one. */
export function* ejaanLain(files: readonly Ringkasan[], settings: Settings): Generator<EjaanLain> {
  const meant = Object.keys(settings.jabatan);
  for (const spellings of byPost(files, settings)) {
    withoutCapitals(spellings);
    if (spellings.size < 2) continue;
    const usual = meant.find((name) => spellings.has(name)) ?? mostUsed(spellings);
    const [first] = spellings.get(usual) ?? [];
    if (first === undefined) continue;
    const contoh = { file: first, span: spanOf(first, usual) };
    const told = new Set<Ringkasan>();
    for (const [teks, columns] of spellings) {
      if (teks === usual) continue;
      const isEjaan = isSpelling(teks, usual);
      for (const file of columns) {
        if (told.has(file)) continue;
        told.add(file);
        yield { file, span: spanOf(file, teks), teks, umum: usual, contoh, isEjaan };
      }
    }
  }
}

function* byPost(files: readonly Ringkasan[], settings: Settings): Generator<Ejaan> {
  // Most columns are written as others are.
  const known = new Map<string, { readonly spelling: string; readonly key: string }>();
  const bodies = new Map<string, Map<string, Ejaan>>();
  const listFor = (body: string, teks: string): Ringkasan[] => {
    const { key, spelling } = entryOf(known, teks, () => {
      const own = squash(teks);
      return { spelling: own, key: postKey(own, settings) };
    });
    const posts = entryOf(bodies, body, () => new Map<string, Ejaan>());
    const spellings = entryOf(posts, key, (): Ejaan => new Map());
    return entryOf(spellings, spelling, (): Ringkasan[] => []);
  };
  // So are mostly all columns of the SOP before.
  let last: { body: string; pelaksana: Ringkasan['pelaksana']; lists: Ringkasan[][] } | null = null;
  for (const file of files) {
    const { pelaksana } = file;
    const body = bodyKey(file);
    if (last === null || last.body !== body || !isSpelledSame(last.pelaksana, pelaksana)) {
      last = { body, pelaksana, lists: pelaksana.map(({ teks }) => listFor(body, teks)) };
    }
    for (const list of last.lists) list.push(file);
  }
  for (const posts of bodies.values()) yield* posts.values();
}

function isSpelledSame(a: Ringkasan['pelaksana'], b: Ringkasan['pelaksana']): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at]?.teks !== b[at]?.teks) return false;
  return true;
}

/** The entry of a key, made where there is none. */
function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  let entry = map.get(key);
  if (entry === undefined) {
    entry = make();
    map.set(key, entry);
  }
  return entry;
}

/** Where an SOP has the column that it spells so: the first one. */
const spanOf = ({ pelaksana }: Ringkasan, spelling: string): Span =>
  pelaksana.find(({ teks }) => squash(teks) === spelling)?.span ?? { start: 0, end: 0 };

/** `Evlap` is `evaluasi pelaporan`, with and without `dan`. */
const postKey = (name: string, settings: Settings): string =>
  canonicalPost(name, settings)
    .split(' ')
    .filter((word) => word !== 'dan')
    .join(' ');

/** A head all in capitals is the look of its sheet, and no other spelling. */
function withoutCapitals(spellings: Ejaan): void {
  const capitals = [...spellings.keys()].filter((one) => one === one.toUpperCase());
  if (capitals.length === 0 || capitals.length === spellings.size) return;
  const others = new Set(
    [...spellings.keys()].filter((one) => !capitals.includes(one)).map((one) => one.toUpperCase()),
  );
  for (const one of capitals) if (others.has(one)) spellings.delete(one);
}

/** The spelling of most SOPs; of several the tidiest: a capital first, no blanks beside `/`. */
function mostUsed(spellings: Ejaan): string {
  const [first = ''] = [...spellings]
    .map(([teks, columns]) => ({ teks, columns: columns.length, untidy: untidiness(teks) }))
    .sort((a, b) => b.columns - a.columns || a.untidy - b.untidy || (a.teks < b.teks ? -1 : 1))
    .map(({ teks }) => teks);
  return first;
}

const untidiness = (teks: string): number =>
  (/^\p{Ll}/u.test(teks) ? 2 : 0) + (/\s\/|\/\s/u.test(teks) ? 1 : 0);

/** Letters that two spellings of one form of a name may differ in: `Kasubag`, `Kasubbag`; `Staf`, `Staff`; `Kasi`, `Kasie`. */
const MOST_LETTERS = 2;

/** Longer texts are no name of a post; names are compared letter by letter. */
const LONGEST = 200;

function isSpelling(a: string, b: string): boolean {
  if (a.length > LONGEST) return false;
  const [one, other] = [letters(a), letters(b)];
  return editDistance(one, other, MOST_LETTERS) <= MOST_LETTERS;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
