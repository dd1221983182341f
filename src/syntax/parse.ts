import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SourceText } from '../text/source.js';
import { SopGrammar } from './grammar.js';
import { lex } from './lexer.js';
import { buildTree, type Tree } from './tree.js';

export interface Parsed {
  readonly source: SourceText;
  readonly tree: Tree;
  /** What the lines themselves have wrong, in source order. */
  readonly diagnostics: readonly Diagnostic[];
}

let grammar: SopGrammar | undefined;

/** Reads a `.sop` text into its lossless tree. Total: any text gives a tree, mistakes are diagnostics. Linear time. */
export function parse(source: SourceText): Parsed {
  grammar ??= new SopGrammar();
  const { tokens, diagnostics } = lex(source.text);
  const { events, clean } = grammar.run(tokens);
  // The grammar takes every vector the lexer makes; should it not, a flat tree still loses nothing.
  const tree = buildTree(source.text, tokens, clean ? events : []);
  return { source, tree, diagnostics };
}
