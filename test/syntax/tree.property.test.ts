import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SopGrammar } from '../../src/syntax/grammar.js';
import { lex } from '../../src/syntax/lexer.js';
import { parse } from '../../src/syntax/parse.js';
import {
  isNode,
  type Leaf,
  leaves,
  type Node,
  sourceOf,
  type Tree,
} from '../../src/syntax/tree.js';
import { SourceText } from '../../src/text/source.js';
import { anyText, damagedSeed, lineSoup, SEEDS } from '../support/sop-text.js';

const grammar = new SopGrammar();
const treeOf = (text: string): Tree => parse(new SourceText('uji.sop', text)).tree;

/** The first place where leaves overlap, leave a gap or stand out of order; null for none. */
function brokenLeaf(tree: Tree): Leaf | null {
  let offset = 0;
  for (const leaf of leaves(tree.root)) {
    if (leaf.start !== offset || leaf.end < leaf.start) return leaf;
    offset = leaf.end;
  }
  return null;
}

/** The first child that does not lie within its node. */
function escapedChild(node: Node): Node | Leaf | null {
  const queue: Node[] = [node];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const child of next.children) {
      if (child.start < next.start || child.end > next.end) return child;
      if (isNode(child)) queue.push(child);
    }
  }
  return null;
}

function expectSound(text: string): void {
  const tree = treeOf(text);
  expect(sourceOf(tree)).toBe(text);
  expect(brokenLeaf(tree)).toBeNull();
  expect(escapedChild(tree.root)).toBeNull();
  expect(grammar.run(lex(text).tokens).clean).toBe(true);
}

describe('the tree', () => {
  it.each([
    ['any text', anyText, 4000],
    ['language lines in no order', lineSoup, 4000],
    ['damaged seeds', damagedSeed, 500],
  ])(
    'loses nothing and fits together: %s',
    (_, texts, numRuns) => {
      fc.assert(fc.property(texts, expectSound), { numRuns, seed: 20_261_120 });
    },
    60_000,
  );

  it.each(SEEDS.map((text, i) => [i, text] as const))('seed %i in CR LF and CR', (_, text) => {
    for (const end of ['\n', '\r\n', '\r']) expectSound(text.replaceAll('\n', end));
  });
});

describe('the grammar', () => {
  it('passes the validation of Chevrotain', () => {
    expect(() => new SopGrammar(true)).not.toThrow();
  });
});
