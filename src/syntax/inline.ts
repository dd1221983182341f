import { fold, isSpace } from '../text/words.js';
import { TARGETS } from './keywords.js';

/** Readers of what stands inside a line. All take the whole text and a range of it; offsets are UTF-16 units. */

/** Like `indexOf`, but never looks past `end`: a search to the end of the file on every line would be quadratic. */
export function indexWithin(text: string, unit: string, start: number, end: number): number {
  const code = unit.charCodeAt(0);
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}

export type MarkerKind = 'bullet' | 'number' | 'letter';

export interface MarkerMatch {
  readonly kind: MarkerKind;
  /** The number, or the letter's place in the alphabet from 1; 0 for bullets. */
  readonly value: number;
  /** One past the mark. */
  readonly end: number;
  /** First character after the blanks that follow. */
  readonly textStart: number;
}

// Bullets as Word pastes them: U+F0B7, U+F0A7, U+F0D8, U+F0FC, U+F02D are Symbol and Wingdings.
const BULLETS = new Set('-–—−•·▪▫◦‣●○■□*\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\u25cf');

/** The list mark a range starts with: a bullet, `1.`, `12)`, `a.`; each followed by a blank or the end. */
export function matchMarker(text: string, start: number, end: number): MarkerMatch | null {
  const first = text.charAt(start);
  let at = start;
  let kind: MarkerKind;
  let value = 0;
  if (BULLETS.has(first)) {
    kind = 'bullet';
    at++;
  } else if (isDigit(text.charCodeAt(at))) {
    kind = 'number';
    while (at < end && at - start < 4 && isDigit(text.charCodeAt(at))) at++;
    value = Number(text.slice(start, at));
    if (at - start > 3 || !isListStop(text.charCodeAt(at))) return null;
    at++;
  } else if (first >= 'a' && first <= 'z' && isListStop(text.charCodeAt(start + 1))) {
    kind = 'letter';
    value = first.charCodeAt(0) - 96;
    at += 2;
    // `a. n. Bupati` is an abbreviation (atas nama), not item a.
    if (/^\s*n\.\s/u.test(text.slice(at, Math.min(end, at + 8)))) return null;
  } else return null;
  if (at < end && !isSpace(text.charCodeAt(at))) return null;
  let textStart = at;
  while (textStart < end && isSpace(text.charCodeAt(textStart))) textStart++;
  return { kind, value, end: at, textStart };
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isListStop = (unit: number): boolean => unit === 46 || unit === 41;

/**
 * The colon that ends the head of a step: the first one followed by a blank or the end of the range, else the first
 * one not before a digit. -1 for none.
 */
export function headColon(text: string, start: number, end: number): number {
  let fallback = -1;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 58) continue;
    if (at + 1 === end || isSpace(text.charCodeAt(at + 1))) return at;
    if (fallback < 0 && !isDigit(text.charCodeAt(at + 1))) fallback = at;
  }
  return fallback;
}

export type Operator = '->' | '||' | '+';

// `->` as Word and other programs turn it: arrows, and a dash of another kind before `>`.
const OPERATORS: readonly [string, Operator][] = [
  ['->', '->'],
  ['→', '->'],
  ['⇒', '->'],
  ['➔', '->'],
  ['–>', '->'],
  ['—>', '->'],
  ['=>', '->'],
  ['\uf0e0', '->'],
  ['||', '||'],
  ['‖', '||'],
  ['+', '+'],
];

/** The operator at `at`, when a blank or the end of the range follows it. */
export function matchOperator(
  text: string,
  at: number,
  end: number,
): { readonly operator: Operator; readonly end: number } | null {
  for (const [spelling, operator] of OPERATORS) {
    if (!text.startsWith(spelling, at)) continue;
    const after = at + spelling.length;
    if (after > end) continue;
    if (after === end || isSpace(text.charCodeAt(after))) return { operator, end: after };
  }
  return null;
}

export type ChainPart =
  | { readonly type: Operator; readonly start: number; readonly end: number }
  | { readonly type: 'label' | 'name'; readonly start: number; readonly end: number };

