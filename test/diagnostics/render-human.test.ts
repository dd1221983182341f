import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showLine } from '../../src/diagnostics/cells.js';
import { defineCode, report } from '../../src/diagnostics/code.js';
import type { Diagnostic, Related } from '../../src/diagnostics/diagnostic.js';
import type { Finding } from '../../src/diagnostics/finding.js';
import { tally } from '../../src/diagnostics/finding.js';
import {
  type HumanOptions,
  renderHuman,
  renderSummary,
} from '../../src/diagnostics/render-human.js';
import { SourceText } from '../../src/text/source.js';

const code = defineCode<{ nama: string }>({
  code: 'SOP9999',
  name: 'contoh',
  severity: 'error',
  message: ({ nama }) => ({ id: `"${nama}" salah`, en: `"${nama}" is wrong` }),
  help: () => [{ id: 'tulis yang benar', en: 'write it right' }],
  why: { id: '', en: '' },
  source: 'bahasa',
  bad: '',
  good: '',
});

const options: HumanOptions = {
  lang: 'id',
  colour: false,
  columns: 80,
  lookup: () => undefined,
};

function finding(text: string, marked: string, related: Related[] = []): Finding {
  const start = text.indexOf(marked);
  const diagnostic: Diagnostic = report(
    code,
    { start, end: start + marked.length },
    { nama: marked },
    { related },
  );
  return { source: new SourceText('a.sop', text), diagnostic };
}

describe('renderHuman', () => {
  it('shows the line, the carets, the help and the related place', () => {
    const text = 'Judul SOP: Uji\n\nPelaksana:\n  - Staf\n  - Staf\n';
    const related: Related = {
      message: { id: 'pertama kali di sini', en: 'first here' },
      span: { start: text.indexOf('Staf'), end: text.indexOf('Staf') + 4 },
    };
    const second = text.lastIndexOf('Staf');
    const diagnostic = report(
      code,
      { start: second, end: second + 4 },
      { nama: 'Staf' },
      {
        related: [related],
      },
    );
    expect(renderHuman({ source: new SourceText('a.sop', text), diagnostic }, options)).toBe(
      [
        'kesalahan[SOP9999]: "Staf" salah',
        ' --> a.sop:5:5',
        '  |',
        '5 |   - Staf',
        '  |     ^^^^',
        '  = pertama kali di sini',
        ' --> a.sop:4:5',
        '  |',
        '4 |   - Staf',
        '  |     ^^^^',
        '  = bantuan: tulis yang benar',
      ].join('\n'),
    );
  });

  it('says where a range of several lines ends', () => {
    const shown = renderHuman(
      finding('satu\r\ndua tiga\r\nempat\r\n', 'tiga\r\nempat\r\n'),
      options,
    );
    expect(shown).toContain('2 | dua tiga\n  |     ^^^^ sampai baris 3');
  });

  it('marks a place behind the last character, and in an empty file names the file only', () => {
    const source = new SourceText('a.sop', 'abc\n');
    const diagnostic = report(code, { start: 4, end: 4 }, { nama: 'x' });
    expect(renderHuman({ source, diagnostic }, options)).toContain('a.sop:2:1\n  |\n2 |\n  | ^');
    const empty = { source: new SourceText('-', ''), diagnostic };
    expect(renderHuman(empty, options)).toContain(' --> -\n');
  });

  it('never lets a control or bidirectional character of the source reach the terminal', () => {
    const shown = renderHuman(finding('a \u001b[31m\u202eb\u0007 X', 'X'), options);
    expect(shown).not.toMatch(/(?!\n)[\p{Control}\u202e]/u);
    const named = renderHuman(finding('a \u001b]0;x\u0007', '\u001b]0;x\u0007'), options);
    expect(named).not.toMatch(/(?!\n)\p{Control}/u);
  });

  it('colours only when asked', () => {
    const one = finding('Staf', 'Staf');
    expect(renderHuman(one, options)).not.toContain('\u001b');
    const coloured = renderHuman(one, { ...options, colour: true });
    expect(coloured).toContain('\u001b[1;31m^^^^\u001b[0m');
  });

  it('speaks English when asked', () => {
    const shown = renderHuman(finding('Staf', 'Staf'), { ...options, lang: 'en' });
    expect(shown).toMatch(/^error\[SOP9999\]: "Staf" is wrong\n/);
    expect(shown).toMatch(/= help: write it right$/);
  });

  it('sums up', () => {
    const one = finding('Staf', 'Staf');
    const warning: Finding = {
      source: one.source,
      diagnostic: { ...one.diagnostic, severity: 'warning' },
    };
    const counts = tally([one, one, warning]);
    expect(renderSummary(counts, 3, options)).toBe('2 kesalahan, 1 peringatan dalam 3 berkas');
    expect(renderSummary(counts, 1, { ...options, lang: 'en' })).toBe(
      '2 errors, 1 warning in 1 file',
    );
    expect(renderSummary(tally([]), 3, options)).toBe('tidak ada temuan dalam 3 berkas');
  });
});

