import { editDistance, fold, slips } from '../../text/words.js';
import { Indeks } from './indeks.js';
import { hash, hashesOf, letters, sumOf, titleHash, titleWords, without } from './judul-angka.js';
import { KATA_JUDUL } from './kata-judul.js';
import type { Ringkasan, Tempat } from './summary.js';

/**
 * A title of which more than this many others differ in the same one word is one of a series (`Laporan Januari`, `Laporan
 * Februari`, ...), where a word that is nearly another is no slip. It also bounds the work.
 */
const MOST_ALIKE = 64;
/** Shorter words are too easily another word, or a number: `Desa`, `Dosa`; `II`, `III`. */
const SHORTEST = 5;
/** Longer words are none; words are compared letter by letter. */
const LONGEST = 60;

/** An SOP that a reference nearly names. */
export interface Dekat {
  readonly file: Ringkasan;
  /** Its number or its title, whichever the reference nearly is. */
  readonly tulisan: string;
}

/** Finds titles and numbers that are nearly those of some references, without comparing with every one of them. */
export class JudulDekat {
  /** Titles by their words without order, kind words and short words. */
  readonly #byWords = new Indeks();
  /** As `#byWords`, each title once for each of its words, which is left out. */
  readonly #byRest = new Indeks();
  /** Titles by their letters, blanks and marks left out. */
  readonly #byLetters = new Indeks();
  readonly #byNumber = new Indeks();
  /** Whether a word is in one title or in more, by its hash: 1 or 2. */
  readonly #uses = new Map<number, number>();

  /** @param references all that will be asked for */
  constructor(
    private readonly files: readonly Ringkasan[],
    references: Iterable<string>,
  ) {
    let isNumberExpected = false;
    for (const reference of references) {
      this.#expect(reference);
      isNumberExpected ||= looseNumber(reference) !== '';
    }
    for (const [index, { judul, nomor }] of files.entries()) {
      if (judul !== null) this.#addTitle(judul.teks, index);
      const number = isNumberExpected && nomor !== null ? looseNumber(nomor.teks) : '';
      if (number !== '') this.#byNumber.add(hash(number), index);
    }
  }

