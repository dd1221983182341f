import { gathered } from '../../text/lists.js';
import { WIDEST_WORD } from '../dimensions.js';
import type { FontStyle } from '../page-model.js';
import type { Place, ProblemLog } from '../problems.js';
import { type Broken, breaksAlike, breakWords, unbreakable, words } from './break.js';
import type { FontFile, FontSet } from './fonts.js';
import type { Laid, Paragraph } from './lines.js';
import { MM_PER_POINT } from './units.js';

/** Width of a character that no file has, in em: the box drawn for it in the first file. */
const MISSING_WIDTH = 0.75;

interface Character {
  readonly em: number;
  readonly file: number;
  /** No file has it. */
  readonly missing: boolean;
}

/** What was measured of a face, for all sheets of a run. */
class Characters {
  /** Those below `COMMON`, by code point. */
  readonly common: (Character | undefined)[] = new Array<undefined>(COMMON).fill(undefined);
  readonly others = new Map<string, Character>();
  /** Short texts that the first file shows whole: the words of one sheet are nearly all on the next. */
  readonly words = new Map<string, Measured>();
}

/** Longest text that is taken for a word, and how many are remembered at once: the words of some hundred sheets. */
const LONGEST_WORD = 20;
const MOST_WORDS = 10_000;

/** Latin letters and marks: nearly all of a sheet, and none of them takes two code units. */
const COMMON = 0x250;

interface Face {
  readonly files: readonly FontFile[];
  readonly characters: Characters;
  readonly texts: Map<string, Measured>;
  readonly paragraphs: Map<string, Parted>;
  /** Characters asked for that no file has. */
  readonly missing: Set<string>;
}

interface Measured {
  /** Advance in em. */
  readonly em: number;
  /** Whether the first file has all of it. */
  readonly plain: boolean;
  /** By font file; null until asked for. */
  pieces: readonly FilePiece[] | null;
  /** Advance of the widest part that must stay whole, em; null until asked for. */
  widest: number | null;
}

/** A text to be broken: the table's rounds and the sizing of symbols ask for the same one in many widths. */
interface Parted {
  readonly normal: string;
  readonly words: readonly string[];
  /** What was measured of the words. */
  readonly measured: readonly Measured[];
  /** Whether the first file has all of it. */
  readonly plain: boolean;
  /** Advance of the widest part that must stay whole, em; null until asked for. */
  widest: number | null;
  readonly sizes: Map<number, Sized>;
}

interface Sized {
  /** Of the words, mm. */
  readonly widths: readonly number[];
  /** Each holds for all widths from its widest line to the next word that would fit. */
  readonly breaks: Broken[];
}

/** A stretch of text that one font file can show. */
export interface FilePiece {
  readonly text: string;
  readonly file: number;
  /** Advance in em. */
  readonly em: number;
}

/** Parts a text into what a reader takes for one sign: a family of emoji is one. */
const SIGNS = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** By font: the files are asked once for all sheets of a run. */
const CHARACTERS = new WeakMap<FontSet, Readonly<Record<FontStyle, Characters>>>();

/** Measures text in the fonts that will be embedded: advances only, no kerning, no ligatures. */
export class Typesetter {
  /** What was set before, for `layText`. */
  readonly laid = new Map<Paragraph, Laid>();
  #broken: ProblemLog;
  readonly #faces: Readonly<Record<FontStyle, Face>>;

  constructor(
    fonts: FontSet,
    private readonly problems: ProblemLog,
  ) {
    this.#broken = problems;
    const known = CHARACTERS.get(fonts) ?? {
      regular: new Characters(),
      bold: new Characters(),
      italic: new Characters(),
    };
    CHARACTERS.set(fonts, known);
    const face = (style: FontStyle): Face => ({
      files: fonts.faces[style],
      characters: known[style],
      texts: new Map(),
      paragraphs: new Map(),
      missing: new Set(),
    });
    this.#faces = { regular: face('regular'), bold: face('bold'), italic: face('italic') };
  }

  /** Where broken words are told from now on: a layout that is tried and dropped must leave no trace. */
  recordBrokenWords(log: ProblemLog): void {
    this.#broken = log;
  }

  /** Does something whose broken words are told apart from all others. */
  recordingBrokenWords<T>(log: ProblemLog, work: () => T): T {
    const before = this.#broken;
    this.#broken = log;
    const done = work();
    this.#broken = before;
    return done;
  }

  /** Width in mm; `size` in points. */
  widthOf(text: string, font: FontStyle, size: number): number {
    return this.#em(text, font) * size * MM_PER_POINT;
  }

  /** Width in mm of the widest part that must stay whole. */
  widestPart(text: string, font: FontStyle, size: number): number {
    const parted = this.#parted(text, font);
    parted.widest ??= this.#widest(parted, font);
    return parted.widest * size * MM_PER_POINT;
  }

  /** Width in mm that the widest part of a text may ask for, so that it stays whole: an endless word does not get its own. */
  wholeWidth(text: string, font: FontStyle, size: number): number {
    return Math.min(this.widestPart(text, font, size), WIDEST_WORD * size * MM_PER_POINT);
  }

  /** Whether a word has a part wider than anything is made for one word. */
  isEndless(word: string): boolean {
    return this.widestPart(word, 'regular', 1) > WIDEST_WORD * MM_PER_POINT;
  }

