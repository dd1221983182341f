import { createToken, type IToken, type TokenType } from 'chevrotain';
import type { Keyword } from './keywords.js';

// The lexer is hand-written (a line's class depends on where it stands), so no type has a pattern of its own.
const token = (name: string, label: string): TokenType =>
  createToken({ name, label, pattern: /NEVER_MATCHED_BY_A_PATTERN/ });

/** Sections by what may follow their colon. */
export const SecLine = token('SecLine', 'kata kunci sebaris');
export const SecLines = token('SecLines', 'kata kunci daftar baris');
export const SecBlock = token('SecBlock', 'kata kunci blok');
export const SecFields = token('SecFields', 'kata kunci berisian');
export const SecSteps = token('SecSteps', 'Prosedur');
export const SecUnknown = token('SecUnknown', 'kata tidak dikenal');
/** A field of Disahkan oleh or Tanda Tangan. */
export const Field = token('Field', 'isian penanda tangan');
/** Kelengkapan, Waktu, Output, Keterangan, Opsional, SOP. */
export const RowField = token('RowField', 'kolom langkah');
export const UnknownField = token('UnknownField', 'kolom tidak dikenal');
/** Jika, Lanjut: lead to targets. */
export const FlowTarget = token('FlowTarget', 'Jika atau Lanjut');
/** Mulai, Selesai, Pertanyaan: hold text. */
export const FlowText = token('FlowText', 'Mulai, Selesai atau Pertanyaan');
export const Heading = token('Heading', 'Tahap');
export const Note = token('Note', 'Catatan');
/** A note indented under a step. */
export const StepNote = token('StepNote', 'Catatan dalam langkah');
export const Colon = token('Colon', ':');

/** The mark that opens a step. Empty where the author left it out. */
export const StepMarker = token('StepMarker', '-');
/** The mark of a list item. */
export const Marker = token('Marker', 'tanda butir');
/** A mark before a column word, where none belongs. */
export const StrayMarker = token('StrayMarker', 'tanda butir salah tempat');
/** Starts a paragraph. */
export const Para = token('Para', 'teks');
/** Goes on with the text above. */
export const Text = token('Text', 'sambungan teks');
/** `-` as a whole value: known to be empty. */
export const Dash = token('Dash', 'tanda kosong');
/** A backslash: what follows is text. */
export const Escape = token('Escape', '\\');
/** A deeper level starts, or ends. Of no width. */
export const In = token('In', 'masuk');
export const Out = token('Out', 'keluar');

/** A line that is of nothing: of no signer's field, or level with Jika, which holds no text. */
export const Loose = token('Loose', 'baris lepas');

/** `->`, `||`, `+` that start a line of their own: a further symbol of the row. */
export const ArrowLine = token('ArrowLine', '-> di awal baris');
export const BarsLine = token('BarsLine', '|| di awal baris');
export const PlusLine = token('PlusLine', '+ di awal baris');
/** `->`, `||`, `+` between the names of a head. */
export const Arrow = token('Arrow', '->');
export const Bars = token('Bars', '||');
export const Plus = token('Plus', '+');
export const Label = token('Label', '[label]');
export const Name = token('Name', 'pelaksana');

export const Answer = token('Answer', 'jawaban');
export const Next = token('Next', 'lanjut');
export const Back = token('Back', 'kembali');
export const End = token('End', 'selesai');
export const To = token('To', 'ke');
export const And = token('And', 'dan');
/** What should be a target and is none. */
export const BadTarget = token('BadTarget', 'tujuan tidak terbaca');

export const ALL_TOKENS: TokenType[] = [
  SecLine,
  SecLines,
  SecBlock,
  SecFields,
  SecSteps,
  SecUnknown,
  Field,
  RowField,
  UnknownField,
  FlowTarget,
  FlowText,
  Heading,
  Note,
  StepNote,
  Colon,
  StepMarker,
  Marker,
  StrayMarker,
  Para,
  Text,
  Dash,
  Escape,
  In,
  Out,
  Loose,
  ArrowLine,
  BarsLine,
  PlusLine,
  Arrow,
  Bars,
  Plus,
  Label,
  Name,
  Answer,
  Next,
  Back,
  End,
  To,
  And,
  BadTarget,
];

/** A token of a `.sop` text. Tokens stand in source order and do not overlap; what lies between them is trivia. */
export interface SopToken extends IToken {
  /** Place in the token vector. */
  index: number;
  startOffset: number;
  endOffset: number;
  /** The keyword a section or field is read as, be it misspelt. */
  keyword?: Keyword;
}

/** `endOffset` is exclusive here, unlike in Chevrotain's own lexer: nothing in the parser reads it. */
export function makeToken(
  tokenType: TokenType,
  start: number,
  end: number,
  index: number,
  keyword?: Keyword,
): SopToken {
  const made: SopToken = {
    tokenType,
    // Chevrotain fills in the index when the type is created and only asks for it through this property.
    tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
    image: '',
    startOffset: start,
    endOffset: end,
    index,
  };
  if (keyword !== undefined) made.keyword = keyword;
  return made;
}
