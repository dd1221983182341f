import { isNode, type Leaf, type Node, nodeOf } from '../syntax/tree.js';
import { type Span, span } from '../text/source.js';
import type { Context } from './context.js';
import type { Butir } from './schema.js';
import { spanOf, type Unfolded, unfold } from './unfold.js';

export interface BlockOptions {
  /** Each line without a mark is an entry of its own (Instansi, Pelaksana, Jabatan). */
  readonly eachLine?: boolean;
  /** Blank lines part paragraphs: only in the text of sections (ruling 9). */
  readonly paragraphs?: boolean;
}

/** An entry of a block as written: an item with its mark, or a paragraph. */
export interface Entry {
  readonly jenis: Butir['jenis'];
  /** Null for an empty item. */
  readonly value: Unfolded | null;
  readonly span: Span;
  readonly children: readonly Entry[];
}

export interface Block {
  readonly entries: readonly Entry[];
  /** `-` alone: known to be empty. */
  readonly dash: Leaf | null;
}

const EMPTY: Block = { entries: [], dash: null };

/** Reads the block of a section or field. */
export function readBlock(ctx: Context, owner: Node, options: BlockOptions = {}): Block {
  const block = nodeOf(owner, 'Block');
  if (block === undefined) return EMPTY;
  const entries = entriesOf(ctx, block, options);
  const only = entries.length === 1 && entries[0]?.children.length === 0 ? entries[0] : undefined;
  if (only === undefined) return { entries, dash: null };
  const [dash, ...others] = leavesOf(block, DASH);
  const isDash = dash !== undefined && others.length === 0 && only.value?.text === ctx.text(dash);
  return isDash ? { entries: [], dash } : { entries, dash: null };
}

const DASH: ReadonlySet<string> = new Set(['Dash']);
const TEXT: ReadonlySet<string> = new Set(['Para', 'Text', 'Marker']);

/** The leaves of some kinds below a node, in order. */
function leavesOf(node: Node, kinds: ReadonlySet<string>, found: Leaf[] = []): Leaf[] {
  for (const child of node.children) {
    if (isNode(child)) leavesOf(child, kinds, found);
    else if (kinds.has(child.kind)) found.push(child);
  }
  return found;
}

function entriesOf(ctx: Context, block: Node, options: BlockOptions): Entry[] {
  const entries: Entry[] = [];
  let lines: Leaf[] = [];
  const endParagraph = (): void => {
    if (lines.length > 0) {
      const value = unfold(ctx.tree.source, lines);
      entries.push({ jenis: 'paragraf', value, span: value.span, children: [] });
    }
    lines = [];
  };
  for (const child of block.children) {
    if (isNode(child)) {
      endParagraph();
      if (child.kind === 'Item') entries.push(itemOf(ctx, child, options));
    } else if (child.kind === 'Para' || child.kind === 'Dash') {
      if (options.eachLine === true) endParagraph();
      lines.push(child);
    } else if (child.kind === 'Text') lines.push(child);
    else if (child.kind === 'BlankLine' && options.paragraphs === true) endParagraph();
  }
  endParagraph();
  return entries;
}

function itemOf(ctx: Context, item: Node, options: BlockOptions): Entry {
  const lines: Leaf[] = [];
  const children: Entry[] = [];
  let mark: Leaf | undefined;
  for (const child of item.children) {
    if (isNode(child)) for (const entry of entriesOf(ctx, child, options)) children.push(entry);
    else if (child.kind === 'Marker') mark = child;
    else if (child.kind === 'Text' || child.kind === 'Dash') lines.push(child);
  }
  const value = lines.length === 0 ? null : unfold(ctx.tree.source, lines);
  const markSpan = span(mark?.start ?? item.start, mark?.end ?? item.start);
  return { jenis: 'butir', value, span: value?.span ?? markSpan, children };
}

/** The model's list, with the place of each entry noted. */
export function toButir(ctx: Context, entries: readonly Entry[]): Butir[] {
  return entries.map((entry) => {
    const butir: Butir = {
      teks: entry.value?.text ?? '',
      jenis: entry.jenis,
      anak: toButir(ctx, entry.children),
    };
    ctx.places.set(butir, entry.span);
    return butir;
  });
}

/** The texts of the entries that have one, without those below them. */
export function textsOf(entries: readonly Entry[]): string[] {
  const texts: string[] = [];
  for (const { value } of entries) if (value !== null) texts.push(value.text);
  return texts;
}

/** All text of a block as one value: for fields that hold a line, not a list. Null when there is none. */
export function lineOf(ctx: Context, owner: Node): Unfolded | null {
  const found = textIn(owner);
  return found.length === 0 ? null : unfold(ctx.tree.source, found);
}

/** Where the text of a block stands; null when there is none. */
export function placeOfLine(owner: Node): Span | null {
  const found = textIn(owner);
  return found.length === 0 ? null : spanOf(found);
}

function textIn(owner: Node): readonly Leaf[] {
  const block = nodeOf(owner, 'Block');
  return block === undefined ? [] : leavesOf(block, TEXT);
}
