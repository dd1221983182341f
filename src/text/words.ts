/** True for what separates words in pasted text: blanks, tabs, NBSP, the Unicode spaces, a byte order mark. */
export function isSpace(unit: number): boolean {
  if (unit === 32 || unit === 9 || unit === 0xa0 || unit === 11 || unit === 12) return true;
  if (unit < 0x1680) return false;
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

const SPACES = /[\s\u200b]+/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;

/** Every run of spaces as one blank, none at the ends. */
export const squash = (text: string): string =>
  isPlain(text, NO_SIGNS) ? text : text.replace(SPACES, ' ').trim();

const NO_SIGNS: readonly number[] = [];
/** `&`, `.` and `/`, which {@link fold} writes in another way. */
const FOLDED_SIGNS: readonly number[] = [0x26, 0x2e, 0x2f];
const AND: readonly number[] = [0x26];

/**
 * Whether a text is printable ASCII with single blanks between words, and without `signs`: nearly every text of an SOP,
 * on which the replacements of {@link squash} and {@link fold}, a tenth of a check, would change nothing.
 */
function isPlain(text: string, signs: readonly number[]): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 32 || unit > 126 || (unit === 32 && before === 32)) return false;
    for (let i = 0; i < signs.length; i++) if (unit === signs[i]) return false;
    before = unit;
  }
  return before !== 32 || text === '';
}

/**
 * The form in which keywords and names are compared: lower case, one kind of blank and dash, `&` as `dan`, no blanks
 * around `/`, no full stops.
 */
export function fold(text: string): string {
  if (isPlain(text, FOLDED_SIGNS)) return text.toLowerCase();
  // Numbers and shortened words: nearly all the rest.
  if (isPlain(text, AND)) return withoutStops(text.toLowerCase());
  return squash(text.normalize('NFC').toLowerCase())
    .replace(DASHES, '-')
    .replace(/&/gu, ' dan ')
    .replace(/\./gu, ' ')
    .replace(SPACES, ' ')
    .replace(/ ?\/ ?/gu, '/')
    .trim();
}

/** What {@link fold} makes of the full stops and slashes of a plain text. */
function withoutStops(text: string): string {
  const blank = text.includes('.') ? text.replace(/\./g, ' ').replace(/ {2,}/g, ' ').trim() : text;
  return blank.includes('/') ? blank.replace(/ ?\/ ?/g, '/').trim() : blank;
}

/** Edit distance with swapped neighbours counted as one; stops counting above `limit` and returns `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** How many slips still look like the same word: one in four letters, at least one, at most three. */
export const slips = (word: string): number =>
  Math.max(1, Math.min(3, Math.floor(word.length / 4)));

/** The candidate nearest to `word` after folding, or null where none is near enough to be meant. The first of equals. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word);
  let best: string | null = null;
  let bestDistance = slips(wanted) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
