import type { FontStyle, Line, TextRun } from '../page-model.js';
import type { Place } from '../problems.js';
import type { Broken } from './break.js';
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

/** A run placed from the left end of its line. */
export interface LaidRun {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly font: FontStyle;
  readonly size: number;
  readonly file: number;
  readonly joined: boolean;
}

/** One line of a cell: what a page break moves as a whole. */
export interface LaidLine {
  readonly runs: readonly LaidRun[];
  /** Size of the line's text, points. */
  readonly size: number;
  readonly height: number;
  readonly gapBefore: number;
  readonly underline: { readonly x: number; readonly width: number } | null;
}

/** Thickness of an underline and its distance below the baseline, in em: what Arial's `post` table says. */
const UNDERLINE = { thickness: 0.073, below: 0.106 };

/** Lays paragraphs into lines of `width` mm. A text without a word makes no line. */
export function layText(
  paragraphs: readonly Paragraph[],
  width: number,
  typesetter: Typesetter,
  place: Place,
): LaidLine[] {
  const lines: LaidLine[] = [];
  for (const paragraph of paragraphs) {
    for (const line of layParagraph(paragraph, width, typesetter, place)) lines.push(line);
  }
  return lines;
}

interface Laid {
  readonly broken: Broken;
  readonly lines: readonly LaidLine[];
}

/** Lines at the left end do not depend on the room beyond them: the table's rounds lay most cells as before. */
const LAID = new WeakMap<Typesetter, Map<Paragraph, Laid[]>>();

function layParagraph(
  paragraph: Paragraph,
  width: number,
  typesetter: Typesetter,
  place: Place,
): readonly LaidLine[] {
  const { font, size, indent = 0, align = 'left' } = paragraph;
  const room = width - indent;
  const broken = typesetter.break(paragraph.text, font, size, room, place);
  if (align !== 'left') return linesOf(paragraph, broken, room, typesetter);
  const laid = laidBefore(paragraph, typesetter);
  const known = laid.find((one) => one.broken === broken);
  if (known) return known.lines;
  const lines = linesOf(paragraph, broken, room, typesetter);
  laid.push({ broken, lines });
  return lines;
}

function laidBefore(paragraph: Paragraph, typesetter: Typesetter): Laid[] {
  const all = LAID.get(typesetter) ?? new Map<Paragraph, Laid[]>();
  if (all.size === 0) LAID.set(typesetter, all);
  const known = all.get(paragraph);
  if (known) return known;
  const laid: Laid[] = [];
  all.set(paragraph, laid);
  return laid;
}

function linesOf(
  paragraph: Paragraph,
  broken: Broken,
  room: number,
  typesetter: Typesetter,
): LaidLine[] {
  const { font, size, indent = 0, align = 'left' } = paragraph;
  return broken.lines.map((line, index) => {
    const spare = Math.max(0, room - line.width);
    const start = indent + (align === 'center' ? spare / 2 : align === 'right' ? spare : 0);
    const runs = runsOf(line.text, start, paragraph, typesetter, line.joined);
    if (index === 0 && paragraph.marker !== undefined) {
      const at = paragraph.markerAt ?? indent - typesetter.widthOf(paragraph.marker, font, size);
      runs.unshift(...runsOf(paragraph.marker, at, paragraph, typesetter));
    }
    return {
      runs,
      size,
      height: lineHeightOf(size),
      gapBefore: index === 0 ? (paragraph.gapBefore ?? 0) : 0,
      underline: paragraph.underline ? { x: start, width: line.width } : null,
    };
  });
}

function runsOf(
  text: string,
  start: number,
  { font, size }: Pick<Paragraph, 'font' | 'size'>,
  typesetter: Typesetter,
  joined = false,
): LaidRun[] {
  let x = start;
  return typesetter.pieces(text, font).map((piece, index) => {
    const width = piece.em * size * MM_PER_POINT;
    const run = {
      text: piece.text,
      x,
      width,
      font,
      size,
      file: piece.file,
      joined: joined || index > 0,
    };
    x += width;
    return run;
  });
}

/** Height of the lines with the gaps between them, mm. The gap above the first line of a cell is kept. */
export function heightOf(lines: readonly LaidLine[]): number {
  let height = 0;
  for (const line of lines) height = height + line.gapBefore + line.height;
  return height;
}

/** The widest reach of the lines, from the left end, mm. */
export function reachOf(lines: readonly LaidLine[]): number {
  let reach = 0;
  for (const { runs } of lines) {
    for (const run of runs) reach = Math.max(reach, run.x + run.width);
  }
  return reach;
}

/** Nearly all runs have nothing to add, and are made in one go. */
function textRun(
  { text, width, font, file, size, joined }: LaidRun,
  x: number,
  baseline: number,
): TextRun {
  const type = 'text' as const;
  if (file === 0 && !joined) return { type, text, x, baseline, width, font, size };
  return {
    type,
    text,
    x,
    baseline,
    width,
    font,
    ...(file > 0 ? { file } : {}),
    size,
    ...(joined ? { joined: true as const } : {}),
  };
}

/** Puts lines on the page with their left top corner at (x, y). */
export function drawLines(lines: readonly LaidLine[], x: number, y: number): (TextRun | Line)[] {
  const items: (TextRun | Line)[] = [];
  let top = y;
  for (const line of lines) {
    top += line.gapBefore;
    const baseline = top + baselineOffset(line.size);
    for (const run of line.runs) {
      items.push(textRun(run, x + run.x, baseline));
    }
    if (line.underline) {
      const em = line.size * MM_PER_POINT;
      const at = baseline + UNDERLINE.below * em;
      items.push({
        type: 'line',
        points: [
          { x: x + line.underline.x, y: at },
          { x: x + line.underline.x + line.underline.width, y: at },
        ],
        closed: false,
        stroke: UNDERLINE.thickness * em,
      });
    }
    top += line.height;
  }
  return items;
}

/** Turns lines by 90 degrees: they read upward, the first line at the left, from (x, bottom). */
export function drawTurned(lines: readonly LaidLine[], x: number, bottom: number): TextRun[] {
  const items: TextRun[] = [];
  let left = x;
  for (const line of lines) {
    left += line.gapBefore;
    for (const run of line.runs) {
      items.push({
        type: 'text',
        text: run.text,
        x: left + baselineOffset(line.size),
        baseline: bottom - run.x,
        width: run.width,
        font: run.font,
        ...(run.file > 0 ? { file: run.file } : {}),
        size: run.size,
        angle: 90,
        ...(run.joined ? { joined: true as const } : {}),
      });
    }
    left += line.height;
  }
  return items;
}
