import { remembered } from '../../text/remembered.js';
import type { Peraturan } from '../schema.js';
import { IN_NUMBER, JENIS, type JenisPeraturan, KEMENTERIAN } from './peraturan-jenis.js';
import { phrase, scan, standsAt, type Token } from './scan.js';

/** A citation longer than this is a paragraph; its head alone is looked at. */
const LONGEST_CITATION = 2000;

/** More words than this between the kind and the number are a sentence, not the name of a body. */
const LONGEST_BODY = 24;

const REPUBLIC = ['republik indonesia', 'ri'].map(phrase);
const CONSTITUTION = [
  'undang-undang dasar negara republik indonesia',
  'undang-undang dasar negara ri',
  'undang-undang dasar republik indonesia',
  'undang-undang dasar',
  'uud nri',
  'uud',
].map(phrase);

/** UTF-16 offsets into the text that was read, end exclusive. */
export type Letak = readonly [start: number, end: number];

/** A citation with the places of its parts. */
export interface Kutipan {
  readonly peraturan: Peraturan;
  /** The words of the kind: `Peraturan Menteri`, `PP`; null where the number alone names it. */
  readonly jenis: Letak | null;
  /** `Republik Indonesia` or `RI` behind the kind and the body. */
  readonly republik: Letak | null;
  /** The word `Nomor`, with the full stop of an abbreviation and a colon. */
  readonly kataNomor: Letak | null;
  /** From the first unit of the number to the last of the year. */
  readonly nomor: Letak;
  /** The title; null where there is none, or where it has runs of blanks that the model has not. */
  readonly judul: Letak | null;
}

/**
 * Reads the citation of a regulation: `<jenis> [pembuat] [Republik Indonesia] [Nomor|No.] <n> [Tahun <yyyy>] [tentang
 * <nama>]`. Of a chain (`jo.`, `sebagaimana telah diubah`) the first is read and the rest is no part of `tentang`.
 * Never throws; linear in the length of the text.
 *
 * @returns null where the text is no citation
 */
export function parsePeraturan(text: string): Peraturan | null {
  return readKutipan(text)?.peraturan ?? null;
}

/** As {@link parsePeraturan}, with the places of the parts. */
export const readKutipan = remembered((text): Kutipan | null => {
  const head = text.slice(0, LONGEST_CITATION);
  const tokens = scan(head);
  const constitution = parseConstitution(tokens);
  if (constitution !== null) {
    const whole = placeOf(tokens, 0, constitution.words);
    const { peraturan } = constitution;
    return { peraturan, jenis: whole, republik: null, kataNomor: null, nomor: whole, judul: null };
  }

  const kind = kindAt(tokens);
  const from = kind?.words.length ?? 0;
  const number = findNumber(tokens, from, kind === null);
  if (number === null) return null;
  const nomor = numberText(head, tokens, number);
  if (nomor === null) return null;

  const named = IN_NUMBER.find(([pattern]) => pattern.test(nomor.text));
  const body = bodyOf(head, tokens, kind, from, number.bodyEnd);
  const jenis =
    kind === null || kind.jenis === 'Peraturan' ? (named?.[1] ?? kind?.jenis) : kind.jenis;
  if (jenis === undefined) return null;
  const behindBody = withoutRepublic(tokens, from, number.bodyEnd);
  const title = titleAfter(head, tokens, nomor.next);
  return {
    peraturan: {
      jenis,
      pembuat: body ?? named?.[2] ?? null,
      nomor: nomor.text,
      tahun: nomor.tahun,
      tentang: title?.text ?? null,
    },
    jenis: kind === null ? null : placeOf(tokens, 0, from),
    republik: behindBody < number.bodyEnd ? placeOf(tokens, behindBody, number.bodyEnd) : null,
    kataNomor: wordOfNumber(head, tokens, number),
    nomor: placeOf(tokens, number.start, nomor.next),
    judul: title?.place ?? null,
  };
});

/** The kind that a text begins with, as a citation does, and the place of its words; null where there is none. */
export function readJenis(text: string): { readonly jenis: string; readonly at: Letak } | null {
  const tokens = scan(text.slice(0, LONGEST_CITATION));
  const kind = kindAt(tokens);
  return kind === null ? null : { jenis: kind.jenis, at: placeOf(tokens, 0, kind.words.length) };
}

