import { JudulDekat } from './judul-dekat.js';
import { grouped, numberKey, titleKey } from './kunci.js';
import { Pejabat } from './pejabat.js';
import type { Ringkasan } from './summary.js';
import { type Tautan, tautanDari } from './tautan.js';

/** What a reference to an SOP was found to mean. */
export interface Resolved {
  /** The SOPs it names; more than one where a title or number is doubled in the set. */
  readonly sop: readonly Ringkasan[];
  /** Whether by its number, its title, or not at all. */
  readonly lewat: 'nomor' | 'judul' | null;
}

/** The SOPs of one configuration, with what the rules look up among them. What costs is made when first asked for. */
export class Himpunan {
  /** In the order of their paths, whatever order they came in. */
  readonly files: readonly Ringkasan[];
  /** By {@link titleKey}. */
  readonly byJudul: ReadonlyMap<string, readonly Ringkasan[]>;
  /** By {@link numberKey}. */
  readonly byNomor: ReadonlyMap<string, readonly Ringkasan[]>;
  #tautan: readonly Tautan[] | null = null;
  #dekat: JudulDekat | null = null;
  #pejabat: Pejabat | null = null;

  /**
   * @param whole false where only a part of the set's files was given on the command line: what is not found may be in
   *   the rest
   */
  constructor(
    files: readonly Ringkasan[],
    readonly whole: boolean,
  ) {
    this.files = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    this.byJudul = grouped(this.files, ({ judul }) => (judul === null ? '' : titleKey(judul.teks)));
    this.byNomor = grouped(this.files, ({ nomor }) =>
      nomor === null ? '' : numberKey(nomor.teks),
    );
  }

  /** The SOPs that an item of Keterkaitan or a `SOP:` field names, by number or by title. */
  resolve(reference: string): Resolved {
    const whole = this.#named(reference, reference);
    if (whole !== null) return whole;
    for (const [nomor, judul] of readings(reference)) {
      const found = this.#named(nomor, judul);
      if (found !== null) return found;
    }
    return { sop: [], lewat: null };
  }

  #named(nomor: string, judul: string): Resolved | null {
    const numbered = DIGIT.test(nomor) ? this.byNomor.get(numberKey(nomor)) : undefined;
    if (numbered !== undefined) return { sop: numbered, lewat: 'nomor' };
    const titled = this.byJudul.get(titleKey(judul));
    return titled === undefined ? null : { sop: titled, lewat: 'judul' };
  }

  /** Every reference of one SOP to another, by file. */
  get tautan(): readonly Tautan[] {
    this.#tautan ??= tautanDari(this.files, (reference) => this.resolve(reference).sop);
    return this.#tautan;
  }

  /** Titles and numbers that are nearly those of a reference that was not found. */
  get dekat(): JudulDekat {
    if (this.#dekat === null) {
      const missing = new Set<string>();
      for (const { at, ke } of this.tautan) if (ke.length === 0) missing.add(at.teks);
      this.#dekat = new JudulDekat(this.files, missing);
    }
    return this.#dekat;
  }

  /** The officials who sign. */
  get pejabat(): Pejabat {
    this.#pejabat ??= new Pejabat(this.files);
    return this.#pejabat;
  }
}

const DIGIT = /\d/;

/** A title with a number beside it: `SOP Nomor 12/UMUM tentang Surat Masuk`, `SOP Surat Masuk (12/UMUM)`. */
const NUMBERED = /\b(?:nomor|no)\b[\s.:]*(\S+(?: \S+)*?) tentang (.+)$/iu;
const BRACKETED = /^([^()]+)\(([^()]*)\)[\s;.,]*$/u;

/** Longer texts are no title; to look for a number in them would take time by the square of their length. */
const LONGEST = 400;

/** What a reference may be beside a number or a title as a whole: a number beside a title. */
function* readings(reference: string): Generator<readonly [nomor: string, judul: string]> {
  if (reference.length > LONGEST) return;
  const [, nomor, judul] = NUMBERED.exec(reference) ?? [];
  if (nomor !== undefined && judul !== undefined) yield [nomor, judul];
  const [, title, inside] = BRACKETED.exec(reference) ?? [];
  if (title !== undefined && inside !== undefined) yield [inside, title];
}
