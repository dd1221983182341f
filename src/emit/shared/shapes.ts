import type { Box, Line } from '../../layout/page-model.js';
import { decimal } from './units.js';

/** A box or a line as an SVG path with its paint, lengths in millimetres. */
export interface Shape {
  readonly d: string;
  /** Line width; null for no line. */
  readonly stroke: string | null;
  /** CSS hex colour; null for no fill. */
  readonly fill: string | null;
  readonly dash: string | null;
}

export function shapeOf(item: Box | Line): Shape {
  return {
    d: item.type === 'box' ? boxPath(item) : linePath(item),
    stroke: item.stroke > 0 ? decimal(item.stroke) : null,
    fill: item.fill ?? null,
    dash: item.type === 'line' && item.dash ? item.dash.map(decimal).join(' ') : null,
  };
}

function boxPath(box: Box): string {
  const radius = Math.min(box.radius ?? 0, box.width / 2, box.height / 2);
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(decimal);
  if (radius <= 0) return `M${x} ${y}h${width}v${height}h-${width}z`;
  const across = decimal(box.width - 2 * radius);
  const down = decimal(box.height - 2 * radius);
  const corner = (dx: number, dy: number): string =>
    `a${decimal(radius)} ${decimal(radius)} 0 0 1 ${decimal(dx)} ${decimal(dy)}`;
  return [
    `M${decimal(box.x + radius)} ${y}h${across}`,
    `${corner(radius, radius)}v${down}`,
    `${corner(-radius, radius)}h-${across}`,
    `${corner(-radius, -radius)}v-${down}`,
    `${corner(radius, -radius)}z`,
  ].join('');
}

function linePath(line: Line): string {
  const points = line.points.map((point) => `${decimal(point.x)} ${decimal(point.y)}`);
  return `M${points.join('L')}${line.closed ? 'z' : ''}`;
}
