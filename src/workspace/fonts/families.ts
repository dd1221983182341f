/** Faces a sheet uses; the same words as the page model's. */
export type Face = 'regular' | 'bold' | 'italic';

/** First and last code point, both included. */
export type Range = readonly [number, number];

/** Where a file of a face is found, and what it may hold. */
export interface FileSource {
  /** Name for the back ends, unique in the set: `Arimo-Regular-latin`. */
  readonly name: string;
  /** Code points the file may hold; everything else is answered without opening it. Null: look. */
  readonly range: readonly Range[] | null;
  readonly place: Place;
}

/**
 * `fontsource`: a file of an npm package, without its ending; WOFF for the PDF, WOFF2 for a web page. `bundled`: below
 * `templates/fonts` of this package; OTF and WOFF2.
 */
export interface Place {
  readonly kind: 'fontsource' | 'bundled';
  readonly path: string;
}

type Family = (face: Face) => readonly FileSource[];

/**
 * The families of a profile, each with an open twin that has the same advance widths: Arimo, Tinos and Carlito were
 * made for that; for TeX Gyre Bonum see `templates/fonts/README.md`.
 */
const FAMILIES = {
  Arial: (face) => published('arimo', face),
  'Times New Roman': (face) => published('tinos', face),
  Calibri: (face) => published('carlito', face),
  'Bookman Old Style': (face) => [
    {
      name: `TeXGyreBonum-${capital(face)}`,
      range: null,
      place: { kind: 'bundled', path: `tex-gyre-bonum/texgyrebonum-${face}` },
    },
  ],
} as const satisfies Readonly<Record<string, Family>>;

export type FamilyName = keyof typeof FAMILIES;

export const FAMILY_NAMES = Object.keys(FAMILIES) as FamilyName[];

export const isFamilyName = (name: string): name is FamilyName => Object.hasOwn(FAMILIES, name);

/** Families that a viewer may have instead, for CSS; the last is a generic one. */
export const TWINS: Readonly<Record<FamilyName, readonly string[]>> = {
  Arial: ['Arimo', 'Liberation Sans', 'Helvetica', 'sans-serif'],
  'Times New Roman': ['Tinos', 'Liberation Serif', 'Times', 'serif'],
  Calibri: ['Carlito', 'sans-serif'],
  'Bookman Old Style': ['TeX Gyre Bonum', 'URW Bookman', 'Bookman', 'serif'],
};

/** The files of a face in the order in which they are asked for a character. */
export const filesOf = (family: FamilyName, face: Face): readonly FileSource[] => [
  ...FAMILIES[family](face),
  lastResort(face),
];

/**
 * Subsets of a @fontsource package. `latin` first: nearly every sheet needs no other file. The ranges are those of the
 * packages' `unicode.json`, the same in all three, so that a sign from another script opens the one file that may have
 * it.
 */
const SUBSETS: Readonly<Record<string, readonly Range[] | null>> = {
  latin: null,
  'latin-ext': [
    [0x100, 0x2cf],
    [0x2d7, 0x2ff],
    [0x304, 0x329],
    [0x1d00, 0x1dbf],
    [0x1e00, 0x1eff],
    [0x2020, 0x2020],
    [0x20a0, 0x20c0],
    [0x2113, 0x2113],
    [0x2c60, 0x2c7f],
    [0xa720, 0xa7ff],
  ],
  vietnamese: [
    [0x102, 0x1b0],
    [0x300, 0x329],
    [0x1ea0, 0x1ef9],
    [0x20ab, 0x20ab],
  ],
  greek: [[0x370, 0x3ff]],
  'greek-ext': [[0x1f00, 0x1fff]],
  cyrillic: [
    [0x301, 0x301],
    [0x400, 0x45f],
    [0x490, 0x4b1],
    [0x2116, 0x2116],
  ],
  'cyrillic-ext': [
    [0x460, 0x52f],
    [0x1c80, 0x1c8a],
    [0x20b4, 0x20b4],
    [0x2de0, 0x2dff],
    [0xa640, 0xa69f],
    [0xfe2e, 0xfe2f],
  ],
};

const WEIGHT: Readonly<Record<Face, number>> = { regular: 400, bold: 700, italic: 400 };

function published(name: string, face: Face): FileSource[] {
  const slant = face === 'italic' ? 'italic' : 'normal';
  return Object.entries(SUBSETS).map(([subset, range]) =>
    fontsource(name, subset, `${WEIGHT[face]}-${slant}`, face, range),
  );
}

/**
 * Scripts that are set from the left, sign by sign. The others (Hebrew, Arabic and their neighbours from U+0590, those
 * of South Asia behind them, and the presentation forms) need to be turned round or joined, which we do not do: letters in the wrong
 * order would be worse than the finding that they are missing.
 */
const SIGN_BY_SIGN: readonly Range[] = [
  [0x20, 0x58f],
  [0x10a0, 0xfb1c],
  [0xfe00, 0xfe6f],
  [0xff00, 0x107ff],
  [0x1d000, 0x10ffff],
];

/**
 * Signs the families lack on real sheets (arrows, comparisons, ticks and boxes): DejaVu Sans has them all in one file,
 * upright.
 */
const lastResort = (face: Face): FileSource =>
  fontsource('dejavu-sans', 'latin', `${WEIGHT[face]}-normal`, face, SIGN_BY_SIGN);

const fontsource = (
  name: string,
  subset: string,
  style: string,
  face: Face,
  range: readonly Range[] | null,
): FileSource => ({
  name: `${name.split('-').map(capital).join('')}-${capital(face)}-${subset}`,
  range,
  place: { kind: 'fontsource', path: `@fontsource/${name}/files/${name}-${subset}-${style}` },
});

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
