import type { Leaf } from '../syntax/tree.js';
import { type Span, span } from '../text/source.js';
import { isSpace, squash } from '../text/words.js';

/** Text of the model, with the way back to the source. */
export interface Unfolded {
  /** Continued lines joined by one blank, every run of blanks as one. */
  readonly text: string;
  /** From the first leaf's start to the last one's end. */
  readonly span: Span;
  /** Source offsets of a range of `text`. */
  spanAt(start: number, end: number): Span;
}

/** Joins text leaves. `leaves` must not be empty. */
export function unfold(source: string, leaves: readonly Leaf[]): Unfolded {
  const textOf = (leaf: Leaf): string => squash(source.slice(leaf.start, leaf.end));
  const [first, ...others] = leaves;
  let text = first === undefined ? '' : textOf(first);
  for (const leaf of others) text += ` ${textOf(leaf)}`;
  const whole = spanOf(leaves);
  let made: number[] | undefined;
  return {
    text,
    span: whole,
    spanAt: (start, end) => {
      made ??= offsetsOf(source, leaves);
      const offsets = made;
      const from = offsets[start] ?? whole.start;
      const last = offsets[Math.max(start, end - 1)];
      return span(from, last === undefined ? whole.end : Math.max(from, last + 1));
    },
  };
}

/** From the first leaf's start to the last one's end. */
export const spanOf = (leaves: readonly Leaf[]): Span =>
  span(leaves[0]?.start ?? 0, leaves.at(-1)?.end ?? 0);

/** Source offset of each unit of the unfolded text. Only made when something has to be placed. */
function offsetsOf(source: string, leaves: readonly Leaf[]): number[] {
  const offsets: number[] = [];
  for (const leaf of leaves) {
    if (offsets.length > 0) offsets.push(leaf.start);
    let gap = false;
    let begun = false;
    for (let at = leaf.start; at < leaf.end; at++) {
      if (isSpace(source.charCodeAt(at))) {
        gap = begun;
        continue;
      }
      if (gap) offsets.push(at - 1);
      gap = false;
      begun = true;
      offsets.push(at);
    }
  }
  return offsets;
}
