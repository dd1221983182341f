/**
 * Every weight and size of the router, in one place. Weights are whole numbers, so that sums are exact and ties are
 * broken by order alone; sizes are millimetres.
 */

/** One step from a cell's middle to the channel beside it, or back: about half a column or half a row. */
export const STEP = 2;
/** More for a step along a channel: a line through the middle of empty cells is easier to follow than one beside a rule. */
export const CHANNEL_STEP = 1;
/** A bend is worth a detour of about one cell (judgement, looked at on sheets). */
export const BEND = 10;
/** A crossing is worth six bends: above that the detour is harder to read than the crossing. */
export const CROSSING = 60;
/** Each line that already runs in the same stretch of a channel: it widens the gutter. */
export const SHARED_CHANNEL = 1;
/** Two lines that turn off at one point of a middle lane, one to each side: their ends would nearly touch. */
export const TOUCH = 6;
/** A side of a symbol that holds an unrelated line already: possible with an offset, wanted only where all is taken. */
export const PORT_TAKEN = 400;

/** One answer that leaves by two sides reads as two answers: worse than any detour. */
export const SPLIT_ANSWER = 600;
/** Two lines that meet head-on and turn off together look like one line between their sources. Worth three bends. */
export const HEAD_ON = 30;

/** A line of joint work stays in its row: there it may cross, elsewhere nobody would know it for what it is. */
export const OUT_OF_ROW = 200;

/** What leaving and entering by a side costs, by the heading of the line: right, down, left, up. */
export const PORTS = {
  /** Forward: out below or at a side, into the top; the side is for hand-over within a band. */
  forward: { out: [0, 0, 0, 14], into: [12, 0, 12, 24] },
  /** Forward within one band: straight across. */
  across: { out: [0, 4, 0, 14], into: [0, 2, 0, 16] },
  /** Back: out at a side, in at a side or from above, so that it looks unlike the way forward. */
  back: { out: [0, 12, 0, 8], into: [0, 2, 0, 30] },
  /** Joint work: plain, from side to side. */
  joint: { out: [0, 20, 0, 20], into: [0, 20, 0, 20] },
  /** The line of a comb: straight down. */
  trunk: { out: [1000, 0, 1000, 1000], into: [1000, 0, 1000, 1000] },
} as const;
/** Two answers beside one another on one side of a junction: their branches would be told apart by nothing. */
export const BRANCH_TAKEN = 4000;
/** An answer leaves the line of its comb to a side; up and down belong to the line. */
export const OFF_BRANCH = 1000;
/** The answer that goes on leaves a decision downward; any other answer leaves that side free. */
export const MAIN_NOT_DOWN = 3;
export const OTHER_DOWN = 3;
/** Into a decision, or a connector, other than from above: the sides are for the answers. */
export const INTO_NOT_TOP = 4;
/** Out of a connector other than downward. */
export const CONNECTOR_NOT_DOWN = 4;
/** An answer longer than this, mm, at a side widens its column: so much more for each 2 mm. */
export const SHORT_ANSWER = 7;
export const LONG_ANSWER_ASIDE = 1;

/** The same, when two whole routings are compared; a crossing counts double, since the sheet is judged by it. */
export const SCORE = { crossing: 120, bend: 10, length: 2, portTaken: 400 } as const;

/** Least distance of parallel lines. The bar is 1.2 mm; the rest is for the eye at print size (judgement). */
export const PITCH = 1.4;
/** Line to a symbol that is not its end. The bar is 1.5 mm: nearer, a line looks as if it belonged to the symbol. */
export const SYMBOL_GAP = 1.55;
/** Line to a rule of the table beside it. The bar is 1.2 mm: nearer, the two read as one double rule on a copy. */
export const RULE_GAP = 1.25;
/** Last stretch into a symbol: an arrow head of 2.2 mm and a bit of line that shows where it comes from. */
export const ARROW_ROOM = 2.7;
/** Gutter without any track; two of them give an arrow its head and a bit of line. A sheet with room has wider ones. */
export const MIN_GUTTER = 1.6;
/** From a symbol to its answer along the line, and from the answer to the next line or rule. */
export const LABEL_START = 0.4;
export const LABEL_END = 0.75;
/** Between two answers. */
export const LABEL_GAP = 0.2;
/** From the line to the answer beside it. */
export const LABEL_BESIDE = 0.4;
/** Between two lines at one side of a symbol; the least is 1.5 mm. */
export const PORT_OFFSET = 1.6;
