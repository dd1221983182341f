import { isNode, type Leaf, type Node, type Tree } from '../syntax/tree.js';

/**
 * The tree as JSON text: nodes are `{kind, start, end, children}`, leaves `{kind, start, end, text}`, offsets in
 * UTF-16 units. Written without recursion, since a file may be nested as deep as it is long; one line a node or leaf.
 */
export function treeJson({ root, source }: Tree): string {
  const lines: string[] = [];
  const open = (node: Node, depth: number): void => {
    const { kind, start, end } = node;
    lines.push(`${indent(depth)}${JSON.stringify({ kind, start, end }).slice(0, -1)},"children":[`);
  };
  const leaf = ({ kind, start, end }: Leaf, depth: number): void => {
    const text = source.slice(start, end);
    lines.push(`${indent(depth)}${JSON.stringify({ kind, start, end, text })}`);
  };

  open(root, 0);
  const stack = [{ node: root, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = top.node.children[top.next++];
    const last = top.next >= top.node.children.length;
    if (child === undefined) {
      stack.pop();
      const above = stack.at(-1);
      const more = above !== undefined && above.next < above.node.children.length;
      lines.push(`${indent(stack.length)}]}${more ? ',' : ''}`);
    } else if (isNode(child)) {
      open(child, stack.length);
      stack.push({ node: child, next: 0 });
    } else {
      leaf(child, stack.length);
      if (!last) lines.push(`${lines.pop() ?? ''},`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Capped, so that the output of a deeply nested file stays as long as its tree. */
const DEEPEST_INDENT = 40;

const indent = (depth: number): string => '  '.repeat(Math.min(depth, DEEPEST_INDENT));
