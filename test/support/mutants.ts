import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/check/check.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { analyze } from '../../src/model/analyze.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';

/** Slips of the hand, one in one line each, and how many messages they give. */

/** The gallery sheets that between them use most of what the language has. */
const GALLERY = [
  '02-keputusan',
  '04-tangga-paraf',
  '05-bersama',
  '06-serah-dan-periksa',
  '07-sejajar',
  '09-bercabang-bergabung',
  '12-opsional-tahap-rujukan',
  '13-beberapa-tabel',
  '17-daftar-panjang',
  '34-gabungan',
];

const OFFICES = ['dpmd-banggai', 'dukcapil-banggai', 'dukcapil-musi-rawas', 'kecamatan-masama'];

/** The seeds and ten sheets of the gallery, by path. */
export const WHOLE_SOPS: readonly { readonly name: string; readonly text: string }[] = [
  ...OFFICES.flatMap((office) =>
    readdirSync(path.join('sops', office))
      .filter((name) => name.endsWith('.sop'))
      .sort()
      .map((name) => path.join('sops', office, name)),
  ),
  ...GALLERY.map((name) => path.join('sops/galeri', `${name}.sop`)),
].map((name) => ({ name, text: readFileSync(name, 'utf8') }));

export interface Mutant {
  readonly slip: string;
  /** Of the line that was changed, from 0. */
  readonly line: number;
  /** The line as it was. */
  readonly was: string;
  readonly text: string;
}

const MARK = /^(\s*)(?:[-•]|\d{1,3}[.)])\s+/u;

/** Each turns the line (and the one below) into other lines; null where it changes nothing. */
const SLIPS: Readonly<
  Record<string, (line: string, next: string | undefined) => readonly string[] | null>
> = {
  'line deleted': () => [],
  'line doubled': (line) => [line, line],
  'two blanks more': (line) => [`  ${line}`],
  'two blanks less': (line) => (line.startsWith('  ') ? [line.slice(2)] : null),
  'first colon lost': (line) => (line.includes(':') ? [line.replace(':', '')] : null),
  'letters swapped in the keyword': (line) => {
    const swapped = swapLetters(line);
    return swapped === line ? null : [swapped];
  },
  'list mark lost': (line) => (MARK.test(line) ? [line.replace(MARK, '$1')] : null),
  'last three characters cut': (line) => [line.trimEnd().slice(0, -3)],
  'swapped with the line below': (line, next) =>
    next === undefined || next === line ? null : [next, line],
};

/** Swaps the two middle letters of what stands before the first colon, or their nearest unlike neighbours. */
function swapLetters(line: string): string {
  const colon = line.indexOf(':');
  if (colon < 0) return line;
  const from = line.length - line.trimStart().length;
  for (let at = (from + colon) >> 1; at + 1 < colon; at++) {
    const [a = '', b = ''] = line.slice(at, at + 2);
    if (a === b || !/^\p{L}{2}$/u.test(a + b)) continue;
    return line.slice(0, at) + b + a + line.slice(at + 2);
  }
  return line;
}

/** Every slip in every line that is neither blank nor a comment. */
export function* mutantsOf(text: string): Generator<Mutant> {
  const lines = text.split('\n');
  for (const [line, was] of lines.entries()) {
    if (/^\s*(?:#\D|#?$)/u.test(was)) continue;
    for (const [slip, change] of Object.entries(SLIPS)) {
      const next = lines[line + 1];
      const changed = change(was, next);
      if (changed === null) continue;
      const taken = slip === 'swapped with the line below' ? 2 : 1;
      const mutated = [...lines.slice(0, line), ...changed, ...lines.slice(line + taken)];
      yield { slip, line, was, text: mutated.join('\n') };
    }
  }
}

/** What the language itself says of a text (SOP1xxx): the wording rules have their own tests. */
export function messagesOf(text: string): Diagnostic[] {
  const analysis = analyze(parse(new SourceText('uji.sop', text)));
  return check(analysis).filter(({ code }) => code.startsWith('SOP1'));
}

/** The messages that `before` does not have, by their code and words; numbers of steps may differ. */
export function newMessages(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Diagnostic[] {
  const known = new Map<string, number>();
  for (const message of before) known.set(keyOf(message), (known.get(keyOf(message)) ?? 0) + 1);
  return after.filter((message) => {
    const left = known.get(keyOf(message)) ?? 0;
    if (left > 0) known.set(keyOf(message), left - 1);
    return left === 0;
  });
}

const keyOf = ({ code, message }: Diagnostic): string =>
  `${code} ${message.id.replace(/\d+/gu, '0')}`;
