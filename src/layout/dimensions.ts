/**
 * Every size of the sheet, mm unless the name says points. Beside each, where it comes from: *rule* (facts.md), *print*
 * (what a laser printer and a photocopy still show), or *judgement* (looked at on printed pages).
 */

/** Line widths. Print: 0.2 mm survives a photocopy; the flow must stand out from the rules. */
export const STROKE = { rule: 0.2, flow: 0.35, symbol: 0.35 } as const;

/** Space between a cell's border and its text. Judgement: what Word gives (1.9 mm) is wasteful with 12 columns. */
export const CELL_PADDING = { x: 1.2, y: 0.9 } as const;

/** How much air the rows of a table have. */
export interface Density {
  /** Above and below the text of a cell, mm. */
  readonly paddingY: number;
  /** Above and below the symbols, before the router asks for more, mm. */
  readonly gutterY: number;
  /** Largest symbol, by its place in `SYMBOL.widths`. */
  readonly largestSymbol: number;
  /** Room for the signature, mm. */
  readonly signatureRoom: number;
  /** What the text of the table is smaller by, points. */
  readonly smaller: number;
}

/**
 * The usual one, then what a careful typist does so that two rows need not stand alone on a last page: less air, smaller
 * symbols, a signature just high enough for the visual of an e-signature (18 mm, rule of BSrE), smaller text at last.
 */
export const DENSITIES: readonly [Density, ...Density[]] = [
  { paddingY: 0.9, gutterY: 1.9, largestSymbol: 0, signatureRoom: 20, smaller: 0 },
  { paddingY: 0.7, gutterY: 1.6, largestSymbol: 1, signatureRoom: 18, smaller: 0 },
  { paddingY: 0.45, gutterY: 1.6, largestSymbol: 2, signatureRoom: 18, smaller: 0 },
  { paddingY: 0.45, gutterY: 1.6, largestSymbol: 2, signatureRoom: 18, smaller: 1 },
];

/** A table is set denser when its rows stand over a page's end by no more than this part of a page. Judgement. */
export const LONELY = 0.25;

/** Identity block. */
export const IDENTITY = {
  /** Part of the width for the letterhead and the left lists. Rule: drawn as two halves. */
  leftShare: 0.5,
  /** Column of the labels: `Tanggal Pembuatan` in 10 pt with room. */
  labelWidth: 42,
  /** Between paragraphs of one list. */
  paragraphGap: 0.6,
  /** Text indent of one list level: holds `10.` in 10 pt. */
  listIndent: 6.5,
  /** Room for a signature with a stamp across it, or the visual of an e-signature (BSrE, 18 mm high). */
  signatureRoom: 20,
  /** Logo in the letterhead, and the space below it. */
  logoHeight: 20,
  logoGap: 2,
  /** Padding of the cells: wider than in the table, the block has the room. */
  paddingX: 2,
  paddingY: 1.1,
  /** A row split at a page end shows at least this much of itself before the break. */
  leastPart: 15,
  /** A row no higher than this is not split. Judgement: a handful of items is read at once, and a page can spare it. */
  keptWhole: 40,
} as const;

/** Title line above the flow table and names of its parts. */
export const TITLE = {
  /** Points. */
  size: 12,
  prosedurSize: 10.5,
  gapBefore: 5,
  gapAfter: 3,
} as const;

/** Flow table. */
export const TABLE = {
  /** `No` with two digits in 9 pt. */
  noWidth: 8.5,
  /** Widths below which a text column is not shared down, as long as there is room. */
  comfortable: { uraian: 52, kelengkapan: 27, waktu: 17, output: 27, keterangan: 22 },
  /** Widths above which a column is not read faster; what is left then goes to all. */
  widest: { uraian: 88, kelengkapan: 48, waktu: 28, output: 48, keterangan: 44 },
  /** A column with a cell of more lines than this may be wider: its row is high, or does not fit on a page. */
  tallCell: 20,
  /** A column narrower than this holds no text worth reading. */
  leastTextWidth: 12,
  /** A text column of a table that would leave the page else: its words are broken, and that is told. */
  squeezedTextWidth: 9,
  /** Step in which free width is given to the columns. */
  shareStep: 1.5,
  /** Indent of bullets and letters in a cell. */
  listIndent: 3.6,
  /** Between the items of a cell. */
  itemGap: 0.3,
  /** Most height a turned head may take. */
  turnedHeadMax: 42,
  turnedHeadMin: 18,
  /** Between a turned name and the rules above and below it. Print: less looks as if they touched. */
  turnedHeadPadding: 1.5,
  /** A table starts under the identity block only with this many rows. */
  leastRowsOnFirstPage: 2,
  /** Smallest height a slice of a row that is split has. */
  sliceHeight: 20,
  /** What the line to each connector beyond the first row of them adds to the strip, as far as breaks go. */
  pastConnector: 1.4,
  /** Padding of the text of a tahap heading. */
  tahapPadding: 1,
} as const;

