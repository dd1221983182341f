import type { FontStyle, Line, TextRun } from '../page-model.js';
import type { Place } from '../problems.js';
import { type Broken, type BrokenLine, breaksAlike } from './break.js';
import type { Typesetter } from './typesetter.js';
import { baselineOffset, lineHeightOf, MM_PER_POINT } from './units.js';

export type Align = 'left' | 'center' | 'right';

/** A paragraph of one style, before its width is known. Lengths in mm, `size` in points. */
export interface Paragraph {
  readonly text: string;
  readonly font: FontStyle;
  readonly size: number;
  readonly align?: Align;
  /** Where the text starts; the marker stands before it. */
  readonly indent?: number;
  readonly marker?: string;
  /** Where the marker starts. */
  readonly markerAt?: number;
  /** Space above the first line. */
  readonly gapBefore?: number;
  readonly underline?: boolean;
}

/** One line of a cell: what a page break moves as a whole. Its runs are made when it is drawn: most are not. */
export interface LaidLine {
  /** Its paragraph. */
  readonly style: Paragraph;
  readonly broken: BrokenLine;
  /** Where its text starts, from the left end of the cell. */
  readonly start: number;
  /** The first of its paragraph: the marker stands before it. */
  readonly first: boolean;
  readonly typesetter: Typesetter;
  /** Its text is one run: see `Typesetter.isPlain`. */
  readonly plain: boolean;
  /** Size of the line's text, points. */
  readonly size: number;
  readonly height: number;
  readonly gapBefore: number;
}

/** Thickness of an underline and its distance below the baseline, in em: what Arial's `post` table says. */
const UNDERLINE = { thickness: 0.073, below: 0.106 };

/** Lays paragraphs into lines of `width` mm. A text without a word makes no line. */
export function layText(
  paragraphs: readonly Paragraph[],
  width: number,
  typesetter: Typesetter,
  place: Place,
): readonly LaidLine[] {
  const [only] = paragraphs;
  if (only === undefined) return NO_LINES;
  if (paragraphs.length === 1) return layParagraph(only, width, typesetter, place);
  const lines: LaidLine[] = [];
  for (const paragraph of paragraphs) {
    for (const line of layParagraph(paragraph, width, typesetter, place)) lines.push(line);
  }
  return lines;
}

const NO_LINES: readonly LaidLine[] = [];

/** A paragraph as it was laid last: the table's rounds lay most cells as before. */
export interface Laid {
  readonly broken: Broken;
  readonly width: number;
  readonly lines: readonly LaidLine[];
}

function layParagraph(
  paragraph: Paragraph,
  width: number,
  typesetter: Typesetter,
  place: Place,
): readonly LaidLine[] {
  const { text, font, size, indent = 0, align = 'left' } = paragraph;
  const { laid } = typesetter;
  const known = laid.get(paragraph);
  // Lines at the left end do not depend on the room beyond them.
  if (known !== undefined && (align === 'left' || known.width === width)) {
    if (breaksAlike(known.broken, width - indent)) {
      typesetter.tell(known.broken, text, font, place);
      return known.lines;
    }
  }
  const broken = typesetter.break(text, font, size, width - indent, place);
  const lines = linesOf(paragraph, broken, width - indent, typesetter);
  laid.set(paragraph, { broken, width, lines });
  return lines;
}

function linesOf(
  paragraph: Paragraph,
  { lines }: Broken,
  room: number,
  typesetter: Typesetter,
): LaidLine[] {
  const { size, indent = 0, align = 'left', gapBefore = 0 } = paragraph;
  const height = lineHeightOf(size);
  const plain = typesetter.isPlain(paragraph.text, paragraph.font);
  return lines.map((broken, index): LaidLine => {
    const spare = align === 'left' ? 0 : Math.max(0, room - broken.width);
    const start = indent + (align === 'center' ? spare / 2 : spare);
    const first = index === 0;
    return {
      style: paragraph,
      broken,
      start,
      first,
      typesetter,
      plain,
      size,
      height,
      gapBefore: first ? gapBefore : 0,
    };
  });
}

