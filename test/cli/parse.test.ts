import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { useWorkspace } from './run.js';

const work = useWorkspace();

const Leaf = z.strictObject({
  kind: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
});
type Tree = { kind: string; start: number; end: number; children: (Tree | z.infer<typeof Leaf>)[] };
const Tree: z.ZodType<Tree> = z.lazy(() =>
  z.strictObject({
    kind: z.string(),
    start: z.int(),
    end: z.int(),
    children: z.array(z.union([Leaf, Tree])),
  }),
);

const textOf = (node: Tree | z.infer<typeof Leaf>): string =>
  'text' in node ? node.text : node.children.map(textOf).join('');

describe('sopc parse', () => {
  it('prints the tree, whose leaves are the text', async () => {
    const text = '# catatan\nJudul SOP: Uji\r\n\nPelaksana:\n\t- Staf\n  - Kabid';
    work.put('a b.sop', text);
    const { code, out } = await work.run(['parse', 'a b.sop']);
    expect(code).toBe(0);
    const tree = Tree.parse(JSON.parse(out));
    expect(tree).toMatchObject({ kind: 'File', start: 0, end: text.length });
    expect(textOf(tree)).toBe(text);
  });

  it('prints the tree of an empty file', async () => {
    const { code, out } = await work.run(['parse', '-'], { input: '' });
    expect(code).toBe(0);
    expect(Tree.parse(JSON.parse(out)).children).toEqual([]);
  });

  it('gives back any file with --source, byte for byte', async () => {
    const utf16 = Buffer.from('\uFEFFJudul SOP: Uji\r\n', 'utf16le');
    const files = [
      Buffer.from('\uFEFFJudul SOP: “Uji” – 👨‍👩‍👧\r\n\r'),
      Buffer.from([...Buffer.from('Judul SOP: caf'), 0xe9, 0x81, 0x96, 0x0a]),
      utf16,
      Buffer.concat([utf16, Buffer.of(0x41)]),
      Buffer.from(utf16).swap16(),
      ...fc.sample(fc.uint8Array({ maxLength: 200 }), { numRuns: 4, seed: 2 }).map(Buffer.from),
    ];
    for (const file of files) {
      const { outBytes } = await work.run(['parse', '--source', '-'], { input: file });
      expect(outBytes.equals(file)).toBe(true);
    }
  });

  it('ends with 1 and tells on standard error when the text has mistakes', async () => {
    work.put('a.sop', 'Judull SOP: Uji\n');
    const { code, out, err } = await work.run(['parse', 'a.sop']);
    expect(code).toBe(1);
    expect(() => Tree.parse(JSON.parse(out))).not.toThrow();
    expect(err).toContain('a.sop:1:1');
  });

  it('ends with 2 when the file is not there', async () => {
    const { code, out, err } = await work.run(['parse', 'tidak ada.sop']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('kesalahan[SOP0001]: berkas tidak ditemukan\n --> tidak ada.sop\n');
  });
});
