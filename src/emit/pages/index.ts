import type { PageModel } from '../../layout/page-model.js';
import { rounded } from '../shared/units.js';

/** What fits on a line of this many characters stays on one: a point, a box, a text run. */
const LINE_WIDTH = 120;

/** Keys come in this order wherever they stand, so that the file does not tell how the layout built its objects. */
const KEY_ORDER = [
  ...['versi', 'bahasa', 'judul', 'penyusun', 'paper', 'margins', 'fontFamily', 'lineHeight'],
  ...['metrics', 'outline', 'pages', 'nomor', 'nama', 'teks', 'level', 'page'],
  ...['type', 'role', 'text', 'x', 'y', 'baseline', 'width', 'height', 'top', 'right', 'bottom'],
  ...['left', 'font', 'file', 'size', 'angle', 'joined', 'points', 'closed', 'radius', 'stroke'],
  ...['fill', 'dash', 'box', 'attrs', 'alt', 'anchor', 'link', 'mime', 'data', 'children'],
];
const RANK = new Map(KEY_ORDER.map((key, index) => [key, index]));

/**
 * The page model as JSON: keys in a fixed order, numbers to a thousandth of a millimetre, short values on one line, a
 * line end at the end.
 *
 * @throws RangeError on a number that is not finite: JSON would turn it into `null` without a word.
 */
export const emitPages = (model: PageModel): string => `${write(model, '', 0)}\n`;

/** `used`: characters on the line before the value. */
function write(value: unknown, indent: string, used: number): string {
  const flat = writeFlat(value, LINE_WIDTH - used);
  if (flat !== null) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => `${deeper}${write(entry, deeper, deeper.length)}`);
    return `[\n${entries.join(',\n')}\n${indent}]`;
  }
  const entries = entriesOf(value).map(([key, entry]) => {
    const start = `${deeper}${JSON.stringify(key)}: `;
    return start + write(entry, deeper, start.length);
  });
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

/** The value on one line, or null when it does not fit into `room` characters. A leaf always fits. */
function writeFlat(value: unknown, room: number): string | null {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('page model holds a number without end');
    return String(rounded(value));
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts: string[] = [];
  let used = 4;
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((entry: unknown) => ['', entry])
    : entriesOf(value).map(([key, entry]) => [`${JSON.stringify(key)}: `, entry]);
  for (const [prefix, entry] of entries) {
    const part = writeFlat(entry, room - used - prefix.length);
    if (part === null) return null;
    parts.push(prefix + part);
    used += prefix.length + part.length + 2;
    if (used > room) return null;
  }
  if (Array.isArray(value)) return `[${parts.join(', ')}]`;
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function entriesOf(value: unknown): [string, unknown][] {
  const rank = (key: string): number => RANK.get(key) ?? KEY_ORDER.length;
  return Object.entries(value as Record<string, unknown>)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
