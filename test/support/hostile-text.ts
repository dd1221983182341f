/** Texts of any size that a careless reader of lines would overflow on, or take quadratic time for. */

const HEAD = 'Judul SOP: Uji\nPelaksana:\n  - A\n  - B\nProsedur:\n';

const times = (n: number, piece: (i: number) => string): string =>
  Array.from({ length: Math.max(1, Math.floor(n)) }, (_, i) => piece(i)).join('');

const step = (fields: string): string => `${HEAD}  - A: x\n${fields}`;

/** One line of about `n` characters. */
export const LONG_LINES: Readonly<Record<string, (n: number) => string>> = {
  letters: (n) => 'a'.repeat(n),
  'a title of blanks': (n) => `Judul SOP:${' '.repeat(n)}x`,
  'a name of blanks': (n) => `${HEAD}  - A${' '.repeat(n)}(x: x`,
  'a declared name of blanks': (n) => `Pelaksana:\n  - A${' '.repeat(n)}(x)\n`,
  'colons in an answer': (n) => step(`    Jika ${'a: '.repeat(n / 3)}`),
  'open brackets': (n) => `${HEAD}  - ${'['.repeat(n)}`,
  'open labels': (n) => step(`    Lanjut: ${'[a '.repeat(n / 3)}`),
  targets: (n) => step(`    Lanjut: ${'[a] dan '.repeat(n / 8)}`),
  'hand-overs': (n) => `${HEAD}  - ${'A -> '.repeat(n / 5)}B: x`,
  'side by side': (n) => `${HEAD}  - ${'A || '.repeat(n / 5)}B: x`,
  joint: (n) => `${HEAD}  - ${'A + '.repeat(n / 4)}B: x`,
  'unknown names': (n) => `${HEAD}  - ${times(n / 12, (i) => `N${i} -> `)}B: x`,
  'a line of hand-overs': (n) => step(`    -> ${'A -> '.repeat(n / 5)}B\n`),
  'kinds of SOP': (n) => `Jenis: ${'x '.repeat(n / 2)}`,
  waktu: (n) => step(`    Waktu: ${'1 hari; '.repeat(n / 8)}`),
  regulations: (n) => `Dasar Hukum: ${'Nomor 1 Tahun 2000 jo. '.repeat(n / 23)}`,
};

/** Texts of about `n` lines. */
export const MANY_LINES: Readonly<Record<string, (n: number) => string>> = {
  steps: (n) => HEAD + times(n, () => '  - A: x\n'),
  'steps side by side': (n) => HEAD + times(n, () => '  - A || B: x\n'),
  'steps that go back': (n) => HEAD + times(n / 2, () => '  - A: x\n    Jika ya: kembali\n'),
  'those who only receive': (n) => step(times(n / 2, () => '    -> B\n      Lanjut: -\n')),
  'jumps to labels': (n) =>
    HEAD + times(n / 2, (i) => `  - [l${i}] A: x\n    Lanjut: ke [l${n - i}]\n`),
  'unknown pelaksana': (n) =>
    `Pelaksana:\n${times(n / 2, (i) => `  - N${i}\n`)}Prosedur:\n${times(n / 2, (i) => `  - M${i}: x\n`)}`,
  'tables that share columns': (n) =>
    `Pelaksana:\n${times(n / 3, (i) => `  - N${i}\n`)}${times(n / 3, (i) => `Prosedur:\n  - N${i}: x\n`)}`,
  'labels of many tables': (n) => HEAD + times(n / 2, (i) => `Prosedur: x\n  - [q${i}] A: x\n`),
  'lines of ->': (n) => step(times(n, () => '    -> B\n')),
  'lines of ||': (n) => step(times(n, () => '    || B\n')),
  'lines of +': (n) => step(times(n, () => '    + B\n')),
  'heads that go on': (n) => `${HEAD}  - A +\n${times(n, () => '    A +\n')}`,
  answers: (n) => step(times(n, (i) => `    Jika a${i}: selesai\n`)),
  'answers twice': (n) => step(times(n, () => '    Jika a: selesai\n')),
  questions: (n) => step(times(n, () => '    Pertanyaan: x\n')),
  'fields twice': (n) => step(times(n, () => '    Waktu: 1 hari\n')),
  'unknown fields': (n) => step(times(n, () => '    Aneh: x\n')),
  'sections twice': (n) => times(n, () => 'Judul SOP: x\n'),
  'unknown sections': (n) => times(n, (i) => `Xyz${i}: x\n`),
  'stray lines': (n) => times(n, () => 'a b c\n'),
  'a deep list': (n) => `Peringatan:\n${times(n, (i) => `${' '.repeat((2 * i) % 400)}- a\n`)}`,
  'a list': (n) => `Peringatan:\n${times(n, () => '  - a\n')}`,
  'a nested list': (n) => `Peringatan:\n  - a\n${times(n, () => '    - a\n')}`,
  'a paragraph': (n) => `Peringatan:\n${times(n, () => '  a b\n')}`,
  notes: (n) => step(times(n, () => '  Catatan: x\n')),
  headings: (n) => HEAD + times(n, () => '  Tahap: x\n'),
  'a signer': (n) => `Disahkan oleh:\n  Jabatan:\n${times(n, () => '    x\n')}`,
  'accepted findings': (n) => times(n, () => '# sopc-abaikan SOP1203: x\n'),
  'lone carriage returns': (n) => '\r'.repeat(n),
};