/**
 * Nothing is made wide for a word wider than this, em: `ketidakbertanggungjawaban` has 13. Such a word is broken, and that
 * is told; the rest of the sheet stays as it is.
 */
export const WIDEST_WORD = 16;

/** Symbols of the flow. */
export const SYMBOL = {
  /** Box and capsule. Judgement: 2:1 as on the sheets of the rule; they shrink with the column. */
  widths: [14, 12, 10.5, 9, 8],
  /** Height by width, and never below `leastHeight`. */
  heightByWidth: 0.5,
  leastHeight: 5,
  /** Belah ketupat without text. */
  decisionHeightByWidth: 0.62,
  leastDecisionHeight: 5.6,
  /** Text in a belah ketupat or a capsule, points: the smaller ones in crowded columns. */
  textSizes: [7.5, 7, 6.5, 6],
  /** Between text and outline. */
  textPadding: 0.7,
  /** Widest a belah ketupat grows for its question, and the column share it may claim. */
  widestDecision: 34,
  /** Steps in which widths are tried. */
  decisionStep: 2,
  /** A belah ketupat is never higher if a wider one can be had; by symbol size, as `widths`. */
  highestDecision: [20, 20, 22, 28, 34],
} as const;

/** Capsules with text of their own. */
export const CAPSULE = {
  /** Free at each end of the text: what the round ends of a box 7 mm high take at the height of its letters. */
  side: 1.5,
  /** Ends are no rounder than those of the usual capsule, so that several lines keep their corners. */
  radius: 3.5,
  /** Steps in which widths are tried. */
  step: 2,
} as const;

/** Off-page connector, segi lima. */
export const CONNECTOR = {
  width: 11.5,
  height: 10.5,
  /** `hal. 12` in 6 pt. */
  leastWidth: 8.4,
  /** Between the text and the point. */
  padding: 0.4,
  /** Height of the point below. */
  point: 3,
  /** Letter and page, points. Print: 6 pt is the least that reads on paper. */
  letterSize: 8,
  pageSize: 6,
} as const;

/** Arrow head: filled, visible at print size. */
export const ARROW = { length: 2.2, width: 1.6 } as const;

/** Round corners where lines join or part, see `src/layout/flow/junctions.ts`. */
export const JUNCTION = {
  /** Print: seen as round at arm's length; less than the least distance of parallel lines, so that no other line is met. */
  radius: 1.2,
  /** A corner rounder than this is worth drawing. */
  least: 0.3,
  /** Part of the line before an arrow head, and under it, that a last corner may take. */
  underHead: 1.6,
  /** Straight pieces of a quarter circle: at this radius none is seen. */
  sides: 4,
} as const;

/** Answer at an arrow: points and widest line by symbol size, as `SYMBOL.widths`. */
export const ANSWER = {
  sizes: [7.5, 7.5, 7, 6.5, 6],
  widest: [18, 16, 13, 10, 8],
  paddingX: 0.3,
} as const;

/** Decisions with many answers, see `src/layout/flow/comb.ts`. */
export const COMB = {
  /** Answers that a belah ketupat gives by its own sides: one is for the arrow in, and two at a side hold no words. */
  mostAtSides: 4,
  /** What a junction keeps free of words to both sides together: more than words stand from their line. */
  rungWidth: 1.6,
  /** Least height of a rung as far as breaks go: a line of words, the branch below it, and a line that passes. */
  rungHeight: 6,
  /** Pages may break between more rungs than this: connectors for all their answers fit on no page. */
  keptWhole: 4,
  /** Rungs that stand on the page of their decision, so that no page ends with a question and no answer. */
  keptWithDecision: 2,
} as const;

/** Free space between a symbol and its cell's border, before the router asks for more. */
export const GUTTER = 1.9;

/** The same beside the smallest symbols: two of them still hold an arrow head and a bit of line. */
export const NARROW_GUTTER = 1.6;

/** Notes under the table, points. */
export const NOTES = { size: 8.5, gapBefore: 2, gap: 0.6 } as const;

/** Signature block after the table. */
export const SIGNATURE = {
  width: 85,
  gapBefore: 5,
  lineGap: 0,
} as const;

/** Running foot, points, and its distance below the printable area. */
export const FOOT = { size: 7.5, below: 3.5 } as const;

/** Weights of a page break. */
export const BREAK = {
  /** Empty part of a page that is not the last, squared. */
  slack: 4,
  /** Each connector at a break. */
  connector: 0.6,
  /** One row alone on the last page. */
  orphan: 50,
  /** The end of a row that is split, lower than this, mm, alone on its page: what it costs. */
  stubHeight: 15,
  stub: 10,
} as const;

/** Rounds of "lay out, route, make room" before the result is taken as it is. */
export const MOST_ROUNDS = 6;

/** Rounds that forget what earlier ones asked for; later ones only add, so that they come to an end. */
export const FORGETFUL_ROUNDS = 2;

/** Text of the table gets smaller by this much at a time, down to `least`, before a word is broken. Points. */
export const TABLE_FONT = { step: 1, least: 7 } as const;
