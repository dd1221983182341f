import { isNumberWord, parseTerbilang, writeAngka } from './angka.js';
import { nearest } from './nearest.js';
import { longestAt, type Token } from './scan.js';
import { type Amount, unitOfNumberAt } from './waktu-amount.js';
import type { Term } from './waktu-jumlah.js';
import { BEFORE_AMOUNT, FIRST_WORDS, isConnective, oneOf } from './waktu-kata.js';

/** The index of the first number with a unit, but not that of a rule (`Nomor 3 Tahun 2017`); -1 where none is. */
export function firstAmount(tokens: readonly Token[]): number {
  return tokens.findIndex(
    (_, i) =>
      unitOfNumberAt(tokens, i) >= 0 && !['no', 'nomor'].includes(tokens[i - 1]?.lipat ?? ''),
  );
}

/** The value with its amount in front: `Pada hari kerja, maksimal 3 jam` to `maksimal 3 jam pada hari kerja`. */
export function amountFirst(text: string, tokens: readonly Token[]): readonly string[] {
  let from = firstAmount(tokens);
  if (from <= 0) return [];
  // The longest bound, `tidak kurang dari`, has three words.
  for (let back = 3; back >= 1; back--) {
    if (back > from || longestAt(tokens, from - back, BEFORE_AMOUNT) !== back) continue;
    from -= back;
    break;
  }
  const start = tokens[from]?.start ?? 0;
  const lead = text
    .slice(0, start)
    .replace(/[\s,;:]+$/, '')
    .trimStart();
  const amount = text.slice(start).trimEnd();
  const word = tokens[0]?.lipat ?? '';
  if (from > 1 && isConnective(word)) {
    return [`${amount} ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`];
  }
  // `setelah 3 hari` is not `3 hari`.
  return word === 'selama' || !isConnective(word) ? [amount] : [];
}

/** What the text may be when its words are mended: digits for number words, the known word for a misspelt first one. */
export function withWordsMended(text: string, tokens: readonly Token[]): readonly string[] {
  const candidates: string[] = [];
  const from = tokens.findIndex((token) => isNumberWord(token.lipat));
  if (from >= 0) {
    let to = from;
    while (isNumberWord(tokens[to]?.lipat ?? '')) to++;
    const value = parseTerbilang(tokens.slice(from, to).map((token) => token.lipat));
    const bracketed = tokens[to]?.lipat === '(' && tokens[to + 2]?.lipat === ')';
    const end = tokens[(bracketed ? to + 3 : to) - 1]?.end ?? text.length;
    if (value !== null) {
      candidates.push(
        `${text.slice(0, tokens[from]?.start)}${writeAngka(value)}${text.slice(end)}`,
      );
    }
  }
  const first = tokens[0];
  if (first?.jenis !== 'kata') return candidates;
  const unit = oneOf(first.lipat) ?? (first.lipat === 'sejam' ? 'jam' : null);
  if (unit !== null) candidates.push(`1 ${unit}${text.slice(first.end)}`);
  const isKnown = from === 0 || FIRST_WORDS.includes(first.lipat);
  const known = isKnown ? null : nearest(first.lipat, FIRST_WORDS);
  if (known !== null) candidates.push(`${known}${text.slice(first.end)}`);
  return candidates;
}

/** The range with its ends changed over: `5-3 hari` to `3-5 hari`. */
export function turned(text: string, term: Term): string {
  const [a, b] = [term.min, term.maks];
  const [startA, endA] = [edge(a, 'start'), edge(a, 'end')];
  const [startB, endB] = [edge(b, 'start'), edge(b, 'end')];
  const [one, two] = [text.slice(startA, endA), text.slice(startB, endB)];
  const unit = /^[\d.,\s]+/.exec(two)?.[0] ?? '';
  const isBare = /^[\d.,]+$/.test(one);
  const between = text.slice(endA, startB);
  const swapped = isBare
    ? `${unit.trim()}${between}${one}${two.slice(unit.trimEnd().length)}`
    : `${two}${between}${one}`;
  return `${text.slice(0, startA)}${swapped}${text.slice(endB)}`;
}

/** Where a list of amounts starts or ends in the text. */
export function edge(list: readonly Amount[] | null, side: 'start' | 'end'): number {
  return (side === 'start' ? list?.[0]?.start : list?.at(-1)?.end) ?? 0;
}