/** Height of the lines with the gaps between them, mm. The gap above the first line of a cell is kept. */
export function heightOf(lines: readonly LaidLine[]): number {
  let height = 0;
  for (const line of lines) height = height + line.gapBefore + line.height;
  return height;
}

/** Visits the runs of a line, each with its place from the left end of the cell and its width, mm. */
function eachRun(line: LaidLine, visit: RunVisitor): void {
  const { style, broken, start, first, typesetter } = line;
  const { marker, font, size, indent = 0 } = style;
  if (first && marker !== undefined) {
    const at = style.markerAt ?? indent - typesetter.widthOf(marker, font, size);
    eachPiece(line, marker, at, false, visit);
  }
  if (line.plain) visit(broken.text, start, broken.width, 0, broken.joined, style);
  else eachPiece(line, broken.text, start, broken.joined, visit);
}

type RunVisitor = (
  text: string,
  x: number,
  width: number,
  file: number,
  joined: boolean,
  style: Paragraph,
) => void;

function eachPiece(
  { style, typesetter }: LaidLine,
  text: string,
  start: number,
  joined: boolean,
  visit: RunVisitor,
): void {
  let x = start;
  let later = joined;
  for (const piece of typesetter.pieces(text, style.font)) {
    const width = piece.em * style.size * MM_PER_POINT;
    visit(piece.text, x, width, piece.file, later, style);
    x += width;
    later = true;
  }
}

/** The widest reach of the lines, from the left end, mm. */
export function reachOf(lines: readonly LaidLine[]): number {
  let reach = 0;
  for (const line of lines) {
    eachRun(line, (_text, x, width) => {
      if (x + width > reach) reach = x + width;
    });
  }
  return reach;
}

/** Puts lines on the page with their left top corner at (x, y). */
export function drawLines(lines: readonly LaidLine[], x: number, y: number): (TextRun | Line)[] {
  const items: (TextRun | Line)[] = [];
  let baseline = 0;
  const add: RunVisitor = (text, at, width, file, joined, { font, size }) => {
    const type = 'text' as const;
    // Nearly all runs have nothing to add, and are made in one go.
    if (file === 0 && !joined) {
      items.push({ type, text, x: x + at, baseline, width, font, size });
      return;
    }
    items.push({
      type,
      text,
      x: x + at,
      baseline,
      width,
      font,
      ...(file > 0 ? { file } : {}),
      size,
      ...(joined ? { joined: true as const } : {}),
    });
  };
  let top = y;
  for (const line of lines) {
    top += line.gapBefore;
    baseline = top + baselineOffset(line.size);
    eachRun(line, add);
    if (line.style.underline) items.push(underline(line, x, baseline));
    top += line.height;
  }
  return items;
}

function underline({ size, start, broken }: LaidLine, x: number, baseline: number): Line {
  const em = size * MM_PER_POINT;
  const at = baseline + UNDERLINE.below * em;
  return {
    type: 'line',
    points: [
      { x: x + start, y: at },
      { x: x + start + broken.width, y: at },
    ],
    closed: false,
    stroke: UNDERLINE.thickness * em,
  };
}

/** Turns lines by 90 degrees: they read upward, the first line at the left, from (x, bottom). */
export function drawTurned(lines: readonly LaidLine[], x: number, bottom: number): TextRun[] {
  const items: TextRun[] = [];
  let left = x;
  const add: RunVisitor = (text, at, width, file, joined, { font, size }) => {
    items.push({
      type: 'text',
      text,
      x: left + baselineOffset(size),
      baseline: bottom - at,
      width,
      font,
      ...(file > 0 ? { file } : {}),
      size,
      angle: 90,
      ...(joined ? { joined: true as const } : {}),
    });
  };
  for (const line of lines) {
    left += line.gapBefore;
    eachRun(line, add);
    left += line.height;
  }
  return items;
}