const placeOf = (tokens: readonly Token[], from: number, to: number): Letak => [
  tokens[from]?.start ?? 0,
  tokens[to - 1]?.end ?? 0,
];

const wordOfNumber = (text: string, tokens: readonly Token[], place: NumberPlace): Letak | null => {
  const word = tokens[place.bodyEnd];
  if (word === undefined || place.bodyEnd === place.start || word.jenis !== 'kata') return null;
  const until = tokens[place.start]?.start ?? word.end;
  return [word.start, word.start + text.slice(word.start, until).trimEnd().length];
};

function parseConstitution(
  tokens: readonly Token[],
): { readonly peraturan: Peraturan; readonly words: number } | null {
  const words = CONSTITUTION.find((entry) => standsAt(tokens, 0, entry));
  if (words === undefined) return null;
  const rest = tokens.slice(words.length, words.length + 2).map((token) => token.lipat);
  if (!rest.includes('1945') && rest.length > 0) return null;
  const year = rest.indexOf('1945') + 1;
  return {
    peraturan: { jenis: 'UUD', pembuat: null, nomor: '', tahun: 1945, tentang: null },
    words: words.length + year,
  };
}

function kindAt(tokens: readonly Token[]): JenisPeraturan | null {
  let found: JenisPeraturan | null = null;
  for (const entry of JENIS) {
    if (entry.words[0] !== tokens[0]?.lipat || !standsAt(tokens, 0, entry.words)) continue;
    if (entry.words.length > (found?.words.length ?? 0)) found = entry;
  }
  return found;
}

interface NumberPlace {
  /** The token after the last word of the body. */
  readonly bodyEnd: number;
  /** The first token of the number itself. */
  readonly start: number;
}

/** The number after `Nomor`, or the first digits after the kind: `UU 23/2014`. */
function findNumber(tokens: readonly Token[], from: number, isBare: boolean): NumberPlace | null {
  for (let i = from; i < tokens.length && i - from <= LONGEST_BODY; i++) {
    const word = tokens[i]?.lipat ?? '';
    if (word === 'nomor' || word === 'no' || word === 'nomer') {
      const start = tokens[i + 1]?.lipat === ':' ? i + 2 : i + 1;
      return tokens[start] === undefined ? null : { bodyEnd: i, start };
    }
    if (word === 'tentang' || word === 'tahun') return null;
    if (tokens[i]?.jenis === 'angka') return { bodyEnd: i, start: isBare ? from : i };
    // `PER-40/PB/2006`, with or without its kind before it.
    const sign = tokens[i + 1]?.lipat;
    const isOldNumber = ['per', 'kep', 'se'].includes(word) && (sign === '/' || sign === '-');
    if (isOldNumber && tokens[i + 2]?.jenis === 'angka') return { bodyEnd: i, start: i };
  }
  return null;
}

interface NumberText {
  readonly text: string;
  readonly tahun: number | null;
  /** The first token after number and year. */
  readonly next: number;
}

/** The number as written, without the blanks around its slashes, and its year. */
function numberText(text: string, tokens: readonly Token[], place: NumberPlace): NumberText | null {
  let at = place.start;
  let last = tokens[at]?.start ?? 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || !belongsToNumber(text, tokens, at, last, place.start)) break;
    last = token.end;
    at++;
  }
  if (at === place.start) return null;
  const start = tokens[place.start]?.start ?? 0;
  const number = text
    .slice(start, last)
    .replace(/\s+/g, '')
    .replace(/[.,:;-]+$/, '');
  if (!/\d/.test(number)) return null;
  if (YEAR_WORDS.has(tokens[at]?.lipat ?? '')) {
    const year = Number(/^\d{4}$/.exec(tokens[at + 1]?.lipat ?? '')?.[0]);
    if (!Number.isNaN(year)) return { text: number, tahun: year, next: at + 2 };
  }
  // `23/2014` is number and year; in `213/PMK.05/2013` the year is part of the number.
  const short = /^(\d+[A-Za-z]?)\/(\d{4})$/.exec(number);
  if (short !== null) return { text: short[1] ?? '', tahun: Number(short[2]), next: at };
  const year = /[/-](\d{4})$/.exec(number)?.[1];
  return { text: number, tahun: year === undefined ? null : Number(year), next: at };
}