  #expect(reference: string): void {
    const { words, sum, letters } = titleHash(reference);
    this.#byLetters.expect(letters);
    this.#byWords.expect(sum);
    for (const word of words) this.#byRest.expect(without(sum, word));
    const brief = withoutBrackets(reference);
    if (brief !== reference) this.#byWords.expect(titleHash(brief).sum);
    const number = looseNumber(reference);
    if (number !== '') this.#byNumber.expect(hash(number));
  }

  #addTitle(title: string, index: number): void {
    const { words, sum, letters } = titleHash(title);
    if (words.length === 0) return;
    this.#byWords.add(sum, index);
    this.#byLetters.add(letters, index);
    for (const word of words) {
      const uses = this.#uses.get(word) ?? 0;
      if (uses < 2) this.#uses.set(word, uses + 1);
      if (words.length > 1) this.#byRest.add(without(sum, word), index);
    }
    const brief = withoutBrackets(title);
    if (brief !== title) this.#byWords.add(titleHash(brief).sum, index);
  }

  /**
   * The SOPs that a reference which names none most likely means: its words are those of the title but for order, short
   * words, words for what an SOP is (`Mekanisme`, `Prosedur`), blanks, or one slip of the hand; or its number is that of
   * the SOP but for marks and leading zeros.
   *
   * @param reference one of those that were told
   */
  find(reference: string): readonly Dekat[] {
    const byNumber = this.#numbered(reference);
    if (byNumber.length > 0) return this.#at(byNumber, ({ nomor }) => nomor);
    const titled =
      this.#first(() => this.#spacedOtherwise(reference)) ??
      this.#first(() => this.#worded(titleWords(reference))) ??
      this.#first(() => this.#worded(titleWords(withoutBrackets(reference)))) ??
      this.#withSlip(titleWords(reference));
    return this.#at(titled, ({ judul }) => judul);
  }

  /**
   * SOPs whose title is that of the reference but for one word: worth naming to somebody who looks, and no more.
   *
   * @param reference one of those that were told
   */
  alike(reference: string): readonly Dekat[] {
    const words = titleWords(reference);
    // One common word says nothing.
    if (words.size < 3) return [];
    const found = [...words].flatMap((word) =>
      this.#butFor(words, word)
        .slice(0, MOST_ALIKE)
        .map(({ index }) => index),
    );
    return this.#at(found, ({ judul }) => judul);
  }

  #first(find: () => readonly number[]): readonly number[] | null {
    const found = find();
    return found.length > 0 ? found : null;
  }

  #numbered(reference: string): readonly number[] {
    const number = looseNumber(reference);
    if (number === '') return [];
    return this.#byNumber
      .get(hash(number))
      .filter((index) => looseNumber(this.files[index]?.nomor?.teks ?? '') === number);
  }

  #spacedOtherwise(reference: string): readonly number[] {
    const all = letters(reference);
    return this.#byLetters
      .get(titleHash(reference).letters)
      .filter((index) => all !== '' && letters(this.#title(index)) === all);
  }

  #worded(words: ReadonlySet<string>): readonly number[] {
    // One word in common with another title says nothing.
    if (words.size < 2) return [];
    return this.#byWords.get(sumOf(hashesOf(words))).filter((index) => {
      const title = this.#title(index);
      return isSame(titleWords(title), words) || isSame(titleWords(withoutBrackets(title)), words);
    });
  }

  #withSlip(words: ReadonlySet<string>): readonly number[] {
    return [...words].flatMap((word) => {
      if (!isSlippable(word) || word.length > LONGEST) return [];
      const others = this.#butFor(words, word, this.#isReferredWord(word));
      if (others.length > MOST_ALIKE) return [];
      return others.filter(({ kata }) => this.#isSlip(word, kata)).map(({ index }) => index);
    });
  }

  /**
   * The titles that have another word in place of one of a reference's, and that word.
   *
   * @param isForSlip whether titles whose word is in others too are of no use; where there are many all are counted
   */
  #butFor(
    words: ReadonlySet<string>,
    word: string,
    isForSlip = false,
  ): readonly { readonly index: number; readonly kata: string }[] {
    if (words.size < 2) return [];
    const rest = without(sumOf(hashesOf(words)), hash(word));
    const all = this.#byRest.get(rest);
    const isPicked = isForSlip && all.length <= MOST_ALIKE;
    return all.slice(0, MOST_ALIKE + 1).flatMap((index) => {
      const text = this.#title(index);
      // To make texts of its words takes several times as long.
      if (isPicked && this.#uses.get(without(titleHash(text).sum, rest)) === 2) return [];
      const title = titleWords(text);
      const [kata, ...more] = [...title].filter((one) => one === word || !words.has(one));
      const isOne = kata !== undefined && more.length === 0 && title.size === words.size;
      return isOne ? [{ index, kata }] : [];
    });
  }

  /** Whether one of two words is the other with a slip. Two words that both exist are two words: `Pengaduan`, `Pengadaan`. */
  #isSlip(referred: string, titled: string): boolean {
    if (!isSlippable(titled)) return false;
    const isReferredWord = this.#isReferredWord(referred);
    const isTitledWord = KATA_JUDUL.has(titled) || this.#usesOf(titled) > 1;
    if (isReferredWord && isTitledWord) return false;
    const limit = isReferredWord ? 1 : Math.min(2, slips(referred));
    return editDistance(referred, titled, limit) <= limit;
  }

  #isReferredWord(word: string): boolean {
    return KATA_JUDUL.has(word) || this.#usesOf(word) > 0;
  }

  #usesOf(word: string): number {
    return this.#uses.get(hash(word)) ?? 0;
  }

  #title(index: number): string {
    return this.files[index]?.judul?.teks ?? '';
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

/** Whether a word may be one with a slip, or what was meant by such. */
const isSlippable = (word: string): boolean => word.length >= SHORTEST && !/\d/u.test(word);

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));

const withoutBrackets = (title: string): string =>
  title.includes('(') ? title.replace(/\([^()]*\)/gu, ' ') : title;

/** A number's parts without marks and leading zeros; `''` for what is none: without a digit, or of one part or two. */
function looseNumber(number: string): string {
  if (!/\d/u.test(number)) return '';
  const parts = fold(number)
    .replace(/^(?:sop )?(?:nomor|no)\b/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  if (parts.length < 3) return '';
  return parts.map((part) => part.replace(/^0+(?=\d)/u, '')).join('/');
}
