import { describe, expect, it } from 'vitest';
import { sheetDiagnostics } from '../../src/cli/sheet-diagnostics.js';
import { sopContoh } from '../../src/diagnostics/codes/contoh-sop.js';
import { layoutPages } from '../../src/layout/layout.js';
import { DEFAULT_OPTIONS } from '../../src/layout/options.js';
import { analyze } from '../../src/model/analyze.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';
import { loadFonts } from '../../src/workspace/fonts.js';

const fonts = loadFonts('Arial');

/** Code, message and underlined text of what the sheet of a text tells. */
function told(text: string) {
  const analysis = analyze(parse(new SourceText('lembar.sop', text)));
  const { problems } = layoutPages(analysis.model, fonts);
  return sheetDiagnostics(problems, analysis, DEFAULT_OPTIONS.labels).map(
    ({ code, message, span }) => ({
      code,
      message: message.id,
      under: text.slice(span.start, span.end),
    }),
  );
}

describe('a broken word', () => {
  const word = 'kelengkapan'.repeat(8);

  it.each([
    [
      'Kelengkapan: Catatan agenda',
      `Kelengkapan:\n      - Surat\n      - Catatan ${word}`,
      'Kelengkapan',
    ],
    ['Jika setuju: lanjut', `Pertanyaan: Ada ${word}?\n    Jika setuju: lanjut`, 'Kasubag'],
    ['Jika setuju: lanjut', `Jika ${word}: lanjut`, 'jawaban'],
  ])('is underlined where it is written, and its column named: %s', (from, to, column) => {
    const found = told(sopContoh([from, to]));
    expect(found.map(({ code }) => code)).toEqual(['SOP4005']);
    expect(found[0]?.under.replace(/\?$/, '')).toBe(word);
    expect(found[0]?.message).toContain(`di langkah 3, ${column}`);
  });
});