/** The line with its carets below, as they stand in a terminal. */
function carets(line: string, marked: string, columns = 80): [string, string] {
  const start = line.indexOf(marked);
  const shown = showLine(line, start, start + marked.length, columns);
  return [shown.shown, ' '.repeat(shown.before) + '^'.repeat(shown.marked)];
}

describe('showLine', () => {
  it.each([
    ['tabs', 'a\tb\tStaf', 'Staf', 'a   b   Staf', '        ^^^^'],
    ['a tab in the range', 'ab\tc', '\tc', 'ab  c', '  ^^^'],
    ['wide letters', '部長 Staf', 'Staf', '部長 Staf', '     ^^^^'],
    ['marked wide letters', 'a 部長', '部長', 'a 部長', '  ^^^^'],
    ['combining marks', 'e\u0301e\u0301 Staf', 'Staf', 'e\u0301e\u0301 Staf', '   ^^^^'],
    ['an emoji of several characters', '👨‍👩‍👧 Staf', 'Staf', '👨‍👩‍👧 Staf', '   ^^^^'],
    ['a flag', '🇮🇩 Staf', 'Staf', '🇮🇩 Staf', '   ^^^^'],
    ['half width letters', 'ｱｲ Staf', 'Staf', 'ｱｲ Staf', '   ^^^^'],
    ['full width letters', 'Ａ Staf', 'Staf', 'Ａ Staf', '   ^^^^'],
    ['zero width characters', 'a\u200b\u2060b Staf', 'Staf', 'a\u200b\u2060b Staf', '   ^^^^'],
    ['dashes and quotes of Word', '“a” – Staf', 'Staf', '“a” – Staf', '      ^^^^'],
    ['a byte order mark', '\uFEFFStaf', 'Staf', 'Staf', '^^^^'],
  ])('%s', (_, line, marked, shown, below) => {
    expect(carets(line, marked)).toEqual([shown, below]);
  });

  it('marks the whole of a grapheme it ends in', () => {
    expect(showLine('xe\u0301', 1, 2, 80)).toEqual({ shown: 'xe\u0301', before: 1, marked: 1 });
  });

  it('cuts a long line around the range', () => {
    const [shown, below] = carets(`${'a'.repeat(500)}Staf${'b'.repeat(500)}`, 'Staf', 40);
    expect(shown).toMatch(/^…a+Stafb+…$/);
    expect(shown.length).toBeLessThanOrEqual(40);
    expect(below.indexOf('^')).toBe(shown.indexOf('Staf'));
    expect(below.length - below.indexOf('^')).toBe(4);
  });

  it('keeps the caret under the range in a line of a megabyte', () => {
    const line = `${'部'.repeat(500_000)}Staf${'e\u0301'.repeat(250_000)}`;
    const [shown, below] = carets(line, 'Staf', 60);
    const column = below.indexOf('^');
    expect(column).toBe(1 + 2 * (shown.indexOf('Staf') - 1));
  });

  it('stays inside the columns, and shows and marks something, for every line and range', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(
        line,
        fc.nat(200),
        fc.nat(200),
        fc.integer({ min: 20, max: 90 }),
        (text, a, b, columns) => {
          const start = Math.min(a, text.length);
          const end = Math.min(start + b, text.length);
          const { shown, before, marked } = showLine(text, start, end, columns);
          expect(before + marked).toBeLessThanOrEqual(columns);
          expect(shown).not.toMatch(/(?!\n)\p{Control}/u);
          expect(before).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