  /** The part of a text that is widest and must stay whole; empty where the text is. */
  widestWord(text: string, font: FontStyle): string {
    const all = gathered(this.#parted(text, font).words, unbreakable);
    return all.reduce((a, b) => (this.#em(b, font) > this.#em(a, font) ? b : a), '');
  }

  /** Lines of at most `maxWidth` mm. Says which characters are missing and which words were broken. */
  break(text: string, font: FontStyle, size: number, maxWidth: number, place: Place): Broken {
    const parted = this.#parted(text, font);
    const sized = this.#sized(parted, size);
    const broken =
      sized.breaks.find((one) => breaksAlike(one, maxWidth)) ??
      this.#break(parted, sized, font, size, maxWidth);
    this.tell(broken, text, font, place);
    return broken;
  }

  /** Says of lines that are taken over from before what was said when they were broken. */
  tell({ brokenWords }: Broken, text: string, font: FontStyle, place: Place): void {
    if (brokenWords.length > 0) {
      for (const word of brokenWords) this.#broken.add({ kind: 'word-broken', place, word });
    }
    if (this.#faces[font].missing.size > 0) {
      this.#reportMissing(this.#parted(text, font).normal, font, place);
    }
  }

  #break(parted: Parted, sized: Sized, font: FontStyle, size: number, maxWidth: number): Broken {
    const measure = (part: string): number => this.widthOf(part, font, size);
    const broken = breakWords(parted.words, sized.widths, maxWidth, measure);
    sized.breaks.push(broken);
    return broken;
  }

  /** Whether one font file shows all of a text that was broken, so that its lines need not be parted. */
  isPlain(text: string, font: FontStyle): boolean {
    return this.#parted(text, font).plain;
  }

  /** Width in mm of a text in one line, its spaces made single as in its lines. */
  lineWidth(text: string, font: FontStyle, size: number): number {
    const { widths } = this.#sized(this.#parted(text, font), size);
    const gaps = Math.max(0, widths.length - 1) * this.widthOf(' ', font, size);
    return widths.reduce((sum, width) => sum + width, gaps);
  }

  /** The stretches of a line by font file. */
  pieces(text: string, font: FontStyle): readonly FilePiece[] {
    const whole = this.#measure(text, font);
    whole.pieces ??= whole.plain ? [{ text, file: 0, em: whole.em }] : this.#parts(text, font);
    return whole.pieces;
  }

  #parts(text: string, font: FontStyle): readonly FilePiece[] {
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

  #parted(text: string, font: FontStyle): Parted {
    const { paragraphs } = this.#faces[font];
    const known = paragraphs.get(text);
    if (known) return known;
    const normal = text.normalize('NFC');
    const list = words(normal);
    const measured = list.map((word) => this.#measure(word, font));
    const plain = measured.every((one) => one.plain);
    const parted = { normal, words: list, measured, plain, widest: null, sizes: new Map() };
    paragraphs.set(text, parted);
    return parted;
  }

  #sized({ sizes, measured }: Parted, size: number): Sized {
    const known = sizes.get(size);
    if (known) return known;
    const sized = { widths: measured.map(({ em }) => em * size * MM_PER_POINT), breaks: [] };
    sizes.set(size, sized);
    return sized;
  }

  #widest({ words: list, measured }: Parted, font: FontStyle): number {
    let widest = 0;
    measured.forEach((one, index) => {
      one.widest ??= this.#widestOf(list[index] ?? '', font);
      if (one.widest > widest) widest = one.widest;
    });
    return widest;
  }

  #widestOf(word: string, font: FontStyle): number {
    let widest = 0;
    for (const part of unbreakable(word)) widest = Math.max(widest, this.#em(part, font));
    return widest;
  }

  #em(text: string, font: FontStyle): number {
    return this.#measure(text, font).em;
  }

  #measure(text: string, font: FontStyle): Measured {
    const face = this.#faces[font];
    const { common, words: shared } = face.characters;
    const isWord = text.length <= LONGEST_WORD;
    const known = (isWord ? shared.get(text) : undefined) ?? face.texts.get(text);
    if (known) return known;
    let em = 0;
    let plain = true;
    let whole = true;
    for (let at = 0; at < text.length; ) {
      // A code unit of a pair is far above the table, so what is found there is a whole character.
      let one = common[text.charCodeAt(at)];
      if (one === undefined || one.missing) {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        one = this.#character(character, font);
        at += character.length;
      } else at++;
      em += one.em;
      plain &&= one.file === 0;
      whole &&= !one.missing;
    }
    const measured = { em, plain, pieces: null, widest: null };
    if (isWord && plain && whole) {
      if (shared.size >= MOST_WORDS) shared.clear();
      shared.set(text, measured);
    } else face.texts.set(text, measured);
    return measured;
  }

  #character(character: string, font: FontStyle): Character {
    const { characters, files, missing } = this.#faces[font];
    const codePoint = character.codePointAt(0) ?? 0;
    const known = characters.common[codePoint] ?? characters.others.get(character);
    const answer = known ?? look(files, codePoint);
    if (answer.missing) missing.add(character);
    if (known === undefined) {
      if (codePoint < COMMON) characters.common[codePoint] = answer;
      else characters.others.set(character, answer);
    }
    return answer;
  }

  #reportMissing(text: string, font: FontStyle, place: Place): void {
    const missing = [...this.#faces[font].missing].filter((one) => !/\s/.test(one));
    if (!missing.some((one) => text.includes(one))) return;
    for (const { segment: character } of SIGNS.segment(text)) {
      if (!missing.some((one) => character.includes(one))) continue;
      this.problems.add({ kind: 'missing-glyph', place, character });
    }
  }
}

/** Asks the files one after the other: a later one is opened only when those before lack the character. */
function look(files: readonly FontFile[], codePoint: number): Character {
  for (const [index, file] of files.entries()) {
    const advance = file.advance(codePoint);
    if (advance !== null) return { em: advance / file.unitsPerEm, file: index, missing: false };
  }
  return { em: MISSING_WIDTH, file: 0, missing: true };
}
