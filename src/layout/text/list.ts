import type { Butir } from '../../model/schema.js';
import { gathered } from '../../text/lists.js';
import type { Paragraph } from './lines.js';

/** How items are marked, by level: `1.`, then `a.`, then `1)`, then `a)`. */
const NUMBERINGS: readonly ((index: number) => string)[] = [
  (index) => `${index + 1}.`,
  (index) => `${lettersOf(index)}.`,
  (index) => `${index + 1})`,
  (index) => `${lettersOf(index)})`,
];

/** A marker of three digits is this much wider than one of two. */
const WIDE_MARKER = 1.35;

/** 0 is `a`, 25 `z`, 26 `aa`: bijective base 26. */
export function lettersOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? lettersOf(rest) : '') + String.fromCharCode(97 + (index % 26));
}

export interface ListStyle {
  readonly size: number;
  /** Text indent of one level, mm. */
  readonly indent: number;
  /** Space above every item but the first, mm. */
  readonly gap: number;
}

/**
 * A list as it is printed: items numbered through, paragraphs between them plain, nested items hanging below.
 *
 * @param level numbering to start with: 0 for `1.`, 1 for `a.`.
 */
export function listParagraphs(items: readonly Butir[], style: ListStyle, level = 0): Paragraph[] {
  const paragraphs = nested(items, style, level, 0);
  return paragraphs.map((paragraph, index) => after(index === 0 ? 0 : style.gap, paragraph));
}

/** A paragraph below a gap. It has none yet: what a spread adds behind itself takes V8 out of its fast paths. */
const after = (gapBefore: number, paragraph: Omit<Paragraph, 'gapBefore'>): Paragraph => ({
  gapBefore,
  ...paragraph,
});

function nested(
  items: readonly Butir[],
  style: ListStyle,
  level: number,
  depth: number,
): Paragraph[] {
  const numbering = NUMBERINGS[level % NUMBERINGS.length] ?? String;
  const indent = items.length > 99 ? style.indent * WIDE_MARKER : style.indent;
  let count = 0;
  return gathered(items, (item): Paragraph[] => {
    const { size } = style;
    const marked = item.jenis === 'butir';
    const own: Paragraph = marked
      ? {
          text: item.teks,
          font: 'regular',
          size,
          indent: depth * style.indent + indent,
          marker: numbering(count++),
          markerAt: depth * style.indent,
        }
      : { text: item.teks, font: 'regular', size, indent: depth * style.indent };
    return [own, ...nested(item.anak, style, level + 1, depth + (marked ? 1 : 0))];
  });
}

const BULLET = '•';

/** The entries of a table cell: one plain, several with bullets. */
export function cellParagraphs(items: readonly Butir[], style: ListStyle): Paragraph[] {
  const bulleted = items.filter((item) => item.jenis === 'butir').length > 1;
  return gathered(items, (item, index): Paragraph[] => {
    const marked = bulleted && item.jenis === 'butir';
    const own: Paragraph = {
      text: item.teks,
      font: 'regular',
      size: style.size,
      gapBefore: index === 0 ? 0 : style.gap,
      ...(marked ? { indent: style.indent, marker: BULLET, markerAt: 0.3 } : {}),
    };
    const below = nested(item.anak, style, 1, marked ? 1 : 0);
    return [own, ...below.map((paragraph) => after(style.gap, paragraph))];
  });
}
