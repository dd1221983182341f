import { isSpace } from '../text/words.js';
import type { TreeEvent } from './grammar.js';
import type { Keyword } from './keywords.js';
import type { SopToken } from './tokens.js';

/**
 * The lossless tree. Leaves joined in order are the source, for every source. Nodes hold nodes and leaves; trivia
 * (blanks, line ends, comments) stand as leaves in the outermost node they fit.
 */
export type NodeKind =
  | 'File'
  | 'Stray'
  | 'Section'
  | 'Block'
  | 'Item'
  | 'Field'
  | 'Step'
  | 'Head'
  | 'Symbol'
  | 'RowField'
  | 'FlowField'
  | 'Targets'
  | 'UnknownField'
  | 'Heading'
  | 'Note';

export interface Leaf {
  /** Name of the token type, or of trivia: `Space`, `Newline`, `BlankLine`, `Comment`. */
  readonly kind: string;
  /** UTF-16 offsets; `start` equals `end` for a mark the author left out. */
  readonly start: number;
  readonly end: number;
  /** The keyword it is read as. */
  readonly keyword?: Keyword;
}

export interface Node {
  readonly kind: NodeKind;
  readonly start: number;
  readonly end: number;
  readonly children: readonly (Node | Leaf)[];
}

export interface Tree {
  readonly source: string;
  readonly root: Node;
}

/** Not by `in`, which is several times as slow: every child of every tree comes by here. */
export const isNode = (child: Node | Leaf): child is Node =>
  (child as Partial<Node>).children !== undefined;

/** The nodes of one kind among a node's children. */
export const nodesOf = (node: Node, kind: NodeKind): Node[] =>
  node.children.filter((child): child is Node => isNode(child) && child.kind === kind);

export const nodeOf = (node: Node, kind: NodeKind): Node | undefined =>
  node.children.find((child): child is Node => isNode(child) && child.kind === kind);

export const leafOf = (node: Node, kind: string): Leaf | undefined =>
  node.children.find((child): child is Leaf => !isNode(child) && child.kind === kind);

/** Every leaf in source order, without recursion. */
export function* leaves(node: Node): Generator<Leaf> {
  const stack: (Node | Leaf)[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (!isNode(next)) yield next;
    else
      for (let i = next.children.length - 1; i >= 0; i--)
        stack.push(next.children[i] as Node | Leaf);
  }
}

/** The source rebuilt from the leaves. */
export function sourceOf(tree: Tree): string {
  const parts: string[] = [];
  for (const leaf of leaves(tree.root)) parts.push(tree.source.slice(leaf.start, leaf.end));
  return parts.join('');
}

const TRIVIA: ReadonlySet<string> = new Set([
  'Space',
  'Newline',
  'BlankLine',
  'Comment',
  'In',
  'Out',
]);
export const isTrivia = (leaf: Leaf): boolean => TRIVIA.has(leaf.kind);

type OpenNode = { kind: NodeKind; start: number; children: (Node | Leaf)[] };

/** Makes the tree from the token vector, the gaps between tokens, and the events that say where nodes start and end. */
export function buildTree(
  source: string,
  tokens: readonly SopToken[],
  events: readonly TreeEvent[],
): Tree {
  const root: OpenNode = { kind: 'File', start: 0, children: [] };
  const stack: OpenNode[] = [root];
  let top = root;
  let token = 0;
  let offset = 0;

  const gapTo = (end: number): void => {
    if (end > offset) pushTrivia(source, offset, end, top.children);
    offset = Math.max(offset, end);
  };
  const tokensTo = (at: number): void => {
    for (; token < at; token++) {
      const next = tokens[token];
      if (next === undefined) return;
      gapTo(next.startOffset);
      top.children.push(leafFrom(next));
      offset = next.endOffset;
    }
  };

  // The outermost node is the file itself, which also takes what stands after the last token.
  for (const event of events.slice(1, -1)) {
    tokensTo(event.at);
    if (event.open !== null) {
      const next = tokens[event.at];
      gapTo(next === undefined ? offset : next.startOffset);
      top = { kind: event.open, start: offset, children: [] };
      stack.push(top);
    } else {
      const closed = finish(top, offset);
      stack.pop();
      top = stack.at(-1) ?? root;
      // A block without text is left out: it would only say where text could have been.
      if (closed.children.length > 0) top.children.push(closed);
    }
  }
  tokensTo(tokens.length);
  gapTo(source.length);
  return { source, root: { kind: 'File', start: 0, end: source.length, children: root.children } };
}

const finish = (node: OpenNode, end: number): Node => ({
  kind: node.kind,
  start: node.start,
  end: Math.max(end, node.start),
  children: node.children,
});

function leafFrom({ tokenType, startOffset: start, endOffset: end, keyword }: SopToken): Leaf {
  const kind = tokenType.name;
  return keyword === undefined ? { kind, start, end } : { kind, start, end, keyword };
}

/** Cuts a gap into line ends, blank lines, comments and blanks. A gap starts at a line's start or behind a token. */
function pushTrivia(source: string, start: number, end: number, into: (Node | Leaf)[]): void {
  let at = start;
  let lineStart = start === 0 || isLineEnd(source.charCodeAt(start - 1));
  while (at < end) {
    let to = at;
    if (isLineEnd(source.charCodeAt(at))) {
      to = at + (source.startsWith('\r\n', at) && at + 2 <= end ? 2 : 1);
      into.push({ kind: lineStart ? 'BlankLine' : 'Newline', start: at, end: to });
      lineStart = true;
      at = to;
      continue;
    }
    while (to < end && !isLineEnd(source.charCodeAt(to)) && isSpace(source.charCodeAt(to))) to++;
    if (to > at) {
      into.push({ kind: 'Space', start: at, end: to });
      at = to;
      continue;
    }
    while (to < end && !isLineEnd(source.charCodeAt(to))) to++;
    into.push({ kind: 'Comment', start: at, end: to });
    lineStart = false;
    at = to;
  }
}

const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13;
