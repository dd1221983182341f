import type { Simbol } from '../../model/schema.js';
import {
  ANSWER,
  CAPSULE,
  CONNECTOR,
  GUTTER,
  NARROW_GUTTER,
  STROKE,
  SYMBOL,
} from '../dimensions.js';
import type { Item, Point, Rect } from '../page-model.js';
import type { Place } from '../problems.js';
import type { NodeShape } from '../route/types.js';
import type { Broken } from '../text/break.js';
import {
  drawLines,
  heightOf,
  type LaidLine,
  layText,
  type Paragraph,
  reachOf,
} from '../text/lines.js';
import type { Typesetter } from '../text/typesetter.js';

/** A symbol with its size and the text in it, before it has a place. */
export interface SizedSymbol {
  readonly shape: NodeShape;
  readonly width: number;
  readonly height: number;
  /** Laid in `textWidth`, to be centred in the symbol. */
  readonly lines: readonly LaidLine[];
  readonly textWidth: number;
}

/** How large the symbols of one table are. */
export interface SymbolScale {
  /** Width of box and capsule, mm; one of `SYMBOL.widths`. */
  readonly width: number;
  /** Beside the symbols, mm. */
  readonly gutter: number;
  /** Text in capsules and belah ketupat, points. */
  readonly textSize: number;
  /** Answers at the arrows, points. */
  readonly answerSize: number;
  /** Width above which an answer is wrapped, mm. */
  readonly answerWidth: number;
  /** Widest a belah ketupat may grow, mm. */
  readonly widestDecision: number;
  /** What a millimetre of its width costs, where one of its height costs 2. */
  readonly widthCost: number;
  /** A belah ketupat is higher than this only if no wider one can be had, mm. */
  readonly highestDecision: number;
}

/** The scales to try, the largest first. */
export const SCALES: readonly SymbolScale[] = SYMBOL.widths.map((width, index) => ({
  width,
  gutter: index === SYMBOL.widths.length - 1 ? NARROW_GUTTER : GUTTER,
  textSize: SYMBOL.textSizes[Math.min(index, SYMBOL.textSizes.length - 1)] ?? 6,
  answerSize: ANSWER.sizes[Math.min(index, ANSWER.sizes.length - 1)] ?? 6,
  answerWidth: ANSWER.widest[Math.min(index, ANSWER.widest.length - 1)] ?? 8,
  widestDecision: Math.max(width, SYMBOL.widestDecision - index * 5),
  widthCost: 1 + index * 0.75,
  highestDecision: SYMBOL.highestDecision[index] ?? 22,
}));

/** Gives a symbol of the model its size. */
export function sizeSymbol(
  simbol: Simbol,
  words: { readonly mulai: string; readonly selesai: string },
  scale: SymbolScale,
  typesetter: Typesetter,
  place: Place,
): SizedSymbol {
  switch (simbol.bentuk) {
    case 'proses':
      return sizeBox(scale);
    case 'keputusan':
      return sizeDecision(simbol.pertanyaan ?? '', scale, typesetter, place);
    case 'mulai':
    case 'selesai': {
      const capsule = sizeCapsule(simbol.teks ?? words[simbol.bentuk], scale, typesetter, place);
      if (simbol.teks !== null) return capsule;
      // The first and the last capsule of a sheet are of one size, whichever word is longer.
      const twin = simbol.bentuk === 'mulai' ? words.selesai : words.mulai;
      const { width, height } = sizeCapsule(twin, scale, typesetter, place);
      return {
        ...capsule,
        width: Math.max(capsule.width, width),
        height: Math.max(capsule.height, height),
      };
    }
  }
}

function sizeBox({ width }: SymbolScale): SizedSymbol {
  const height = Math.max(SYMBOL.leastHeight, width * SYMBOL.heightByWidth);
  return { shape: 'kotak', width, height, lines: [], textWidth: 0 };
}

const centred = (text: string, size: number): Paragraph[] => [
  { text, font: 'regular', size, align: 'center' },
];

function sizeCapsule(
  text: string,
  scale: SymbolScale,
  typesetter: Typesetter,
  place: Place,
): SizedSymbol {
  const box = sizeBox(scale);
  const size = scale.textSize;
  const widest = typesetter.wholeWidth(text, 'regular', size);
  const oneLine = typesetter.widthOf(text, 'regular', size);
  const least = Math.max(widest, Math.min(oneLine, scale.width - 2 * CAPSULE.side)) + 0.01;
  const most = Math.max(least, Math.min(oneLine, scale.widestDecision - 2 * CAPSULE.side));
  let best: SizedSymbol | null = null;
  let tried: Broken | null = null;
  const paragraphs = centred(text, size);
  for (let textWidth = least; textWidth < most + CAPSULE.step; textWidth += CAPSULE.step) {
    const broken = typesetter.break(text, 'regular', size, textWidth, place);
    // The same lines in a wider capsule are no gain.
    if (broken === tried) continue;
    tried = broken;
    const lines = layText(paragraphs, textWidth, typesetter, place);
    const width = Math.max(box.width, textWidth + 2 * CAPSULE.side);
    const height = Math.max(box.height, heightOf(lines) + 2 * SYMBOL.textPadding);
    if (best && !better(width, height, best, scale)) continue;
    best = { shape: 'kapsul', width, height, lines, textWidth };
  }
  return best ?? { ...box, shape: 'kapsul' };
}

/** Parts of a belah ketupat's width that its text may take; the rest of its height goes to the corners. */
const TEXT_SHARES = [0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85];

