import { rememberedWith } from '../text/remembered.js';
import { isCapitalised, type Kata, kataDari } from './bahasa/kata.js';
import {
  ACRONYMS,
  ACTING,
  HEADS,
  LEVELS,
  SHORT_POSTS,
  SHORT_UNITS,
  THINGS,
} from './jabatan-kata.js';
import type { Settings } from './settings.js';

/** A post, taken apart: `Kasubag Perenc. dan Evaluasi` is `kepala subbagian` of `perencanaan`, `evaluasi`. */
export interface Post {
  /** Spelled out, in small letters: `kepala bidang`, `sekretaris`, `pejabat pembuat komitmen`. */
  readonly pangkat: string;
  /** The words behind it without `dan`, spelled out where the short form is known; none where it stands alone. */
  readonly unit: readonly string[];
}

/** A post that a text names. */
export interface NamedPost extends Post {
  /** As written, without an acting `Plt.` */
  readonly teks: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Whether the head is written in a short form: `Kabid`, `PPK`. */
  readonly singkat: boolean;
}

/** A word of the spelled-out text, and the words of the text it stands for. */
interface Spelled {
  readonly kata: string;
  readonly first: number;
  readonly last: number;
  readonly short: boolean;
}

/**
 * The spelled-out form in which two spellings of one post are the same: small letters, short forms written out, `sub
 * bagian` as one word, without marks. For any name, also one that is no known post.
 */
export const canonicalPost = rememberedWith((name, settings: Settings): string =>
  spell(kataDari(name), settings)
    .map(({ kata }) => kata)
    .join(' '),
);

/**
 * A name as a post.
 *
 * @param name the whole of it is the post: a column, a line of `Jabatan`
 * @returns null where it is none that is known: `Petugas Loket`, `Bidang`
 */
export const readPost = rememberedWith((name, settings: Settings): Post | null => {
  const words = spell(kataDari(name), settings);
  const at = ACTING.has(words[0]?.kata ?? '') ? 1 : 0;
  const head = headAt(words, at) ?? bareHead(words, at);
  if (head === 0) return null;
  const kata = words.slice(at).map((word) => word.kata);
  return { pangkat: kata.slice(0, head).join(' '), unit: kata.slice(head).filter(isUnitWord) };
});

/**
 * The posts of a column: more than one where it is written with `/`, `Kepala Seksi/Lurah`. None where the name is no
 * known post.
 */
export const readPosts = (name: string, settings: Settings): readonly Post[] =>
  name
    .split('/')
    .map((part) => readPost(part, settings))
    .filter((post) => post !== null);

/** Where a running text names posts, in order. Those in the names of things (`Peraturan Bupati`) are left out. */
export const findPosts = rememberedWith((text, settings: Settings): readonly NamedPost[] => {
  const words = kataDari(text);
  const spelled = spell(words, settings);
  const found: NamedPost[] = [];
  for (let at = 0; at < spelled.length; ) {
    const head = headAt(spelled, at) ?? namedHead(words, spelled, at);
    const first = words[spelled[at]?.first ?? -1];
    if (head === 0 || first === undefined) {
      at++;
      continue;
    }
    const end = tailEnd(text, words, spelled, at + head);
    const last = words[spelled[end - 1]?.last ?? -1] ?? first;
    if (!THINGS.has(spelled[at - 1]?.kata ?? '')) {
      const kata = spelled.slice(at, end).map((word) => word.kata);
      found.push({
        pangkat: kata.slice(0, head).join(' '),
        unit: kata.slice(head).filter(isUnitWord),
        teks: text.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        singkat: spelled[at]?.short ?? false,
      });
    }
    at = end;
  }
  return found;
});

/** Whether two posts are the same one written out in full. */
export const isSamePost = (a: Post, b: Post): boolean =>
  a.pangkat === b.pangkat && a.unit.length === b.unit.length && startsAlike(a.unit, b.unit);

/**
 * Which of several names a post means. What one says and the other leaves out (`Kabid` for `Kepala Bidang Mutasi`) is
 * no difference as long as only one name has that rank.
 *
 * @param names the posts of each name, as {@link readPosts} gives them
 * @returns the index of the name, or -1 where it is none of them or might be several
 */
