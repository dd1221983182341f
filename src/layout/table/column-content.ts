import { gathered } from '../../text/lists.js';
import { CELL_PADDING, TABLE } from '../dimensions.js';
import { breakText } from '../text/break.js';
import type { Paragraph } from '../text/lines.js';
import type { Typesetter } from '../text/typesetter.js';
import { lineHeightOf } from '../text/units.js';
import { type RowContent, TEXT_FIELDS, type TextField } from './content.js';

/** What a column of text asks for, mm. */
export interface TextColumn {
  /** Below this a word breaks that is no wider than a word can be, see `WIDEST_WORD`. */
  readonly least: number;
  /** Below this a word of the head breaks. */
  readonly head: number;
  readonly comfortable: number;
  /** Above this nothing is gained but where a cell is high. */
  readonly natural: number;
  /** Above this nothing is gained at all. */
  readonly whole: number;
}

/** What the columns of a table hold, measured once: each round of the layout shares the width anew. */
export class ColumnContent {
  /** In the order of `TEXT_FIELDS`. */
  readonly texts: readonly TextColumn[];
  readonly #steps: readonly RowContent[];
  /** Rough area of the text of each step, by column: step by step. */
  readonly #areas: Float64Array;
  #upright: readonly number[] | null = null;
  #turned: readonly number[] | null = null;

  /**
   * @param labels of the head, by text column.
   * @param names of the pelaksana that are printed.
   * @param size points.
   */
  constructor(
    rows: readonly RowContent[],
    labels: Readonly<Record<TextField, string>>,
    private readonly names: readonly string[],
    private readonly size: number,
    private readonly typesetter: Typesetter,
  ) {
    const steps = rows.filter((row) => row.kind === 'langkah');
    this.#steps = steps;
    this.texts = TEXT_FIELDS.map((field) => {
      const label = typesetter.widestPart(labels[field], 'bold', size);
      return textColumn(field, label, steps, typesetter);
    });
    this.#areas = Float64Array.from(
      gathered(steps, ({ cells }) => TEXT_FIELDS.map((field) => areaOf(cells[field]))),
    );
  }

  /** The word that makes a column as wide as its least width; null where that is the head's. */
  widestWord(field: TextField): { readonly langkah: number; readonly word: string } | null {
    let widest: { langkah: number; word: string } | null = null;
    let most = 0;
    for (const { cells, langkah } of this.#steps) {
      for (const { text, font, size, indent = 0 } of cells[field]) {
        const width = indent + this.typesetter.wholeWidth(text, font, size);
        if (width <= most) continue;
        most = width;
        widest = { langkah: langkah.nomor, word: this.typesetter.widestWord(text, font) };
      }
    }
    const head = this.texts[TEXT_FIELDS.indexOf(field)]?.head ?? 0;
    return most + 2 * CELL_PADDING.x < head ? null : widest;
  }

  /** Least widths of the columns of pelaksana for the sake of their names, which read upward if `turned`. */
  nameWidths(turned: boolean): readonly number[] {
    const { names, size, typesetter } = this;
    const cell = (head: number): number => head + 2 * CELL_PADDING.x + 0.01;
    if (turned) {
      const height = lineHeightOf(size);
      this.#turned ??= names.map((name) => cell(turnedLines(name, size, typesetter) * height));
      return this.#turned;
    }
    this.#upright ??= names.map((name) => cell(typesetter.wholeWidth(name, 'bold', size)));
    return this.#upright;
  }

  /**
   * Gives free width in small steps to the column where it lowers the rows most. A row is as high as its highest cell;
   * the fourth-power mean stands for the maximum, so that the second highest cell counts too.
   *
   * @param start widths in the order of `TEXT_FIELDS`, mm.
   */
  share(start: readonly number[], free: number): number[] {
    const widths = [...start];
    const heights = new Heights(this.#areas, widths);
    for (let left = free; left > 1e-9; ) {
      const step = Math.min(TABLE.shareStep, left);
      let best = -1;
      let bestCost = Number.POSITIVE_INFINITY;
      for (const [index, text] of this.texts.entries()) {
        const width = (widths[index] ?? 0) + step;
        if (width > (heights.isTall(index) ? text.whole : text.natural)) continue;
        const after = heights.costWith(index, width);
        if (after < bestCost - 1e-12) [best, bestCost] = [index, after];
      }
      if (best < 0) break;
      const width = (widths[best] ?? 0) + step;
      widths[best] = width;
      heights.widen(best, width);
      left -= step;
    }
    return widths;
  }
}

