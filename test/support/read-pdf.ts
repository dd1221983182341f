import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadLink {
  /** Where it stands: left, bottom, right, top in points. */
  readonly rect: readonly number[];
  /** Page it leads to, from 1. */
  readonly page: number;
}

export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly bookmarks: readonly ReadBookmark[];
  readonly pages: readonly ReadPage[];
}

export interface ReadBookmark {
  readonly title: string;
  readonly page: number;
  readonly items: readonly ReadBookmark[];
}

export interface ReadElement {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly ReadElement[];
}

export interface ReadPage {
  /** All text of the content stream as it stands there, spaces included, nothing guessed from places. */
  readonly text: string;
  /** Strings in the order of the content stream, as the file has them. */
  readonly strings: readonly {
    readonly text: string;
    /** Left end and baseline in points, from the bottom left corner. */
    readonly x: number;
    readonly y: number;
    readonly width: number;
    /** True for what a screen reader passes over. */
    readonly artifact: boolean;
    /** Direction of the line: 0 to the right, 90 upward. */
    readonly angle: number;
  }[];
  /** What the text is: `H1`, `TD` and so on with what stands in them, artifacts left out. */
  readonly structure: readonly ReadElement[];
  readonly links: readonly ReadLink[];
}

type Glyph = number | { readonly unicode: string };

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

function stringsOf(items: Content): ReadPage['strings'] {
  const open: string[] = [];
  return items.flatMap((item) => {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item ? String(item.tag) : '');
      return [];
    }
    if (item.str === '') return [];
    const [along = 0, up = 0, , , x = 0, y = 0] = item.transform as number[];
    const angle = Math.round((Math.atan2(up, along) * 180) / Math.PI);
    const artifact = open.includes('Artifact');
    return [{ text: item.str, x, y, width: item.width, angle, artifact }];
  });
}

type StructNode = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;
type StructLeaf = StructNode['children'][number];

/** The tree without its leaves, which are numbers of content. */
const elementsOf = (nodes: readonly StructLeaf[]): ReadElement[] =>
  nodes.flatMap((node) => {
    if (!('role' in node)) return [];
    const { role, alt, children } = node as StructNode & { readonly alt?: string };
    return [{ role, ...(alt === undefined ? {} : { alt }), children: elementsOf(children) }];
  });

/** Reads a PDF back with pdf.js, which shares no code with the writer. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pageOf = async (destination: unknown): Promise<number> => {
    const explicit: unknown =
      typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
    if (!Array.isArray(explicit)) throw new Error(`no such destination: ${String(destination)}`);
    return (await pdf.getPageIndex(explicit[0])) + 1;
  };
  type Outline = Awaited<ReturnType<typeof pdf.getOutline>>;
  const readBookmarks = (items: Outline): Promise<ReadBookmark[]> =>
    Promise.all(
      (items ?? []).map(async ({ title, dest, items: inner }) => ({
        title,
        page: await pageOf(dest),
        items: await readBookmarks(inner),
      })),
    );
  const pages: ReadPage[] = [];
  for (let nomor = 1; nomor <= pdf.numPages; nomor++) {
    const page = await pdf.getPage(nomor);
    const content = await page.getTextContent({
      disableNormalization: true,
      includeMarkedContent: true,
    });
    const operators = await page.getOperatorList();
    const annotations = await page.getAnnotations();
    pages.push({
      text: operators.fnArray
        .flatMap((name, at) =>
          name === OPS.showText ? (operators.argsArray[at][0] as Glyph[]) : [],
        )
        .map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode))
        .join(''),
      strings: stringsOf(content.items),
      structure: elementsOf((await page.getStructTree())?.children ?? []),
      links: await Promise.all(
        annotations
          .filter(({ subtype }) => subtype === 'Link')
          .map(async ({ rect, dest }) => ({ rect, page: await pageOf(dest) })),
      ),
    });
  }
  const { info } = await pdf.getMetadata();
  const bookmarks = await readBookmarks(await pdf.getOutline());
  await task.destroy();
  return { info: { ...info }, bookmarks, pages };
}
