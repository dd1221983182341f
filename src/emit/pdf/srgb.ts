/**
 * The colour space of the sheet, sRGB (IEC 61966-2-1), as an ICC profile of version 4.2 (ICC.1:2004-10), which PDF 1.7
 * takes. Written here from the published figures, half a kilobyte: the profiles that can be downloaded are larger, are
 * files to be found at run time, or have a licence of their own.
 */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve(SRGB_CURVE);
  const tags: [name: string, data: Uint8Array][] = [
    ['desc', localized('sRGB')],
    ['cprt', localized('No copyright, use freely')],
    ['wtpt', xyz(D50)],
    ['chad', fixedArray('sf32', D65_TO_D50)],
    ['rXYZ', xyz([0.43607, 0.22249, 0.01392])],
    ['gXYZ', xyz([0.38515, 0.71687, 0.09708])],
    ['bXYZ', xyz([0.14307, 0.06061, 0.7141])],
    // One curve for all three: profiles may share the data of a tag.
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const places = new Map<Uint8Array, number>();
  let end = HEADER + 4 + 12 * tags.length;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, end);
    end += data.length;
  }
  const profile = new Uint8Array(end);
  const view = new DataView(profile.buffer);
  writeHeader(profile, view);
  view.setUint32(HEADER, tags.length);
  tags.forEach(([name, data], index) => {
    const entry = HEADER + 4 + 12 * index;
    const place = places.get(data) ?? 0;
    writeAscii(profile, entry, name);
    view.setUint32(entry + 4, place);
    view.setUint32(entry + 8, data.length);
    profile.set(data, place);
  });
  return profile;
}

/** Name of the colour space as output intents give it. */
export const SRGB = 'sRGB IEC61966-2.1';

const HEADER = 128;

/** White of the profile connection space. */
const D50 = [0.9642, 1, 0.8249] as const;

/** Bradford's matrix from the white of sRGB to that of the connection space, row by row. */
const D65_TO_D50 = [
  ...[1.04788, 0.02292, -0.05022],
  ...[0.02959, 0.99048, -0.01707],
  ...[-0.00925, 0.01508, 0.75168],
];

/** g, a, b, c, d of `(a x + b) ^ g` from d on and `c x` below. */
const SRGB_CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

function writeHeader(profile: Uint8Array, view: DataView): void {
  view.setUint32(0, profile.length);
  view.setUint32(8, 0x04200000);
  writeAscii(profile, 12, 'mntrRGB XYZ ');
  // The first day of the year 2000: a date is asked for, the bytes must not change.
  [2000, 1, 1, 0, 0, 0].forEach((part, index) => {
    view.setUint16(24 + 2 * index, part);
  });
  writeAscii(profile, 36, 'acsp');
  D50.forEach((part, index) => {
    view.setInt32(68 + 4 * index, fixed(part));
  });
}

function localized(text: string): Uint8Array {
  const data = new Uint8Array(padded(28 + 2 * text.length));
  const view = new DataView(data.buffer);
  writeAscii(data, 0, 'mluc');
  view.setUint32(8, 1);
  view.setUint32(12, 12);
  writeAscii(data, 16, 'enUS');
  view.setUint32(20, 2 * text.length);
  view.setUint32(24, 28);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(28 + 2 * index, text.charCodeAt(index));
  }
  return data;
}

const xyz = (values: readonly number[]): Uint8Array => fixedArray('XYZ ', values);

function parametricCurve(values: readonly number[]): Uint8Array {
  const data = fixedArray('para', [0, ...values]);
  // Kind of function: the one with a straight part near black.
  new DataView(data.buffer).setUint16(8, 3);
  return data;
}

function fixedArray(type: string, values: readonly number[]): Uint8Array {
  const data = new Uint8Array(8 + 4 * values.length);
  const view = new DataView(data.buffer);
  writeAscii(data, 0, type);
  values.forEach((value, index) => {
    view.setInt32(8 + 4 * index, fixed(value));
  });
  return data;
}

/** A number with 16 bits before and 16 after the point. */
const fixed = (value: number): number => Math.round(value * 0x10000);

const padded = (length: number): number => (length + 3) & ~3;

function writeAscii(into: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) into[at + index] = text.charCodeAt(index);
}
