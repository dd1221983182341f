import { editDistance, slips } from '../../text/words.js';

/** A word of a title with its place in it. */
interface Word {
  readonly text: string;
  /** In the form in which titles are compared. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A part in which a title differs from the one it should be. */
export interface Beda {
  /** Words that stand for others, are too many, or are left out. */
  readonly jenis: 'lain' | 'lebih' | 'kurang';
  /** As it is written; empty where words are left out. */
  readonly tertulis: string;
  /** As it should be; empty where words are too many. */
  readonly seharusnya: string;
  /** Offsets into the written title; where words are left out, both are the end of the word before. */
  readonly letak: readonly [from: number, to: number];
  /** Whether it looks like a slip of the hand: one word for one much like it. */
  readonly salahKetik: boolean;
}

/** What a comparison of two titles gives. */
export interface Perbandingan {
  /** Words that both have, in the same order. */
  readonly sama: number;
  /** Words of the written title, those in brackets left out. */
  readonly tertulis: number;
  readonly beda: readonly Beda[];
}

/** Words that short forms leave out: `Sistem Akuntabilitas Kinerja Instansi Pemerintah` is SAKIP. */
const SMALL: ReadonlySet<string> = new Set(
  'dan atau di dalam dari yang dengan untuk pada oleh atas ke'.split(' '),
);

const SHORTEST_ACRONYM = 2;

/** The same for titles that differ in case, punctuation and blanks only. */
export const titleKey = (title: string): string =>
  wordsOf(title)
    .map(({ key }) => key)
    .join('');

/**
 * Compares a title with the one it should be. Case, punctuation, the blanks within compounds (`tatacara`) and short
 * forms of what the other one spells out (`PNS`, `(SPIP)`) are no difference. Quadratic in the number of words.
 */
export function compareTitles(written: string, right: string): Perbandingan {
  const b = wordsOf(right);
  const a = withoutBrackets(written, b);
  // Nearly every title is right, and the comparison below is the slow part.
  const isSame = a.length === b.length && a.every(({ key }, i) => key === b[i]?.key);
  const steps = isSame ? [] : aligned(a, b);
  const beda: Beda[] = [];
  let sama = isSame ? a.length : 0;
  for (const { from, to, at, until } of steps) {
    if (to - from === until - at && a.slice(from, to).every((w, i) => w.key === b[at + i]?.key)) {
      sama += to - from;
      continue;
    }
    const left = a.slice(from, to);
    const should = b.slice(at, until);
    if (isSameRun(left, should)) {
      sama += to - from;
      continue;
    }
    beda.push(difference(written, right, left, should, a[from - 1]));
  }
  return { sama, tertulis: a.length, beda };
}

function difference(
  written: string,
  right: string,
  left: readonly Word[],
  should: readonly Word[],
  before: Word | undefined,
): Beda {
  const [first, last] = [left[0], left.at(-1)];
  const end = before?.end ?? 0;
  const letak = [first?.start ?? end, last?.end ?? end] as const;
  const [only, meant] = [left[0], should[0]];
  return {
    jenis: first === undefined ? 'kurang' : should.length === 0 ? 'lebih' : 'lain',
    tertulis: written.slice(...letak),
    seharusnya: right.slice(should[0]?.start ?? 0, should.at(-1)?.end ?? 0),
    letak,
    salahKetik:
      only !== undefined &&
      meant !== undefined &&
      left.length === 1 &&
      should.length === 1 &&
      editDistance(only.key, meant.key, slips(meant.key)) <= slips(meant.key),
  };
}

/** The same letters with other blanks, or a short form of what should stand there. */
function isSameRun(left: readonly Word[], should: readonly Word[]): boolean {
  const joined = (words: readonly Word[]): string => words.map(({ key }) => key).join('');
  if (left.length > 0 && joined(left) === joined(should)) return true;
  const [only] = left;
  return only !== undefined && left.length === 1 && isShortFor(only, should);
}

/** Short forms that are made of ends of words. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['juknis', 'petunjuk teknis'],
  ['juklak', 'petunjuk pelaksanaan'],
]);

/** `SPIP`, `Pemda`, `juknis`: the initials, the beginnings of the words, or a short form that is known. */
function isShortFor({ text, key }: Word, words: readonly Word[]): boolean {
  if (SHORT_FORMS.get(key) === words.map((word) => word.key).join(' ')) return true;
  const long = words.filter((word) => !SMALL.has(word.key));
  if (long.length < SHORTEST_ACRONYM) return false;
  const initials = long.map((word) => word.key.charAt(0)).join('');
  return (text === text.toUpperCase() && key === initials) || isMadeOf(key, long);
}

/** Whether a word is put together from beginnings of all these words, each of two letters or more. */
function isMadeOf(key: string, words: readonly Word[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return key === '';
  for (let length = 2; length <= Math.min(first.key.length, key.length); length++) {
    if (!first.key.startsWith(key.slice(0, length))) return false;
    if (isMadeOf(key.slice(length), rest)) return true;
  }
  return false;
}

const wordsOf = (title: string): Word[] =>
  [...title.matchAll(/[\p{L}\p{M}\p{N}]+|&/gu)].map((match) => ({
    text: match[0],
    key: match[0] === '&' ? 'dan' : match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The words of a title without a short form in brackets that the right title does not have. */
function withoutBrackets(title: string, right: readonly Word[]): Word[] {
  const known = new Set(right.map(({ key }) => key));
  return wordsOf(title).filter(
    ({ key, start, end }) =>
      known.has(key) || title.charAt(start - 1) !== '(' || title.charAt(end) !== ')',
  );
}

/** A run of words on both sides: the same in both, or different. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly until: number;
}

/** Both titles as runs that are the same and runs that differ, by the longest common subsequence of their words. */
function aligned(a: readonly Word[], b: readonly Word[]): Step[] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] as number[];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] =
        a[i]?.key === b[j]?.key
          ? lengthAt(i + 1, j + 1) + 1
          : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j, from, at] = [0, 0, 0, 0];
  const endRun = (): void => {
    if (i > from || j > at) steps.push({ from, to: i, at, until: j });
    [from, at] = [i, j];
  };
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]?.key === b[j]?.key) {
      endRun();
      while (i < a.length && j < b.length && a[i]?.key === b[j]?.key) {
        i++;
        j++;
      }
      endRun();
    } else if (j >= b.length || (i < a.length && lengthAt(i + 1, j) >= lengthAt(i, j + 1))) i++;
    else j++;
  }
  endRun();
  return steps;
}
