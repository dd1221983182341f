import { parseNip } from '../../model/values/nip.js';
import { editDistance } from '../../text/words.js';
import { kataDari } from '../bahasa/kata.js';
import { bodyKey } from './kunci.js';
import { isLikeName, isNearName, type NamaOrang, namaOrang } from './nama-orang.js';
import type { Pejabat as Blok, Ringkasan, Tempat } from './summary.js';

/** One block that somebody signs. */
export interface TandaTangan {
  readonly file: Ringkasan;
  readonly blok: Blok;
  readonly nama: NamaOrang;
  readonly namaAt: Tempat;
  /** Digits of the NIP, `''` without one. */
  readonly nip: string;
}

/** Signatures with the same post, name and NIP. */
interface Sebutan {
  readonly nama: NamaOrang;
  readonly nip: string;
  /** Whether the digits are a NIP of today's form with a day of birth in it. */
  readonly isWhole: boolean;
  readonly semua: TandaTangan[];
}

/** The signatures of one person, by file and place. */
export type Orang = readonly TandaTangan[];

/**
 * More different signatures than these for one post, name or number are no spellings of one official: a post of a whole
 * country, an empty letterhead. They are not compared with each other, which also bounds the work.
 */
const MOST_COMPARED = 48;

/** A NIP of 18 digits with a day of birth. */
export const isWholeNip = (digits: string): boolean => parseNip(digits).lahir !== null;

/** Who signs the SOPs of a set, and which signatures are those of one person. */
export class Pejabat {
  /** Persons with more than one signature. */
  readonly orang: readonly Orang[];
  /** Signatures by NIP, those of whole NIPs only. */
  readonly byNip: ReadonlyMap<string, Orang>;

  constructor(files: readonly Ringkasan[]) {
    const groups = new Groups();
    for (const file of files) addSignatures(file, groups);
    const persons = new Persons();
    join(groups.byPost.values(), isOneHolder, persons);
    join(groups.byName.values(), isNearNumber, persons);
    join(groups.byNip.values(), (a, b) => isLikeName(a.nama, b.nama), persons);
    this.orang = persons.groups(groups.all).filter((signatures) => signatures.length > 1);
    this.byNip = new Map([...groups.byNip].map(([nip, all]) => [nip, signaturesOf(all)]));
  }
}

/** Longer texts are no number; numbers are compared digit by digit. */
const LONGEST = 60;

/** Adds the signatures of an SOP. Where only one block names the post, it is that of both. */
function addSignatures(file: Ringkasan, to: Groups): void {
  const named = file.pejabat.find(({ jabatan }) => jabatan !== null)?.jabatan ?? null;
  for (const blok of file.pejabat) {
    if (blok.nama === null) continue;
    const nip = blok.jenisNomor === 'NIP' ? (blok.nip?.teks ?? '') : '';
    to.add(file, blok, blok.nama, {
      nama: blok.nama.teks,
      nip,
      jabatan: (blok.jabatan ?? named)?.teks ?? '',
    });
  }
}

/** The signatures of several who say something. */
function signaturesOf(all: Iterable<Sebutan>): Orang {
  const signatures: TandaTangan[] = [];
  for (const { semua } of all) for (const one of semua) signatures.push(one);
  return signatures;
}

/** What a block says of who signs, as written; `''` for what is not there. */
interface Tulisan {
  readonly nama: string;
  /** `''` too where it is the number of something else. */
  readonly nip: string;
  readonly jabatan: string;
}

/** Signatures that say the same, and those that have something in common. */
class Groups {
  readonly byPost = new Map<string, Set<Sebutan>>();
  readonly byName = new Map<string, Set<Sebutan>>();
  readonly byNip = new Map<string, Set<Sebutan>>();
  readonly #same = new Map<string, Sebutan>();
  #last: (Tulisan & { readonly body: string; readonly same: Sebutan }) | null = null;

  get all(): Iterable<Sebutan> {
    return this.#same.values();
  }

  /** Adds one signature; none where its name is no name. */
  add(file: Ringkasan, blok: Blok, namaAt: Tempat, tulisan: Tulisan): void {
    const body = bodyKey(file);
    const last = this.#last;
    // An official mostly signs the SOP before as well.
    const isLast =
      last !== null &&
      last.nama === tulisan.nama &&
      last.nip === tulisan.nip &&
      last.jabatan === tulisan.jabatan &&
      last.body === body;
    const same = isLast ? last.same : this.#sameOf(body, tulisan);
    if (same === null) return;
    if (!isLast) this.#last = { ...tulisan, body, same };
    same.semua.push({ file, blok, nama: same.nama, namaAt, nip: same.nip });
  }

