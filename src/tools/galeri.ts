import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { emitPages } from '../emit/pages/index.js';
import { emitSvg } from '../emit/svg/index.js';
import { layoutPages } from '../layout/layout.js';
import type { PageModel } from '../layout/page-model.js';
import { analyze } from '../model/analyze.js';
import { parse } from '../syntax/parse.js';
import { decode } from '../text/decode.js';
import { SourceText } from '../text/source.js';
import { loadFonts } from '../workspace/fonts.js';

/** From the package's root. */
const SOURCES = 'sops/galeri';
const PAGE = 'docs/galeri';
const SHEETS = 'test/fixtures/galeri/lembar.json';

/** Family of the pictures; not embedded in them, so that forty sheets stay a few megabytes. */
const FAMILY = 'Arial';

/** A sheet of the gallery, laid out as it is without a profile. */
export interface GallerySheet {
  /** Its file's name without `.sop`. */
  readonly name: string;
  readonly title: string;
  /** Its first comment: what the sheet is there to show. */
  readonly shows: string;
  readonly pages: PageModel;
  /** One SVG a page. */
  readonly pictures: readonly string[];
}

/** The sheets of `sops/galeri`, in the order of their names. Run in the package's root. */
export function gallerySheets(): GallerySheet[] {
  return readdirSync(SOURCES)
    .filter((file) => file.endsWith('.sop'))
    .sort()
    .map((file) => readSheet(file.slice(0, -'.sop'.length)));
}

function readSheet(name: string): GallerySheet {
  const path = `${SOURCES}/${name}.sop`;
  const { text } = decode(readFileSync(path));
  const fonts = loadFonts(FAMILY);
  const { model } = analyze(parse(new SourceText(path, text)));
  const { pages } = layoutPages(model, fonts);
  const pictures = emitSvg(pages, fonts, { hrefOf: (page) => pictureName(name, page) });
  return { name, title: pages.judul, shows: firstComment(text), pages, pictures };
}

/** The comment lines a text begins with, joined. */
function firstComment(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end)
    .map((line) => line.slice(1).trim())
    .join(' ');
}

/** The gallery's page, its pictures, and the digests of its page models, as `path` and `content`. */
export function galleryFiles(sheets: readonly GallerySheet[], template: string) {
  return [
    { path: `${PAGE}/README.md`, content: () => galleryPage(sheets, template) },
    ...sheets.flatMap(({ name, pictures }) =>
      pictures.map((picture, index) => ({
        path: `${PAGE}/${pictureName(name, index + 1)}`,
        content: () => picture,
      })),
    ),
    { path: SHEETS, content: () => digests(sheets) },
  ];
}

/** @param page from 1 */
const pictureName = (name: string, page: number): string => `${name}-${page}.svg`;

function galleryPage(sheets: readonly GallerySheet[], template: string): string {
  const view = sheets.map(({ name, title, shows, pictures }) => ({
    name,
    title,
    shows,
    source: `../../${SOURCES}/${name}.sop`,
    pictures: pictures.map((_, index) => ({
      file: pictureName(name, index + 1),
      page: index + 1,
      pages: pictures.length,
    })),
  }));
  // Markdown is no HTML: nothing is escaped.
  return Handlebars.compile(template, { strict: true, noEscape: true })({ sheets: view });
}

/**
 * One line a sheet: a digest of its page model, exact to a thousandth of a millimetre, behind the counts that tell a
 * reviewer whether a change of it made the drawing better or worse.
 */
function digests(sheets: readonly GallerySheet[]): string {
  const lines = sheets.map(({ name, pages }) => {
    const { edgesDeclared, crossings, bends, connectorPairs } = pages.metrics;
    const digest = createHash('sha256').update(emitPages(pages)).digest('hex');
    const counts = { pages: pages.pages.length, edgesDeclared, crossings, bends, connectorPairs };
    return `  ${JSON.stringify(name)}: ${JSON.stringify({ ...counts, digest })}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