const YEAR_WORDS: ReadonlySet<string> = new Set(['tahun', 'thn', 'th']);

/** A number is digits, letters and signs without blanks between them; blanks are forgiven around a slash. */
function belongsToNumber(
  text: string,
  tokens: readonly Token[],
  at: number,
  last: number,
  first: number,
): boolean {
  const token = tokens[at];
  if (token === undefined || ',;:()"'.includes(token.lipat)) return false;
  if (at === first) return true;
  const isTouching = !/\s/.test(text.slice(last, token.start));
  if (isTouching) return true;
  return token.lipat === '/' || tokens[at - 1]?.lipat === '/';
}

/** The maker: of the kind itself, or of the words between it and the number. */
function bodyOf(
  text: string,
  tokens: readonly Token[],
  kind: JenisPeraturan | null,
  from: number,
  to: number,
): string | null {
  if (kind === null || kind.pembuat === 'tetap') return kind?.nama ?? null;
  const end = withoutRepublic(tokens, from, to);
  if (end <= from) return null;
  const start = tokens[from]?.start ?? 0;
  const name = text
    .slice(start, tokens[end - 1]?.end)
    .replace(/\s+/g, ' ')
    .trim();
  switch (kind.pembuat) {
    case 'kementerian':
      return (
        KEMENTERIAN.find(
          ([words]) => from + words.length === end && standsAt(tokens, from, words),
        )?.[1] ?? name
      );
    case 'provinsi':
      return region('Provinsi', name);
    case 'kabupaten':
      return region('Kabupaten', name);
    case 'kota':
      return region('Kota', name);
    case 'daerah':
      return name;
    case 'badan':
      return kind.jenis === 'Perban' || kind.jenis === 'Perlem'
        ? `${kind.jenis === 'Perban' ? 'Badan' : 'Lembaga'} ${name}`
        : name;
  }
}

const region = (kind: string, name: string): string =>
  name.toLowerCase().startsWith(kind.toLowerCase()) ? name : `${kind} ${name}`;

/** Where the body ends when `Republik Indonesia` at its end is left out. */
function withoutRepublic(tokens: readonly Token[], from: number, to: number): number {
  const words = REPUBLIC.find(
    (entry) => to - entry.length >= from && standsAt(tokens, to - entry.length, entry),
  );
  return words === undefined ? to : to - words.length;
}

/** What follows in a chain of citations, or as the place of publication: no part of the title. */
const AFTER_TITLE =
  /[\s,;(]+(?:(?:jo|jis|juncto)\b|(?:sebagaimana|yang) (?:telah|sudah|diubah|beberapa)|\((?:lembaran|berita|tambahan)|(?:lembaran|berita) (?:negara|daerah) (?:republik|ri|tahun|nomor|provinsi|kabupaten|kota)).*$/isu;

/** What ends an item of a list: `;`, `; dan`. */
const LIST_END = /(?:[;,] ?(?:dan|dan\/atau))?[\s;.,]*$/iu;

interface Title {
  readonly text: string;
  readonly place: Letak | null;
}

/** The words after `tentang`, unless another citation begins before it. */
function titleAfter(text: string, tokens: readonly Token[], from: number): Title | null {
  let at = from;
  while (at < tokens.length && tokens[at]?.lipat !== 'tentang') {
    if (['jo', 'jis', 'juncto', 'sebagaimana'].includes(tokens[at]?.lipat ?? '')) return null;
    at++;
  }
  const behind = tokens[at]?.end;
  if (behind === undefined) return null;
  const rest = text.slice(behind);
  const squashed = rest.replace(/\s+/gu, ' ');
  const title = squashed
    .replace(AFTER_TITLE, '')
    .replace(LIST_END, '')
    .replace(/^[\s:]+/u, '');
  if (title === '') return null;
  const start = behind + squashed.length - squashed.replace(/^[\s:]+/u, '').length;
  return { text: title, place: squashed === rest ? [start, start + title.length] : null };
}