/** Fourth powers of the heights of cells in columns of some widths, row by row. */
class Heights {
  readonly #columns: number;
  readonly #powers: Float64Array;

  constructor(
    private readonly areas: Float64Array,
    widths: readonly number[],
  ) {
    this.#columns = widths.length;
    this.#powers = new Float64Array(areas.length);
    for (const [column, width] of widths.entries()) this.widen(column, width);
  }

  /** Height of all rows where one column had another width. */
  costWith(column: number, width: number): number {
    const columns = this.#columns;
    const powers = this.#powers;
    const room = width - 2 * CELL_PADDING.x;
    let total = 0;
    for (let row = 0; row < powers.length; row += columns) {
      let fourth = 0;
      for (let index = 0; index < columns; index++) {
        fourth +=
          index === column
            ? fourthPower((this.areas[row + index] as number) / room)
            : (powers[row + index] as number); // both inside
      }
      total += Math.sqrt(Math.sqrt(fourth));
    }
    return total;
  }

  /** Whether a cell of a column has more lines than are read with ease. */
  isTall(column: number): boolean {
    const tall = fourthPower(TABLE.tallCell);
    for (let at = column; at < this.#powers.length; at += this.#columns) {
      if ((this.#powers[at] as number) > tall) return true; // inside
    }
    return false;
  }

  widen(column: number, width: number): void {
    const room = width - 2 * CELL_PADDING.x;
    for (let at = column; at < this.#powers.length; at += this.#columns) {
      this.#powers[at] = fourthPower((this.areas[at] as number) / room); // inside
    }
  }
}

const fourthPower = (value: number): number => value * value * value * value;

/** @param label width of the widest word of the head, mm. */
function textColumn(
  field: TextField,
  label: number,
  steps: readonly RowContent[],
  typesetter: Typesetter,
): TextColumn {
  const padding = 2 * CELL_PADDING.x;
  const head = Math.max(TABLE.leastTextWidth, label + padding + 0.01);
  let least = label;
  let natural = label;
  for (const { cells } of steps) {
    for (const { text, font, size, indent = 0 } of cells[field]) {
      least = Math.max(least, indent + typesetter.wholeWidth(text, font, size));
      natural = Math.max(natural, indent + typesetter.lineWidth(text, font, size));
    }
  }
  // A hair more than the widest word: the same sum, made in another order, must not break it.
  least = Math.max(TABLE.leastTextWidth, least + padding + 0.01);
  const whole = Math.max(least, natural + padding + 0.01);
  natural = Math.min(whole, Math.max(least, TABLE.widest[field]));
  const comfortable = Math.max(least, Math.min(natural, TABLE.comfortable[field]));
  return { least, head, comfortable, natural, whole };
}

/** How many lines a name takes when it reads upward in the highest head allowed, broken as the head will break it. */
function turnedLines(name: string, size: number, typesetter: Typesetter): number {
  const room = TABLE.turnedHeadMax - 2 * TABLE.turnedHeadPadding + 0.01;
  const widthOf = (text: string): number => typesetter.widthOf(text, 'bold', size);
  return breakText(name.normalize('NFC'), room, widthOf).lines.length;
}

/** Rough length of a cell's text in one line: characters serve, since only proportions matter. */
const areaOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { text, indent = 0 }) => sum + (text.length * 1.8 + 8 + indent), 0);