export function meantBy(post: Post, names: readonly (readonly Post[])[]): number {
  const exact = names.findIndex((posts) => posts.some((one) => isSamePost(one, post)));
  if (exact >= 0) return exact;
  const ranked = sameRank(post, names);
  const fitting = ranked.filter((index) =>
    names[index]?.some(
      ({ pangkat, unit }) =>
        pangkat === post.pangkat &&
        startsAlike(unit, post.unit) &&
        (ranked.length === 1 || (unit.length > 0 && post.unit.length > 0)),
    ),
  );
  return fitting.length === 1 ? (fitting[0] ?? -1) : -1;
}

/** The names that have a post of the same rank, by index. */
export const sameRank = ({ pangkat }: Post, names: readonly (readonly Post[])[]): number[] =>
  names.flatMap((posts, index) => (posts.some((one) => one.pangkat === pangkat) ? [index] : []));

/** Whether each word of the shorter list is the other's or a short form of it: `perenc`, `perencanaan`. */
function startsAlike(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [one = '', other = ''] = [a[i], b[i]];
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    if (short !== long && (short.length < SHORTEST || !long.startsWith(short))) return false;
  }
  return true;
}

/** Fewer letters than these are no short form of a word by themselves. */
const SHORTEST = 3;

const isUnitWord = (word: string): boolean => word !== 'dan';

/** The number of words of the post that starts here; undefined where none does. */
function headAt(words: readonly Spelled[], at: number): number | undefined {
  const kata = words[at]?.kata ?? '';
  if (kata === 'kepala') return tables().levels.has(words[at + 1]?.kata ?? '') ? 2 : undefined;
  return tables()
    .heads.get(kata)
    ?.find((head) => head.every((word, i) => words[at + i]?.kata === word))?.length;
}

/** `Kepala BKPSDM`: in a text only where what follows is a name. */
function namedHead(words: readonly Kata[], spelled: readonly Spelled[], at: number): number {
  const [here, next] = [spelled[at], spelled[at + 1]];
  if (here?.kata !== 'kepala' || next === undefined || NO_POSTS.has(next.kata)) return 0;
  const written = [words[here.first]?.teks ?? '', words[next.first]?.teks ?? ''];
  return written.every(isCapitalised) ? 1 : 0;
}

const bareHead = (words: readonly Spelled[], at: number): number =>
  words[at]?.kata === 'kepala' && words.length > at + 1 ? 1 : 0;

const NO_POSTS: ReadonlySet<string> = new Set(['surat', 'keluarga', 'tabel', 'kolom']);

/** Where the unit behind the head of a post ends: capitalised words and known short forms, joined by `dan`. */
function tailEnd(
  text: string,
  words: readonly Kata[],
  spelled: readonly Spelled[],
  from: number,
): number {
  let end = from;
  for (let at = from; at < spelled.length; at++) {
    const here = words[spelled[at]?.first ?? -1];
    const before = words[spelled[at - 1]?.last ?? -1];
    if (here === undefined || before === undefined) break;
    const isInner = spelled[at]?.first === spelled[at - 1]?.first;
    if (!isInner && !isJoined(text.slice(before.end, here.start), before, here)) break;
    if (here.kunci === 'dan' && end > from) continue;
    const isPart = isInner || tables().units.has(here.kunci) || isCapitalised(here.teks);
    if (!isPart || VERBAL.test(here.kunci) || headAt(spelled, at) !== undefined) break;
    end = at + 1;
  }
  return end;
}

/** A full stop parts sentences, but not behind a short form: `Perenc. dan Evaluasi`. */
const isJoined = (gap: string, before: Kata, here: Kata): boolean =>
  /^[\s&]+$/u.test(gap) ||
  (/^\.\s*$/u.test(gap) && (tables().units.has(before.kunci) || here.kunci === 'dan'));

/** In a text of capitalised words the verb behind a post is not part of it. */
const VERBAL = /^(?:me[lmnrwy]|ber|di|ter|untuk$|agar$|yang$)/u;

/** A text's words with short forms of posts written out. */
function spell(words: readonly Kata[], settings: Settings): readonly Spelled[] {
  const aliases = aliasesOf(settings);
  const spelled: Spelled[] = [];
  for (let at = 0; at < words.length; ) {
    const [used, kata] = spellAt(words, at, aliases);
    const short = kata.length > used;
    for (const one of kata) spelled.push({ kata: one, first: at, last: at + used - 1, short });
    at += used;
  }
  return spelled;
}