/** Parts the head of a step into labels, names and operators. Operators need blanks on both sides. */
export function readChain(text: string, start: number, end: number): ChainPart[] {
  const parts: ChainPart[] = [];
  let from = start;
  const pushGroup = (to: number): void => {
    let a = from;
    let b = to;
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    if (a === b) return;
    if (text.charAt(a) === '[') {
      const close = indexWithin(text, ']', a, b);
      if (close >= 0) {
        parts.push({ type: 'label', start: a, end: close + 1 });
        a = close + 1;
        while (a < b && isSpace(text.charCodeAt(a))) a++;
      }
    }
    if (a < b) parts.push({ type: 'name', start: a, end: b });
  };
  for (let at = start; at < end; at++) {
    if (at > start && !isSpace(text.charCodeAt(at - 1))) continue;
    const found = matchOperator(text, at, end);
    if (found === null) continue;
    pushGroup(at);
    parts.push({ type: found.operator, start: at, end: found.end });
    from = found.end;
    at = found.end - 1;
  }
  pushGroup(end);
  return parts;
}

export type TargetPart = {
  readonly type: 'dash' | 'next' | 'back' | 'end' | 'to' | 'and' | 'label' | 'bad';
  readonly start: number;
  readonly end: number;
};

const TARGET_WORDS = new Map<string, TargetPart['type']>(
  (['next', 'back', 'end', 'to', 'and'] as const).flatMap((type) =>
    TARGETS[type].map((word) => [word, type] as const),
  ),
);

/** Parts what follows the colon of `Jika` or `Lanjut`. From the first thing that is no target on, all is one `bad` part. */
export function readTargets(text: string, start: number, end: number): TargetPart[] {
  const parts: TargetPart[] = [];
  let at = start;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const unit = text.charAt(at);
    let to = at + 1;
    let type: TargetPart['type'] | undefined;
    if (unit === ',') type = 'and';
    else if (unit === '[') {
      const close = indexWithin(text, ']', at, end);
      if (close >= 0) {
        type = 'label';
        to = close + 1;
      }
    } else {
      while (to < end && !isSpace(text.charCodeAt(to)) && !'[,'.includes(text.charAt(to))) to++;
      const word = to - at <= 12 ? fold(text.slice(at, to)) : '';
      type = word === '-' ? 'dash' : TARGET_WORDS.get(word);
    }
    if (type === undefined) {
      parts.push({ type: 'bad', start: at, end });
      return parts;
    }
    parts.push({ type, start: at, end: to });
    at = to;
  }
  return parts;
}

/** `"-" | "selesai" | dest (("," | "dan") dest)*` with `dest = "lanjut" | "kembali" | [["kembali"] "ke"] label`. */
export function isTarget(parts: readonly TargetPart[]): boolean {
  const types = parts.map((part) => part.type);
  if (types.length === 1 && (types[0] === 'dash' || types[0] === 'end')) return true;
  let at = 0;
  for (;;) {
    if (types[at] === 'next') at++;
    else {
      const back = types[at] === 'back';
      if (back) at++;
      const to = types[at] === 'to';
      if (to) at++;
      if (types[at] === 'label') at++;
      else if (!back || to) return false;
    }
    if (at === types.length) return true;
    if (types[at] !== 'and') return false;
    at++;
    // "[a], dan [b]"
    if (types[at] === 'and') at++;
  }
}

/**
 * Where `Jika jawaban: tujuan` is split: the last colon followed by a valid target, so that an answer may hold colons;
 * else the first colon. -1 where there is no colon.
 */
export function answerColon(
  text: string,
  start: number,
  end: number,
): { colon: number; valid: boolean } {
  const first = indexWithin(text, ':', start, end);
  if (first < 0) return { colon: -1, valid: false };
  // A target is short; looking further back than this would make a line of colons quadratic.
  const reach = Math.max(start, end - 400);
  for (let at = end - 1; at >= reach && at >= first; at--) {
    if (text.charCodeAt(at) !== 58) continue;
    if (isTarget(readTargets(text, at + 1, end))) return { colon: at, valid: true };
  }
  return { colon: first, valid: false };
}
