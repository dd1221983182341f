/** Texts by glyph number in a subset, each as code points. */
export type GlyphTexts = readonly (readonly number[] | undefined)[];

/** Entries that one range may list: the last byte of a glyph's number must not run over (ISO 32000-1, 9.10.3). */
const LONGEST_RANGE = 256;

/** Ranges that one block may hold. */
const LARGEST_BLOCK = 100;

/** What text a two-byte number of a glyph stands for: a `ToUnicode` character map (ISO 32000-1, 9.10.3). */
export function unicodeMap(texts: GlyphTexts): Uint8Array {
  const ranges: string[] = [];
  for (let from = 0; from < texts.length; from += LONGEST_RANGE) {
    // Slots of parts of composite glyphs are never shown.
    const entries = Array.from(texts.slice(from, from + LONGEST_RANGE), (text) =>
      hexOf(text ?? []),
    );
    const last = from + entries.length - 1;
    ranges.push(`<${hex4(from)}> <${hex4(last)}> [${entries.join(' ')}]`);
  }
  const blocks: string[] = [];
  for (let from = 0; from < ranges.length; from += LARGEST_BLOCK) {
    const block = ranges.slice(from, from + LARGEST_BLOCK);
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`);
  }
  return Buffer.from(
    `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`,
    'latin1',
  );
}

const hex4 = (unit: number): string => unit.toString(16).padStart(4, '0');

/** UTF-16, big end first. */
function hexOf(codePoints: readonly number[]): string {
  let hex = '';
  for (const unit of String.fromCodePoint(...codePoints).split('')) hex += hex4(unit.charCodeAt(0));
  return `<${hex}>`;
}