const SUB = /^(?:bag(?:ian)?|bid(?:ang)?|seksi|si|direktorat|dit|dinas|balai)$/u;
const FULL: Readonly<Record<string, string>> = {
  bag: 'bagian',
  bid: 'bidang',
  si: 'seksi',
  sie: 'seksi',
  dit: 'direktorat',
  subbag: 'subbagian',
  subag: 'subbagian',
  subbid: 'subbidang',
  subid: 'subbidang',
};

/** How many words from here on are one, and what they are spelled out. */
function spellAt(
  words: readonly Kata[],
  at: number,
  aliases: Aliases,
): readonly [used: number, kata: readonly string[]] {
  const { teks, kunci } = words[at] ?? { teks: '', kunci: '' };
  for (const { alias, nama } of aliases.get(kunci) ?? []) {
    if (alias.every((word, i) => words[at + i]?.kunci === word)) return [alias.length, nama];
  }
  const next = words[at + 1]?.kunci ?? '';
  if (kunci === 'sub' && SUB.test(next)) return [2, [`sub${FULL[next] ?? next}`]];
  if (kunci === 'ka' && (isLevel(next) || next === 'sub')) return [1, ['kepala']];
  const isBehindHead = /^(?:ka|kepala)$/u.test(words[at - 1]?.kunci ?? '');
  if (Object.hasOwn(FULL, kunci) && (isBehindHead || kunci.startsWith('sub')))
    return [1, [FULL[kunci] ?? '']];
  const { posts, acronyms, units } = tables();
  // `PPK` is a post; in a text all of capitals every word would be one.
  const acronym = isCapitalised(teks.slice(1)) ? acronyms.get(teks) : undefined;
  return [1, acronym ?? posts.get(kunci) ?? units.get(kunci) ?? [kunci]];
}

const isLevel = (word: string): boolean => tables().levels.has(FULL[word] ?? word);

type Aliases = ReadonlyMap<
  string,
  readonly { readonly alias: readonly string[]; readonly nama: readonly string[] }[]
>;

const aliasTables = new WeakMap<Settings['jabatan'], Aliases>();
const NO_ALIASES: Aliases = new Map();

/** The configuration's spellings by their first word, the longest first. */
function aliasesOf({ jabatan }: Settings): Aliases {
  const before = aliasTables.get(jabatan);
  if (before !== undefined) return before;
  // While the names themselves are spelled out there are no aliases yet, so that none can stand for itself.
  aliasTables.set(jabatan, NO_ALIASES);
  const table = new Map<string, { alias: readonly string[]; nama: readonly string[] }[]>();
  for (const [name, spellings] of Object.entries(jabatan)) {
    const nama = spell(kataDari(name), { jabatan } as Settings).map(({ kata }) => kata);
    for (const spelling of spellings) {
      const alias = kataDari(spelling).map(({ kunci }) => kunci);
      const first = alias[0];
      if (first !== undefined) table.set(first, [...(table.get(first) ?? []), { alias, nama }]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.alias.length - a.alias.length);
  aliasTables.set(jabatan, table);
  return table;
}

interface Tables {
  readonly levels: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly posts: ReadonlyMap<string, readonly string[]>;
  readonly acronyms: ReadonlyMap<string, readonly string[]>;
  readonly units: ReadonlyMap<string, readonly string[]>;
}

let made: Tables | undefined;

/** Made at the first use. */
function tables(): Tables {
  if (made !== undefined) return made;
  const heads = new Map<string, string[][]>();
  for (const head of HEADS) {
    const words = head.split(' ');
    const first = words[0] ?? '';
    heads.set(first, [...(heads.get(first) ?? []), words]);
  }
  const split = (table: Readonly<Record<string, string>>) =>
    new Map(Object.entries(table).map(([short, full]) => [short, full.split(' ')]));
  made = {
    levels: new Set(LEVELS.split(' ')),
    heads,
    posts: split(SHORT_POSTS),
    acronyms: split(ACRONYMS),
    units: split(SHORT_UNITS),
  };
  return made;
}
