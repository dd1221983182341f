import type { Box, Line, Point, TextRun } from '../../layout/page-model.js';
import { MM_PER_POINT, POINTS_PER_MM } from '../shared/units.js';
import { decimal } from './decimal.js';

/**
 * Content stream operators (ISO 32000-1, annex A). They count in millimetres from the top left corner, so that the
 * numbers of the page model stand in the file as they are.
 */

/** Opens a page; pdfkit has already turned the y axis downward. */
export const enterMillimetres = `${POINTS_PER_MM.toFixed(8)} 0 0 ${POINTS_PER_MM.toFixed(8)} 0 0 cm`;

/** A run with the name of its font on the page and its glyphs, as they stand between the brackets of a string. */
export interface GlyphRun {
  readonly run: TextRun;
  readonly fontName: string;
  readonly glyphs: string;
}

/**
 * Lines of text as one text object. The matrix turns the letters upright again in a y axis that grows downward; for
 * turned text the line runs toward smaller y.
 */
export function textOperators(runs: readonly GlyphRun[]): string {
  let operators = 'BT';
  let [font, size] = ['', 0];
  for (const { run, fontName, glyphs } of runs) {
    if (font !== fontName || size !== run.size) {
      [font, size] = [fontName, run.size];
      operators += `\n/${font} ${(size * MM_PER_POINT).toFixed(5)} Tf`;
    }
    const matrix = run.angle === 90 ? '0 -1 -1 0' : '1 0 0 -1';
    operators += `\n${matrix} ${decimal(run.x)} ${decimal(run.baseline)} Tm (${glyphs}) Tj`;
  }
  return `${operators}\nET`;
}

/** Shapes in their order, neighbours that are only stroked and in one way as one path. */
export function shapesOperators(shapes: readonly (Box | Line)[]): string {
  const operators: string[] = [];
  let open: string | null = null;
  const close = (): void => {
    if (open !== null) operators.push('S Q');
    open = null;
  };
  for (const shape of shapes) {
    const state = stateOf(shape);
    const path = shape.type === 'box' ? boxPath(shape) : linePath(shape);
    if (shape.fill || shape.stroke <= 0) {
      close();
      operators.push(`q ${state}${path} ${shape.fill ? (shape.stroke > 0 ? 'B' : 'f') : 'n'} Q`);
    } else {
      if (open !== state) {
        close();
        operators.push(`q ${state}`);
        open = state;
      }
      operators.push(path);
    }
  }
  close();
  return operators.join('\n');
}

function stateOf(shape: Box | Line): string {
  const dash = shape.type === 'line' ? shape.dash : undefined;
  const width = shape.stroke > 0 ? `${decimal(shape.stroke)} w ` : '';
  const fill = shape.fill ? `${colour(shape.fill)} rg ` : '';
  return width + fill + (dash ? `[${dash.map(decimal).join(' ')}] 0 d ` : '');
}

const at = (x: number, y: number): string => `${decimal(x)} ${decimal(y)}`;

function linePath(line: Line): string {
  const steps = line.points.map(({ x, y }: Point, index) => `${at(x, y)} ${index ? 'l' : 'm'}`);
  return `${steps.join(' ')}${line.closed ? ' h' : ''}`;
}

/** Length of the handles of the Bézier curve nearest to a quarter of a circle, as part of the radius. */
const QUARTER = 0.5522847498;

function boxPath({ x, y, width, height, radius = 0 }: Box): string {
  const round = Math.min(radius, width / 2, height / 2);
  if (round <= 0) return `${at(x, y)} ${at(width, height)} re`;
  const [right, bottom, handle] = [x + width, y + height, round * (1 - QUARTER)];
  return [
    `${at(x + round, y)} m ${at(right - round, y)} l`,
    `${at(right - handle, y)} ${at(right, y + handle)} ${at(right, y + round)} c`,
    `${at(right, bottom - round)} l`,
    `${at(right, bottom - handle)} ${at(right - handle, bottom)} ${at(right - round, bottom)} c`,
    `${at(x + round, bottom)} l`,
    `${at(x + handle, bottom)} ${at(x, bottom - handle)} ${at(x, bottom - round)} c`,
    `${at(x, y + round)} l`,
    `${at(x, y + handle)} ${at(x + handle, y)} ${at(x + round, y)} c h`,
  ].join(' ');
}

/** `#rrggbb` as three parts of one. */
function colour(hex: string): string {
  const channel = (from: number): string =>
    decimal(Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  return `${channel(1)} ${channel(3)} ${channel(5)}`;
}
