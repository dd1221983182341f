/**
 * The page model: pages as data. What the layout makes and every back end draws, with no decision left to take.
 * All lengths are millimetres unless said otherwise; the origin is the page's top left corner, y grows downward.
 */
export const PAGE_MODEL_VERSION = 1;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Faces a sheet uses; a back end maps them to the font files it was given. */
export type FontStyle = 'regular' | 'bold' | 'italic';

/**
 * One line of text, already broken and placed. `baseline` is its y, `x` its left end, `width` its advance without
 * kerning or ligatures. Turned text (`angle` 90) reads upward: it starts at (x, baseline) and runs toward smaller y.
 */
export interface TextRun {
  readonly type: 'text';
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly font: FontStyle;
  /** Which file of the face's list in the `FontSet`; the first when left out. */
  readonly file?: number;
  /** Points (1/72 inch). */
  readonly size: number;
  readonly angle?: 90;
  /** True where this run goes on in the middle of the word that ends the run before: no space between them. */
  readonly joined?: true;
}

/** A rectangle, with round corners when `radius` is given (a capsule: half the height). */
export interface Box extends Rect {
  readonly type: 'box';
  readonly radius?: number;
  /** Line width; 0 for none. */
  readonly stroke: number;
  /** CSS hex colour, `#rrggbb`. */
  readonly fill?: string;
}

/** A polyline. `closed` joins the last point to the first. */
export interface Line {
  readonly type: 'line';
  readonly points: readonly Point[];
  readonly closed: boolean;
  /** Line width; 0 for none. */
  readonly stroke: number;
  readonly fill?: string;
  /** Lengths of dash and gap. */
  readonly dash?: readonly number[];
}

/** A picture in its box. `data` is the file's bytes in base64. */
export interface Picture extends Rect {
  readonly type: 'picture';
  readonly mime: 'image/png' | 'image/jpeg';
  readonly data: string;
  readonly alt: string;
}

/** What a group *is*. Tagged PDF, the HTML table and the tests read this. */
export type Role =
  | 'identitas' // the identity block, a table without head
  | 'judul' // title above the flow table (H1) or name of a prosedur (H2, `attrs.level`)
  | 'tabel' // the flow table's part on this page: children are `baris`
  | 'baris' // a table row: children are `sel`
  | 'sel' // a table cell: text runs, boxes for its border
  | 'alur' // the flow on this page: children are `simbol`, `panah`, `bersama`, `konektor`
  | 'simbol'
  | 'panah'
  | 'bersama'
  | 'konektor' // off-page connector, segi lima
  | 'catatan' // note under the table
  | 'tandaTangan' // signature block
  | 'kaki' // page number and running foot: an artifact, not content
  | 'hias'; // decoration, an artifact

export interface GroupAttrs {
  /** Heading level for `judul`. */
  readonly level?: 1 | 2;
  /** `baris`: which part of the table. Head rows repeated on a later page carry `repeated`. */
  readonly section?: 'head' | 'body' | 'band';
  readonly repeated?: boolean;
  /** `baris` in the body: the step's number; with `part` when a row goes on from the page before. */
  readonly langkah?: number;
  readonly part?: number;
  /** `sel`: spans, scope of a header cell, and zero-based column of the grid it starts in. */
  readonly column?: number;
  readonly rowSpan?: number;
  readonly colSpan?: number;
  readonly scope?: 'col' | 'row';
  /** `sel` and `identitas` cells: which field of the model the cell shows: `nomor`, `uraian`, `kelengkapan`, `pelaksana:p2`. */
  readonly field?: string;
  /** Ids in the model, prefixed by the prosedur: `0/s3`, `0/a7`. */
  readonly id?: string;
  readonly dari?: string;
  readonly ke?: string;
  readonly bentuk?: 'mulai' | 'proses' | 'keputusan' | 'selesai';
  readonly jawaban?: string;
  readonly balik?: boolean;
  /** `konektor`: its letter, and the page its twin stands on (1-based). */
  readonly huruf?: string;
  readonly halaman?: number;
  /** `konektor`: `keluar` where the flow leaves the page, `masuk` where it arrives. */
  readonly arah?: 'keluar' | 'masuk';
  /** `tabel`: x of the column edges, n + 1 numbers. */
  readonly edges?: readonly number[];
}

export interface Group {
  readonly type: 'group';
  readonly role: Role;
  readonly box: Rect;
  readonly attrs?: GroupAttrs;
  /** What a screen reader says instead of the drawing. */
  readonly alt?: string;
  /** Name that a link can go to; unique in the document. */
  readonly anchor?: string;
  /** Anchor this group links to. */
  readonly link?: string;
  readonly children: readonly Item[];
}

export type Item = Group | TextRun | Box | Line | Picture;

export interface Page {
  /** From 1. */
  readonly nomor: number;
  /** In reading order. */
  readonly children: readonly Group[];
}

export interface OutlineEntry {
  readonly teks: string;
  readonly level: 1 | 2 | 3;
  readonly page: number;
  readonly y: number;
}

/** Counted on the drawn page model by `measurePages`, which knows nothing of how it was made. */
export interface Metrics {
  readonly pages: number;
  readonly edgesDeclared: number;
  /** Declared edges whose drawn path really leads from their source to their target, over connectors where pages break. */
  readonly edgesDrawn: number;
  readonly crossings: number;
  /** Edge segments that touch a symbol which is not their end. */
  readonly symbolHits: number;
  /** Pairs of edges without a common end that share a stretch of line. */
  readonly overlaps: number;
  /** Items that leave the page's printable area, and flow items that leave the pelaksana columns. */
  readonly outsideArea: number;
  /** Text runs wider or taller than the cell or symbol they stand in. */
  readonly clippedText: number;
  readonly missingGlyphs: number;
  readonly bends: number;
  readonly connectorPairs: number;
}

export interface PageModel {
  readonly versi: typeof PAGE_MODEL_VERSION;
  /** BCP 47 tag of the text. */
  readonly bahasa: 'id';
  readonly judul: string;
  /** The body that issues the SOP: author of the document. */
  readonly penyusun: string;
  /** Width and height of every page. */
  readonly paper: { readonly nama: string; readonly width: number; readonly height: number };
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Family as named in the profile, `Arial`. */
  readonly fontFamily: string;
  /** Height of a line of text as a multiple of its size; where the baseline stands in it is `baselineOffset` in `src/layout/text`. */
  readonly lineHeight: number;
  readonly pages: readonly Page[];
  readonly outline: readonly OutlineEntry[];
  readonly metrics: Metrics;
}
