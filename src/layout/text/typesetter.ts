import type { FontStyle } from '../page-model.js';
import type { Place, ProblemLog } from '../problems.js';
import { type Broken, breakText, unbreakable, words } from './break.js';
import type { FontFile, FontSet } from './fonts.js';
import { MM_PER_POINT } from './units.js';

/** Width of a character that no file has, in em: the box drawn for it in the first file. */
const MISSING_WIDTH = 0.75;

interface Character {
  readonly em: number;
  readonly file: number;
  /** No file has it. */
  readonly missing: boolean;
}

interface Face {
  readonly files: readonly FontFile[];
  readonly characters: Map<string, Character>;
  readonly texts: Map<string, Measured>;
  /** Characters asked for that no file has. */
  readonly missing: Set<string>;
}

interface Measured {
  /** Advance in em. */
  readonly em: number;
  /** Whether the first file has all of it. */
  readonly plain: boolean;
}

/** A stretch of text that one font file can show. */
export interface FilePiece {
  readonly text: string;
  readonly file: number;
  /** Advance in em. */
  readonly em: number;
}

/** Advances of the characters that were looked up once, by font: the files are asked once for all sheets of a run. */
const CHARACTERS = new WeakMap<FontSet, Readonly<Record<FontStyle, Map<string, Character>>>>();

/** Measures text in the fonts that will be embedded: advances only, no kerning, no ligatures. */
export class Typesetter {
  #broken: ProblemLog;
  readonly #breaks = new Map<string, Broken>();
  readonly #faces: Readonly<Record<FontStyle, Face>>;

  constructor(
    fonts: FontSet,
    private readonly problems: ProblemLog,
  ) {
    this.#broken = problems;
    const known = CHARACTERS.get(fonts) ?? {
      regular: new Map(),
      bold: new Map(),
      italic: new Map(),
    };
    CHARACTERS.set(fonts, known);
    const face = (style: FontStyle): Face => ({
      files: fonts.faces[style],
      characters: known[style],
      texts: new Map(),
      missing: new Set(),
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
    // The rounds of the table layout break most cells again and again in the same width.
    const key = `${font} ${size} ${maxWidth} ${normal}`;
    const measure = (part: string): number => this.widthOf(part, font, size);
    const broken = this.#breaks.get(key) ?? breakText(normal, maxWidth, measure);
    this.#breaks.set(key, broken);
    for (const word of broken.brokenWords) this.#broken.add({ kind: 'word-broken', place, word });
    this.#reportMissing(normal, font, place);
    return broken;
  }

  /** The stretches of a line by font file. */
  pieces(text: string, font: FontStyle): FilePiece[] {
    const whole = this.#measure(text, font);
    if (whole.plain) return [{ text, file: 0, em: whole.em }];
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
    return this.#measure(text, font).em;
  }

  #measure(text: string, font: FontStyle): Measured {
    const { texts } = this.#faces[font];
    const known = texts.get(text);
    if (known) return known;
    let em = 0;
    let plain = true;
    for (const character of text) {
      const one = this.#character(character, font);
      em += one.em;
      plain &&= one.file === 0;
    }
    const measured = { em, plain };
    texts.set(text, measured);
    return measured;
  }

  #character(character: string, font: FontStyle): Character {
    const face = this.#faces[font];
    const known = face.characters.get(character);
    if (known) {
      if (known.missing) face.missing.add(character);
      return known;
    }
    const codePoint = character.codePointAt(0) ?? 0;
    const found = look(face.files, codePoint);
    if (!found) face.missing.add(character);
    const answer = found ?? { em: MISSING_WIDTH, file: 0, missing: true };
    face.characters.set(character, answer);
    return answer;
  }

  #reportMissing(text: string, font: FontStyle, place: Place): void {
    for (const character of this.#faces[font].missing) {
      if (/\s/.test(character) || !text.includes(character)) continue;
      this.problems.add({ kind: 'missing-glyph', place, character });
    }
  }
}

/** Asks the files one after the other: a later one is opened only when those before lack the character. */
function look(files: readonly FontFile[], codePoint: number): Character | null {
  for (const [index, file] of files.entries()) {
    const advance = file.advance(codePoint);
    if (advance !== null) return { em: advance / file.unitsPerEm, file: index, missing: false };
  }
  return null;
}
