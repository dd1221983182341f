import type { ISerializedGast } from 'chevrotain';
import { SopGrammar } from '../syntax/grammar.js';
import { ALL_TOKENS } from '../syntax/tokens.js';

/** A grammar rule in the few shapes that the EBNF and the railroad page need. */
export type Expression =
  | { readonly type: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  | { readonly type: 'optional' | 'repeat'; readonly part: Expression }
  | { readonly type: 'rule' | 'token'; readonly name: string };

export interface GrammarRule {
  readonly name: string;
  readonly body: Expression;
}

interface GastNode extends ISerializedGast {
  readonly name?: string;
}

/** The rules as the parser really has them. */
export function grammarRules(): GrammarRule[] {
  const productions = new SopGrammar().getSerializedGastProductions() as readonly GastNode[];
  return productions.map((rule) => ({ name: rule.name ?? '', body: sequenceOf(rule.definition) }));
}

/** Token names with what a reader knows them as. */
export const tokenLabels = (): { readonly name: string; readonly label: string }[] =>
  ALL_TOKENS.map((token) => ({ name: token.name, label: token.LABEL ?? token.name }));

function expressionOf(node: GastNode): Expression {
  switch (node.type) {
    case 'Terminal':
      return { type: 'token', name: node.name ?? '' };
    case 'NonTerminal':
      return { type: 'rule', name: node.name ?? '' };
    case 'Option':
      return { type: 'optional', part: sequenceOf(node.definition) };
    case 'Repetition':
      return { type: 'repeat', part: sequenceOf(node.definition) };
    case 'Alternation':
      return { type: 'choice', parts: (node.definition ?? []).map(expressionOf) };
    case 'Alternative':
      return sequenceOf(node.definition);
    default:
      throw new Error(`the grammar uses ${node.type}, which the generated pages do not know`);
  }
}

function sequenceOf(definition: readonly GastNode[] | undefined): Expression {
  const parts = (definition ?? []).map(expressionOf);
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { type: 'sequence', parts };
}
