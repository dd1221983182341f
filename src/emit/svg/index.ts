import type { Group, Item, Page, PageModel, Picture, TextRun } from '../../layout/page-model.js';
import type { FontSet } from '../../layout/text/fonts.js';
import { base64 } from '../shared/base64.js';
import { fontOf, usedFonts } from '../shared/font-use.js';
import { escapeXml } from '../shared/printable.js';
import { shapeOf } from '../shared/shapes.js';
import { decimal, MM_PER_POINT } from '../shared/units.js';
import { anchorsOf, groupsOf } from '../shared/walk.js';

export interface SvgOptions {
  /** Puts the font files into each page, so that it looks the same where the family is not installed. Default false. */
  readonly embedFonts?: boolean;
  /** Address of the file of a page (from 1), relative to the others. Without it, links between pages are left out. */
  readonly hrefOf?: (page: number) => string;
}

/** Name of the embedded family; a file further down a face's list has its number behind it. */
const EMBEDDED = 'Sopc';

interface Drawing {
  readonly fonts: FontSet;
  readonly options: SvgOptions;
  readonly anchors: ReturnType<typeof anchorsOf>;
  readonly page: number;
}

/**
 * One standalone SVG document a page, in the order of the pages. User units are millimetres.
 *
 * @throws RangeError when the page model contradicts itself: a link to nowhere, a font file that is not in `fonts`.
 */
export function emitSvg(model: PageModel, fonts: FontSet, options: SvgOptions = {}): string[] {
  const anchors = anchorsOf(model);
  const style = styleSheet(model, fonts, options);
  return model.pages.map((page) => {
    const drawing = { fonts, options, anchors, page: page.nomor };
    return writePage(model, page, style, drawing);
  });
}

function writePage(model: PageModel, page: Page, style: string, drawing: Drawing): string {
  const [width, height] = [decimal(model.paper.width), decimal(model.paper.height)];
  const title = `${model.judul} (halaman ${page.nomor} dari ${model.pages.length})`;
  const flow = groupsOf(page.children)
    .filter((group) => group.role === 'alur' && group.alt !== undefined)
    .map((group) => group.alt);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" ` +
      `viewBox="0 0 ${width} ${height}" stroke-miterlimit="10" xml:lang="${model.bahasa}" lang="${model.bahasa}">`,
    `<title>${escapeXml(title)}</title>`,
    ...(flow.length > 0 ? [`<desc>${escapeXml(flow.join(' '))}</desc>`] : []),
    `<style>${style}</style>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...page.children.flatMap((group) => writeItem(group, drawing)),
    '</svg>',
    '',
  ].join('\n');
}

function writeItem(item: Item, drawing: Drawing): string[] {
  switch (item.type) {
    case 'group':
      return writeGroup(item, drawing);
    case 'text':
      return [writeText(item, drawing.fonts)];
    case 'picture':
      return [writePicture(item)];
    default: {
      const { d, stroke, fill, dash } = shapeOf(item);
      const paint = attributes({
        d,
        fill: fill ?? 'none',
        stroke: stroke && '#000',
        'stroke-width': stroke,
        'stroke-dasharray': dash,
      });
      return [`<path${paint}/>`];
    }
  }
}

function writeGroup(group: Group, drawing: Drawing): string[] {
  const children = group.children.flatMap((item) => writeItem(item, drawing));
  const href = group.link === undefined ? null : hrefTo(group.link, drawing);
  const open = attributes({ class: group.role, id: group.anchor ?? null });
  const title = group.alt === undefined ? [] : [`<title>${escapeXml(group.alt)}</title>`];
  // The flow's words are the page's description already.
  const named = group.role === 'alur' ? [] : title;
  const inner = href === null ? children : [`<a${attributes({ href })}>`, ...children, '</a>'];
  return [`<g${open}>`, ...named, ...inner, '</g>'];
}

function hrefTo(link: string, { anchors, options, page }: Drawing): string | null {
  const target = anchors.get(link);
  if (!target) return null;
  const fragment = `#${encodeURIComponent(link)}`;
  if (target.page === page) return fragment;
  return options.hrefOf ? options.hrefOf(target.page) + fragment : null;
}

/**
 * `textLength` holds every line to the width it was measured with, whatever font the viewer has: text may look
 * stretched then, but stays inside its cell.
 */
function writeText(run: TextRun, fonts: FontSet): string {
  const { style, index } = fontOf(run, fonts);
  const place = run.angle === 90 ? [0, 0] : [run.x, run.baseline];
  const turn = `translate(${decimal(run.x)} ${decimal(run.baseline)}) rotate(-90)`;
  const open = attributes({
    class: `${style}-${index}`,
    x: decimal(place[0] ?? 0),
    y: decimal(place[1] ?? 0),
    transform: run.angle === 90 ? turn : null,
    'font-size': (run.size * MM_PER_POINT).toFixed(4),
    textLength: run.width > 0 ? decimal(run.width) : null,
    lengthAdjust: run.width > 0 ? 'spacingAndGlyphs' : null,
  });
  return `<text${open}>${escapeXml(run.text)}</text>`;
}

function writePicture({ mime, data, alt, x, y, width, height }: Picture): string {
  const open = attributes({
    href: `data:${mime};base64,${data}`,
    x: decimal(x),
    y: decimal(y),
    width: decimal(width),
    height: decimal(height),
    preserveAspectRatio: 'none',
    role: 'img',
    'aria-label': alt,
  });
  return `<image${open}/>`;
}

const attributes = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');

/** Class names and families are made from faces and numbers, never from words of the model. */
function styleSheet(model: PageModel, fonts: FontSet, { embedFonts = false }: SvgOptions): string {
  const used = usedFonts(model, fonts);
  const weightOf = (style: string): string => (style === 'bold' ? 'bold' : 'normal');
  const slantOf = (style: string): string => (style === 'italic' ? 'italic' : 'normal');
  const named = (index: number): string => (index === 0 ? EMBEDDED : `${EMBEDDED}-${index}`);
  const faces = used.map(
    ({ style, index, file }) =>
      `@font-face{font-family:${named(index)};font-weight:${weightOf(style)};` +
      `font-style:${slantOf(style)};` +
      `src:url(data:font/woff2;base64,${base64(file.woff2)})}`,
  );
  const installed = [fonts.family, ...fonts.twins].map(cssFamily);
  const classes = used.map(({ style, index }) => {
    const families = [...(embedFonts ? [named(index)] : []), ...installed];
    return (
      `.${style}-${index}{font-family:${families.join(',')};` +
      `font-weight:${weightOf(style)};font-style:${slantOf(style)}}`
    );
  });
  return [
    ...(embedFonts ? faces : []),
    'text{font-kerning:none;font-variant-ligatures:none;white-space:pre}',
    ...classes,
  ].join('');
}

/** A family's name for CSS inside an XML element: letters, digits and spaces, in quotes unless it is a generic one. */
function cssFamily(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N} -]/gu, '');
  return plain === 'sans-serif' || plain === 'serif' ? plain : `'${plain}'`;
}
