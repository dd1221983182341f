import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SourceText } from '../../src/text/source.js';

it('has the lines of a text, however they end', () => {
  const text = fc
    .array(fc.constantFrom('a', 'bc', ' ', '\n', '\r\n', '\r'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (all) => {
      const source = new SourceText('a.sop', all);
      const lines = all.split(/\r\n|\n|\r/u);
      expect(source.lineCount).toBe(lines.length);
      expect(lines.map((_, line) => source.lineText(line))).toEqual(lines);
      for (const line of lines.keys()) {
        expect(source.positionAt(source.lineStart(line))).toEqual({ line, character: 0 });
      }
    }),
    { numRuns: 500 },
  );
});
