import type { FontStyle } from '../page-model.js';
import type { Place, ProblemLog } from '../problems.js';
import { type Broken, breakText, unbreakable, words } from './break.js';
import type { FontFile, FontSet } from './fonts.js';
import { MM_PER_POINT } from './units.js';

/** Width of a character that no file has, in em: the box drawn for it in the first file. */
const MISSING_WIDTH = 0.75;

interface Face {
  readonly files: readonly FontFile[];
  readonly characters: Map<
    string,
    { readonly em: number; readonly file: number; readonly missing: boolean }
  >;
  readonly texts: Map<string, number>;
}

/** A stretch of text that one font file can show. */
export interface FilePiece {
  readonly text: string;
  readonly file: number;
  /** Advance in em. */
  readonly em: number;
}

/** Measures text in the fonts that will be embedded: advances only, no kerning, no ligatures. */
export class Typesetter {
  #broken: ProblemLog;
  readonly #faces: Readonly<Record<FontStyle, Face>>;

  constructor(
    fonts: FontSet,
    private readonly problems: ProblemLog,
  ) {
    this.#broken = problems;
    const face = (style: FontStyle): Face => ({
      files: fonts.faces[style],
      characters: new Map(),
      texts: new Map(),
    });
    this.#faces = { regular: face('regular'), bold: face('bold'), italic: face('italic') };
  }

  /** Where broken words are told from now on: a layout that is tried and dropped must leave no trace. Gives the log back. */
  recordBrokenWords(log: ProblemLog): ProblemLog {
    this.#broken = log;
    return log;
  }

  /** Width in mm; `size` in points. */
  widthOf(text: string, font: FontStyle, size: number): number {
    return this.#em(text, font) * size * MM_PER_POINT;
  }

  /** Width in mm of the widest part that must stay whole. */
  widestPart(text: string, font: FontStyle, size: number): number {
    let widest = 0;
    for (const word of words(text.normalize('NFC'))) {
      for (const part of unbreakable(word)) widest = Math.max(widest, this.#em(part, font));
    }
    return widest * size * MM_PER_POINT;
  }

  /** Lines of at most `maxWidth` mm. Says which characters are missing and which words were broken. */
  break(text: string, font: FontStyle, size: number, maxWidth: number, place: Place): Broken {
    const normal = text.normalize('NFC');
    const broken = breakText(normal, maxWidth, (part) => this.widthOf(part, font, size));
    for (const word of broken.brokenWords) this.#broken.add({ kind: 'word-broken', place, word });
    this.#reportMissing(normal, font, place);
    return broken;
  }

  /** The stretches of a line by font file. */
  pieces(text: string, font: FontStyle): FilePiece[] {
    const pieces: { text: string; file: number; em: number }[] = [];
    for (const character of text) {
      const { em, file } = this.#character(character, font);
      const last = pieces.at(-1);
      if (last && last.file === file) {
        last.text += character;
        last.em += em;
      } else pieces.push({ text: character, file, em });
    }
    return pieces;
  }

  #em(text: string, font: FontStyle): number {
    const { texts } = this.#faces[font];
    let em = texts.get(text);
    if (em === undefined) {
      em = 0;
      for (const character of text) em += this.#character(character, font).em;
      texts.set(text, em);
    }
    return em;
  }

  #character(character: string, font: FontStyle): { em: number; file: number; missing: boolean } {
    const face = this.#faces[font];
    const known = face.characters.get(character);
    if (known) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    let found = { em: MISSING_WIDTH, file: 0, missing: true };
    for (const [file, { advance, unitsPerEm }] of lazily(face.files, codePoint)) {
      found = { em: advance / unitsPerEm, file, missing: false };
      break;
    }
    face.characters.set(character, found);
    return found;
  }

  #reportMissing(text: string, font: FontStyle, place: Place): void {
    for (const character of text) {
      if (/\s/.test(character) || !this.#character(character, font).missing) continue;
      this.problems.add({ kind: 'missing-glyph', place, character });
    }
  }
}

/** Asks the files one after the other, so that a later one is opened only when the earlier ones lack the character. */
function* lazily(
  files: readonly FontFile[],
  codePoint: number,
): Generator<[number, { advance: number; unitsPerEm: number }]> {
  for (const [index, file] of files.entries()) {
    const advance = file.advance(codePoint);
    if (advance !== null) yield [index, { advance, unitsPerEm: file.unitsPerEm }];
  }
}