  #sameOf(body: string, { nama: name, nip: number, jabatan }: Tulisan): Sebutan | null {
    const nama = namaOrang(name);
    if (nama === null) return null;
    const nip = number === '' || number.length > LONGEST ? '' : parseNip(number).digits;
    // As written: an official signs most SOPs with the same words.
    const key = `${body}\n${jabatan}\n${nama.teks}\n${nip}`;
    const before = this.#same.get(key);
    if (before !== undefined) return before;
    const same: Sebutan = { nama, nip, isWhole: isWholeNip(nip), semua: [] };
    this.#same.set(key, same);
    const post = postKey(jabatan);
    // Without a letterhead `Kepala Dinas` is the post of many.
    if (post !== '' && body !== '') put(this.byPost, `${body}\n${post}`, same);
    put(this.byName, nama.kunci, same);
    if (same.isWhole) put(this.byNip, nip, same);
    return same;
  }
}

/** The words of a post. `Plt.` and its like are part of it: who acts is mostly somebody else. */
const postKey = (post: string): string =>
  kataDari(post)
    .map(({ kunci }) => kunci)
    .join(' ');

/**
 * Whether two signatures for one post are those of one holder. Officials come and go, each with a number of his own:
 * two whole numbers that are not near are two persons unless the name is the very same.
 */
function isOneHolder(a: Sebutan, b: Sebutan): boolean {
  if (a.nama.kunci === b.nama.kunci) return true;
  if (a.nip === b.nip && a.nip !== '') return isLikeName(a.nama, b.nama);
  if (a.nip === '' || b.nip === '') return isNearName(a.nama, b.nama);
  if (isNearNip(a.nip, b.nip)) return isLikeName(a.nama, b.nama);
  return !(a.isWhole && b.isWhole) && isNearName(a.nama, b.nama);
}

/** Two of the same name in different posts are one only where the numbers are one but for a slip or two. */
const isNearNumber = (a: Sebutan, b: Sebutan): boolean =>
  a.nip !== '' && b.nip !== '' && editDistance(a.nip, b.nip, SLIPS) <= SLIPS;

/** Digits behind the day of birth: appointment, sex, serial number. */
const BEHIND_BIRTH = 10;
/** Slips that a day of birth may hold where all behind it is the same; those of the seeds' camat are two. */
const BIRTH_SLIPS = 4;
const SLIPS = 2;

/** Whether two numbers are one with slips. */
function isNearNip(a: string, b: string): boolean {
  if (a.length > BEHIND_BIRTH && a.slice(-BEHIND_BIRTH) === b.slice(-BEHIND_BIRTH)) {
    const [birth, other] = [a.slice(0, -BEHIND_BIRTH), b.slice(0, -BEHIND_BIRTH)];
    return editDistance(birth, other, BIRTH_SLIPS) <= BIRTH_SLIPS;
  }
  return editDistance(a, b, SLIPS) <= SLIPS;
}

/** Joins those in each group that are one person by `isOne`. */
function join(
  groups: Iterable<ReadonlySet<Sebutan>>,
  isOne: (a: Sebutan, b: Sebutan) => boolean,
  persons: Persons,
): void {
  for (const group of groups) {
    if (group.size < 2 || group.size > MOST_COMPARED) continue;
    const all = [...group];
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) if (isOne(a, b)) persons.join(a, b);
    }
  }
}

/** Sets of what was joined (union-find). */
class Persons {
  readonly #parent = new Map<Sebutan, Sebutan>();

  join(a: Sebutan, b: Sebutan): void {
    const [first, second] = [this.#root(a), this.#root(b)];
    if (first !== second) this.#parent.set(second, first);
  }

  groups(all: Iterable<Sebutan>): readonly Orang[] {
    const groups = new Map<Sebutan, TandaTangan[]>();
    for (const one of all) {
      const root = this.#root(one);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [...one.semua]);
      else for (const signature of one.semua) group.push(signature);
    }
    return [...groups.values()];
  }

  #root(one: Sebutan): Sebutan {
    let root = one;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    if (root !== one) this.#parent.set(one, root);
    return root;
  }
}

function put(groups: Map<string, Set<Sebutan>>, key: string, one: Sebutan): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([one]));
  else group.add(one);
}
