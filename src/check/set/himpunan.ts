import { fold } from '../../text/words.js';
import type { Ringkasan } from './summary.js';

/** What a reference to an SOP was found to mean. */
export interface Resolved {
  /** The SOPs it names; more than one where a title or number is doubled in the set. */
  readonly sop: readonly Ringkasan[];
  /** Whether by its number, its title, or not at all. */
  readonly lewat: 'nomor' | 'judul' | null;
}

/** The SOPs of one configuration, with what the rules look up among them. */
export class Himpunan {
  /** By {@link titleKey}. */
  readonly byJudul: ReadonlyMap<string, readonly Ringkasan[]>;
  /** By {@link numberKey}. */
  readonly byNomor: ReadonlyMap<string, readonly Ringkasan[]>;

  /**
   * @param files in the order of their paths
   * @param whole false where only a part of the set's files was given on the command line: what is not found may be in
   *   the rest
   */
  constructor(
    readonly files: readonly Ringkasan[],
    readonly whole: boolean,
  ) {
    this.byJudul = grouped(files, ({ judul }) => (judul === null ? '' : titleKey(judul.teks)));
    this.byNomor = grouped(files, ({ nomor }) => (nomor === null ? '' : numberKey(nomor.teks)));
  }

  /** The SOPs that an item of Keterkaitan or a `SOP:` field names, by number or by title. */
  resolve(reference: string): Resolved {
    const byNumber = this.byNomor.get(numberKey(reference));
    if (byNumber !== undefined) return { sop: byNumber, lewat: 'nomor' };
    const byTitle = this.byJudul.get(titleKey(reference));
    if (byTitle !== undefined) return { sop: byTitle, lewat: 'judul' };
    return { sop: [], lewat: null };
  }
}

/** The form in which titles are compared: folded, without a leading `SOP` and without quotes and end marks. */
export const titleKey = (title: string): string =>
  fold(title)
    .replace(/["'“”‘’]/gu, '')
    .replace(/^(?:sop|standar operasional prosedur)\b[\s:.-]*/u, '')
    .replace(/[\s;,:]+$/u, '');

/** The form in which numbers are compared: folded, without blanks and a leading `Nomor`. */
export const numberKey = (number: string): string =>
  fold(number)
    .replace(/^(?:sop )?(?:nomor|no)\b[\s:.]*/u, '')
    .replace(/\s/gu, '');

function grouped(
  files: readonly Ringkasan[],
  keyOf: (file: Ringkasan) => string,
): ReadonlyMap<string, readonly Ringkasan[]> {
  const groups = new Map<string, Ringkasan[]>();
  for (const file of files) {
    const key = keyOf(file);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return groups;
}
