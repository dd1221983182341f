import { TABLE } from '../dimensions.js';
import { SCALES } from '../flow/symbols.js';
import type { LayoutProblem, WideColumn } from '../problems.js';
import { TEXT_FIELDS } from '../table/content.js';
import type { Arranged } from './arrange.js';
import type { TableInput } from './table-input.js';

/** Most columns that are named: an author mends one after the other. */
const MOST_NAMED = 3;

/** A column with what it needs beyond the narrowest column of its kind, mm. */
type Column = WideColumn & { readonly over: number };

/** What is told of a table that is wider than the page: the columns whose mending would make it fit, the widest first. */
export function tooNarrow(
  input: TableInput,
  { plan }: Arranged,
  available: number,
): LayoutProblem | null {
  const { needed } = plan;
  if (needed <= available + ROUNDING) return null;
  const columns = [...flowColumns(input, plan.widths), ...textColumns(input)].sort(
    (a, b) => b.over - a.over,
  );
  const named: WideColumn[] = [];
  let gained = 0;
  for (const { over, ...column } of columns) {
    if (named.length === MOST_NAMED || over <= 0 || gained >= needed - available) break;
    gained += over;
    named.push(column);
  }
  return { kind: 'page-too-narrow', prosedur: input.index, needed, available, columns: named };
}

/** Sums of widths are exact to far less than this, mm. */
const ROUNDING = 1e-6;

function textColumns({ columns, index }: TableInput): Column[] {
  return TEXT_FIELDS.map((field, at) => {
    const width = columns.texts[at]?.least ?? 0;
    const widest = columns.widestWord(field);
    const place = { prosedur: index, field };
    return {
      place: widest === null ? place : { ...place, langkah: widest.langkah },
      width,
      word: widest?.word ?? null,
      over: width - TABLE.leastTextWidth,
    };
  });
}

function flowColumns(input: TableInput, widths: readonly number[]): Column[] {
  const smallest = SCALES.at(-1);
  const least = smallest === undefined ? 0 : smallest.width + 2 * smallest.gutter;
  return input.pelaksana.map(({ id }, at) => {
    // Behind `No` and Kegiatan.
    const width = widths[2 + at] ?? 0;
    const widest = width > least ? widestWord(input, at) : null;
    const place = { prosedur: input.index, field: `pelaksana:${id}` };
    return {
      place: widest === null ? place : { ...place, langkah: widest.langkah },
      width,
      word: widest?.word ?? null,
      over: width - least,
    };
  });
}

/** The widest word in the symbols of a column, and beside them. */
function widestWord(
  input: TableInput,
  column: number,
): { readonly langkah: number; readonly word: string } | null {
  let widest: { langkah: number; word: string } | null = null;
  let most = 0;
  const look = (text: string | null, row: number): void => {
    if (text === null) return;
    const width = input.typesetter.widestPart(text, 'regular', 1);
    if (width <= most) return;
    most = width;
    widest = {
      langkah: input.rows[row]?.langkah.nomor ?? 0,
      word: input.typesetter.widestWord(text, 'regular'),
    };
  };
  for (const place of input.symbols.values()) {
    if (place.column !== column) continue;
    look(place.simbol.pertanyaan ?? place.simbol.teks, place.row);
    for (const { dari, jawaban } of input.prosedur.alur) {
      if (dari === place.simbol.id) look(jawaban, place.row);
    }
  }
  return widest;
}
