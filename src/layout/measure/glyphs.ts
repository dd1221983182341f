import type { TextRun } from '../page-model.js';
import type { FontFile, FontSet } from '../text/fonts.js';
import { POINT } from './drawn-flow.js';

/** What its font file has of a run. */
export interface RunGlyphs {
  /** Characters that the file lacks. */
  readonly missing: number;
  /** Advance of the run, mm; 0 where a character is missing. */
  readonly width: number;
}

/** Characters below this are looked up once a file: Latin letters and marks, nearly all of a sheet. */
const COMMON = 0x250;
const UNKNOWN = -2;
const ABSENT = -1;

/** Advances by code point, in font units. The verifier's own: it must not trust what the typesetter remembers. */
const ADVANCES = new WeakMap<FontFile, Float64Array>();

export function glyphsOf(run: TextRun, fonts: FontSet): RunGlyphs {
  const file = fonts.faces[run.font][run.file ?? 0];
  if (file === undefined) return { missing: [...run.text].length, width: 0 };
  const advances = advancesOf(file);
  let units = 0;
  let missing = 0;
  for (let at = 0; at < run.text.length; at++) {
    let advance = advances[run.text.charCodeAt(at)] ?? UNKNOWN;
    if (advance === UNKNOWN) {
      const codePoint = run.text.codePointAt(at) ?? 0;
      advance = file.advance(codePoint) ?? ABSENT;
      if (codePoint < COMMON) advances[codePoint] = advance;
      if (codePoint > 0xffff) at++;
    }
    if (advance === ABSENT) missing++;
    else units += advance;
  }
  return { missing, width: missing > 0 ? 0 : (units / file.unitsPerEm) * run.size * POINT };
}

function advancesOf(file: FontFile): Float64Array {
  const known = ADVANCES.get(file);
  if (known !== undefined) return known;
  const advances = new Float64Array(COMMON).fill(UNKNOWN);
  ADVANCES.set(file, advances);
  return advances;
}
