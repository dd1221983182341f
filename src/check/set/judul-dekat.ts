import { editDistance, fold, slips } from '../../text/words.js';
import { kataDari } from '../bahasa/kata.js';
import { KATA_JUDUL, KATA_TUGAS } from './kata-judul.js';
import type { Ringkasan, Tempat } from './summary.js';

/**
 * A title of which more than this many others differ in the same one word is one of a series (`Laporan Januari`, `Laporan
 * Februari`, ...), where a word that is nearly another is no slip. It also bounds the work.
 */
const MOST_ALIKE = 64;
/** Shorter words are too easily another word, or a number: `Desa`, `Dosa`; `II`, `III`. */
const SHORTEST = 5;

/** An SOP that a reference nearly names. */
export interface Dekat {
  readonly file: Ringkasan;
  /** Its number or its title, whichever the reference nearly is. */
  readonly tulisan: string;
}

/** A title with one word taken out. */
interface Rest {
  readonly file: number;
  readonly kata: string;
}

/** Finds titles and numbers that are nearly those of a reference, without comparing with every one of them. */
export class JudulDekat {
  /** Files by a title's words without order, kind words and short words. */
  readonly #byWords = new Map<string, number[]>();
  /** Files by a title's letters, blanks and marks left out. */
  readonly #byLetters = new Map<string, number[]>();
  readonly #byRest = new Map<string, Rest[]>();
  readonly #byNumber = new Map<string, number[]>();
  /** In how many titles a word is. */
  readonly #uses = new Map<string, number>();

  constructor(private readonly files: readonly Ringkasan[]) {
    for (const [index, { judul, nomor }] of files.entries()) {
      if (nomor !== null) add(this.#byNumber, looseNumber(nomor.teks), index);
      if (judul === null) continue;
      const words = titleWords(judul.teks);
      for (const kata of words) this.#uses.set(kata, (this.#uses.get(kata) ?? 0) + 1);
      add(this.#byLetters, letters(judul.teks), index);
      const brief = titleWords(withoutBrackets(judul.teks));
      for (const key of new Set([words.join(' '), brief.join(' ')])) add(this.#byWords, key, index);
      for (const { kata, rest } of eachLeftOut(words))
        add(this.#byRest, rest, { file: index, kata });
    }
  }

  /**
   * The SOPs that a reference which names none most likely means: its words are those of the title but for order, short
   * words, words for what an SOP is (`Mekanisme`, `Prosedur`), blanks, or one slip of the hand; or its number is that of
   * the SOP but for marks and leading zeros.
   */
  find(reference: string): readonly Dekat[] {
    const numbered = this.#byNumber.get(looseNumber(reference));
    if (numbered !== undefined) return this.#at(numbered, ({ nomor }) => nomor);
    const words = titleWords(reference);
    const found =
      this.#byLetters.get(letters(reference)) ??
      this.#byWords.get(words.join(' ')) ??
      this.#byWords.get(titleWords(withoutBrackets(reference)).join(' ')) ??
      this.#withSlip(words);
    return this.#at(found, ({ judul }) => judul);
  }

  /** SOPs whose title is that of the reference but for one word: worth naming to somebody who looks, and no more. */
  alike(reference: string): readonly Dekat[] {
    const found = eachLeftOut(titleWords(reference)).flatMap(({ rest }) =>
      // One common word says nothing.
      rest.includes(' ') ? (this.#byRest.get(rest) ?? []) : [],
    );
    return this.#at(
      found.slice(0, MOST_ALIKE).map(({ file }) => file),
      ({ judul }) => judul,
    );
  }

  #withSlip(words: readonly string[]): readonly number[] {
    const found: number[] = [];
    for (const { kata, rest } of eachLeftOut(words)) {
      const others = this.#byRest.get(rest) ?? [];
      if (others.length > MOST_ALIKE) continue;
      for (const other of others) if (this.#isSlip(kata, other.kata)) found.push(other.file);
    }
    return found;
  }

  /** Whether one of two words is the other with a slip. Two words that both exist are two words: `Pengaduan`, `Pengadaan`. */
  #isSlip(referred: string, titled: string): boolean {
    if (Math.min(referred.length, titled.length) < SHORTEST) return false;
    if (/\d/u.test(referred + titled)) return false;
    const isReferredWord = KATA_JUDUL.has(referred) || this.#uses.has(referred);
    const isTitledWord = KATA_JUDUL.has(titled) || (this.#uses.get(titled) ?? 0) > 1;
    if (isReferredWord && isTitledWord) return false;
    const limit = isReferredWord ? 1 : Math.min(2, slips(referred));
    return editDistance(referred, titled, limit) <= limit;
  }

  #at(indices: readonly number[], part: (file: Ringkasan) => Tempat | null): readonly Dekat[] {
    return [...new Set(indices)]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const file = this.files[index];
        const tulisan = file === undefined ? null : part(file);
        return file === undefined || tulisan === null ? [] : [{ file, tulisan: tulisan.teks }];
      });
  }
}

/** A title's words, each once, in the order of the alphabet. */
const titleWords = (title: string): readonly string[] =>
  [...new Set(kataDari(title).map(({ kunci }) => kunci))]
    .filter((kata) => !KATA_TUGAS.has(kata))
    .sort();

const withoutBrackets = (title: string): string => title.replace(/\([^()]*\)/gu, ' ');

const letters = (title: string): string =>
  kataDari(title)
    .map(({ kunci }) => kunci)
    .join('')
    .replace(/^(?:sop|standaroperasionalprosedur)/u, '')
    .replace(/[-'’‑]/gu, '');

/** A number's parts without marks and leading zeros; `''` for what is none: without a digit, or of one part. */
function looseNumber(number: string): string {
  const parts = fold(number)
    .replace(/^(?:sop )?(?:nomor|no)\b/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  if (parts.length < 3 || !/\d/u.test(number)) return '';
  return parts.map((part) => part.replace(/^0+(?=\d)/u, '')).join('/');
}

/** A list of words with each of them left out in turn. What is left of one word is nothing to be found by. */
const eachLeftOut = (words: readonly string[]): readonly { kata: string; rest: string }[] =>
  words.length < 2
    ? []
    : words.map((kata, at) => ({ kata, rest: words.toSpliced(at, 1).join(' ') }));

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
