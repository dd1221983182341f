import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { SOP_BAIK } from '../../src/diagnostics/codes/contoh-sop.js';
import { KEYWORDS } from '../../src/syntax/keywords.js';

/** Texts for property tests of the front end: hostile ones, near misses, and real ones with damage. */

/** The SOPs of `sops/` and the example of the diagnostics table. */
export const SEEDS: readonly string[] = [SOP_BAIK, ...seedFiles('sops')];

function seedFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(dir, entry.name);
      if (entry.isDirectory()) return seedFiles(file);
      return entry.name.endsWith('.sop') ? [readFileSync(file, 'utf8')] : [];
    });
}

/** Any UTF-16 units, lone surrogates and line ends included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        { arbitrary: fc.nat(0xffff), weight: 1 },
        {
          arbitrary: fc.constantFrom(10, 13, 9, 32, 58, 45, 91, 93, 92, 35, 0xd800, 0xdc00),
          weight: 2,
        },
      ),
      {
        maxLength: 200,
      },
    )
    .map((units) => String.fromCharCode(...units)),
);

const NAMES = ['Staf', 'Kasubag', 'Pemohon', 'Orang Lain', 'staf', 'Kasubbag', 'Staf (eksternal)'];
const LABELS = ['[a]', '[b]', '[ ]', '[', '[a', '[1]', '[a/b]', '[]'];
const OPERATORS = ['->', '||', '+', '→', '–>', ' ', '', '->->', '|| ||'];
const WORDS = [
  'teks biasa',
  'satu: dua',
  'Kata Asing',
  'https://contoh.go.id',
  '08:00',
  '-',
  '•',
  '\\',
  '#',
  '#12',
];
const VALUES = [
  '1 hari',
  '2 menit/berkas',
  'menyatu',
  '19 Januari 2022',
  '30 Februari 2022',
  '-',
  'ya',
  'semua',
];
const TARGETS = [
  'lanjut',
  'kembali',
  'selesai',
  'ke [a]',
  '[b]',
  'ke [a] dan [b]',
  'ke langkah 3',
  'ke draf',
  '-',
  ',',
];
const MARKERS = ['- ', '-', '1. ', '2) ', 'a. ', 'b. ', '• ', '\uf0b7 ', '999. ', '- - '];
const INDENTS = ['', ' ', '  ', '   ', '    ', '      ', '\t', ' \t', '\u00a0\u00a0', '        '];
const ENDS = ['\n', '\r\n', '\r'];

const keywordWord = fc.constantFrom(...KEYWORDS.flatMap((k) => [k.word, ...k.spellings]));
const word = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.constantFrom(...LABELS),
  fc.constantFrom(...OPERATORS),
  fc.constantFrom(...WORDS),
  fc.constantFrom(...VALUES),
  fc.constantFrom(...TARGETS),
);
const words = fc.array(word, { maxLength: 5 }).map((parts) => parts.join(' '));
const colon = fc.constantFrom(': ', ':', ' : ', '', ':\u00a0');

/** Lines of the language and near misses of them, in no order. */
const line = fc.oneof(
  { arbitrary: fc.tuple(keywordWord, colon, words).map((p) => p.join('')), weight: 4 },
  {
    arbitrary: fc.tuple(fc.constantFrom(...MARKERS), words, colon, words).map((p) => p.join('')),
    weight: 4,
  },
  {
    arbitrary: fc.tuple(fc.constantFrom(...OPERATORS), words, colon, words).map((p) => p.join('')),
    weight: 2,
  },
  {
    arbitrary: fc
      .tuple(fc.constantFrom('Jika', 'Apabila', 'Jika '), words, colon, fc.constantFrom(...TARGETS))
      .map(([a, b, c, d]) => `${a} ${b}${c}${d}`),
    weight: 3,
  },
  { arbitrary: words, weight: 2 },
  {
    arbitrary: fc.constantFrom(
      '',
      '# komentar',
      '# sopc-abaikan SOP1203: ya',
      'Prosedur:',
      'Pelaksana:',
    ),
    weight: 2,
  },
);

/** Soups of language lines with random indentation, most of them below a Prosedur. */
export const lineSoup: fc.Arbitrary<string> = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(fc.constantFrom(...INDENTS), line, fc.constantFrom(...ENDS)), {
      maxLength: 25,
    }),
    fc.constantFrom(null, ...ENDS),
  )
  .map(([head, lines, oneEnd]) => {
    const body = lines.map(([indent, text, end]) => indent + text + (oneEnd ?? end)).join('');
    return head
      ? `Pelaksana:\n  - Staf\n  - Kasubag: Kepala\n  - Pemohon\nProsedur:\n${body}`
      : body;
  });

type Damage = (text: string, at: number, size: number) => string;

const cut = (text: string, at: number, to: number): [string, string, string] => [
  text.slice(0, at),
  text.slice(at, to),
  text.slice(to),
];

/** Damage to a range of lines: from line `at` on, `size` of them. */
const onLines =
  (change: (lines: string[], at: number, size: number) => string[]): Damage =>
  (text, at, size) => {
    const lines = text.split('\n');
    return change(lines, at % lines.length, 1 + (size % 12)).join('\n');
  };

const onChars =
  (change: (before: string, hit: string, after: string) => string): Damage =>
  (text, at, size) => {
    const from = at % (text.length + 1);
    return change(...cut(text, from, Math.min(text.length, from + 1 + (size % 3))));
  };

const PASTED = [
  '\u00a0',
  '\t',
  '“',
  '”',
  '’',
  '–',
  'e\u0301',
  '😀',
  '\ud83d',
  '\u200b',
  '\ufeff',
  ':',
  '\\',
  '[',
  '- ',
];

const DAMAGES: readonly Damage[] = [
  onChars((before, _, after) => before + after),
  onChars((before, hit, after) => before + hit + hit + after),
  onChars((before, hit, after) => before + [...hit].toReversed().join('') + after),
  onLines((lines, at, size) => lines.toSpliced(at, size)),
  onLines((lines, at, size) => lines.toSpliced(at, 0, ...lines.slice(at, at + size))),
  onLines((lines, at, size) => {
    const other = (at + size * 7) % lines.length;
    return lines.map((text, i) => (i === at ? lines[other] : i === other ? lines[at] : text) ?? '');
  }),
  onLines((lines, at, size) =>
    lines.map((text, i) => (i >= at && i < at + size ? `  ${text}` : text)),
  ),
  onLines((lines, at, size) =>
    lines.map((text, i) => (i >= at && i < at + size ? text.replace(/^ {1,2}/u, '') : text)),
  ),
  onLines((lines, at, size) =>
    lines.map((text, i) => (i >= at && i < at + size ? text.replaceAll(' ', '\u00a0') : text)),
  ),
  (text, at, size) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + (PASTED[size % PASTED.length] ?? '') + text.slice(from);
  },
];

/** A seed with up to eight damages, in one of the three line ends, with or without a byte order mark. */
export const damagedSeed: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.constantFrom(...DAMAGES), fc.nat(20_000), fc.nat(1000)), { maxLength: 8 }),
    fc.constantFrom(...ENDS),
    fc.boolean(),
  )
  .map(([seed, damages, end, bom]) => {
    const text = damages.reduce((sum, [damage, at, size]) => damage(sum, at, size), seed);
    return (bom ? '\ufeff' : '') + text.replaceAll('\n', end);
  });