/** A word wider than this part needs a belah ketupat too high to look at. */
const NARROW_SHARE = 0.75;

function sizeDecision(
  text: string,
  scale: SymbolScale,
  typesetter: Typesetter,
  place: Place,
): SizedSymbol {
  const shape = 'belahKetupat';
  const plain = Math.max(SYMBOL.leastDecisionHeight, scale.width * SYMBOL.decisionHeightByWidth);
  if (text.trim() === '') {
    return { shape, width: scale.width, height: plain, lines: [], textWidth: 0 };
  }
  const size = scale.textSize;
  const widest = typesetter.wholeWidth(text, 'regular', size) + 2 * SYMBOL.textPadding;
  let best: SizedSymbol | null = null;
  const most = Math.max(scale.widestDecision, widest / NARROW_SHARE);
  const paragraphs = centred(text, size);
  for (let width = scale.width; width <= most + SYMBOL.decisionStep; width += SYMBOL.decisionStep) {
    let tried: Broken | null = null;
    for (const share of TEXT_SHARES) {
      const textWidth = width * share - 2 * SYMBOL.textPadding;
      if (textWidth < widest - 2 * SYMBOL.textPadding) continue;
      const broken = typesetter.break(text, 'regular', size, textWidth, place);
      // The same lines are as high whatever their share of one width.
      if (broken === tried) continue;
      tried = broken;
      const lines = layText(paragraphs, textWidth, typesetter, place);
      const height = Math.max(plain, heightAround(lines, width));
      if (best && !better(width, height, best, scale)) continue;
      best = { shape, width, height, lines, textWidth };
    }
  }
  return best ?? { shape, width: scale.width, height: plain, lines: [], textWidth: 0 };
}

/**
 * Height of a belah ketupat of a width that holds centred lines. A box w x h about its middle lies in it when
 * w / W + h / H <= 1, so the words at top and bottom are held by the corners as long as they are short.
 */
function heightAround(lines: readonly LaidLine[], width: number): number {
  const total = heightOf(lines);
  let height = total;
  let top = -total / 2;
  for (const line of lines) {
    top += line.gapBefore;
    const reach = 2 * Math.max(-top, top + line.height);
    height = Math.max(height, reach / (1 - (lineWidth(line) + 2 * SYMBOL.textPadding) / width));
    top += line.height;
  }
  return height;
}

const lineWidth = (line: LaidLine): number => reachOf([line]) - line.start;

/** Rows are dearer than columns, unless columns are many. */
function better(width: number, height: number, than: SizedSymbol, scale: SymbolScale): boolean {
  const cost = (w: number, h: number): number =>
    w * scale.widthCost + 2 * h + (h > scale.highestDecision ? TOO_HIGH : 0);
  return cost(width, height) < cost(than.width, than.height) - 1e-9;
}

/** More than any size could cost. */
const TOO_HIGH = 1000;

/** Off-page connector: its letter above the page it leads to or comes from. */
export function sizeConnector(
  letter: string,
  pages: string,
  scale: SymbolScale,
  typesetter: Typesetter,
  place: Place,
): SizedSymbol {
  const width = Math.min(CONNECTOR.width, Math.max(scale.width, CONNECTOR.leastWidth));
  const textWidth = width - 2 * STROKE.symbol;
  const lines = layText(
    [
      { text: letter, font: 'bold', size: CONNECTOR.letterSize, align: 'center' },
      { text: pages, font: 'regular', size: CONNECTOR.pageSize, align: 'center' },
    ],
    textWidth,
    typesetter,
    place,
  );
  const height = Math.max(
    CONNECTOR.height,
    heightOf(lines) + 2 * STROKE.symbol + CONNECTOR.point + CONNECTOR.padding,
  );
  return { shape: 'segiLima', width, height, lines, textWidth };
}

/** Outline and text of a symbol in its box. */
export function drawSymbol(symbol: SizedSymbol, box: Rect): Item[] {
  if (symbol.shape === 'cabang') return [];
  const textX = box.x + (box.width - symbol.textWidth) / 2;
  const body = symbol.shape === 'segiLima' ? box.height - CONNECTOR.point : box.height;
  const textY =
    box.y + (body - heightOf(symbol.lines)) / 2 + (symbol.shape === 'segiLima' ? 0.2 : 0);
  return [outline(symbol.shape, box), ...drawLines(symbol.lines, textX, textY)];
}

const WHITE = '#ffffff';

/** Filled white, so that nothing drawn before shines through. */
function outline(shape: Exclude<NodeShape, 'cabang'>, box: Rect): Item {
  const { x, y, width, height } = box;
  const polygon = (points: Point[]): Item => ({
    type: 'line',
    points,
    closed: true,
    stroke: STROKE.symbol,
    fill: WHITE,
  });
  switch (shape) {
    case 'kotak':
      return { type: 'box', x, y, width, height, stroke: STROKE.symbol, fill: WHITE };
    case 'kapsul':
      return {
        type: 'box',
        x,
        y,
        width,
        height,
        radius: Math.min(height / 2, CAPSULE.radius),
        stroke: STROKE.symbol,
        fill: WHITE,
      };
    case 'belahKetupat':
      return polygon([
        { x: x + width / 2, y },
        { x: x + width, y: y + height / 2 },
        { x: x + width / 2, y: y + height },
        { x, y: y + height / 2 },
      ]);
    case 'segiLima':
      return polygon([
        { x, y },
        { x: x + width, y },
        { x: x + width, y: y + height - CONNECTOR.point },
        { x: x + width / 2, y: y + height },
        { x, y: y + height - CONNECTOR.point },
      ]);
  }
}
